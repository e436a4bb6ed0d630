import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/model.ts';
import { useCreateUser } from '../../queries/use-create-user.ts';
import { RoleSelect } from './role-select.tsx';
import { Secret } from './secret.tsx';
import styles from './settings.module.css';

/** A new user gets a link that signs in once, and sets a password then. */
export function NewUserForm() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('reviewer');
  const create = useCreateUser();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { name: name.trim(), email: email.trim(), role },
      {
        onSuccess() {
          setName('');
          setEmail('');
        },
      },
    );
  };
  const link = create.data?.signInLink?.url;
  return (
    <>
      <form className={styles.add} onSubmit={submit}>
        <TextInput
          size="xs"
          label={t('settings.name')}
          required
          withAsterisk={false}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          size="xs"
          type="email"
          label={t('signIn.email')}
          required
          withAsterisk={false}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <RoleSelect value={role} onChange={setRole} />
        <Button size="xs" type="submit" loading={create.isPending}>
          {t('settings.addUser')}
        </Button>
      </form>
      {link !== undefined && <Secret help={t('settings.linkOnce')} value={link} />}
    </>
  );
}
