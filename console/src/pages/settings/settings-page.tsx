import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../queries/use-may.ts';
import { Page } from '../../shell/page.tsx';
import { ApiKeysPanel } from './api-keys-panel.tsx';
import { ParametersPanel } from './parameters-panel.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import type { SettingsTab } from './settings-search.ts';
import { UsersPanel } from './users-panel.tsx';

const TABS = [
  { tab: 'profile', permission: undefined, Panel: ProfilePanel },
  { tab: 'parameters', permission: 'read:parameters', Panel: ParametersPanel },
  { tab: 'users', permission: 'read:account', Panel: UsersPanel },
  { tab: 'keys', permission: 'read:account', Panel: ApiKeysPanel },
] as const;

export function SettingsPage() {
  const { t } = useTranslation();
  const { tab = 'profile' } = useSearch({ from: '/shell/settings' });
  const navigate = useNavigate();
  const may = useMay();
  const tabs = TABS.filter(({ permission }) => permission === undefined || may(permission));
  return (
    <Page title={t('nav.settings')}>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          void navigate({ to: '/settings', search: { tab: (next ?? 'profile') as SettingsTab }, replace: true })
        }
      >
        <Tabs.List mb="md">
          {tabs.map((each) => (
            <Tabs.Tab key={each.tab} value={each.tab}>
              {t(`settings.tab.${each.tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ tab: value, Panel }) => (
          <Tabs.Panel key={value} value={value}>
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
