import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../api/decisions.ts';
import { Banner } from '../../states/banner.tsx';
import { Empty } from '../../states/empty.tsx';
import type { DecisionSearch } from '../decisions/decision-search.ts';
import { DecisionHead } from './decision-head.tsx';
import styles from './decision-page.module.css';
import { centerEvidence, LitContext } from './lit.ts';
import { ListingPanel } from './listing-panel.tsx';
import { MerchantNotice } from './merchant-notice.tsx';
import { ReasonsPanel } from './reasons-panel.tsx';
import { RegisterPanel } from './register-panel.tsx';
import { SkipsPanel } from './skips-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** Evidence first: what the seller wrote and showed, why it matters, what the holder registered. */
export function DecisionView({
  detail,
  chosen,
  onChoose,
  search,
}: {
  readonly detail: DecisionDetail;
  readonly chosen: number | undefined;
  readonly onChoose: (reason: number | undefined) => void;
  readonly search: DecisionSearch;
}) {
  const { t } = useTranslation();
  const { decision, listing, rights } = detail;
  const [hovered, setHovered] = useState<number>();
  const lit = useMemo(() => {
    const reason = decision.reasons[hovered ?? chosen ?? -1];
    return { signals: new Set(reason?.signals ?? []) };
  }, [decision, hovered, chosen]);
  useEffect(() => {
    document.title = `${t(`outcome.${decision.outcome}`)} · ${listing.title} · Touchstone`;
  }, [t, decision.outcome, listing.title]);
  useEffect(() => {
    if (chosen !== undefined) centerEvidence(decision.reasons[chosen]?.signals ?? []);
  }, [chosen, decision]);

  return (
    <LitContext value={lit}>
      <div data-outcome={decision.outcome}>
        {detail.supersededBy !== undefined && (
          <Banner
            icon="clock"
            action={
              <Link to="/decisions/$id" params={{ id: detail.supersededBy }} search={search}>
                {t('decision.openLater')}
              </Link>
            }
          >
            {t('decision.superseded')}
          </Banner>
        )}
        <DecisionHead detail={detail} search={search} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <ListingPanel detail={detail} />
            <SkipsPanel skips={decision.skips} />
          </div>
          <div className={styles.column}>
            <ReasonsPanel
              decision={decision}
              rights={rights}
              chosen={chosen}
              onChoose={onChoose}
              onHover={setHovered}
            />
            <MerchantNotice decision={decision} />
          </div>
          <div className={styles.column}>
            {rights.length === 0 ? (
              <Empty icon="rights" title={t('decision.noRight')} help={t('decision.noRightHelp')} />
            ) : (
              rights.map((right) => (
                <RegisterPanel
                  key={right.id}
                  right={right}
                  market={decision.market}
                  isDeciding={right.id === decision.right}
                />
              ))
            )}
            <VersionsPanel detail={detail} />
          </div>
        </div>
      </div>
    </LitContext>
  );
}
