import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Digest, digestOf } from '../evidence/index.ts';
import { editPictures, type PictureEdit } from './edit-pictures.ts';
import { rightFromJson } from './import/right-from-json.ts';
import { rightToJson } from './import/right-to-json.ts';
import { PICTURE_BANKS, picturesIn } from './picture-banks.ts';
import { compileRegister } from './register.ts';
import type { Right } from './right.ts';
import { makeRight } from './right.fixture.ts';

const DIGESTS = ['a', 'b', 'c'].map((name) => digestOf(name));
const quarantine = { by: 'user:u-1', at: '2026-11-24T10:00:00.000Z', why: 'matches an empty frame' };

const anyDigest = fc.constantFrom(...DIGESTS);
const anyBank = fc.constantFrom(...PICTURE_BANKS);
const anyEdit: fc.Arbitrary<PictureEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    bank: anyBank,
    image: anyDigest.map((digest) => ({ source: digest, digest })),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), digest: anyDigest }),
  fc.record({ kind: fc.constant('withdraw' as const), digest: anyDigest, bank: anyBank }),
  fc.record({ kind: fc.constant('quarantine' as const), digest: anyDigest, quarantine: fc.constant(quarantine) }),
  fc.record({ kind: fc.constant('release' as const), digest: anyDigest }),
);

const versionOf = (right: Right): string => {
  const compiled = compileRegister([right]);
  assert.ok(compiled.ok);
  return compiled.register.version;
};
const edit = (right: Right, change: PictureEdit): Right => editPictures(right, change) ?? right;
const digestsIn = (right: Right, bank: (typeof PICTURE_BANKS)[number]): readonly (Digest | undefined)[] =>
  picturesIn(right, bank).map(({ digest }) => digest);

describe('the pictures of a right', () => {
  const [digest = digestOf('a')] = DIGESTS;
  const image = { source: digest, digest, note: 'from the press kit' };

  test('are added to a bank once, and withdrawn from one bank or from all', () => {
    const inTwo = edit(edit(makeRight(), { kind: 'add', bank: 'reference', image }), {
      kind: 'add',
      bank: 'allowed',
      image,
    });
    assert.equal(editPictures(inTwo, { kind: 'add', bank: 'allowed', image }), undefined);
    assert.deepEqual([digestsIn(inTwo, 'reference'), digestsIn(inTwo, 'allowed')], [[digest], [digest]]);
    const inOne = edit(inTwo, { kind: 'withdraw', digest, bank: 'allowed' });
    assert.deepEqual([digestsIn(inOne, 'reference'), digestsIn(inOne, 'allowed')], [[digest], []]);
    assert.equal(
      versionOf(edit(inTwo, { kind: 'withdraw', digest })),
      versionOf(makeRight()),
      'as if it never was there',
    );
  });

  test('are set aside where they stand with who, when and why, and come back as they were', () => {
    const added = edit(makeRight(), { kind: 'add', bank: 'reference', image });
    const aside = edit(added, { kind: 'quarantine', digest, quarantine });
    assert.deepEqual(picturesIn(aside, 'reference'), [{ ...image, skip: 'quarantined', quarantine }]);
    assert.equal(editPictures(aside, { kind: 'quarantine', digest, quarantine }), undefined);
    assert.deepEqual(edit(aside, { kind: 'release', digest }), added);
    assert.equal(editPictures(added, { kind: 'release', digest }), undefined);
  });

  test('survive the JSON form of the register, whatever was done to them', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
        const right = edits.reduce(edit, makeRight());
        const read = rightFromJson(rightToJson(right));
        assert.ok(read.ok, JSON.stringify(read));
        assert.equal(versionOf(read.right), versionOf(right));
      }),
    );
  });

  test('of a right without allowed ones leave its version what it was before there were any', () => {
    assert.equal('allowedImages' in edit(makeRight({ allowedImages: [image] }), { kind: 'withdraw', digest }), false);
  });
});
