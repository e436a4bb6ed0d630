import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { retroScansQuery } from '../../queries/retro-scans.ts';
import { Page } from '../../shell/page.tsx';
import { Empty } from '../../states/empty.tsx';
import { MoreRows } from '../../states/more-rows.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { RetroScanRow } from './retro-scan-row.tsx';
import styles from './retro-scans-page.module.css';

/** What is new in the register, held against every listing that stands: how far, and what came of it. */
export function RetroScansPage() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(retroScansQuery());
  const scans = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('nav.retroScans')} lead={t('retroScan.lead')}>
      <QueryView query={query}>
        {() =>
          scans.length === 0 ? (
            <Empty icon="retry" title={t('retroScan.none')} help={t('retroScan.noneHelp')} />
          ) : (
            <>
              <ul className={styles.list}>
                {scans.map((scan) => (
                  <RetroScanRow key={scan.id} scan={scan} />
                ))}
              </ul>
              <MoreRows pages={query} shown={scans.length} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
