import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inputFromBytes, openInput } from '../../intake/index.ts';
import { readAll, readText } from './read-all.fixture.ts';

const line = (id: string) =>
  JSON.stringify({
    id,
    kind: 'trademark',
    holder: 'N',
    registrations: [{ territory: 'EU', niceClasses: [25], status: 'registered' }],
  });

test('the format is told by the beginning of the file', async () => {
  const pretty = JSON.stringify(JSON.parse(line('a')), null, 2);
  for (const text of [
    line('a'),
    `\uFEFF\n${line('a')}\n`,
    `[${line('a')}]`,
    pretty,
    'kind\tid\tholder\tterritory\tniceClasses\tstatus\ntrademark\ta\tN\tDE\t25\tregistered\n',
  ]) {
    const { rights, faults } = await readText(text);
    assert.deepEqual([rights.map(({ id }) => id), faults], [['a'], []], text.slice(0, 40));
  }
});

test('a broken first line does not spoil the lines after it', async () => {
  const { rights, faults } = await readText(`{"id":"x",\n${line('a')}\n${line('b')}\n`);
  assert.deepEqual(
    rights.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(
    faults.map((fault) => [fault.code, fault.line]),
    [['malformed-json', 1]],
  );
});

test('a compressed register is read, a cut one gives what came before the cut', async () => {
  const text = Array.from({ length: 3000 }, (_, index) => line(`r-${index}-${Math.sin(index)}`)).join('\n');
  const bytes = gzipSync(text);
  const whole = await readAll(inputFromBytes('rights.jsonl.gz', bytes));
  assert.deepEqual([whole.rights.length, whole.faults.length], [3000, 0]);
  const cut = await readAll(inputFromBytes('rights.jsonl.gz', bytes.subarray(0, bytes.length - 2000)));
  assert.ok(cut.rights.length < 3000);
  assert.deepEqual(
    cut.faults.map(({ code, fatal }) => [code, fatal]),
    [['truncated-gzip', true]],
  );
});

test('a folder is read file by file, and a fault names its file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-rights-'));
  try {
    await writeFile(join(folder, 'a.jsonl'), `${line('a')}\n`);
    await writeFile(join(folder, 'b.html'), '<html><body>Sign in</body></html>');
    await writeFile(join(folder, 'c.jsonl'), `${line('a')}\n${line('c')}\n`);
    const opened = await openInput(folder);
    assert.ok(opened.ok);
    const { rights, faults } = await readAll(opened.input);
    assert.deepEqual(
      rights.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['is-html', 'duplicate-id'],
    );
    assert.equal(faults[0]?.file, 'b.html');
    assert.match(faults[1]?.message ?? '', /c\.jsonl.*a\.jsonl/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
