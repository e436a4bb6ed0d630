import { useTranslation } from 'react-i18next';
import { useFormat } from '../locales/use-format.ts';
import styles from './territory.module.css';

const OFFICES = ['EU', 'BX', 'OA', 'AP', 'WO'] as const;

export function useTerritoryName(): (code: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (code) => {
    const office = OFFICES.find((known) => known === code);
    return office === undefined ? format.region(code) : t(`territory.${office}`);
  };
}

/** A market or territory by its code; the name on hover and for screen readers. */
export function Territory({ code }: { readonly code: string }) {
  const name = useTerritoryName()(code);
  return (
    <abbr className={styles.code} title={name}>
      {code}
    </abbr>
  );
}
