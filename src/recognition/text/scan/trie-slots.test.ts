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

  it('grow where only holes far from the end are left', () => {
    const slots = new Slots();
    // Makes room for 6,256 states.
    slots.findBase(Int32Array.of(1, 6_000), 2);
    for (let slot = 1; slot < 6_257; slot++) if (slot > 2_000 || slot % 13 !== 0) slots.take(slot, 0);
    const base = slots.findBase(Int32Array.of(1, 2), 2);
    assert.ok(base + 1 >= 6_257, String(base));
  });
});
