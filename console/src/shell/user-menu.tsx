import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icons/icon.tsx';
import { sessionQuery } from '../queries/session.ts';
import { useSignOut } from '../queries/use-sign-out.ts';
import { openKeySheet } from './shell-store.ts';
import styles from './user-menu.module.css';

export function UserMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const signOut = useSignOut();
  if (session == null) return null;
  const { user } = session;
  return (
    <Menu position="top-start" width={220} shadow="md">
      <Menu.Target>
        <button type="button" className={styles.user}>
          <span className={styles.initial} aria-hidden="true">
            {[...user.name][0]?.toUpperCase()}
          </span>
          <span className={styles.words}>
            <span className="visually-hidden">{t('nav.account')}: </span>
            <span className={styles.name}>{user.name} </span>
            <span className={styles.role}>{t(`role.${user.role}`)}</span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="settings" />} onClick={() => void navigate({ to: '/settings' })}>
          {t('nav.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="keyboard" />} onClick={openKeySheet}>
          {t('keys.title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="leave" />} onClick={() => signOut.mutate()}>
          {t('nav.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
