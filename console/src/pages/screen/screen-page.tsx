import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenListing } from '../../queries/use-screen-listing.ts';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { Empty } from '../../states/empty.tsx';
import { ProblemNotice } from '../../states/problem-notice.tsx';
import { DraftFields } from './draft-fields.tsx';
import { type DraftProblem, EMPTY_DRAFT, readDraft } from './read-draft.ts';
import { ScreeningResult } from './screening-result.tsx';
import styles from './screen-page.module.css';

const JSON_EXAMPLE = '{"title":"…","description":"…","price":{"amount":39,"currency":"EUR"},"markets":["DE","US"]}';

/** Tries one listing before it is published: decided at once, nothing stored. */
export function ScreenPage() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [way, setWay] = useState<'form' | 'json'>('form');
  const [problem, setProblem] = useState<DraftProblem>();
  const screening = useScreenListing();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(
      way === 'form' ? { ...draft, json: '' } : { ...draft, json: draft.json.trim() === '' ? '{' : draft.json },
    );
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) screening.mutate({ listing: read.listing, markets: read.markets });
  };
  return (
    <Page title={t('nav.screen')} lead={t('screen.lead')}>
      <div className={styles.columns}>
        <Section
          title={t('screen.listing')}
          aside={
            <SegmentedControl
              size="xs"
              aria-label={t('screen.way')}
              data={[
                { value: 'form', label: t('screen.form') },
                { value: 'json', label: 'JSON' },
              ]}
              value={way}
              onChange={(next) => setWay(next as 'form' | 'json')}
            />
          }
        >
          <form className={styles.form} onSubmit={submit}>
            {way === 'form' ? (
              <DraftFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
            ) : (
              <Textarea
                label={t('screen.json')}
                description={t('screen.jsonHelp')}
                placeholder={JSON_EXAMPLE}
                spellCheck={false}
                rows={16}
                classNames={{ input: styles.json ?? '' }}
                value={draft.json}
                onChange={({ currentTarget }) => setDraft({ ...draft, json: currentTarget.value })}
              />
            )}
            {problem !== undefined && (
              <p className={styles.problem} role="alert">
                {t(`screen.problem.${problem}`)}
              </p>
            )}
            <Button type="submit" size="sm" loading={screening.isPending}>
              {t('screen.submit')}
            </Button>
          </form>
        </Section>
        <div className={styles.result} aria-live="polite">
          {screening.isError && <ProblemNotice error={screening.error} />}
          {screening.data !== undefined && <ScreeningResult screening={screening.data} />}
          {screening.isIdle && <Empty icon="screen" title={t('screen.nothingYet')} help={t('screen.nothingYetHelp')} />}
        </div>
      </div>
    </Page>
  );
}
