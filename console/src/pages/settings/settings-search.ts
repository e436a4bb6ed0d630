const SETTINGS_TABS = ['profile', 'parameters', 'users', 'keys'] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

export interface SettingsSearch {
  readonly tab?: SettingsTab | undefined;
}

export function readSettingsSearch(search: Record<string, unknown>): SettingsSearch {
  return { tab: SETTINGS_TABS.find((tab) => tab === search['tab']) };
}
