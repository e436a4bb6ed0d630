import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';
import { chineseNames, honestChinese } from './honest-chinese.fixture.ts';

const MOST_FALSE_ALARMS = 0.001;

describe('honest Chinese', () => {
  for (const seed of [1, 2])
    it(`names none of a thousand Chinese marks, set ${seed}, by sound, shape or parts`, () => {
      const matcher = compileText(makeSnapshot(chineseNames(1_000, seed).map((name) => makeMark(name, name))));
      const sentences = honestChinese(1_500);
      const alarms = sentences.flatMap((title) =>
        recognizeText(matcher, makeListing(title)).filter(
          ({ kind, score, detail }) =>
            kind === 'text.mark' && score >= 0.5 && (detail?.['tricks'] as unknown[] | undefined)?.length,
        ),
      );
      const shown = alarms.map(({ right, where }) => `${right} ${JSON.stringify(where)}`).join('\n');
      assert.ok(alarms.length <= sentences.length * MOST_FALSE_ALARMS, `${alarms.length}\n${shown}`);
    });

  it('still shows a mark that is written otherwise in the midst of it', () => {
    const matcher = compileText(makeSnapshot([makeMark('mark', '诺维克')]));
    for (const written of ['糯维克', '诺唯刻', '讠若维克', '诺绝克', 'nuo维克']) {
      const [sentence = ''] = honestChinese(1);
      const title = sentence.replace('帆布', written);
      assert.notEqual(title, sentence);
      const found = recognizeText(matcher, makeListing(title)).find(
        ({ kind, score }) => kind === 'text.mark' && score >= 0.5,
      );
      assert.ok(found !== undefined, title);
    }
  });
});
