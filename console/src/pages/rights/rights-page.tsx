import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RIGHT_KINDS, type RightKind } from '../../api/model.ts';
import { Icon } from '../../icons/icon.tsx';
import { useKeys } from '../../keys/use-keys.ts';
import { rightsQuery } from '../../queries/rights.ts';
import { useMay } from '../../queries/use-may.ts';
import { Page } from '../../shell/page.tsx';
import { Empty } from '../../states/empty.tsx';
import { MoreRows } from '../../states/more-rows.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { RightRow } from './right-row.tsx';
import type { RightSearch } from './right-search.ts';
import styles from './rights-page.module.css';
import { RightsImportPanel } from './rights-import-panel.tsx';
import { TerritoryInput } from './territory-input.tsx';

/** The register. */
export function RightsPage() {
  const { t } = useTranslation();
  const search: RightSearch = useSearch({ from: '/shell/rights' });
  const navigate = useNavigate();
  const may = useMay();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.q ?? '');
  const { q, kind, territory } = search;
  const query = useInfiniteQuery(rightsQuery({ q, kind, territory }));
  const rights = query.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (next: Partial<RightSearch>) =>
    void navigate({ to: '/rights', search: { ...search, ...next }, replace: true });
  const report = useDebouncedCallback((text: string) => change({ q: text.trim() === '' ? undefined : text }), 250);
  const isFiltered = q !== undefined || kind !== undefined || territory !== undefined;
  useKeys('list', { search: () => field.current?.focus() });
  return (
    <Page
      title={t('nav.rights')}
      lead={t('rights.lead')}
      actions={
        may('write:right') &&
        search.import === undefined && (
          <Button size="xs" leftSection={<Icon name="plus" />} onClick={() => change({ import: true })}>
            {t('rights.import')}
          </Button>
        )
      }
    >
      {may('write:right') && search.import && <RightsImportPanel onClose={() => change({ import: undefined })} />}
      <div className={styles.fields}>
        <TextInput
          ref={field}
          size="xs"
          type="search"
          aria-label={t('rights.search')}
          placeholder={t('rights.search')}
          leftSection={<Icon name="search" size={14} />}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            report(currentTarget.value);
          }}
        />
        <Select
          size="xs"
          aria-label={t('rights.kind')}
          placeholder={t('rights.kind')}
          clearable
          data={RIGHT_KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
          value={kind ?? null}
          onChange={(value) => change({ kind: (value as RightKind | null) ?? undefined })}
        />
        <TerritoryInput value={territory} onChange={(code) => change({ territory: code })} />
      </div>
      <QueryView query={query} lines={12}>
        {() =>
          rights.length === 0 ? (
            <Empty
              icon="rights"
              title={t(isFiltered ? 'rights.noneFound' : 'rights.none')}
              help={t(isFiltered ? 'decisions.noneFoundHelp' : 'rights.noneHelp')}
            />
          ) : (
            <>
              <ul className={styles.list}>
                {rights.map((right) => (
                  <RightRow key={right.id} right={right} />
                ))}
              </ul>
              <MoreRows pages={query} shown={rights.length} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
