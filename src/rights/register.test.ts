import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileRegister, indexRegister } from './register.ts';
import { anyRight, makeRight } from './right.fixture.ts';
import type { Right } from './right.ts';

const anyRights = fc.uniqueArray(anyRight, { maxLength: 6, selector: ({ id }) => id });

function compiled(rights: Iterable<Right>) {
  const result = compileRegister(rights);
  assert.ok(result.ok);
  return result.register;
}

/** The same value with the fields of every object in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reordered(inner)]),
  );
}

function isFrozenDeep(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenDeep))
  );
}

test('the same rights give the same version in any order, and with any order of fields', () => {
  fc.assert(
    fc.property(anyRights, (rights) => {
      const { version } = compiled(rights);
      assert.equal(compiled(rights.toReversed()).version, version);
      assert.equal(compiled(rights.map((right) => reordered(right) as Right)).version, version);
    }),
  );
});

test('any change of a right changes the version', () => {
  const { version } = compiled([makeRight()]);
  assert.notEqual(compiled([makeRight({ verbalElement: 'AURELLE ' })]).version, version);
  assert.notEqual(
    compiled([makeRight({ licenses: [{ seller: 's', territories: [], niceClasses: [] }] })]).version,
    version,
  );
  assert.notEqual(compiled([]).version, version);
});

test('rights stand in the order of their ids', () => {
  const ids = compiled([
    makeRight({ id: 'b' }),
    makeRight({ id: 'ä' }),
    makeRight({ id: 'B' }),
    makeRight({ id: 'a' }),
  ]).rights;
  assert.deepEqual(
    ids.map(({ id }) => id),
    ['B', 'a', 'b', 'ä'],
  );
});

test('a register is frozen through and through, and apart from what it was made of', () => {
  fc.assert(
    fc.property(anyRights, (rights) => {
      const register = compiled(rights);
      assert.ok(isFrozenDeep(register));
      assert.ok(rights.every((right) => !Object.isFrozen(right)));
    }),
  );
});

test('a register crosses to another thread unchanged', () => {
  const register = compiled([makeRight()]);
  assert.deepEqual(structuredClone(register), register);
});

test('two rights of one id are refused, and the ids named', () => {
  const result = compileRegister([makeRight(), makeRight({ id: 'x' }), makeRight({ verbalElement: 'OTHER' })]);
  assert.ok(!result.ok);
  assert.deepEqual([result.code, result.ids], ['duplicate-id', ['tm-aurelle']]);
  assert.match(result.message, /tm-aurelle/);
});

test('an index finds each right by its id, and nothing else', () => {
  fc.assert(
    fc.property(anyRights, (rights) => {
      const index = indexRegister(compiled(rights));
      for (const right of rights) assert.deepEqual(index.find(right.id), right);
      assert.equal(index.find('no such right'), undefined);
      assert.equal(index.find(''), undefined);
    }),
  );
});
