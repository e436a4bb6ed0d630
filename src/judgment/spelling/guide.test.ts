import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileText, recognizeText } from '../../recognition/index.ts';
import { compileRegister, type Right } from '../../rights/index.ts';
import { AURELLE, listing, NORDVIK } from '../scenario.fixture.ts';
import { listReadings } from './list-readings.ts';

const GUIDE = join(import.meta.dirname, '..', '..', '..', 'docs', 'guide', 'text-recognition.md');
/** A row of the table of evasions: what it is, the title in code, what is said. */
const ROW = /^\| ([^`|]*(?:`[^`]*`)?) +\| `(.*)` +\| (.*?) +\|$/gmu;
/** The score from which a mark counts as recognized. */
const RECOGNIZED = 0.5;

const RIGHTS: readonly Right[] = [
  NORDVIK,
  { ...AURELLE, aliases: [{ text: '欧蕊乐', kind: 'official' }] },
  { ...NORDVIK, id: 'tm-lumera', verbalElement: 'LUMERA' },
  { ...NORDVIK, id: 'tm-chengchi', verbalElement: '澄驰' },
];
const compiled = compileRegister(RIGHTS);
assert.ok(compiled.ok);
const matcher = compileText(compiled.register);
const rows = [...readFileSync(GUIDE, 'utf8').matchAll(ROW)];

test('the guide of text recognition has a table of evasions', () => {
  assert.ok(rows.length >= 25, `${rows.length} rows`);
});

for (const [, evasion = '', title = '', said = ''] of rows) {
  test(`the guide says how “${title}” is read: ${evasion.trim()}`, () => {
    const variant = /variant `(.*)`/u.exec(evasion)?.[1];
    const offer = listing({ title, attributes: variant === undefined ? {} : { variant } });
    const signals = recognizeText(matcher, offer).filter(
      ({ kind, score }) => kind === 'text.mark' && score >= RECOGNIZED,
    );
    assert.deepEqual(
      listReadings(signals).map(({ en }) => en),
      [said.replaceAll('\\', '')],
    );
  });
}
