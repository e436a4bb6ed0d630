import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../keys/use-keys.ts';
import { decisionQuery, decisionsQuery } from '../../queries/decisions.ts';
import { QueryView } from '../../states/query-view.tsx';
import { type DecisionSearch, filtersOf } from '../decisions/decision-search.ts';
import styles from './decision-page.module.css';
import { DecisionView } from './decision-view.tsx';

/** The page of one decision, and the way from it to its neighbors in the list it came from. */
export function DecisionPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/decisions/$id' });
  const { reason, ...list } = useSearch({ from: '/shell/decisions/$id' });
  const navigate = useNavigate();
  const query = useQuery(decisionQuery(id));
  const { previous, next, position, known } = useNeighbors(id, list);

  const goTo = (neighbor: string | undefined) => {
    if (neighbor !== undefined)
      void navigate({ to: '/decisions/$id', params: { id: neighbor }, search: list, replace: true });
  };
  const choose = (index: number | undefined) =>
    void navigate({
      to: '/decisions/$id',
      params: { id },
      search: { ...list, reason: index },
      replace: true,
      resetScroll: false,
    });
  const reasons = query.data?.decision.reasons.length ?? 0;
  useKeys('decision', {
    nextDecision: () => goTo(next),
    previousDecision: () => goTo(previous),
    nextReason: () => choose(reason === undefined ? 0 : Math.min(reasons - 1, reason + 1)),
    previousReason: () => choose(reason === undefined || reason === 0 ? undefined : reason - 1),
    openRight: () => {
      const right = query.data?.decision.right;
      if (right !== undefined) void navigate({ to: '/rights/$id', params: { id: right } });
    },
    copyLink: () => {
      void navigator.clipboard
        ?.writeText(globalThis.location.href)
        .then(() => notifications.show({ message: t('decision.linkCopied') }));
    },
    back: () => void navigate({ to: '/decisions', search: { ...list, at: id } }),
  });

  return (
    <div className={styles.page}>
      <nav className={styles.path} aria-label={t('decision.path')}>
        <Link to="/decisions" search={{ ...list, at: id }} className={styles.back}>
          ← {t('nav.decisions')}
        </Link>
        {position > 0 && (
          <span className={styles.position}>
            {t('decision.position', { position, known })}
            <button
              type="button"
              className={styles.step}
              disabled={previous === undefined}
              onClick={() => goTo(previous)}
            >
              <span aria-hidden="true">↑</span>
              <span className="visually-hidden">{t('keys.act.previousDecision')}</span>
            </button>
            <button type="button" className={styles.step} disabled={next === undefined} onClick={() => goTo(next)}>
              <span aria-hidden="true">↓</span>
              <span className="visually-hidden">{t('keys.act.nextDecision')}</span>
            </button>
          </span>
        )}
      </nav>
      <QueryView query={query} lines={16}>
        {(detail) => <DecisionView key={id} detail={detail} chosen={reason} onChoose={choose} search={list} />}
      </QueryView>
    </div>
  );
}

/** The decisions before and after this one in the list whose filters the address holds; the next one is read ahead. */
function useNeighbors(id: string, list: DecisionSearch) {
  const client = useQueryClient();
  const decisions = useInfiniteQuery(decisionsQuery(filtersOf(list)));
  const rows = decisions.data?.pages.flatMap((page) => page.items) ?? [];
  const index = rows.findIndex((row) => row.id === id);
  const next = index < 0 ? undefined : rows[index + 1]?.id;
  const isNearEnd = index >= 0 && index >= rows.length - 3;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = decisions;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
  useEffect(() => {
    if (next !== undefined) void client.prefetchQuery(decisionQuery(next));
  }, [client, next]);
  return {
    previous: index < 0 ? undefined : rows[index - 1]?.id,
    next,
    position: index + 1,
    known: hasNextPage ? `${rows.length}+` : String(rows.length),
  };
}
