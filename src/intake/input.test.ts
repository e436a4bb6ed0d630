import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type InputOptions, inputFromBytes, openInput, readJsonLines } from './index.ts';

async function readAll(bytes: Uint8Array | AsyncIterable<Uint8Array>, options: InputOptions = {}): Promise<string> {
  let text = '';
  for await (const chunk of inputFromBytes('test', bytes, options).files[0]!.text()) text += chunk;
  return text;
}

async function* inChunks(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts.map((at) => at % (bytes.length + 1)).sort((left, right) => left - right), bytes.length]) {
    yield bytes.subarray(from, cut);
    from = cut;
  }
}

const nonBlank = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `"${text.replaceAll('\ufeff', '')}"`);
const cuts = fc.array(fc.nat(), { maxLength: 12 });

describe('text of an input', () => {
  it('is the same wherever the bytes are cut, in UTF-8 with and without a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(nonBlank, cuts, fc.boolean(), async (text, at, hasMark) => {
        const bytes = Buffer.from((hasMark ? '\ufeff' : '') + text);
        assert.equal(await readAll(inChunks(bytes, at)), text);
      }),
    );
  });

  it('is the same wherever the bytes are cut, in UTF-16 by its byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(nonBlank, cuts, fc.boolean(), async (text, at, isBigEndian) => {
        const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
        assert.equal(await readAll(inChunks(isBigEndian ? bytes.swap16() : bytes, at)), text);
      }),
    );
  });

  it('is the same wherever gzip is cut, also of several members', async () => {
    await fc.assert(
      fc.asyncProperty(nonBlank, nonBlank, cuts, async (first, second, at) => {
        const bytes = Buffer.concat([gzipSync(first), gzipSync(second)]);
        assert.equal(await readAll(inChunks(bytes, at)), first + second);
      }),
      { numRuns: 50 },
    );
  });

  it('is decoded by the encoding that the caller names', async () => {
    assert.equal(await readAll(Buffer.from([0xb8, 0xdf, 0xb7, 0xc2]), { encoding: 'gb18030' }), '高仿');
    assert.equal(await readAll(Buffer.from([0x83, 0x52, 0x83, 0x73, 0x81, 0x5b]), { encoding: 'shift_jis' }), 'コピー');
    assert.equal(await readAll(Buffer.from([0xb0, 0xa1, 0xb9, 0xe6]), { encoding: 'euc-kr' }), '가방');
    assert.equal(await readAll(Buffer.from([0x80, 0xe9]), { encoding: 'windows-1252' }), '€é');
  });

  it('is decoded by an XML declaration where nothing else names the encoding', async () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1');
    assert.match(await readAll(bytes), /<a>é<\/a>/);
  });

  it('of a bomb ends with a fault before it fills time or memory', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x20));
    await assert.rejects(readAll(bomb, { inflateLimits: { graceBytes: 1024 * 1024, maxRatio: 400 } }), {
      code: 'decompression-bomb',
    });
  });

  it('counts the bytes as stored, not as inflated', async () => {
    const bytes = gzipSync('{"id":1}\n'.repeat(10_000));
    const input = inputFromBytes('test', bytes);
    assert.equal(input.bytesTotal, bytes.length);
    assert.equal(input.bytesRead, 0);
    let records = 0;
    for await (const read of readJsonLines(input.files[0]!.text())) records += read.kind === 'record' ? 1 : 0;
    assert.equal(records, 10_000);
    assert.equal(input.bytesRead, bytes.length);
  });

  it('is told from HTML at once, however many comments come first', async () => {
    const comments = '<!-- -->'.repeat(20_000);
    const started = performance.now();
    await assert.rejects(readAll(Buffer.from(`${comments}<html>`)), { code: 'is-html' });
    assert.equal(await readAll(Buffer.from(`${comments}<x/>`)), `${comments}<x/>`);
    assert.ok(performance.now() - started < 5000);
  });

  it('closes its source when the reader gives up early', async () => {
    let isClosed = false;
    async function* source() {
      try {
        for (;;) yield Buffer.from('{"id":1}\n'.repeat(1000));
      } finally {
        isClosed = true;
      }
    }
    for await (const read of readJsonLines(inputFromBytes('test', source()).files[0]!.text())) {
      assert.equal(read.kind, 'record');
      break;
    }
    assert.equal(isClosed, true);
  });

  it('closes its source when it is refused at once', async () => {
    let isClosed = false;
    async function* source() {
      try {
        for (;;) yield Buffer.from('<html>'.repeat(1000));
      } finally {
        isClosed = true;
      }
    }
    await assert.rejects(readAll(source()), { code: 'is-html' });
    assert.equal(isClosed, true);
  });
});

describe('openInput', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'touchstone-input-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('opens all files of a folder in name order, pictures, hidden files and subfolders left out', async () => {
    const feed = join(folder, 'feed');
    await mkdir(join(feed, 'sub'), { recursive: true });
    for (const name of ['b.jsonl', 'a.jsonl', 'c.csv', '.hidden', 'photo.JPG'])
      await writeFile(join(feed, name), `"${name}"`);
    const opened = await openInput(feed);
    assert.ok(opened.ok);
    assert.deepEqual(
      opened.input.files.map(({ name }) => name),
      ['a.jsonl', 'b.jsonl', 'c.csv'],
    );
    assert.equal(opened.input.folder, feed);
    assert.equal(opened.input.bytesTotal, 9 + 9 + 7);
  });

  it('names a file that does not exist and a folder without files', async () => {
    const missing = await openInput(join(folder, 'nothing'));
    assert.ok(!missing.ok && missing.fault.code === 'not-found' && missing.fault.fatal);
    await mkdir(join(folder, 'void'));
    const empty = await openInput(join(folder, 'void'));
    assert.ok(!empty.ok && empty.fault.code === 'empty');
  });

  it('reads standard input as -', async () => {
    const opened = await openInput('-', { stdin: inChunks(Buffer.from('{"id":1}'), [3]) });
    assert.ok(opened.ok);
    assert.equal(opened.input.bytesTotal, undefined);
    assert.equal(opened.input.folder, undefined);
    let text = '';
    for await (const chunk of opened.input.files[0]!.text()) text += chunk;
    assert.equal(text, '{"id":1}');
  });

  it('names a file that vanished after it was opened', async () => {
    const path = join(folder, 'vanishing.jsonl');
    await writeFile(path, '{}');
    const opened = await openInput(path);
    assert.ok(opened.ok);
    await rm(path);
    await assert.rejects(opened.input.files[0]!.text().next(), { code: 'unreadable' });
  });
});
