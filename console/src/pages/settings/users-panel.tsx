import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { User } from '../../api/model.ts';
import { usersQuery } from '../../queries/accounts.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useChangeUser } from '../../queries/use-change-user.ts';
import { useMay } from '../../queries/use-may.ts';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { AccountTable } from './account-table.tsx';
import { NewUserForm } from './new-user-form.tsx';
import { RoleSelect } from './role-select.tsx';
import styles from './settings.module.css';

export function UsersPanel() {
  const { t } = useTranslation();
  const query = useQuery(usersQuery);
  const may = useMay();
  return (
    <Section title={t('settings.tab.users')} flush>
      <QueryView query={query} lines={4}>
        {(users) => (
          <AccountTable
            label={t('settings.tab.users')}
            columns={[t('settings.name'), t('signIn.email'), t('settings.role')]}
          >
            {users.map((user) => (
              <UserRow key={user.id} user={user} mayWrite={may('write:account')} />
            ))}
          </AccountTable>
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
          <RoleSelect of={user.name} value={user.role} onChange={(role) => change.mutate({ id: user.id, role })} />
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
