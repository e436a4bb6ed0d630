import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../api/model.ts';
import { isUnderWay } from '../../jobs/is-under-way.ts';
import { retroScansQuery } from '../../queries/retro-scans.ts';
import { useMay } from '../../queries/use-may.ts';
import { useStartRetroScan } from '../../queries/use-start-retro-scan.ts';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { RetroScanRow } from '../retro-scans/retro-scan-row.tsx';
import styles from './right-page.module.css';

const SHOWN = 3;

/** The newest retro-scans for this right, and the button that begins one. */
export function RightRetroScans({ right }: { readonly right: Right }) {
  const { t } = useTranslation();
  const may = useMay();
  const start = useStartRetroScan(right.id);
  const query = useInfiniteQuery(retroScansQuery(right.id, SHOWN));
  const scans = query.data?.pages[0]?.items ?? [];
  const waits = scans.some(({ state }) => isUnderWay(state));
  return (
    <Section
      title={t('nav.retroScans')}
      aside={
        may('create:retro-scan') && (
          <Button
            size="compact-xs"
            variant="default"
            loading={start.isPending}
            disabled={waits}
            onClick={() => start.mutate()}
          >
            {t('retroScan.start')}
          </Button>
        )
      }
      flush
    >
      <QueryView query={query} lines={2}>
        {() =>
          scans.length === 0 ? (
            <p className={styles.none}>{t('retroScan.noneOfRight')}</p>
          ) : (
            <ul>
              {scans.map((scan) => (
                <RetroScanRow key={scan.id} scan={scan} namesRights={false} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
