import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawAlike } from './draw-alike.ts';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';

describe('marks drawn with other letters', () => {
  it('exchanges letters in every combination, and none where there are none to exchange', () => {
    assert.deepEqual(
      drawAlike('Зила').map(({ text }) => text),
      ['зиʌа', 'зuла', 'зuʌа', '3ила', '3иʌа', '3uла', '3uʌа'],
    );
    assert.deepEqual(drawAlike('NORDVIK'), []);
    assert.equal(drawAlike('лизбачьэюы').length, 15);
  });

  it('finds them in a Russian title, with the mixture that was used', () => {
    const matcher = compileText(makeSnapshot([makeMark('a', 'Лисбора')]));
    for (const title of ['духи ʌuc6opa бежевый', 'духи Лuc6орa бордовый', 'духи ʌисборa синий', 'духи Лисбopa']) {
      const [signal] = recognizeText(matcher, makeListing(title));
      assert.equal(signal?.right, 'a', title);
      assert.ok((signal?.score ?? 0) >= 0.5, title);
    }
    assert.deepEqual(recognizeText(matcher, makeListing('духи лисборы и листва')), []);
  });
});
