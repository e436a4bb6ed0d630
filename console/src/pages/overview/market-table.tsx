import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OUTCOMES, type Overview } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { useTerritoryName } from '../../markets/territory.tsx';
import { OutcomeBar } from '../../outcomes/outcome-bar.tsx';
import { Section } from '../../shell/section.tsx';
import styles from './ranked-list.module.css';

/** The markets, each with the shares of its outcomes. */
export function MarketTable({ markets }: { readonly markets: Overview['markets'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const territoryName = useTerritoryName();
  const rows = markets
    .map(({ market, outcomes }) => ({
      market,
      outcomes,
      total: OUTCOMES.reduce((sum, each) => sum + outcomes[each], 0),
    }))
    .sort((one, other) => other.total - one.total);
  return (
    <Section title={t('overview.byMarket')} flush>
      <ul className={`${styles.list} ${styles.pairs}`}>
        {rows.map(({ market, outcomes, total }) => (
          <li key={market}>
            <Link to="/decisions" search={{ market: [market] }} className={styles.row}>
              <span className={styles.code}>{market}</span>
              <span className={styles.name}>{territoryName(market)}</span>
              <span className={styles.count}>{format.number(total)}</span>
              <span className={styles.under}>
                <OutcomeBar counts={outcomes} thin />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
