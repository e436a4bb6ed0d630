import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listDecisions } from '../api/decisions.ts';
import { listRights } from '../api/rights.ts';
import { Icon } from '../icons/icon.tsx';
import { rightName } from '../pages/rights/right-name.ts';
import { NO_FILTERS } from '../pages/decisions/decision-search.ts';
import { useMay } from '../queries/use-may.ts';
import { NAVIGATION } from './navigation.ts';
import { openKeySheet } from './shell-store.ts';

const [spotlightStore, { open }] = createSpotlight();
export const openSpotlight = open;

/** Everything by its name: pages at once, rights and decisions as they are found. */
export function ConsoleSpotlight() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const [query, setQuery] = useState('');
  const [q] = useDebouncedValue(query.trim(), 150);
  const found = useQuery({
    queryKey: ['spotlight', q],
    enabled: q.length >= 2,
    queryFn: async () => {
      const [rights, decisions] = await Promise.all([
        listRights({ q }, undefined, 5),
        listDecisions({ ...NO_FILTERS, q }, undefined, 5),
      ]);
      return { rights: rights.items, decisions: decisions.items };
    },
  });
  const pages = NAVIGATION.filter((page) => page.permission === null || may(page.permission)).map((page) => ({
    id: page.to,
    label: t(`nav.${page.name}`),
    leftSection: <Icon name={page.icon} />,
    onClick: () => void navigate({ to: page.to }),
  }));
  const keys = { id: 'keys', label: t('keys.title'), leftSection: <Icon name="keyboard" />, onClick: openKeySheet };
  const wanted = query.trim().toLowerCase();
  const groups = [
    {
      group: t('spotlight.pages'),
      actions: [...pages, keys].filter((page) => page.label.toLowerCase().includes(wanted)),
    },
    {
      group: t('nav.rights'),
      actions: (wanted === '' ? [] : (found.data?.rights ?? [])).map((right) => ({
        id: `right ${right.id}`,
        label: rightName(right),
        description: right.holder.name,
        leftSection: <Icon name="rights" />,
        onClick: () => void navigate({ to: '/rights/$id', params: { id: right.id } }),
      })),
    },
    {
      group: t('nav.decisions'),
      actions: (wanted === '' ? [] : (found.data?.decisions ?? [])).map((decision) => ({
        id: `decision ${decision.id}`,
        label: decision.title,
        description: `${t(`outcome.${decision.outcome}`)} · ${decision.market} · ${decision.listingId}`,
        leftSection: <Icon name="decisions" />,
        onClick: () => void navigate({ to: '/decisions/$id', params: { id: decision.id } }),
      })),
    },
  ].filter(({ actions }) => actions.length > 0);
  // The dialog selects its first line when the words change, which is before the answers are there: Enter opens the first of them too.
  useEffect(() => {
    if (found.data === undefined || document.querySelector('[data-action][data-selected]') !== null) return;
    const first = document.querySelector('[data-action]');
    if (first === null) return;
    first.setAttribute('data-selected', 'true');
    spotlightStore.updateState((state) => ({ ...state, selected: 0 }));
  }, [found.data]);
  return (
    <Spotlight
      store={spotlightStore}
      actions={groups}
      filter={(_query, actions) => actions}
      query={query}
      onQueryChange={setQuery}
      lockScroll={false}
      shortcut={null}
      nothingFound={found.isFetching ? t('state.loading') : t('spotlight.nothing')}
      searchProps={{
        placeholder: t('spotlight.placeholder'),
        'aria-label': t('spotlight.placeholder'),
        leftSection: <Icon name="search" />,
      }}
    />
  );
}
