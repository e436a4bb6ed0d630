import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCsv, readJsonLines, readJsonValues, readXml, type RecordRead } from './index.ts';

async function* inChunks(text: string, cuts: readonly number[]): AsyncGenerator<string> {
  let from = 0;
  for (const cut of [...cuts.map((at) => at % (text.length + 1)).sort((left, right) => left - right), text.length]) {
    yield text.slice(from, cut);
    from = cut;
  }
}

async function* endlessTag(): AsyncGenerator<string> {
  yield '<r><i ';
  for (;;) yield `a="${'x'.repeat(400)}`;
}

async function collect<T>(reads: AsyncIterable<RecordRead<T>>): Promise<RecordRead<T>[]> {
  const all: RecordRead<T>[] = [];
  for await (const read of reads) all.push(read);
  return all;
}

function outcomes(reads: readonly RecordRead<unknown>[]): string[] {
  return reads.map((read) => (read.kind === 'record' ? 'record' : read.fault.code));
}

/** Where in a broken text an XML parser notices depends on the chunks; that it does, and what came before, must not. */
async function outlineXml(text: AsyncIterable<string>): Promise<unknown[]> {
  const reads = await collect(readXml(text, { elements: ['a'] }));
  return reads.map((read) => (read.kind === 'record' ? read : read.fault.code));
}

const cuts = fc.array(fc.nat(), { maxLength: 12 });
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', '')) as unknown);
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '高', ' ', '"', ',', '\n', ';', '\t', '😀'), maxLength: 8 });
/** Any text at all, so that faults are chunk-independent too. */
const hostile = fc.string({
  unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', 'a', '1', ' ', '<', '>', '/', '&'),
  maxLength: 60,
});

function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}

describe('record readers', () => {
  it('give the same records and faults wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, cuts, async (text, at) => {
        for (const read of [
          readJsonLines,
          readJsonValues,
          (chunks: AsyncIterable<string>) => readCsv(chunks, { delimiter: ',' }),
        ]) {
          const whole = await collect<unknown>(read(inChunks(text, [])));
          assert.deepEqual(await collect<unknown>(read(inChunks(text, at))), whole);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('XML: gives the same records and codes wherever the text is cut', async () => {
    const part = fc.constantFrom(
      '<a>',
      '</a>',
      '<a/>',
      '<b x="1">',
      '</b>',
      'text',
      '&amp;',
      '<![CDATA[<]]>',
      '<!-- c -->',
      '\n',
      '<',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), cuts, async (parts, at) => {
        const text = `<r>${parts.join('')}</r>`;
        assert.deepEqual(await outlineXml(inChunks(text, at)), await outlineXml(inChunks(text, [])));
      }),
      { numRuns: 300 },
    );
  });

  it('JSON Lines: read back what was written, each at its line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(json), cuts, fc.constantFrom('\n', '\r\n'), async (values, at, lineEnd) => {
        const text = values.map((value) => JSON.stringify(value)).join(lineEnd);
        const reads = await collect(readJsonLines(inChunks(text, at)));
        assert.deepEqual(
          reads,
          values.map((value, index) => ({ kind: 'record', record: index + 1, line: index + 1, value })),
        );
      }),
    );
  });

  it('JSON documents: read back the elements of an array and of a graph, pretty-printed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(json), cuts, fc.boolean(), fc.nat(3), async (values, at, isGraph, indent) => {
        const document = isGraph ? { '@context': { x: [1] }, '@graph': values, after: [{}] } : values;
        const reads = await collect(readJsonValues(inChunks(JSON.stringify(document, null, indent), at)));
        assert.deepEqual(
          reads.map((read) => read.kind === 'record' && read.value),
          values,
        );
      }),
    );
  });

  it('CSV: read back what was written, as csv-parse does', async () => {
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    await fc.assert(
      fc.asyncProperty(table, cuts, async (rows, at) => {
        const text = toCsv([rows[0]!.map((_, index) => `c${String(index)}`), ...rows]);
        const reads = await collect(readCsv(inChunks(text, at)));
        const cells = reads.map((read) => read.kind === 'record' && read.value.cells);
        assert.deepEqual(cells, rows);
        assert.deepEqual(cells, (parse(text) as string[][]).slice(1));
      }),
    );
  });

  it('CSV: a broken record costs only itself, and the line of each later record is right', async () => {
    const reads = await collect(readCsv(inChunks('id,t\n1,"a\nb"\n2,"x" y\n3,"c\n\nd"\n4,e\n', [])));
    assert.deepEqual(
      reads.map((read) => (read.kind === 'record' ? [read.record, read.line] : read.fault.line)),
      [[1, 2], 4, [3, 5], [4, 8]],
    );
  });

  it('CSV: many quotes that never close cost bounded time, not the square of the file', async () => {
    // Each line opens a quote that only the next one could close, and then opens again.
    const text = `id,t,u\n${'x",",z\n'.repeat(3000)}`;
    const reads = await collect(readCsv(inChunks(text, []), { maxRecordChars: 1000 }));
    const last = reads.at(-1);
    assert.ok(last?.kind === 'fault' && last.fault.fatal);
    assert.ok(reads.length < 100);
  });

  it('CSV: the delimiter is the one of the header, and repeated columns keep all their cells', async () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const text = `id${delimiter}Link${delimiter}link\n1${delimiter}a${delimiter} b \n`;
      const [read] = await collect(readCsv(inChunks(text, [])));
      assert.ok(read?.kind === 'record');
      assert.deepEqual(read.value.all('LINK'), ['a', 'b']);
    }
  });

  it('CSV: a tab-separated row may leave empty cells at its end out, a comma-separated one may not', async () => {
    const [tabs] = await collect(readCsv(inChunks('a\tb\tc\n1\n', [])));
    assert.equal(tabs?.kind, 'record');
    const [commas] = await collect(readCsv(inChunks('a,b,c\n1\n', [])));
    assert.equal(commas?.kind, 'fault');
  });

  it('a record beyond the size limit is one fault, and the next record is read', async () => {
    const long = 'x'.repeat(5000);
    const limit = { maxRecordChars: 1000 };
    const expected = ['record', 'record-too-large', 'record'];
    assert.deepEqual(outcomes(await collect(readJsonLines(inChunks(`1\n"${long}"\n2`, []), limit))), expected);
    assert.deepEqual(outcomes(await collect(readJsonValues(inChunks(`[1,"${long}",2]`, []), limit))), expected);
    assert.deepEqual(outcomes(await collect(readCsv(inChunks(`a,b\n1,2\n${long},2\n3,4`, []), limit))), expected);
    const xml = `<r><i/><i>${'<b>xx</b>'.repeat(500)}</i><i/></r>`;
    assert.deepEqual(
      outcomes(
        await collect(
          readXml(inChunks(xml, [300, 600, 900, 1200, 1500, 1800, 2100, 2400]), { ...limit, elements: ['i'] }),
        ),
      ),
      expected,
    );
  });

  it('an XML tag that never ends is a fatal fault, held only up to the size limit', async () => {
    const reads = await collect(readXml(endlessTag(), { elements: ['i'], maxRecordChars: 1000 }));
    assert.deepEqual(
      reads.map((read) => read.kind === 'fault' && read.fault.fatal),
      [true],
    );
  });

  it('XML: text, CDATA, attributes, namespaces and lines are kept', async () => {
    const xml = '<?xml version="1.0"?>\n<r xmlns:g="urn:g">\n<i g:k="1">a &amp; <![CDATA[<b>]]><g:c>d</g:c></i></r>';
    const [read] = await collect(readXml(inChunks(xml, []), { elements: ['i'] }));
    assert.ok(read?.kind === 'record');
    const { name, line, attributes, text, children } = read.value;
    assert.deepEqual({ name, line, attributes, text }, { name: 'i', line: 3, attributes: { k: '1' }, text: 'a & <b>' });
    assert.deepEqual(children, [{ name: 'c', namespace: 'urn:g', line: 3, attributes: {}, children: [], text: 'd' }]);
  });
});
