import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LayeredMap } from './layered-map.ts';

const anyChanges = fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.option(fc.integer(), { nil: undefined })), {
  maxLength: 400,
});

test('any changes give the entries that a plain map would have, and leave the maps before as they were', () => {
  fc.assert(
    fc.property(fc.array(anyChanges, { maxLength: 5 }), (steps) => {
      const plain = new Map<number, number>();
      let layered = new LayeredMap<number, number>(new Map());
      for (const changes of steps) {
        const before = { map: layered, entries: [...layered] };
        layered = layered.with(changes);
        for (const [key, value] of changes) {
          if (value === undefined) plain.delete(key);
          else plain.set(key, value);
        }
        assert.deepEqual([...before.map], before.entries);
      }
      assert.deepEqual(new Map(layered), plain);
      for (let key = 0; key <= 800; key++) assert.equal(layered.get(key), plain.get(key));
    }),
  );
});
