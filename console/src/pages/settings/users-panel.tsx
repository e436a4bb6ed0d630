import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Role, ROLES, type User } from '../../api/model.ts';
import { usersQuery } from '../../queries/accounts.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useChangeUser } from '../../queries/use-change-user.ts';
import { useMay } from '../../queries/use-may.ts';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { NewUserForm } from './new-user-form.tsx';
import styles from './settings.module.css';

export function UsersPanel() {
  const { t } = useTranslation();
  const query = useQuery(usersQuery);
  const may = useMay();
  return (
    <Section title={t('settings.tab.users')} flush>
      <QueryView query={query} lines={4}>
        {(users) => (
          <section className={styles.scroll} tabIndex={0} aria-label={t('settings.tab.users')}>
            <table className={styles.people}>
              <thead>
                <tr>
                  <th>{t('settings.name')}</th>
                  <th>{t('signIn.email')}</th>
                  <th>{t('settings.role')}</th>
                  <th>
                    <span className="visually-hidden">{t('settings.acts')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {users.map((user) => (
                  <UserRow key={user.id} user={user} mayWrite={may('write:account')} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </QueryView>
      {may('write:account') && <NewUserForm />}
    </Section>
  );
}

function UserRow({ user, mayWrite }: { readonly user: User; readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const change = useChangeUser();
  // Nobody takes away their own access: the server refuses it too.
  const isSelf = session?.user.id === user.id;
  return (
    <tr data-off={user.disabled || undefined}>
      <td>{user.name}</td>
      <td>{user.email}</td>
      <td>
        {mayWrite && !isSelf ? (
          <Select
            size="xs"
            w={160}
            aria-label={t('settings.roleOf', { name: user.name })}
            allowDeselect={false}
            data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            value={user.role}
            onChange={(role) => change.mutate({ id: user.id, role: role as Role })}
          />
        ) : (
          t(`role.${user.role}`)
        )}
      </td>
      <td className={styles.acts}>
        {mayWrite && !isSelf && (
          <Button
            size="compact-xs"
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate({ id: user.id, disabled: !user.disabled })}
          >
            {t(user.disabled ? 'settings.enable' : 'settings.disable')}
          </Button>
        )}
      </td>
    </tr>
  );
}
