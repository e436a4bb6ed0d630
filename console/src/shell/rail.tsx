import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icons/icon.tsx';
import { TouchstoneMark } from '../icons/touchstone-mark.tsx';
import { strokeLabel } from '../keys/key-strokes.tsx';
import { useMay } from '../queries/use-may.ts';
import { NAVIGATION } from './navigation.ts';
import styles from './rail.module.css';
import { UserMenu } from './user-menu.tsx';

/** The pages: a dark rail at the side, a bar at the bottom on narrow screens. */
export function Rail({ isLive, onSpotlight }: { readonly isLive: boolean; readonly onSpotlight: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <div className={styles.rail}>
      <Link to="/" className={styles.brand}>
        <TouchstoneMark size={26} />
        <span>Touchstone</span>
      </Link>
      <button type="button" className={styles.spotlight} onClick={onSpotlight}>
        <Icon name="search" />
        <span className={styles.spotlightWords}>{t('spotlight.open')}</span>
        <kbd className={styles.hint}>{strokeLabel('mod+k')}</kbd>
      </button>
      <nav className={styles.pages} aria-label={t('nav.label')}>
        {NAVIGATION.filter((page) => page.permission === null || may(page.permission)).map((page) => (
          <Link
            key={page.to}
            to={page.to}
            className={styles.page}
            activeOptions={{ exact: page.to === '/', includeSearch: false }}
            activeProps={{ 'data-active': true }}
          >
            <Icon name={page.icon} />
            <span>{t(`nav.${page.name}`)}</span>
          </Link>
        ))}
      </nav>
      <div className={styles.foot}>
        <span
          className={styles.live}
          data-live={isLive || undefined}
          title={t(isLive ? 'nav.liveHelp' : 'nav.offlineHelp')}
        >
          <span className={styles.pulse} />
          {t(isLive ? 'nav.live' : 'nav.offline')}
        </span>
        <UserMenu />
      </div>
    </div>
  );
}
