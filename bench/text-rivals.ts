import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvasionCase } from '../examples/evasion/evasion-case.ts';
import { readCorpusRegister, scoreText } from '../examples/evasion/score-text.ts';
import { makeFuzzySearch } from './fuzzy-search.ts';
import { makePlainSearch, type Search } from './plain-search.ts';

const CORPUS = join(import.meta.dirname, '..', 'examples', 'evasion');

function readLines(name: string): unknown[] {
  return readFileSync(join(CORPUS, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function textOf({ listing }: EvasionCase): string {
  const { title, description = '', brand = '', attributes = {} } = listing;
  return [title, description, brand, ...Object.values(attributes)].join('\n');
}

/** Share of evasions whose mark is found, and of negatives in which no mark is that does not stand there, in percent. */
interface Quality {
  readonly recall: number;
  readonly clear: number;
}

function share(cases: readonly EvasionCase[], isRight: (one: EvasionCase) => boolean): number {
  return (cases.filter(isRight).length / cases.length) * 100;
}

/** What recognition and the two yardsticks make of the test part of the evasion corpus; a search hears of nothing but the marks. */
export function compareQuality(): { readonly [name: string]: Quality } {
  const snapshot = readCorpusRegister(readLines('rights.jsonl'));
  const all = (readLines('cases.jsonl') as EvasionCase[]).filter(({ split }) => split === 'test');
  const evasions = all.filter(({ label, expect }) => label === 'evasion' && expect.kind === 'mark');
  const negatives = all.filter(({ label }) => label === 'negative');
  const forms = snapshot.rights.flatMap(({ id, verbalElement, aliases }) =>
    [verbalElement, ...aliases.map(({ text }) => text)].flatMap((form) => (form === undefined ? [] : { id, form })),
  );
  const qualityOf = (search: Search): Quality => {
    const found = (one: EvasionCase): ReadonlySet<string> => {
      const rights = new Set<string>();
      search(textOf(one), (mark) => rights.add(forms[mark]?.id ?? ''));
      return rights;
    };
    return {
      recall: share(evasions, (one) => found(one).has(one.expect.right ?? '')),
      clear: share(negatives, (one) => [...found(one)].every((right) => one.names?.includes(right) === true)),
    };
  };
  const marks = forms.map(({ form }) => form);
  const rightIds = new Set(
    scoreText(snapshot, [...evasions, ...negatives])
      .filter(({ isRight }) => isRight)
      .map(({ id }) => id),
  );
  return {
    recognizer: {
      recall: share(evasions, ({ id }) => rightIds.has(id)),
      clear: share(negatives, ({ id }) => rightIds.has(id)),
    },
    'aho-corasick': qualityOf(makePlainSearch(marks)),
    fuzzy: qualityOf(makeFuzzySearch(marks)),
  };
}
