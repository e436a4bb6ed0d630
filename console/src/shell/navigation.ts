import type { IconName } from '../icons/icon.tsx';

/** The pages of the console in the order of the rail, with what the server must allow for each. */
export const NAVIGATION = [
  { to: '/', name: 'overview', icon: 'overview', permission: 'read:overview', act: 'goOverview' },
  { to: '/decisions', name: 'decisions', icon: 'decisions', permission: 'read:decision', act: 'goDecisions' },
  { to: '/rights', name: 'rights', icon: 'rights', permission: 'read:right', act: 'goRights' },
  { to: '/feeds', name: 'feeds', icon: 'feeds', permission: 'read:feed', act: 'goFeeds' },
  { to: '/screen', name: 'screen', icon: 'screen', permission: 'try:screening', act: 'goScreen' },
  { to: '/pictures', name: 'pictures', icon: 'image', permission: 'search:picture', act: 'goPictures' },
  { to: '/retro-scans', name: 'retroScans', icon: 'retry', permission: 'read:retro-scan', act: 'goRetroScans' },
  { to: '/settings', name: 'settings', icon: 'settings', permission: null, act: 'goSettings' },
] as const satisfies readonly {
  readonly to: string;
  readonly name: string;
  readonly icon: IconName;
  readonly permission: string | null;
  readonly act: string;
}[];
