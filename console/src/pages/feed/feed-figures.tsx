import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Feed, OUTCOMES } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { OutcomeBar } from '../../outcomes/outcome-bar.tsx';
import { OutcomeShape } from '../../outcomes/outcome-shape.tsx';
import { Section } from '../../shell/section.tsx';
import { FeedProgressBar } from './feed-progress-bar.tsx';
import styles from './feed-page.module.css';
import { feedRate } from './feed-rate.ts';

/** How far, how fast, how long still, and what came out so far. */
export function FeedFigures({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { progress } = feed;
  // Read anew at every render: each event and each reading of a feed under way is one.
  const rate = feedRate(feed, Date.now());
  const figures = [
    ['read', `${format.percent(rate.doneShare)}`],
    ['records', format.number(progress.recordsRead)],
    ['skipped', format.number(progress.skipped)],
    ['decisions', format.number(progress.decisions)],
    ['speed', t('feed.perSecond', { number: format.number(Math.round(rate.recordsPerSecond)) })],
    ['left', rate.secondsLeft === undefined ? '–' : format.duration(rate.secondsLeft)],
  ] as const;
  return (
    <Section title={t('feed.progressTitle')}>
      <div className={styles.figures} aria-live="off">
        <FeedProgressBar feed={feed} />
        <dl className={styles.numbers}>
          {figures.map(([name, value]) => (
            <div key={name} className={styles.number}>
              <dt>{t(`feed.figure.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {progress.decisions > 0 && (
          <div>
            <OutcomeBar counts={progress.outcomes} />
            <div className={styles.outcomes}>
              {OUTCOMES.map((outcome) => (
                <Link
                  key={outcome}
                  to="/decisions"
                  search={{ feed: feed.id, outcome: [outcome] }}
                  className={styles.outcome}
                  data-outcome={outcome}
                >
                  <OutcomeShape outcome={outcome} />
                  {t(`outcome.${outcome}`)} <b className="tabular">{format.number(progress.outcomes[outcome])}</b>
                </Link>
              ))}
            </div>
          </div>
        )}
      </div>
    </Section>
  );
}
