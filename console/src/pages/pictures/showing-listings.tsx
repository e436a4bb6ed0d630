import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ShowingListing } from '../../api/model.ts';
import { OutcomeShape } from '../../outcomes/outcome-shape.tsx';
import styles from './showing-listings.module.css';

/** Listings that show a picture, each with the decisions on it, market by market. */
export function ShowingListings({ listings }: { readonly listings: readonly ShowingListing[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.listings}>
      {listings.map(({ id, title, seller, decisions }) => (
        <li key={id} className={styles.listing}>
          <span className={styles.title} dir="auto">
            {title}
          </span>
          <Link to="/decisions" search={{ seller: seller.id }} className={styles.seller}>
            {seller.name ?? seller.id}
          </Link>
          <span className={styles.decisions}>
            {decisions.map((decision) => (
              <Link
                key={decision.id}
                to="/decisions/$id"
                params={{ id: decision.id }}
                preload="intent"
                className={styles.decision}
                data-outcome={decision.outcome}
                aria-label={t('picture.decisionOn', {
                  title,
                  market: decision.market,
                  outcome: t(`outcome.${decision.outcome}`),
                })}
              >
                <OutcomeShape outcome={decision.outcome} size={13} />
                {decision.market} {t(`outcome.${decision.outcome}`)}
              </Link>
            ))}
            {decisions.length === 0 && <span className="dim">{t('picture.undecided')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
