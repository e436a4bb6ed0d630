import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { hashesOf, hashOf, idsAfter } from './append-endlessly.fixture.ts';
import { type HashSegments, openHashSegments } from './index.ts';

let folder = '';
let opened: HashSegments[] = [];

async function open(segmentSize = 100): Promise<HashSegments> {
  const segments = await openHashSegments(folder, { now: new Date(0), segmentSize });
  opened.push(segments);
  return segments;
}

/** Closes and opens again. */
async function reopen(segments: HashSegments, change: () => void = () => undefined): Promise<HashSegments> {
  await segments.close();
  change();
  return open();
}

async function appendThrough(segments: HashSegments, throughId: number): Promise<void> {
  const ids = idsAfter(segments.lastId, throughId);
  await segments.append(hashesOf(ids), ids);
}

function assertHolds(segments: HashSegments, ids: readonly number[]): void {
  assert.equal(segments.size, ids.length);
  for (const id of ids) assert.deepEqual(segments.search(hashOf(id)).matches, [{ id, distance: 0 }]);
}

function files(ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name));
}

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x40;
  writeFileSync(file, bytes);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-segments-'));
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((segments) => segments.close()));
  rmSync(folder, { recursive: true });
});

describe('hash segments', () => {
  test('are empty at first', async () => {
    const segments = await open();
    assert.equal(segments.lastId, 0);
    assert.deepEqual(segments.partitions, []);
    assert.deepEqual(segments.search(hashOf(1)), { matches: [], isTruncated: false });
  });

  test('hold what was appended, before and after they are opened again', async () => {
    const segments = await open();
    await appendThrough(segments, 40);
    assertHolds(segments, idsAfter(0, 40));
    const again = await reopen(segments);
    assert.equal(again.lastId, 40);
    assertHolds(again, idsAfter(0, 40));
  });

  test('keep ids with holes, and ids beyond 32 bits', async () => {
    const segments = await open();
    const ids = [3, 4, 900, 2 ** 32, 2 ** 40 + 1];
    await segments.append(hashesOf(ids), ids);
    assertHolds(await reopen(segments), ids);
  });

  test('seal segments of exactly 32 bytes a hash, however much is appended at once, and write ids down only where one is left out', async () => {
    const segments = await open();
    const ids = idsAfter(0, 351).filter((id) => id !== 151);
    await segments.append(hashesOf(ids.slice(0, 30)), ids.slice(0, 30));
    await segments.append(hashesOf(ids.slice(30)), ids.slice(30));
    assert.deepEqual(
      files('.hashes').map((file) => statSync(file).size),
      [3200, 3200, 3200],
    );
    assert.deepEqual(
      files('.ids').map((file) => [basename(file), statSync(file).size]),
      [['0000000000000100.ids', 800]],
    );
    assertHolds(await reopen(segments), ids);
  });

  test('acknowledge appends that are ordered together, each when it is written', async () => {
    const segments = await open();
    const appends = Array.from({ length: 50 }, (_, at) => segments.append(hashOf(at + 1), [at + 1]));
    await appends[20];
    assert.ok(segments.lastId >= 21);
    await Promise.all(appends);
    assertHolds(segments, idsAfter(0, 50));
  });

  test('take a hash that is changed after the call as it was', async () => {
    const segments = await open();
    const hashes = hashesOf([1]);
    const append = segments.append(hashes, [1]);
    hashes.fill(0);
    await append;
    assertHolds(segments, [1]);
  });

  test('refuse ids that do not come after the last, or do not fit the hashes', async () => {
    const segments = await open();
    await appendThrough(segments, 5);
    for (const ids of [[5], [7, 7], [8, 6], [6.5], [Number.NaN], [2 ** 53]]) {
      await assert.rejects(segments.append(hashesOf(ids), ids), RangeError);
    }
    await assert.rejects(segments.append(new Uint32Array(8), [6, 7]), RangeError);
    await appendThrough(segments, 6);
    assertHolds(segments, idsAfter(0, 6));
  });

  test('belong to one opener at a time', async () => {
    await open();
    await assert.rejects(open(), { code: 'folder-locked' });
  });

  test('say where a search was cut at its limit', async () => {
    const segments = await open();
    await segments.append(new Uint32Array(80), idsAfter(0, 10));
    assert.deepEqual(segments.search(new Uint32Array(8), { limit: 3 }), {
      matches: idsAfter(0, 3).map((id) => ({ id, distance: 0 })),
      isTruncated: true,
    });
    assert.equal(segments.search(new Uint32Array(8), { limit: 10 }).isTruncated, false);
  });
});

describe('opening a folder of hash segments', () => {
  test('cuts the journal at every length to its last whole record, and goes on from there', async () => {
    let segments = await open();
    for (const through of [3, 7, 12]) await appendThrough(segments, through);
    await segments.close();
    const journal = readFileSync(join(folder, 'journal'));
    const ends = new Map([
      [24, 0],
      [24 + 8 + 3 * 40, 3],
      [24 + 16 + 7 * 40, 7],
      [24 + 24 + 12 * 40, 12],
    ]);
    assert.equal(journal.length, [...ends.keys()].at(-1));
    for (let length = 0; length <= journal.length; length += 4) {
      writeFileSync(join(folder, 'journal'), journal.subarray(0, length));
      segments = await open();
      const whole = Math.max(0, ...[...ends].filter(([end]) => end <= length).map(([, id]) => id));
      assertHolds(segments, idsAfter(0, whole));
      await appendThrough(segments, whole + 1);
      segments = await reopen(segments);
      assertHolds(segments, idsAfter(0, whole + 1));
      await segments.close();
    }
  });

  test('cuts the journal at a byte that has changed', async () => {
    const segments = await open();
    for (const through of [3, 7, 12]) await appendThrough(segments, through);
    const again = await reopen(segments, () => flipByte(join(folder, 'journal'), 24 + 8 + 3 * 40 + 60));
    assert.equal(again.lastId, 3);
    assertHolds(again, idsAfter(0, 3));
  });

  test('cuts off what follows the last record', async () => {
    const segments = await open();
    await appendThrough(segments, 3);
    const again = await reopen(segments, () => appendFileSync(join(folder, 'journal'), Buffer.alloc(1000)));
    assertHolds(again, idsAfter(0, 3));
    await appendThrough(again, 9);
    assertHolds(await reopen(again), idsAfter(0, 9));
  });

  test('takes the hashes once where sealing stopped between the segment and the new journal', async () => {
    const segments = await open();
    await appendThrough(segments, 100);
    const journal = readFileSync(join(folder, 'journal'));
    await appendThrough(segments, 101);
    const again = await reopen(segments, () => writeFileSync(join(folder, 'journal'), journal));
    assert.equal(again.lastId, 100);
    assertHolds(again, idsAfter(0, 100));
  });

  test('removes what a sealing that was cut short has left', async () => {
    const segments = await open();
    await appendThrough(segments, 20);
    const again = await reopen(segments, () => {
      writeFileSync(join(folder, '0000000000000000.hashes'), 'x');
      writeFileSync(join(folder, '0000000000000000.ids.new'), 'x');
    });
    assertHolds(again, idsAfter(0, 20));
    assert.deepEqual([...files('.hashes'), ...files('.new')], []);
  });

  for (const [name, damage, reason] of [
    ['a changed hash', () => flipByte(files('.hashes')[1] ?? '', 1000), /\.hashes is damaged after byte 0/],
    ['a hash file cut short', () => truncateSync(files('.hashes')[1] ?? '', 3000), /has 3000 bytes instead of 3200/],
    ['a changed description', () => flipByte(files('.json')[1] ?? '', 40), /description is damaged/],
    ['an empty description', () => writeFileSync(files('.json')[1] ?? '', ''), /description is damaged/],
    ['a description that is gone', () => rmSync(files('.json')[1] ?? ''), undefined],
  ] as const) {
    test(`sets a segment with ${name} aside, says what is missing, and is whole when that is filled`, async () => {
      const segments = await open();
      await appendThrough(segments, 350);
      const damaged = await reopen(segments, damage);
      assert.deepEqual(damaged.missing, [{ afterId: 100, throughId: 200 }]);
      if (reason === undefined) assert.deepEqual(damaged.damages, []);
      else assert.match(damaged.damages[0]?.reason ?? '', reason);
      assertHolds(damaged, [...idsAfter(0, 100), ...idsAfter(200, 350)]);

      await appendThrough(damaged, 360);
      const part = idsAfter(100, 130);
      await damaged.restore({ afterId: 100, throughId: 130 }, hashesOf(part), part);
      assert.deepEqual(damaged.missing, [{ afterId: 130, throughId: 200 }]);
      const rest = idsAfter(130, 200);
      await damaged.restore({ afterId: 130, throughId: 200 }, hashesOf(rest), rest);
      assertHolds(damaged, idsAfter(0, 360));
      await appendThrough(damaged, 420);

      const whole = await reopen(damaged);
      assert.deepEqual([whole.missing, whole.damages], [[], []]);
      assertHolds(whole, idsAfter(0, 420));
    });
  }

  for (const [name, damage, reason] of [
    ['a changed id', () => flipByte(files('.ids')[0] ?? '', 700), /\.ids is damaged after byte 0/],
    ['an id file cut short', () => truncateSync(files('.ids')[0] ?? '', 792), /has 792 bytes instead of 800/],
    ['an id file that is gone', () => rmSync(files('.ids')[0] ?? ''), /\.ids is gone/],
  ] as const) {
    test(`sets a segment with ${name} aside, whose ids do not follow one another`, async () => {
      const segments = await open();
      const ids = idsAfter(0, 351).filter((id) => id !== 151);
      await segments.append(hashesOf(ids), ids);
      const damaged = await reopen(segments, damage);
      assert.match(damaged.damages[0]?.reason ?? '', reason);
      const range = { afterId: 100, throughId: 201 };
      assert.deepEqual(damaged.missing, [range]);
      const lost = ids.filter((id) => id > 100 && id <= 201);
      await damaged.restore(range, hashesOf(lost), lost);
      assertHolds(await reopen(damaged), ids);
    });
  }

  test('misses the last segment too, though the journal is empty', async () => {
    const segments = await open();
    await appendThrough(segments, 200);
    await appendThrough(segments, 201);
    const damaged = await reopen(segments, () => {
      flipByte(files('.hashes')[1] ?? '', 5);
      truncateSync(join(folder, 'journal'), 24);
    });
    assert.equal(damaged.lastId, 200);
    assert.deepEqual(damaged.missing, [{ afterId: 100, throughId: 200 }]);
  });

  test('fills a range of which the database has nothing any more', async () => {
    const segments = await open();
    await appendThrough(segments, 250);
    const damaged = await reopen(segments, () => flipByte(files('.hashes')[0] ?? '', 5));
    await damaged.restore({ afterId: 0, throughId: 100 }, new Uint32Array(0), []);
    const whole = await reopen(damaged);
    assert.deepEqual(whole.missing, []);
    assertHolds(whole, idsAfter(100, 250));
  });

  test('refuses to fill what is not missing', async () => {
    const segments = await open();
    await appendThrough(segments, 250);
    const damaged = await reopen(segments, () => flipByte(files('.hashes')[1] ?? '', 5));
    for (const [afterId, throughId] of [
      [0, 50],
      [100, 201],
      [120, 200],
      [100, 100],
    ] as const) {
      await assert.rejects(damaged.restore({ afterId, throughId }, new Uint32Array(0), []), RangeError);
    }
    await assert.rejects(damaged.restore({ afterId: 100, throughId: 150 }, hashesOf([151]), [151]), RangeError);
    assert.deepEqual(damaged.missing, [{ afterId: 100, throughId: 200 }]);
  });
});

describe('partitions', () => {
  test('are the segments and what the journal holds, and stay the same ids while hashes come', async () => {
    const segments = await open();
    await appendThrough(segments, 230);
    const { partitions } = segments;
    assert.deepEqual(partitions, [
      { from: 1, to: 100, size: 100 },
      { from: 101, to: 200, size: 100 },
      { from: 201, to: 230, size: 30 },
    ]);
    await appendThrough(segments, 420);
    const last = partitions[2]!;
    const found = await segments.searchPartition(last, hashesOf([230, 231, 201, 1]), { limit: 5 });
    assert.deepEqual(found, {
      matches: [
        { query: 0, id: 230, distance: 0 },
        { query: 2, id: 201, distance: 0 },
      ],
      truncated: [],
    });
  });

  test('are searched by id after a missing range was filled', async () => {
    const segments = await open();
    await appendThrough(segments, 350);
    const damaged = await reopen(segments, () => flipByte(files('.hashes')[1] ?? '', 5));
    assert.deepEqual(
      damaged.partitions.map(({ from }) => from),
      [1, 201, 301],
    );
    const ids = idsAfter(100, 200);
    await damaged.restore({ afterId: 100, throughId: 200 }, hashesOf(ids), ids);
    assert.deepEqual(
      damaged.partitions.map(({ from, size }) => [from, size]),
      [
        [1, 100],
        [101, 100],
        [201, 100],
        [301, 50],
      ],
    );
    const { matches } = await damaged.searchPartition(
      { from: 90, to: 310, size: 0 },
      hashesOf([89, 90, 101, 200, 201, 310, 311]),
      { limit: 5 },
    );
    assert.deepEqual(
      matches.map(({ query, id }) => [query, id]),
      [
        [1, 90],
        [2, 101],
        [3, 200],
        [4, 201],
        [5, 310],
      ],
    );
  });

  test('say which queries match more than the limit', async () => {
    const segments = await open();
    await segments.append(new Uint32Array(400), idsAfter(0, 50));
    const found = await segments.searchPartition(
      segments.partitions[0]!,
      Uint32Array.from([...new Uint32Array(8), ...hashOf(1)]),
      { limit: 2 },
    );
    assert.deepEqual(
      found.matches.map(({ id }) => id),
      [1, 2],
    );
    assert.deepEqual(found.truncated, [0]);
  });
});
