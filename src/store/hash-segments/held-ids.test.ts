import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { HeldIds } from './held-ids.ts';
import { packIds, type SegmentIds } from './packed-ids.ts';

/** Ascending ids: few of some hundred left out, or most of them. */
const batch = fc
  .record({ afterId: fc.integer({ min: 0, max: 2 ** 33 }), steps: fc.array(fc.constantFrom(1, 1, 1, 2, 50)) })
  .map(({ afterId, steps }) => {
    let id = afterId;
    return steps.map((step) => (id += step));
  });

test('each position has its id, and each range of ids its positions, whatever is left out and in whatever order it came', () => {
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 8 }), fc.boolean(), (batches, isPacked) => {
      const held = new HeldIds();
      const all: number[] = [];
      for (const ids of batches) {
        const [first = 1] = ids;
        const isWhole = ids.every((id, at) => id === first + at);
        const given: SegmentIds = isWhole && !isPacked ? { afterId: first - 1, size: ids.length } : packIds(ids);
        held.add(given);
        all.push(...ids);
      }
      assert.deepEqual(
        all.map((_, position) => held.at(position)),
        all,
      );
      for (const [from = 0, to = 0] of [all, all.toReversed()].map((ids) => [ids[0], ids.at(-1)])) {
        const found = held.find(from, to).flatMap((range) => all.slice(range.from, range.to));
        const expected = all.filter((id) => id >= from && id <= to);
        assert.deepEqual(found.toSorted(), expected.toSorted());
      }
    }),
  );
});

test('ranges come by their ids where a missing range was filled later', () => {
  const held = new HeldIds();
  held.add({ afterId: 0, size: 10 });
  held.add({ afterId: 20, size: 10 });
  held.add({ afterId: 10, size: 10 });
  held.add(packIds([31, 33]));
  assert.deepEqual(held.find(5, 31), [
    { from: 4, to: 20 },
    { from: 20, to: 31 },
  ]);
});
