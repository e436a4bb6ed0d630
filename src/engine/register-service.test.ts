import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Digest, digestOf } from '../evidence/index.ts';
import { makeForgetfulBlobStore, makeMediaIntake } from '../intake/index.ts';
import {
  editPictures,
  type License,
  readRegister,
  type RegisterChange,
  type RegisterSnapshot,
  type Right,
} from '../rights/index.ts';
import type { RegisterStore } from './ports.ts';
import { makeRegisterService } from './register-service.ts';

const ACTOR = { kind: 'user', id: 'u' } as const;
const NOW = new Date('2026-11-24T10:00:00.000Z');

function right(id: string, licenses: readonly License[] = []): Right {
  return {
    id,
    kind: 'trademark',
    verbalElement: id,
    aliases: [],
    holder: { id: 'h', name: 'Nordvik AS' },
    registrations: [],
    licenses,
    images: [],
    referenceImages: [],
    knownInfringing: [],
  };
}

/** A right as a file or a request gives it. */
const GIVEN = {
  id: 'tm-a',
  kind: 'trademark',
  verbalElement: 'A',
  holder: { id: 'h', name: 'H' },
  registrations: [{ territory: 'EU', niceClasses: [25], status: 'registered' }],
};

/** A register service over a store in memory and a pool that only remembers. */
async function makeStage() {
  const rights = new Map<string, Right>();
  const steps: string[] = [];
  const used: RegisterSnapshot[] = [];
  const changes: (RegisterChange | undefined)[] = [];
  const blobs = new Map<Digest, Uint8Array>();
  const stage = { failUse: false, turns: 0 };
  /** Ids of rights as they changed; a position is how many of them are known. */
  const story: string[] = [];
  const put = (one: Right): void => {
    rights.set(one.id, one);
    story.push(one.id);
  };
  const store: RegisterStore = {
    loadRegister: async () => ({ position: story.length, rights: [...rights.values()] }),
    async changesSince(position) {
      stage.turns += 1;
      const ids = [...new Set(story.slice(position))];
      return {
        position: story.length,
        put: ids.flatMap((id) => rights.get(id) ?? []),
        remove: ids.filter((id) => !rights.has(id)),
      };
    },
    async saveRights(saved) {
      steps.push(`save ${saved.map(({ id }) => id).join(' ')}`);
      for (const one of saved) put(one);
    },
    async editPictures(id, edit, note) {
      const found = rights.get(id);
      if (found === undefined) return { kind: 'no-right' };
      steps.push(`${edit.kind} ${note ?? ''}`);
      const edited = editPictures(found, edit);
      if (edited === undefined) return { kind: 'unchanged', right: found };
      put(edited);
      return { kind: 'changed', right: edited };
    },
    async withdrawRight(id) {
      story.push(id);
      return rights.delete(id);
    },
    async grantLicense(id, license) {
      const found = rights.get(id);
      if (found === undefined) return false;
      put({ ...found, licenses: [...found.licenses, license] });
      return true;
    },
    async endLicense(id, licenseId) {
      const found = rights.get(id);
      if (!found?.licenses.some((license) => license.id === licenseId)) return false;
      put({ ...found, licenses: found.licenses.filter((license) => license.id !== licenseId) });
      return true;
    },
    async recordRegister(_version, count) {
      steps.push(`record ${count}`);
    },
  };
  let ids = 0;
  const service = await makeRegisterService({
    store,
    blobs: {
      has: async (digest) => blobs.has(digest),
      async put(bytes) {
        steps.push('blob');
        blobs.set(digestOf(bytes), bytes);
        return digestOf(bytes);
      },
    },
    pool: {
      async useRegister(register, change) {
        if (stage.failUse) throw new Error('no memory');
        steps.push(`use ${register.rights.length}`);
        used.push(register);
        changes.push(change);
      },
    },
    media: makeMediaIntake({ blobs: makeForgetfulBlobStore(), folderAllowed: false }),
    clock: () => NOW,
    newId: () => `id-${(ids += 1)}`,
  });
  return { service, rights, put, steps, used, changes, blobs, stage };
}

describe('the register service', () => {
  test('puts a change in force in order: stored, content kept, recorded, used', async () => {
    const { service, steps, used, blobs } = await makeStage();
    assert.deepEqual(steps, ['blob', 'record 0', 'use 0'], 'an empty register is in force from the start');
    const empty = service.version;
    await service.saveRights([right('tm-b'), right('tm-a')], ACTOR);
    assert.deepEqual(steps.slice(3), ['save tm-b tm-a', 'blob', 'record 2', 'use 2']);
    assert.notEqual(service.version, empty);
    assert.equal(used.at(-1)?.version, service.version);
    const kept = await readRegister(service.version, { get: async (digest) => blobs.get(digest) });
    assert.deepEqual(kept, { ok: true, register: used.at(-1) });
  });

  test('hands over what has changed, from the register before to the one after', async () => {
    const { service, used, changes, put } = await makeStage();
    await service.saveRights([right('tm-a'), right('tm-b')], ACTOR);
    const { version } = service;
    await service.withdrawRight('tm-a', ACTOR);
    assert.deepEqual(changes.at(0), undefined, 'the first register comes whole');
    assert.deepEqual(changes.at(-1), { from: version, to: service.version, put: [], remove: ['tm-a'] });
    // Another process of the same database: its changes come along with the next refresh.
    put(right('tm-c'));
    put(right('tm-d'));
    await service.refresh();
    assert.deepEqual(
      changes.at(-1)?.put.map(({ id }) => id),
      ['tm-c', 'tm-d'],
    );
    assert.deepEqual(
      used.at(-1)?.rights.map(({ id }) => id),
      ['tm-b', 'tm-c', 'tm-d'],
    );
  });

  test('does nothing more for a change that changes nothing', async () => {
    const { service, steps } = await makeStage();
    await service.saveRights([right('tm-a')], ACTOR);
    const { version } = service;
    steps.length = 0;
    await service.saveRights([right('tm-a')], ACTOR);
    assert.equal(await service.withdrawRight('tm-unknown', ACTOR), false);
    assert.equal(
      await service.grantLicense('tm-unknown', { seller: 's', territories: [], niceClasses: [] }, ACTOR),
      undefined,
    );
    assert.equal(await service.endLicense('tm-a', 'unknown', ACTOR), false);
    assert.deepEqual(steps, ['save tm-a']);
    assert.equal(service.version, version);
  });

  test('grants a license under a new id, ends it, and goes back to the version before', async () => {
    const { service, used } = await makeStage();
    await service.saveRights([right('tm-a')], ACTOR);
    const { version } = service;
    const granted = await service.grantLicense('tm-a', { seller: 's', territories: ['DE'], niceClasses: [] }, ACTOR);
    assert.deepEqual(granted, { id: 'lic-id-1', seller: 's', territories: ['DE'], niceClasses: [] });
    assert.deepEqual(used.at(-1)?.rights[0]?.licenses, [granted]);
    assert.equal(await service.endLicense('tm-a', 'lic-id-1', ACTOR), true);
    assert.equal(service.version, version);
    assert.equal(await service.withdrawRight('tm-a', ACTOR), true);
    assert.equal(used.at(-1)?.rights.length, 0);
  });

  test('lets changes that come together share a turn, each in force when its call returns', async () => {
    const { service, used, stage } = await makeStage();
    const ids = Array.from({ length: 20 }, (_, i) => `tm-${i}`);
    await Promise.all(
      ids.map(async (id) => {
        await service.saveRights([right(id)], ACTOR);
        assert.ok(
          used.at(-1)?.rights.some((one) => one.id === id),
          id,
        );
      }),
    );
    assert.ok(stage.turns < 20, `${stage.turns} turns`);
  });

  test('keeps the register in force when the new one cannot be used, tells the caller, and tries again with the next change', async () => {
    const { service, used, stage } = await makeStage();
    await service.saveRights([right('tm-a')], ACTOR);
    const { version } = service;
    stage.failUse = true;
    await assert.rejects(service.saveRights([right('tm-b')], ACTOR), /no memory/);
    assert.equal(service.version, version);
    stage.failUse = false;
    await service.saveRights([right('tm-c')], ACTOR);
    assert.deepEqual(
      used.at(-1)?.rights.map(({ id }) => id),
      ['tm-a', 'tm-b', 'tm-c'],
    );
  });

  test('imports the good records of a file and names the bad ones, pictures included', async () => {
    const { service, used } = await makeStage();
    const good = { ...GIVEN, images: ['a.png'] };
    const file = [JSON.stringify(good), '{broken', JSON.stringify({ id: 'tm-b', kind: 'nonsense' })].join('\n');
    const { saved, problems } = await service.importRights({ name: 'rights.jsonl', bytes: Buffer.from(file) }, ACTOR);
    assert.equal(saved, 1);
    assert.deepEqual(
      used.at(-1)?.rights.map(({ id }) => id),
      ['tm-a'],
    );
    assert.deepEqual(
      problems.filter(({ line }) => line === 1).map(({ id, code }) => [id, code]),
      [['tm-a', 'files-not-allowed']],
    );
    assert.deepEqual([...new Set(problems.map(({ line }) => line))], [1, 2, 3]);
  });

  test('reads one right of a request, or says all that is wrong with it', async () => {
    const { service } = await makeStage();
    const read = await service.readRight(GIVEN);
    assert.equal(read.right?.id, 'tm-a');
    const bad = await service.readRight({ id: 'tm-a', kind: 'nonsense' });
    assert.equal(bad.right, undefined);
    assert.ok(bad.problems.length > 0);
  });
});
