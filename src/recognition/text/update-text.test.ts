import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Right } from '../../rights/index.ts';
import { compileText } from './compile-text.ts';
import { recognizeText } from './recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from './register.fixture.ts';
import { updateText } from './update-text.ts';

const WORDS = ['NORDVIK', 'ZARUMO', 'AURELLE', 'KESTREL PEAK', '诺维克', 'VELMORA', 'ORCHARD', 'QV'];
const TITLE =
  'Nordvik jacket, zarumo 高仿, Aurelle® bag, case for Kestrel Peak, 诺 维 克, VELM0RA, Orchard, QV, Ν⁠ordvik 1:1';

const step = fc.record({
  put: fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.constantFrom(...WORDS)), { maxLength: 4 }),
  remove: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
});

function toChange({ put, remove }: { put: [number, string][]; remove: number[] }): {
  put: readonly Right[];
  remove: readonly string[];
} {
  const rights = new Map(put.map(([id, word]) => [`r${id}`, makeMark(`r${id}`, word)]));
  return {
    put: [...rights.values()],
    remove: remove.map((id) => `r${id}`).filter((id) => !rights.has(id)),
  };
}

describe('a matcher that follows its register', () => {
  it('finds after any changes what a matcher compiled whole finds', () => {
    const listing = makeListing(TITLE, { brand: 'Nord', attributes: { variant: 'vik' } });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const rights = new Map([['r0', makeMark('r0', 'NORDVIK')]]);
        let matcher = compileText(makeSnapshot([...rights.values()]));
        for (const [index, change] of steps.map(toChange).entries()) {
          for (const right of change.put) rights.set(right.id, right);
          for (const id of change.remove) rights.delete(id);
          matcher = updateText(matcher, change, `v${index}`);
        }
        const whole = compileText(makeSnapshot([...rights.values()]));
        assert.deepEqual(recognizeText(matcher, listing), recognizeText(whole, listing));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the matcher before as it was', () => {
    const before = compileText(makeSnapshot([makeMark('a', 'NORDVIK')]));
    const after = updateText(before, { put: [makeMark('b', 'ZARUMO')], remove: ['a'] }, 'v2');
    const rightsOf = (matcher: typeof before): string[] =>
      recognizeText(matcher, makeListing('Nordvik Zarumo')).map(({ right }) => right ?? '');
    assert.deepEqual([rightsOf(before), rightsOf(after)], [['a'], ['b']]);
    assert.equal(after.register, 'v2');
  });

  it('keeps few segments over many changes', () => {
    let matcher = compileText(makeSnapshot([]));
    for (let k = 0; k < 500; k++) {
      const name = `Zaru${'bcdfghjklm'.charAt(k % 10)}o${'npqrstvwxz'.charAt(Math.floor(k / 10) % 10)}i${k % 7}`;
      matcher = updateText(matcher, { put: [makeMark(`m${k}`, name)], remove: [] }, `v${k}`);
    }
    assert.ok(matcher.segments.length <= 4, String(matcher.segments.length));
  });
});
