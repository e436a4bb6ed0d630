import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { KeySheet } from '../keys/key-sheet.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { toggleBlur } from '../media/veil-store.ts';
import { sessionQuery } from '../queries/session.ts';
import { useLiveEvents } from '../queries/use-live-events.ts';
import { ConsoleSpotlight, openSpotlight } from './console-spotlight.tsx';
import { NAVIGATION } from './navigation.ts';
import { Rail } from './rail.tsx';
import { closeKeySheet, openKeySheet, useKeySheetOpen } from './shell-store.ts';
import styles from './shell.module.css';

/** What stands around every page for whoever is signed in. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isLive = useLiveEvents();
  const isKeySheetOpen = useKeySheetOpen();
  useSignInWhenSessionEnds();
  useKeys('everywhere', {
    openSpotlight,
    showKeys: openKeySheet,
    toggleBlur,
    ...Object.fromEntries(NAVIGATION.map(({ act, to }) => [act, () => void navigate({ to })])),
  });
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <Rail isLive={isLive} onSpotlight={openSpotlight} />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
      <ConsoleSpotlight />
      <KeySheet opened={isKeySheetOpen} onClose={closeKeySheet} />
    </div>
  );
}

/** Signed out, here or by time: to the sign-in page, which leads back to this address. */
function useSignInWhenSessionEnds(): void {
  const { data } = useQuery(sessionQuery);
  const navigate = useNavigate();
  const { href, pathname } = useLocation();
  useEffect(() => {
    if (data === null && pathname !== '/sign-in') void navigate({ to: '/sign-in', search: { to: href } });
  }, [data, navigate, href, pathname]);
}
