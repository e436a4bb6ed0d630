import { useTranslation } from 'react-i18next';
import type { Registration } from '../../api/model.ts';
import { coversMarket } from '../../markets/covers-market.ts';
import { useTerritoryName } from '../../markets/territory.tsx';
import styles from './registration-row.module.css';

/** Where the right stands registered, as a row of territories; those that reach the market of the decision are framed. */
export function RegistrationRow({
  registrations,
  market,
}: {
  readonly registrations: readonly Registration[];
  readonly market?: string;
}) {
  const { t } = useTranslation();
  const territoryName = useTerritoryName();
  const all = registrations.flatMap((registration) => [registration, ...(registration.designations ?? [])]);
  return (
    <ul className={styles.row} aria-label={t('right.registrations')}>
      {all.map((registration) => (
        <li
          key={`${registration.territory} ${registration.number}`}
          className={styles.territory}
          data-status={registration.status}
          data-here={(market !== undefined && coversMarket(registration.territory, market)) || undefined}
          title={`${territoryName(registration.territory)}${registration.number === undefined ? '' : ` · ${registration.number}`}`}
        >
          <span className={styles.code}>{registration.territory}</span>
          <span className={styles.status}>{t(`status.${registration.status as 'registered'}`)}</span>
          {registration.niceClasses.length > 0 && (
            <span className={styles.classes}>{registration.niceClasses.join(' ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
