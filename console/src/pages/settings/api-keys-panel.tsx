import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey, Role } from '../../api/model.ts';
import { apiKeysQuery } from '../../queries/accounts.ts';
import { useCreateApiKey } from '../../queries/use-create-api-key.ts';
import { useMay } from '../../queries/use-may.ts';
import { useRevokeApiKey } from '../../queries/use-revoke-api-key.ts';
import { ConfirmButton } from '../../shell/confirm-button.tsx';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { Moment } from '../../time/moment.tsx';
import { AccountTable } from './account-table.tsx';
import { RoleSelect } from './role-select.tsx';
import { Secret } from './secret.tsx';
import styles from './settings.module.css';

export function ApiKeysPanel() {
  const { t } = useTranslation();
  const query = useQuery(apiKeysQuery);
  const may = useMay();
  return (
    <Section title={t('settings.tab.keys')} flush>
      <QueryView query={query} lines={4}>
        {(keys) =>
          keys.length === 0 ? (
            <p className={styles.none}>{t('settings.noKeys')}</p>
          ) : (
            <AccountTable
              label={t('settings.tab.keys')}
              columns={[t('settings.name'), t('settings.prefix'), t('settings.role'), t('settings.lastUsed')]}
            >
              {keys.map((key) => (
                <KeyRow key={key.id} apiKey={key} mayWrite={may('write:account')} />
              ))}
            </AccountTable>
          )
        }
      </QueryView>
      {may('write:account') && <NewKeyForm />}
    </Section>
  );
}

function KeyRow({ apiKey, mayWrite }: { readonly apiKey: ApiKey; readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const revoke = useRevokeApiKey();
  const { id, name, prefix, role, lastUsedAt, revokedAt } = apiKey;
  return (
    <tr data-off={revokedAt !== undefined || undefined}>
      <td>{name}</td>
      <td className="mono">{prefix}…</td>
      <td>{t(`role.${role}`)}</td>
      <td>{lastUsedAt === undefined ? t('settings.neverUsed') : <Moment at={lastUsedAt} />}</td>
      <td className={styles.acts}>
        {revokedAt !== undefined && t('settings.revoked')}
        {mayWrite && revokedAt === undefined && (
          <ConfirmButton
            label={t('settings.revoke')}
            question={t('settings.revokeQuestion', { name })}
            isPending={revoke.isPending}
            onConfirm={() => revoke.mutate(id)}
          />
        )}
      </td>
    </tr>
  );
}

function NewKeyForm() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('analyst');
  const create = useCreateApiKey();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ name: name.trim(), role }, { onSuccess: () => setName('') });
  };
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
        <RoleSelect value={role} onChange={setRole} />
        <span />
        <Button size="xs" type="submit" loading={create.isPending}>
          {t('settings.addKey')}
        </Button>
      </form>
      {create.data !== undefined && <Secret help={t('settings.keyOnce')} value={create.data.key} />}
    </>
  );
}
