import { Button, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePassword } from '../../queries/use-change-password.ts';
import styles from './settings.module.css';

/** NIST SP 800-63B: length is what counts; the server asks for the same. */
const LEAST_CHARACTERS = 12;

/** Whoever came by a link has no password yet, and leaves the current one empty. */
export function PasswordForm() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useChangePassword();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { ...(current === '' ? {} : { current }), next },
      {
        onSuccess() {
          setCurrent('');
          setNext('');
          notifications.show({ message: t('settings.passwordChanged') });
        },
      },
    );
  };
  const toggle = { 'aria-label': t('signIn.showPassword') };
  return (
    <form className={styles.form} onSubmit={submit}>
      <PasswordInput
        size="xs"
        label={t('settings.currentPassword')}
        description={t('settings.currentPasswordHelp')}
        autoComplete="current-password"
        visibilityToggleButtonProps={toggle}
        value={current}
        onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
      />
      <PasswordInput
        size="xs"
        label={t('settings.newPassword')}
        description={t('settings.newPasswordHelp', { count: LEAST_CHARACTERS })}
        autoComplete="new-password"
        minLength={LEAST_CHARACTERS}
        required
        withAsterisk={false}
        visibilityToggleButtonProps={toggle}
        value={next}
        onChange={({ currentTarget }) => setNext(currentTarget.value)}
      />
      <Button size="xs" type="submit" loading={change.isPending}>
        {t('settings.changePassword')}
      </Button>
    </form>
  );
}
