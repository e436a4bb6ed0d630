import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, type Digest, digestOf } from '../evidence/index.ts';
import { keepRegister, readRegister } from './keep-register.ts';
import { compileRegister, type HeldRegister } from './register.ts';
import { changeRegister } from './change-register.ts';
import { makeRight } from './right.fixture.ts';
import type { Right } from './right.ts';

function makeBlobs() {
  const kept = new Map<Digest, Uint8Array>();
  const written: Digest[] = [];
  return {
    kept,
    written,
    has: async (digest: Digest) => kept.has(digest),
    get: async (digest: Digest) => kept.get(digest),
    put: async (bytes: Uint8Array) => {
      const digest = digestOf(bytes);
      kept.set(digest, bytes);
      written.push(digest);
      return digest;
    },
  };
}

function held(rights: readonly Right[]): HeldRegister {
  const compiled = compileRegister(rights);
  assert.ok(compiled.ok);
  return compiled;
}

const many = Array.from({ length: 3000 }, (_, i) => makeRight({ id: `tm-${i}` }));

test('a register is read back by its version, small or large', async () => {
  for (const rights of [[], many.slice(0, 3), many.slice(0, 65), many]) {
    const blobs = makeBlobs();
    const { register, content } = held(rights);
    await keepRegister(content, blobs);
    assert.deepEqual(await readRegister(register.version, blobs), { ok: true, register });
  }
});

test('a changed right costs its shard and the way up to the root, and the register before it stays readable', async () => {
  const blobs = makeBlobs();
  const before = held(many);
  await keepRegister(before.content, blobs);
  assert.ok(blobs.written.length > 100, `${blobs.written.length} parts`);
  blobs.written.length = 0;
  const after = changeRegister(before, { put: [makeRight({ id: 'tm-7', verbalElement: 'OTHER' })], remove: [] });
  await keepRegister(after.content, blobs);
  assert.ok(blobs.written.length <= 4, `${blobs.written.length} parts`);
  const bytes = blobs.written.reduce((sum, digest) => sum + (blobs.kept.get(digest)?.length ?? 0), 0);
  assert.ok(bytes < 64 * 400 + 4 * 2000, `${bytes} bytes`);
  for (const { register } of [before, after]) {
    assert.deepEqual(await readRegister(register.version, blobs), { ok: true, register });
  }
});

test('nothing is stored before what it names: whoever stops half-way has nothing that cannot be read', async () => {
  const blobs = makeBlobs();
  const { content, register } = held(many);
  let left = 100;
  const broken = {
    ...blobs,
    put: (bytes: Uint8Array) => (left-- > 0 ? blobs.put(bytes) : Promise.reject(new Error('full'))),
  };
  await assert.rejects(keepRegister(content, broken), /full/);
  assert.equal(blobs.kept.has(register.version), false);
  for (const bytes of blobs.kept.values()) {
    for (const line of Buffer.from(bytes).toString().trim().split('\n')) {
      const { shard } = JSON.parse(line) as { readonly shard?: Digest };
      assert.ok(shard === undefined || blobs.kept.has(shard));
    }
  }
  await keepRegister(content, blobs);
  assert.deepEqual(await readRegister(register.version, blobs), { ok: true, register });
});

test('a register that was stored as one part, from before there were shards, is read by its version', async () => {
  const blobs = makeBlobs();
  const { register } = held(many);
  const version = await blobs.put(Buffer.from(register.rights.map((right) => `${canonicalJson(right)}\n`).join('')));
  assert.notEqual(version, register.version);
  assert.deepEqual(await readRegister(version, blobs), { ok: true, register: { version, rights: register.rights } });
});

test('a missing part, a damaged one and what is no register are told apart from a register', async () => {
  const blobs = makeBlobs();
  const { content, register } = held(many);
  await keepRegister(content, blobs);
  const codeOf = async (version: Digest) => {
    const reading = await readRegister(version, blobs);
    return reading.ok ? 'read' : reading.code;
  };
  assert.equal(await codeOf(digestOf('no such version')), 'missing-content');
  assert.equal(await codeOf(await blobs.put(Buffer.from('a picture'))), 'wrong-content');
  assert.equal(await codeOf(await blobs.put(Buffer.from('{"shard":"../../etc/passwd"}\n'))), 'wrong-content');
  const [first] = blobs.written;
  const bytes = blobs.kept.get(first!)!;
  blobs.kept.set(first!, Buffer.from(Buffer.from(bytes).toString().replace('AURELLE', 'AURELIE')));
  assert.equal(await codeOf(register.version), 'wrong-content');
  blobs.kept.delete(first!);
  assert.equal(await codeOf(register.version), 'missing-content');
});
