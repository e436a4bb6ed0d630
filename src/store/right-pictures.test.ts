import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachDatabase } from './database.fixture.ts';
import { ANALYST, testDigest, testRight } from './records.fixture.ts';

const NOW = new Date('2026-11-24T10:00:30.000Z');
const DIGEST = testDigest('picture');
const image = { source: DIGEST, digest: DIGEST };

await onEachDatabase((store) => {
  const license = { id: 'lic-1', seller: 's-9', territories: ['DE'], niceClasses: [] };

  test('the pictures of a right change one by one, each change an event of its kind, beside all else', async () => {
    await store().saveRights([testRight('tm-edit', { licenses: [license] })], ANALYST, NOW);
    await store().recordMedia([{ digest: DIGEST, mediaType: 'image/png', bytes: 9 }]);
    const seq = await store().lastEventSeq();
    const { position } = await store().changesSince(0);
    const edit = (change: Parameters<ReturnType<typeof store>['editPictures']>[1], note?: string) =>
      store().editPictures('tm-edit', change, note, ANALYST, NOW);
    const quarantine = { by: 'user:u', at: NOW.toISOString(), why: 'too common' };
    assert.equal((await edit({ kind: 'add', bank: 'known-infringing', image }, 'test purchase 7')).kind, 'changed');
    assert.equal((await edit({ kind: 'add', bank: 'known-infringing', image })).kind, 'unchanged');
    assert.equal((await edit({ kind: 'quarantine', digest: DIGEST, quarantine }, 'too common')).kind, 'changed');
    assert.deepEqual((await store().findRight('tm-edit'))?.knownInfringing, [
      { ...image, skip: 'quarantined', quarantine },
    ]);
    assert.equal((await edit({ kind: 'release', digest: DIGEST })).kind, 'changed');
    assert.equal((await edit({ kind: 'withdraw', digest: DIGEST, bank: 'known-infringing' })).kind, 'changed');
    assert.deepEqual(await store().findRight('tm-edit'), testRight('tm-edit', { licenses: [license] }));
    const events = await store().listEvents({ afterSeq: seq, limit: 50 });
    assert.deepEqual(
      events.map(({ type, actor, data }) => [type, actor.id, data]),
      [
        ['right.picture-added', ANALYST.id, { digest: DIGEST, bank: 'known-infringing', note: 'test purchase 7' }],
        ['right.picture-quarantined', ANALYST.id, { digest: DIGEST, note: 'too common' }],
        ['right.picture-released', ANALYST.id, { digest: DIGEST }],
        ['right.picture-withdrawn', ANALYST.id, { digest: DIGEST, bank: 'known-infringing' }],
      ],
    );
    assert.deepEqual(
      (await store().changesSince(position)).put.map(({ id }) => id),
      ['tm-edit'],
    );
    assert.notEqual(await store().findMedia(DIGEST), undefined, 'it is served once a right refers to it');
  });

  test('two that change one right at the same time both do', async () => {
    await store().saveRights([testRight('tm-two')], ANALYST, NOW);
    const names = Array.from({ length: 6 }, (_, n) => testDigest(`picture ${n}`));
    await Promise.all(
      names.map((digest) =>
        store().editPictures(
          'tm-two',
          { kind: 'add', bank: 'allowed', image: { source: digest, digest } },
          undefined,
          ANALYST,
          NOW,
        ),
      ),
    );
    assert.equal((await store().findRight('tm-two'))?.allowedImages?.length, 6);
  });

  test('a right that is not in force, or never was, has no pictures to change', async () => {
    await store().saveRights([testRight('tm-gone')], ANALYST, NOW);
    await store().withdrawRight('tm-gone', ANALYST, NOW);
    for (const id of ['tm-gone', 'tm-never']) {
      const answer = await store().editPictures(id, { kind: 'release', digest: DIGEST }, undefined, ANALYST, NOW);
      assert.equal(answer.kind, 'no-right');
    }
  });
});
