import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyChange, changeRegister, goneBy, type RegisterChange } from './change-register.ts';
import { compileRegister, type HeldRegister } from './register.ts';
import { makeRight } from './right.fixture.ts';
import type { Right } from './right.ts';

function held(rights: readonly Right[]): HeldRegister {
  const compiled = compileRegister(rights);
  assert.ok(compiled.ok);
  return compiled;
}

/** Rights of a small world, so that the same ones come and go. Hundreds of ids, so that shards split and join again. */
const anyEdit = fc.record({
  put: fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 2 }))
      .map(([id, name]) => makeRight({ id: `tm-${id}`, verbalElement: `NAME ${name}` })),
    { maxLength: 300, selector: ({ id }) => id },
  ),
  remove: fc.array(
    fc.integer({ min: 0, max: 400 }).map((id) => `tm-${id}`),
    { maxLength: 200 },
  ),
});

test('whatever changes led to a register, it is the one that its rights compile to, and so is what the changes make of the first', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 6 }), (edits) => {
      const rights = new Map<string, Right>();
      let now = held([]);
      let followed = now.register;
      for (const edit of edits) {
        const { change, ...next } = changeRegister(now, edit);
        followed = applyChange(followed, change);
        now = next;
        for (const right of edit.put) rights.set(right.id, right);
        for (const id of edit.remove) rights.delete(id);
      }
      const whole = held([...rights.values()]);
      assert.equal(now.register.version, whole.register.version);
      assert.deepEqual(now.content, whole.content);
      assert.deepEqual(now.register.rights, whole.register.rights);
      assert.deepEqual(followed, whole.register);
    }),
    { numRuns: 60 },
  );
});

test('a register grown over the size of a shard and cut back is the register it was', () => {
  const few = Array.from({ length: 60 }, (_, i) => makeRight({ id: `few-${i}` }));
  const many = Array.from({ length: 5000 }, (_, i) => makeRight({ id: `many-${i}` }));
  const before = held(few);
  const grown = changeRegister(before, { put: many, remove: [] });
  const cut = changeRegister(grown, { put: [], remove: many.map(({ id }) => id) });
  assert.deepEqual(cut.content, before.content);
  assert.equal(cut.change.to, before.register.version);
  assert.equal(cut.change.remove.length, 5000);
});

test('a change names only what it changes', () => {
  const before = held([makeRight({ id: 'a' }), makeRight({ id: 'b' }), makeRight({ id: 'c' })]);
  const { change } = changeRegister(before, {
    put: [makeRight({ id: 'd' }), makeRight({ id: 'b' }), makeRight({ id: 'a', verbalElement: 'OTHER' })],
    remove: ['c', 'unknown', 'c'],
  });
  assert.deepEqual([change.put.map(({ id }) => id), change.remove], [['a', 'd'], ['c']]);
  assert.deepEqual(
    goneBy(before.register, change).map(({ id, verbalElement }) => [id, verbalElement]),
    [
      ['a', 'AURELLE'],
      ['c', 'AURELLE'],
    ],
  );
  const nothing = changeRegister(before, { put: [makeRight({ id: 'b' })], remove: ['unknown'] }).change;
  assert.deepEqual(nothing, { from: before.register.version, to: before.register.version, put: [], remove: [] });
});

test('a right that is put and removed at once is gone', () => {
  const after = changeRegister(held([]), { put: [makeRight()], remove: [makeRight().id] });
  assert.deepEqual(after.register.rights, []);
});

test('a change is refused by a register that it does not begin at', () => {
  const { change } = changeRegister(held([]), { put: [makeRight()], remove: [] });
  const other: RegisterChange = { ...change, from: change.to };
  assert.throws(() => applyChange(held([]).register, other), /does not fit/);
});

test('what is digested is what is used: a put right is copied, and frozen', () => {
  const right = makeRight();
  const { register, change } = changeRegister(held([]), { put: [right], remove: [] });
  assert.notEqual(register.rights[0], right);
  assert.ok(Object.isFrozen(register.rights[0]) && Object.isFrozen(register.rights) && !Object.isFrozen(right));
  assert.equal(change.put[0], register.rights[0]);
});
