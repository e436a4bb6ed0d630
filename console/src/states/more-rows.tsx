import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './more-rows.module.css';

interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  fetchNextPage(): unknown;
}

/** The end of a list of cursor pages: reads the next one as it comes into sight, or at a press. */
export function MoreRows({ pages, shown }: { readonly pages: Pages; readonly shown: number }) {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection({ rootMargin: '600px' });
  const isInSight = entry?.isIntersecting ?? false;
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages;
  useEffect(() => {
    if (isInSight && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) fetchNextPage();
  }, [isInSight, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return (
    <div ref={ref} className={styles.end}>
      {hasNextPage ? (
        <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </Button>
      ) : (
        <span className="dim">{t('state.allShown', { count: shown })}</span>
      )}
    </div>
  );
}
