import { CloseButton, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEASURES, OUTCOMES } from '../../api/model.ts';
import { Icon } from '../../icons/icon.tsx';
import { useTerritoryName } from '../../markets/territory.tsx';
import { OutcomeShape } from '../../outcomes/outcome-shape.tsx';
import { overviewQuery } from '../../queries/overview.ts';
import styles from './decision-filter-bar.module.css';
import type { DecisionSearch } from './decision-search.ts';

/** Narrows the list. Everything chosen here stands in the address. */
export function DecisionFilterBar({
  search,
  onChange,
  searchField,
}: {
  readonly search: DecisionSearch;
  readonly onChange: (next: Partial<DecisionSearch>) => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation();
  const territoryName = useTerritoryName();
  const { data: overview } = useQuery(overviewQuery);
  const markets = [
    ...new Set([...(overview?.markets.map(({ market }) => market) ?? []), ...(search.market ?? [])]),
  ].sort();
  const chosen = search.outcome ?? [];
  return (
    <div className={styles.bar}>
      <div className={styles.outcomes} role="group" aria-label={t('decisions.outcome')}>
        {OUTCOMES.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={styles.outcome}
            data-outcome={outcome}
            aria-pressed={chosen.includes(outcome)}
            onClick={() =>
              onChange({
                outcome: chosen.includes(outcome) ? chosen.filter((other) => other !== outcome) : [...chosen, outcome],
              })
            }
          >
            <OutcomeShape outcome={outcome} size={13} />
            {t(`outcome.${outcome}`)}
          </button>
        ))}
      </div>
      <div className={styles.fields}>
        <SearchField value={search.q ?? ''} onChange={(q) => onChange({ q })} field={searchField} />
        <MultiSelect
          size="xs"
          className={styles.select}
          aria-label={t('decisions.market')}
          placeholder={search.market === undefined ? t('decisions.market') : ''}
          data={markets.map((market) => ({ value: market, label: `${market} ${territoryName(market)}` }))}
          renderPill={({ option, onRemove }) => (
            <button type="button" className={styles.pill} onClick={onRemove}>
              {option?.value} <span aria-hidden="true">×</span>
            </button>
          )}
          value={[...(search.market ?? [])]}
          onChange={(market) => onChange({ market: market.length === 0 ? undefined : market })}
          searchable
        />
        <MultiSelect
          size="xs"
          className={styles.select}
          aria-label={t('decisions.measure')}
          placeholder={search.measure === undefined ? t('decisions.measure') : ''}
          data={MEASURES.map((measure) => ({ value: measure, label: t(`measure.${measure}`) }))}
          value={[...(search.measure ?? [])]}
          onChange={(measure) =>
            onChange({ measure: measure.length === 0 ? undefined : (measure as (typeof MEASURES)[number][]) })
          }
        />
        <Select
          size="xs"
          className={styles.order}
          aria-label={t('decisions.order')}
          allowDeselect={false}
          data={[
            { value: 'newest', label: t('decisions.newest') },
            { value: 'score', label: t('decisions.surest') },
          ]}
          value={search.sort ?? 'newest'}
          onChange={(sort) => onChange({ sort: sort === 'score' ? 'score' : undefined })}
        />
      </div>
      <div className={styles.chips}>
        {(['right', 'seller', 'feed'] as const).map((name) =>
          search[name] === undefined ? null : (
            <span key={name} className={styles.chip}>
              {t(`decisions.${name}`)} <b className="mono">{search[name]}</b>
              <CloseButton
                size="xs"
                aria-label={t('decisions.dropFilter', { name: t(`decisions.${name}`) })}
                onClick={() => onChange({ [name]: undefined })}
              />
            </span>
          ),
        )}
      </div>
    </div>
  );
}

function SearchField({
  value,
  onChange,
  field,
}: {
  readonly value: string;
  readonly onChange: (q: string | undefined) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const report = useDebouncedCallback((text: string) => onChange(text.trim() === '' ? undefined : text), 250);
  useEffect(() => {
    // The address changed by other ways than by typing: back, a link, a filter taken off.
    if (document.activeElement !== field.current) setTyped(value);
  }, [value, field]);
  return (
    <TextInput
      ref={field}
      size="xs"
      type="search"
      className={styles.search}
      aria-label={t('decisions.search')}
      placeholder={t('decisions.search')}
      leftSection={<Icon name="search" size={14} />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        report(currentTarget.value);
      }}
    />
  );
}
