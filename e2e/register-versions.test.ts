import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runTouchstone } from './run-touchstone.ts';
import { TEMPLATES } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-versions-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const environment = { TOUCHSTONE_DATA: join(folder, 'data'), TOUCHSTONE_TEMPLATES: TEMPLATES, DATABASE_URL: '' };

function makeRight(index: number, verbalElement: string) {
  return {
    id: `tm-${index}`,
    kind: 'trademark',
    verbalElement,
    holder: { id: 'h', name: 'Nordvik AS' },
    registrations: [{ territory: 'EU', niceClasses: [25], status: 'registered' }],
  };
}

async function importFile(name: string, records: readonly object[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const { status, stdout, stderr } = await runTouchstone(['rights', 'import', path], { environment });
  assert.equal(status, 0, stderr);
  return /the register is (sha256:[0-9a-f]{64})/.exec(stdout)?.[1] ?? assert.fail(stdout);
}

async function exportVersion(version: string): Promise<Map<string, string>> {
  const { status, stdout, stderr } = await runTouchstone(['rights', 'export', version], { environment });
  assert.equal(status, 0, stderr);
  const rights = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly verbalElement: string });
  return new Map(rights.map(({ id, verbalElement }) => [id, verbalElement]));
}

test('the register of an old decision is there by its version, whatever changed since', async () => {
  const many = Array.from({ length: 200 }, (_, index) => makeRight(index, `NORDVIK ${index}`));
  const first = await importFile('many.jsonl', many);
  const second = await importFile('one.jsonl', [makeRight(7, 'KESTREL')]);
  assert.notEqual(second, first);
  const [before, now] = [await exportVersion(first), await exportVersion(second)];
  assert.deepEqual([before.size, before.get('tm-7')], [200, 'NORDVIK 7']);
  assert.deepEqual([now.size, now.get('tm-7'), now.get('tm-8')], [200, 'KESTREL', 'NORDVIK 8']);
  assert.equal(await importFile('back.jsonl', [makeRight(7, 'NORDVIK 7')]), first, 'the same rights, the same version');

  const unknown = await runTouchstone(['rights', 'export', `sha256:${'0'.repeat(64)}`], { environment });
  assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
  assert.match(unknown.stderr, /is not stored/);
  assert.equal((await runTouchstone(['rights', 'export', 'newest'], { environment })).status, 2);
});
