import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignReading } from './align-reading.ts';
import { countTricks, nameTricks } from './name-tricks.ts';

const tricks = (written: string, reading: string) =>
  countTricks(nameTricks(alignReading(written, reading))).map(({ trick, count }) => `${count} ${trick}`);

for (const [written, reading, expected] of [
  ['Аurеlle', 'aurelle', ['2 cyrillic']],
  ['Αurelle', 'aurelle', ['1 greek']],
  ['ＡＵＲelle', 'aurelle', ['3 full-width']],
  ['𝐀urelle', 'aurelle', ['1 styled']],
  ['Aurèlle', 'aurelle', ['1 accent']],
  ['Au\u200brelle', 'aurelle', ['1 invisible']],
  ['A.u.r.elle', 'aurelle', ['3 separator']],
  ['Aur3ll3', 'aurelle', ['2 leet']],
  ['Aurelllle', 'aurelle', ['2 repeated']],
  ['歐蕾', '欧蕾', ['1 traditional']],
  ['Aurele', 'aurelle', ['1 left-out']],
  ['AURELLE', 'aurelle', []],
] as const) {
  test(`${JSON.stringify(written)} read as ${reading}: ${expected.join(', ') || 'no trick'}`, () => {
    assert.deepEqual(tricks(written, reading), expected);
  });
}
