import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Feed } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { feedSkipsQuery } from '../../queries/feeds.ts';
import { Section } from '../../shell/section.tsx';
import { Loading } from '../../states/loading.tsx';
import { MoreRows } from '../../states/more-rows.tsx';
import { QueryView } from '../../states/query-view.tsx';
import styles from './feed-page.module.css';

/** The records that could not be read: where each stands and why, so that it can be mended. */
export function FeedSkips({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useInfiniteQuery(feedSkipsQuery(feed.id));
  const skips = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section
      title={t('feed.skips')}
      aside={<span className="dim tabular">{format.number(feed.progress.skipped)}</span>}
      flush
    >
      <QueryView query={query} lines={3}>
        {() =>
          skips.length === 0 ? (
            feed.progress.skipped === 0 ? (
              <p className={styles.none}>{t('feed.noSkips')}</p>
            ) : (
              <div className={styles.none}>
                <Loading lines={2} />
              </div>
            )
          ) : (
            <>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th className={styles.num}>{t('feed.record')}</th>
                    <th className={styles.num}>{t('feed.line')}</th>
                    <th className={styles.wide}>{t('feed.listing')}</th>
                    <th>{t('feed.cause')}</th>
                  </tr>
                </thead>
                <tbody>
                  {skips.map((skip) => (
                    <tr key={`${skip.record} ${skip.line} ${skip.code}`}>
                      <td className={styles.num}>{format.number(skip.record)}</td>
                      <td className={styles.num}>{skip.line === undefined ? '–' : format.number(skip.line)}</td>
                      <td className={`${styles.wide} mono`}>{skip.listingId ?? '–'}</td>
                      <td>
                        <span className="mono">{skip.code}</span> <span dir="auto">{skip.message}</span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {query.hasNextPage && <MoreRows pages={query} shown={skips.length} />}
            </>
          )
        }
      </QueryView>
    </Section>
  );
}
