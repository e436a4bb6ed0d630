import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Digest, digestOf } from '../evidence/index.ts';
import { makeFolderBlobStore } from './folder-blob-store.ts';
import { collect } from './records.fixture.ts';

async function* chunks(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('begun');
  throw new Error('connection lost');
}

describe('a folder of blobs', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-blobs-'));
  });
  after(() => rmSync(folder, { recursive: true }));
  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  test('gives bytes back by their digest, as one piece or as a stream', async () => {
    const blobs = makeFolderBlobStore(folder);
    const digest = await blobs.put(Buffer.from('one'));
    assert.equal(digest, digestOf('one'));
    assert.equal(Buffer.from((await blobs.get(digest)) ?? []).toString(), 'one');
    assert.equal(await blobs.has(digest), true);
    const stream = await blobs.open(digest);
    assert.ok(stream);
    assert.equal(Buffer.concat(await collect(stream)).toString(), 'one');
  });

  test('stores the same bytes once, also when they come at the same time', async () => {
    const blobs = makeFolderBlobStore(folder);
    const puts = Array.from({ length: 5 }, () => blobs.put(Buffer.from('twice')));
    const streams = Array.from({ length: 5 }, () => blobs.putStream(chunks('tw', 'ice'), 100));
    assert.deepEqual(new Set(await Promise.all(puts)), new Set([digestOf('twice')]));
    for (const stored of await Promise.all(streams)) assert.deepEqual(stored, { digest: digestOf('twice'), bytes: 5 });
    assert.equal(files().filter((name) => digestOf('twice').endsWith(name)).length, 1);
  });

  test('refuses a stream beyond its limit, or one that breaks off, and leaves nothing behind', async () => {
    const blobs = makeFolderBlobStore(folder);
    const standing = files();
    assert.equal((await blobs.putStream(chunks('12345'), 5)).bytes, 5);
    await assert.rejects(blobs.putStream(chunks('1234', '56'), 5), { code: 'too-large' });
    await assert.rejects(blobs.putStream(broken(), 100), /connection lost/);
    assert.equal(files().length, standing.length + 1);
  });

  test('knows no unknown digest, and makes no path of what is no digest', async () => {
    const blobs = makeFolderBlobStore(folder);
    const outside = ['sha256:../../../etc/passwd', `sha256:${'../'.repeat(21)}x`, '', `sha256:${'A'.repeat(64)}`];
    for (const digest of [digestOf('never stored'), ...(outside as Digest[])]) {
      assert.equal(await blobs.get(digest), undefined);
      assert.equal(await blobs.open(digest), undefined);
      assert.equal(await blobs.has(digest), false);
    }
  });
});
