import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Slots } from './trie-slots.ts';

describe('the slots of a double array', () => {
  it('place children of any spread on free slots, also where all slots near the end are taken', () => {
    const spread = fc.uniqueArray(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(spread, { maxLength: 300 }), fc.nat(400), (nodes, dense) => {
        const slots = new Slots();
        const taken = new Set<number>([0]);
        const block = Array.from({ length: dense }, (_, k) => k + 1);
        for (const codes of [block, ...nodes].filter(({ length }) => length > 0)) {
          const ascending = Int32Array.from(codes.toSorted((a, b) => a - b));
          const base = slots.findBase(ascending, ascending.length);
          for (const code of ascending) {
            assert.ok(base > 0 && !taken.has(base + code));
            taken.add(base + code);
            slots.take(base + code, 0);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('end when a register fills every slot there is', () => {
    const slots = new Slots();
    const one = Int32Array.of(1);
    for (let k = 0; k < 20_000; k++) slots.take(slots.findBase(one, 1) + 1, 0);
    const wide = Int32Array.from({ length: 300 }, (_, k) => 1 + k * 7);
    for (let k = 0; k < 200; k++) {
      const base = slots.findBase(wide, wide.length);
      for (const code of wide) slots.take(base + code, 0);
    }
    assert.ok(slots.toStates(8).length > 0);
  });
});
