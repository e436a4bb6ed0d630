import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Decision, Outcome } from '../../api/model.ts';
import { useTerritoryName } from '../../markets/territory.tsx';
import { OutcomeShape } from '../../outcomes/outcome-shape.tsx';
import type { DecisionSearch } from '../decisions/decision-search.ts';
import styles from './market-row.module.css';

/** The markets of this listing in a row, each with its own outcome; this one is marked. */
export function MarketRow({
  decision,
  siblings,
  search,
}: {
  readonly decision: Decision;
  readonly siblings: readonly { readonly id: string; readonly market: string; readonly outcome: Outcome }[];
  readonly search: DecisionSearch;
}) {
  const { t } = useTranslation();
  const territoryName = useTerritoryName();
  const markets = [...siblings, decision].sort((one, other) => (one.market < other.market ? -1 : 1));
  return (
    <nav className={styles.markets} aria-label={t('decision.markets')}>
      {markets.map(({ id, market, outcome }) => (
        <Link
          key={id}
          to="/decisions/$id"
          params={{ id }}
          search={{ ...search, reason: undefined }}
          className={styles.market}
          data-outcome={outcome}
          aria-current={id === decision.id ? 'page' : undefined}
          title={`${territoryName(market)}: ${t(`outcome.${outcome}`)}`}
        >
          <span className={styles.code}>{market}</span>
          <OutcomeShape outcome={outcome} size={15} />
          <span className={styles.word}>{t(`outcome.${outcome}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
