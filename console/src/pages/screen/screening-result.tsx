import { useTranslation } from 'react-i18next';
import type { Screening } from '../../api/screenings.ts';
import { useFormat } from '../../locales/use-format.ts';
import { useTerritoryName } from '../../markets/territory.tsx';
import { OutcomeBadge } from '../../outcomes/outcome-badge.tsx';
import { Section } from '../../shell/section.tsx';
import { MarkedText } from '../decision/marked-text.tsx';
import { useReasonText } from '../decision/reason-text.ts';
import { ReadingStrip } from '../decision/reading-strip.tsx';
import { SkipsPanel } from '../decision/skips-panel.tsx';
import styles from './screen-page.module.css';

/** A decision a market, with the evidence marked in the words that were given. */
export function ScreeningResult({ screening: { listing, decisions } }: { readonly screening: Screening }) {
  const { t } = useTranslation();
  const format = useFormat();
  const territoryName = useTerritoryName();
  const reasonText = useReasonText();
  return (
    <>
      {decisions.map((decision) => (
        <div key={decision.id} data-outcome={decision.outcome}>
          <Section
            title={`${decision.market} ${territoryName(decision.market)}`}
            aside={
              <span>
                <OutcomeBadge outcome={decision.outcome} /> <b>{t(`measure.${decision.measure}`)}</b>{' '}
                <span className="tabular dim">{format.score(decision.score)}</span>
              </span>
            }
          >
            <div className={styles.marked}>
              <p className={styles.title}>
                <MarkedText field="title" text={listing.title} signals={decision.signals} />
              </p>
              {decision.readings.map((reading) => (
                <ReadingStrip key={reading.signals[0]} reading={reading} />
              ))}
              {listing.description !== undefined && (
                <p>
                  <MarkedText field="description" text={listing.description} signals={decision.signals} />
                </p>
              )}
            </div>
            <ol className={styles.reasons}>
              {decision.reasons.map((reason) => (
                <li key={reason.element + reason.text} className={styles.reason}>
                  <b>{t(`element.${reason.element}`)}</b>
                  <span dir="auto">{reasonText(reason)}</span>
                </li>
              ))}
            </ol>
          </Section>
          <SkipsPanel skips={decision.skips} />
        </div>
      ))}
    </>
  );
}
