import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../keys/use-keys.ts';
import { setNews, useNews } from '../../queries/news-store.ts';
import { decisionQuery, decisionsQuery } from '../../queries/decisions.ts';
import { Page } from '../../shell/page.tsx';
import { Banner } from '../../states/banner.tsx';
import { Empty } from '../../states/empty.tsx';
import { MoreRows } from '../../states/more-rows.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { DecisionFilterBar } from './decision-filter-bar.tsx';
import { DecisionRow } from './decision-row.tsx';
import { type DecisionSearch, filtersOf, isFiltered } from './decision-search.ts';
import styles from './decisions-page.module.css';

export function DecisionsPage() {
  const { t } = useTranslation();
  const search: DecisionSearch = useSearch({ from: '/shell/decisions' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const searchField = useRef<HTMLInputElement>(null);
  const news = useNews();
  const decisions = useInfiniteQuery(decisionsQuery(filtersOf(search)));
  const rows = decisions.data?.pages.flatMap((page) => page.items) ?? [];
  const selected = rows.findIndex((row) => row.id === search.at);

  const change = (next: Partial<DecisionSearch>) =>
    void navigate({ to: '/decisions', search: { ...search, at: undefined, ...next }, replace: true });
  // Keys come faster than addresses change: the focus moves with the key, so that Enter opens what was just moved to,
  // and an address on its way there does not pull it back.
  const list = useRef<HTMLOListElement>(null);
  const target = useRef(selected);
  const awaited = useRef<string>(undefined);
  const focused = useRef<string>(undefined);
  const { at } = search;
  useEffect(() => {
    if (awaited.current !== undefined && at !== awaited.current) return;
    awaited.current = undefined;
    target.current = selected;
    if (selected < 0 || at === focused.current) return;
    focused.current = at;
    focusRow(list.current, selected);
  }, [at, selected]);
  const move = (step: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, target.current + step));
    const row = rows[index];
    if (row === undefined) return;
    target.current = index;
    awaited.current = row.id;
    focused.current = row.id;
    focusRow(list.current, index);
    change({ at: row.id });
    if (index >= rows.length - 5 && decisions.hasNextPage) void decisions.fetchNextPage();
  };
  useKeys('list', {
    next: () => move(1),
    previous: () => move(-1),
    open: () => {
      const id = rows[Math.max(0, target.current)]?.id;
      if (id !== undefined)
        void navigate({ to: '/decisions/$id', params: { id }, search: { ...search, at: undefined } });
    },
    search: () => searchField.current?.focus(),
  });

  // What was just read is up to date.
  useEffect(() => setNews(false), []);

  // The one that is likely opened next is there before it is asked for.
  const likely = rows[Math.max(0, selected)]?.id;
  useEffect(() => {
    if (likely !== undefined) void client.prefetchQuery(decisionQuery(likely));
  }, [client, likely]);

  return (
    <Page title={t('nav.decisions')} lead={t('decisions.lead')}>
      <DecisionFilterBar search={search} onChange={change} searchField={searchField} />
      {news.arrived && (
        <Banner
          icon="bell"
          action={
            <button type="button" className={styles.link} onClick={news.show}>
              {t('decisions.showNews')}
            </button>
          }
        >
          {t('decisions.news')}
        </Banner>
      )}
      <QueryView query={decisions} lines={14}>
        {() =>
          rows.length === 0 ? (
            <Empty
              icon="decisions"
              title={t(isFiltered(search) ? 'decisions.noneFound' : 'decisions.none')}
              help={t(isFiltered(search) ? 'decisions.noneFoundHelp' : 'decisions.noneHelp')}
            />
          ) : (
            <>
              <ol ref={list} className={styles.list}>
                {rows.map((row) => (
                  <DecisionRow key={row.id} decision={row} search={search} isSelected={row.id === search.at} />
                ))}
              </ol>
              <MoreRows pages={decisions} shown={rows.length} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function focusRow(list: HTMLOListElement | null, index: number): void {
  const link = list?.children[index]?.querySelector('a');
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest' });
}
