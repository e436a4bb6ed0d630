import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Store } from './open-store.ts';
import { onEachDatabase } from './database.fixture.ts';
import { ANALYST, testDigest, testRight } from './records.fixture.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

async function typesSince(store: Store, afterSeq: number): Promise<readonly string[]> {
  const events = await store.listEvents({ afterSeq, limit: 1000 });
  return events.map(({ type, subject }) => `${type} ${subject.id}`);
}

const describeAccounts = (store: () => Store): void => {
  test('a user is found by id and by address in any case, and the hash only by address', async () => {
    const seq = await store().lastEventSeq();
    const user = { id: 'u-1', email: 'Ann@Example.org', name: 'Ann', role: 'analyst', passwordHash: 'hash' } as const;
    await store().createUser(user, ANALYST, NOW);
    const found = await store().findUser('u-1');
    assert.deepEqual(found, {
      id: 'u-1',
      email: 'Ann@Example.org',
      name: 'Ann',
      role: 'analyst',
      disabled: false,
      createdAt: NOW.toISOString(),
    });
    assert.equal((await store().findUserByEmail('ann@example.ORG'))?.passwordHash, 'hash');
    assert.deepEqual(await typesSince(store(), seq), ['user.created u-1']);
  });

  test('an address belongs to one user only', async () => {
    const user = { id: 'u-2', email: 'ANN@example.org', name: 'Other', role: 'auditor' } as const;
    await assert.rejects(store().createUser(user, ANALYST, NOW), { code: 'email-taken' });
    assert.equal(await store().countUsers(), 1);
  });

  test('a session ends with its time, with its closing, and with the user being disabled', async () => {
    const seq = await store().lastEventSeq();
    const token = testDigest('session 1');
    await store().openSession(token, 'u-1', later(1000), NOW);
    assert.equal((await store().findSession(token, NOW))?.id, 'u-1');
    assert.equal(await store().findSession(token, later(1000)), undefined);
    await store().closeSession(token, NOW);
    await store().closeSession(token, NOW);
    assert.equal(await store().findSession(token, NOW), undefined);
    await store().openSession(token, 'u-1', later(1000), NOW);
    assert.equal(await store().updateUser('u-1', { disabled: true }, ANALYST, NOW), true);
    assert.equal(await store().findSession(token, NOW), undefined);
    await store().updateUser('u-1', { disabled: false }, ANALYST, NOW);
    assert.equal(await store().findSession(token, NOW), undefined, 'a session does not come back');
    assert.deepEqual(await typesSince(store(), seq), [
      'session.opened u-1',
      'session.closed u-1',
      'session.opened u-1',
      'user.changed u-1',
      'user.changed u-1',
    ]);
  });

  test('a new password closes sessions; a change that changes nothing is no event; an unknown user is false', async () => {
    const token = testDigest('session 2');
    await store().openSession(token, 'u-1', later(1000), NOW);
    await store().updateUser('u-1', { passwordHash: 'hash 2' }, ANALYST, NOW);
    assert.equal(await store().findSession(token, NOW), undefined);
    const seq = await store().lastEventSeq();
    assert.equal(await store().updateUser('u-1', { role: 'analyst' }, ANALYST, NOW), true);
    assert.equal(await store().updateUser('nobody', { role: 'admin' }, ANALYST, NOW), false);
    assert.deepEqual(await typesSince(store(), seq), []);
  });

  test('a sign-in link works once, of two calls at the same time for one', async () => {
    const token = testDigest('link');
    await store().createSignInLink(token, 'u-1', later(1000), NOW);
    assert.equal(await store().redeemSignInLink(token, later(1000)), undefined, 'not after its time');
    const answers = await Promise.all([store().redeemSignInLink(token, NOW), store().redeemSignInLink(token, NOW)]);
    assert.deepEqual(
      answers.map((user) => user?.id).filter((id) => id !== undefined),
      ['u-1'],
    );
  });

  test('a key is found by its digest until it is revoked, and its use is noted at most once a minute', async () => {
    const key = {
      id: 'k-1',
      name: 'Import',
      prefix: 'ts_abc',
      role: 'reviewer',
      createdAt: NOW.toISOString(),
    } as const;
    const digest = testDigest('key');
    await store().createApiKey(key, digest, ANALYST, NOW);
    assert.deepEqual(await store().findApiKey(digest, NOW), key);
    await store().findApiKey(digest, later(59_000));
    assert.equal((await store().listApiKeys())[0]?.lastUsedAt, NOW.toISOString());
    await store().findApiKey(digest, later(60_000));
    assert.equal((await store().listApiKeys())[0]?.lastUsedAt, later(60_000).toISOString());
    assert.equal(await store().revokeApiKey('k-1', ANALYST, NOW), true);
    assert.equal(await store().revokeApiKey('k-1', ANALYST, NOW), false);
    assert.equal(await store().findApiKey(digest, NOW), undefined);
  });

  test('the first answer to an idempotency key stays, for each actor, for a day', async () => {
    const answer = { requestDigest: testDigest('request'), status: 201, body: '{"id":"x"}' };
    await store().saveIdempotent('u-1', 'key', answer, NOW);
    await store().saveIdempotent('u-1', 'key', { ...answer, status: 409 }, NOW);
    assert.deepEqual(await store().findIdempotent('u-1', 'key'), answer);
    assert.equal(await store().findIdempotent('u-2', 'key'), undefined);
    await store().saveIdempotent('u-2', 'key', answer, later(25 * 3_600_000));
    assert.equal(await store().findIdempotent('u-1', 'key'), undefined);
  });
};

const describeRegister = (store: () => Store): void => {
  const licensed = testRight('tm-aurelle', {
    aliases: [{ text: '欧蕊乐', kind: 'official' }],
    licenses: [
      { seller: 's-17', territories: ['DE', 'FR'], niceClasses: [25], from: '2024-01-01', to: '2027-01-01' },
      { id: '1', seller: 's-18', territories: [], niceClasses: [] },
    ],
  });

  test('gives rights back as they were saved, ascending by id, licenses in their order', async () => {
    const seq = await store().lastEventSeq();
    await store().saveRights([testRight('tm-nordvik'), licensed], ANALYST, NOW);
    const [first, second] = (await store().loadRegister()).rights;
    assert.deepEqual([first?.id, second?.id], ['tm-aurelle', 'tm-nordvik']);
    const { id, ...terms } = first?.licenses[0] ?? {};
    assert.match(id ?? '', /^lic-[0-9a-f]{24}$/);
    assert.deepEqual({ ...first, licenses: [terms, first?.licenses[1]] }, licensed);
    assert.deepEqual(await typesSince(store(), seq), [
      'right.registered tm-nordvik',
      'right.registered tm-aurelle',
      `license.granted ${id}`,
      'license.granted 1',
    ]);
  });

  test('saving the same again changes nothing, whether as imported or as read back', async () => {
    const seq = await store().lastEventSeq();
    await store().saveRights([licensed], ANALYST, NOW);
    await store().saveRights((await store().loadRegister()).rights, ANALYST, NOW);
    assert.deepEqual(await typesSince(store(), seq), []);
  });

  test('an id of a license that another right has taken does not take it away', async () => {
    const license = { id: '1', seller: 's-30', territories: [], niceClasses: [] };
    const right = testRight('tm-kestrel', { licenses: [license] });
    await store().saveRights([right], ANALYST, NOW);
    await store().saveRights([right], ANALYST, NOW);
    const all = await store().listLicenses({ limit: 50 });
    assert.deepEqual(all.items.map(({ right: of, seller }) => `${of} ${seller}`).sort(), [
      'tm-aurelle s-17',
      'tm-aurelle s-18',
      'tm-kestrel s-30',
    ]);
    assert.equal((await store().findLicense('1'))?.right, 'tm-aurelle');
  });

  test('replacing a right ends the licenses that are gone and grants those that are new', async () => {
    const seq = await store().lastEventSeq();
    const [gone] = (await store().findRight('tm-aurelle'))?.licenses ?? [];
    const added = { id: 'new', seller: 's-40', territories: ['IT'], niceClasses: [18] };
    const changed = { ...licensed, licenses: [...licensed.licenses.slice(1), added], description: 'House mark' };
    await store().saveRights([changed], ANALYST, NOW);
    assert.deepEqual(
      (await store().findRight('tm-aurelle'))?.licenses.map(({ seller }) => seller),
      ['s-18', 's-40'],
    );
    assert.deepEqual(await typesSince(store(), seq), [
      'right.changed tm-aurelle',
      `license.ended ${gone?.id}`,
      'license.granted new',
    ]);
  });

  test('a license is granted and ended once, and only on a right in force', async () => {
    const license = { id: 'lic-a', seller: 's-50', territories: ['DE'], niceClasses: [], from: '2024-02-29' };
    assert.equal(await store().grantLicense('tm-unknown', license, ANALYST, NOW), false);
    assert.equal(await store().grantLicense('tm-nordvik', license, ANALYST, NOW), true);
    await assert.rejects(store().grantLicense('tm-nordvik', license, ANALYST, NOW), { code: 'already-exists' });
    assert.deepEqual(await store().findLicense('lic-a'), { ...license, right: 'tm-nordvik' });
    assert.equal(await store().endLicense('tm-aurelle', 'lic-a', ANALYST, NOW), false, 'not by another right');
    assert.equal(await store().endLicense('tm-nordvik', 'lic-a', ANALYST, NOW), true);
    assert.equal(await store().endLicense('tm-nordvik', 'lic-a', ANALYST, NOW), false);
    assert.equal(await store().findLicense('lic-a'), undefined);
  });

  test('a withdrawn right is out of the register and stays readable; saved again it is registered anew', async () => {
    const seq = await store().lastEventSeq();
    const { rights } = await store().overview();
    assert.equal(await store().withdrawRight('tm-kestrel', ANALYST, NOW), true);
    assert.equal(await store().withdrawRight('tm-kestrel', ANALYST, NOW), false);
    assert.ok((await store().loadRegister()).rights.every(({ id }) => id !== 'tm-kestrel'));
    assert.equal((await store().overview()).rights, rights - 1);
    assert.equal((await store().findRight('tm-kestrel'))?.withdrawnAt, NOW.toISOString());
    await store().saveRights([testRight('tm-kestrel')], ANALYST, NOW);
    assert.equal((await store().findRight('tm-kestrel'))?.withdrawnAt, undefined);
    const types = await typesSince(store(), seq);
    assert.deepEqual(types.slice(0, 2), ['right.withdrawn tm-kestrel', 'right.registered tm-kestrel']);
  });

  test('is listed by name with filters, page by page', async () => {
    const designs = Array.from({ length: 5 }, (_, i) =>
      testRight(`ds-${i}`, {
        kind: 'design',
        verbalElement: `Lamp ${i}`,
        holder: { id: 'h-2', name: '100% Lumen_GmbH' },
        registrations: [
          {
            territory: 'WO',
            niceClasses: [],
            status: 'registered',
            designations: [{ territory: 'CH', niceClasses: [], status: 'registered' }],
          },
        ],
      }),
    );
    await store().saveRights(designs, ANALYST, NOW);
    const names: (string | undefined)[] = [];
    let cursor: string | undefined;
    do {
      const page = await store().listRights({ limit: 2, kind: 'design', ...(cursor !== undefined && { cursor }) });
      names.push(...page.items.map(({ verbalElement }) => verbalElement));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    assert.deepEqual(names, ['Lamp 0', 'Lamp 1', 'Lamp 2', 'Lamp 3', 'Lamp 4']);
    const count = async (query: object): Promise<number> =>
      (await store().listRights({ limit: 50, ...query })).items.length;
    assert.equal(await count({ territory: 'CH' }), 5, 'a Madrid designation counts');
    assert.equal(await count({ q: 'lamp 3' }), 1);
    assert.equal(await count({ q: '100%' }), 5, '% means itself');
    assert.equal(await count({ q: 'n_G' }), 5, '_ means itself');
    assert.equal(await count({ q: '欧蕊' }), 1, 'an alias');
    assert.equal(await count({ q: 'nothing' }), 0);
  });

  test('more rights than a batch are saved and loaded whole', async () => {
    const before = (await store().loadRegister()).rights.length;
    const many = Array.from({ length: 1203 }, (_, i) => testRight(`xx-${String(i).padStart(4, '0')}`));
    await store().saveRights([...many, testRight('xx-0000', { description: 'the later record counts' })], ANALYST, NOW);
    const all = (await store().loadRegister()).rights;
    assert.equal(all.length, before + 1203);
    assert.deepEqual(
      all.map(({ id }) => id),
      all.map(({ id }) => id).toSorted(),
    );
    assert.equal(all.find(({ id }) => id === 'xx-0000')?.description, 'the later record counts');
  });

  test('what has changed since a position is each right as it is now, told once, and the ids of those withdrawn', async () => {
    const { position, rights } = await store().loadRegister();
    assert.equal(position, await store().lastEventSeq());
    assert.deepEqual(await store().changesSince(position), { position, put: [], remove: [] });

    await store().saveRights([testRight('ch-1'), testRight('ch-2'), testRight('ch-3')], ANALYST, NOW);
    await store().saveRights([testRight('ch-1', { description: 'changed since' })], ANALYST, NOW);
    await store().withdrawRight('ch-2', ANALYST, NOW);
    const license = { id: 'ch-license', seller: 's-1', territories: ['DE'], niceClasses: [] };
    await store().grantLicense('ch-3', license, ANALYST, NOW);
    const first = await store().changesSince(position);
    assert.deepEqual(
      first.put.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      [testRight('ch-1', { description: 'changed since' }), testRight('ch-3', { licenses: [license] })],
    );
    assert.deepEqual(first.remove, ['ch-2']);

    await store().endLicense('ch-3', 'ch-license', ANALYST, NOW);
    await store().saveRights([testRight('ch-2')], ANALYST, NOW);
    const second = await store().changesSince(first.position);
    assert.deepEqual(second.put.map(({ id, licenses }) => [id, licenses.length]).sort(), [
      ['ch-2', 0],
      ['ch-3', 0],
    ]);
    assert.deepEqual(second.remove, []);

    const now = await store().loadRegister();
    assert.equal(now.position, second.position);
    assert.equal(now.rights.length, rights.length + 3);
  });

  test('a compiled register is an event when it comes into force, also when it comes back', async () => {
    const seq = await store().lastEventSeq();
    const [a, b] = [testDigest('register a'), testDigest('register b')];
    await store().recordRegister(a, 2, NOW);
    await store().recordRegister(a, 2, later(1));
    await store().recordRegister(b, 3, later(2));
    await store().recordRegister(a, 2, later(3));
    assert.deepEqual(await typesSince(store(), seq), [
      `register.compiled ${a}`,
      `register.compiled ${b}`,
      `register.compiled ${a}`,
    ]);
  });

  test('a picture is served only once a saved right refers to it', async () => {
    const digest = testDigest('picture');
    await store().recordMedia([{ digest, mediaType: 'image/png', bytes: 7 }]);
    await store().recordMedia([{ digest, mediaType: 'image/png', bytes: 7 }]);
    assert.equal(await store().findMedia(digest), undefined);
    await store().saveRights([testRight('tm-pictured', { images: [{ source: 'a.png', digest }] })], ANALYST, NOW);
    assert.deepEqual(await store().findMedia(digest), { mediaType: 'image/png', bytes: 7 });
  });
};

const describeEvents = (store: () => Store): void => {
  test('are appended in order and tailed by number', async () => {
    const event = {
      at: NOW.toISOString(),
      subject: { kind: 'test', id: 'x' },
      actor: ANALYST,
      data: { n: 1, text: 'a\u0000b' },
    };
    const start = await store().lastEventSeq();
    await store().appendEvent({ ...event, type: 'test.one' });
    await store().appendEvent({ ...event, type: 'test.two' });
    const all = await store().listEvents({ afterSeq: start, limit: 10 });
    assert.deepEqual(
      all.map(({ type }) => type),
      ['test.one', 'test.two'],
    );
    const [first, second] = all;
    assert.deepEqual(first, { ...event, type: 'test.one', seq: first?.seq });
    assert.equal(await store().lastEventSeq(), second?.seq);
    assert.deepEqual(await store().listEvents({ afterSeq: first?.seq ?? 0, limit: 10 }), [second]);
  });

  test('a type that is no event type is refused by the database', async () => {
    const event = { at: NOW.toISOString(), subject: { kind: 'test', id: 'x' }, actor: ANALYST, data: {} };
    await assert.rejects(store().appendEvent({ ...event, type: 'No event' }), /events_type_check/);
  });

  test('a reader that tails while many append at once misses none and sees them in order', async () => {
    const start = await store().lastEventSeq();
    const event = { at: NOW.toISOString(), subject: { kind: 'test', id: 'y' }, actor: ANALYST, data: {} };
    const total = 200;
    let isDone = false;
    const appending = Promise.all(
      Array.from({ length: total }, (_, i) => store().appendEvent({ ...event, type: 'test.raced', data: { i } })),
    ).then(() => {
      isDone = true;
      return undefined;
    });
    const seen: number[] = [];
    let last = start;
    for (;;) {
      const finished = isDone;
      for (const { seq } of await store().listEvents({ afterSeq: last, limit: 50 })) {
        assert.ok(seq > last);
        last = seq;
        seen.push(seq);
      }
      if (finished && seen.length >= total) break;
      assert.ok(!finished || (await store().lastEventSeq()) > last, 'an event was passed over');
    }
    await appending;
    assert.equal(seen.length, total);
  });
};

await onEachDatabase((store) => {
  describe('accounts', () => describeAccounts(store));
  describe('the register', () => describeRegister(store));
  describe('events', () => describeEvents(store));
});
