import { useTranslation } from 'react-i18next';
import type { Registration } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Territory, useTerritoryName } from '../../markets/territory.tsx';
import styles from './registration-table.module.css';

/** Where the right is in force, since when and until when, and for which classes. Designations stand under their registration. */
export function RegistrationTable({ registrations }: { readonly registrations: readonly Registration[] }) {
  const { t } = useTranslation();
  if (registrations.length === 0) return <p className={styles.none}>{t('right.noRegistrations')}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('right.territory')}</th>
          <th>{t('right.status')}</th>
          <th>{t('right.number')}</th>
          <th>{t('right.period')}</th>
          <th>{t('right.classes')}</th>
        </tr>
      </thead>
      <tbody>
        {registrations.flatMap((registration) => [
          <Row key={`${registration.territory} ${registration.number}`} registration={registration} />,
          ...(registration.designations ?? []).map((designation) => (
            <Row key={`${registration.number} ${designation.territory}`} registration={designation} isDesignation />
          )),
        ])}
      </tbody>
    </table>
  );
}

function Row({
  registration,
  isDesignation = false,
}: {
  readonly registration: Registration;
  readonly isDesignation?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const territoryName = useTerritoryName();
  const { territory, status, number, from, to, niceClasses } = registration;
  return (
    <tr data-status={status}>
      <td className={isDesignation ? styles.designation : undefined}>
        <Territory code={territory} /> <span className={styles.name}>{territoryName(territory)}</span>
      </td>
      <td>{t(`status.${status as 'registered'}`)}</td>
      <td className="mono">{number ?? '–'}</td>
      <td className="tabular">
        {from === undefined ? '…' : format.day(from)} – {to === undefined ? '…' : format.day(to)}
      </td>
      <td className="tabular">{niceClasses.length === 0 ? t('right.allGoods') : niceClasses.join(', ')}</td>
    </tr>
  );
}
