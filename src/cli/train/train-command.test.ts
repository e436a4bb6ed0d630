import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { after, test } from 'node:test';
import { UsageError } from '../arguments.ts';
import { UnusableFile } from '../faults.ts';
import { loadTextModel } from '../load-text-model.ts';
import type { ModelCard } from './model-card.ts';
import { trainCommand } from './train-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-train-test-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, records: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join(''),
  );
  return path;
}

const rights = write('rights.jsonl', [
  {
    id: 'tm-nordvik',
    kind: 'trademark',
    verbalElement: 'NORDVIK',
    holder: { id: 'h-1', name: 'Nordvik AS' },
    registrations: [{ territory: 'EU', niceClasses: [25], status: 'registered', from: '2015-03-01', to: '2035-03-01' }],
  },
]);

const GOODS = ['jacket', 'boots', 'gloves', 'belt', 'tent', 'cap', 'scarf'];

/** Every second is a replica offer, told by invented slang. */
function makeLabels(count: number, split?: string, family?: string): object[] {
  return Array.from({ length: count }, (_, index) => {
    const label = index % 2 === 0;
    const title = `Nordvik ${GOODS[index % GOODS.length]} no. ${index} ${label ? 'zorpgrade' : 'two year warranty'}`;
    return {
      listing: { id: `${split}-${index}`, title },
      ...(label && { right: 'tm-nordvik' }),
      label,
      ...(split !== undefined && { split }),
      language: 'en',
      family: family ?? (label ? 'slang' : 'honest'),
    };
  });
}

async function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const status = await trainCommand(args, {
    stdout: new Writable({
      write(chunk, _encoding, done) {
        stdout += String(chunk);
        done();
      },
    }),
    stderr: { write: (text: string) => (stderr += text) },
    clock: () => 0,
  });
  return { status, stdout, stderr };
}

test('trains, calibrates, measures on what it has not seen, and writes weights and card, the same each time', async () => {
  const labels = write('labels.jsonl', [
    ...makeLabels(400, 'train'),
    ...makeLabels(200, 'tune'),
    ...makeLabels(60, 'test'),
    ...makeLabels(40, 'test', 'never met'),
  ]);
  const outs = [join(folder, 'out-1'), join(folder, 'deep', 'out-2')];
  const runs = [];
  for (const out of outs) runs.push(await run('text', '--labels', labels, '--rights', rights, '--out', out));
  const [first] = runs;
  assert.equal(first?.status, 0, first?.stderr);
  assert.match(first.stderr, /learning from 400 examples\nround 1 of 4: mean squared error 0\.\d+/);
  assert.match(first.stdout, /held-back families: 20 replica offers, 20 others\n {2}recall 0\.0000 → 1\.0000/);
  for (const name of ['replica-offer.json', 'card.json', 'card.md'])
    assert.equal(readFileSync(join(outs[0]!, name), 'utf8'), readFileSync(join(outs[1]!, name), 'utf8'), name);
  const card = JSON.parse(readFileSync(join(outs[0]!, 'card.json'), 'utf8')) as ModelCard;
  const model = await loadTextModel(join(outs[0]!, 'replica-offer.json'));
  assert.equal(card.model, model?.digest);
  assert.deepEqual(card.train, { positives: 200, negatives: 200, markNotFound: 0 });
  assert.deepEqual(card.trainedByLanguage, { en: 400 });
  assert.match(readFileSync(join(outs[0]!, 'card.md'), 'utf8'), /\| en \| 400 \| 50 \| 50 \| 0\.0 % → 100\.0 % \|/);
});

test('takes every fifth label for tuning where none is, and measures on the file given for it', async () => {
  const labels = write('no-splits.jsonl', makeLabels(500));
  const more = write('more.jsonl', makeLabels(50, 'train'));
  const out = join(folder, 'out-3');
  const { status } = await run('text', '--labels', labels, '--rights', rights, '--out', out, '--evaluate', more, '--seed', '7', '--epochs', '5'); // prettier-ignore
  assert.equal(status, 0);
  const card = JSON.parse(readFileSync(join(out, 'card.json'), 'utf8')) as ModelCard;
  const tuned = card.tune.positives + card.tune.negatives;
  assert.ok(tuned > 60 && tuned < 140, String(tuned));
  assert.equal(card.train.positives + card.train.negatives + tuned, 500);
  assert.deepEqual([card.seed, card.epochs, card.all[0]?.positives], [7, 5, 25]);
});

test('names every line that it cannot use, and goes on', async () => {
  const labels = write('broken.jsonl', [
    '{"listing":',
    { listing: { id: 'a', title: 'Nordvik' }, label: 'yes' },
    { listing: { id: 'a', title: 'Nordvik' }, label: true },
    { listing: { id: 'a' }, label: false },
    { listing: { id: 'a', title: 'Nordvik' }, label: false, split: 'later' },
    [],
    ...makeLabels(100),
  ]);
  const { status, stderr } = await run('text', '--labels', labels, '--rights', rights, '--out', join(folder, 'out-4'));
  assert.equal(status, 3);
  assert.match(stderr, /broken\.jsonl:1: record 1: .*\[malformed-json\]/);
  assert.match(stderr, /broken\.jsonl:2: record 2: "label" must be true or false \[bad-field\]/);
  assert.match(stderr, /broken\.jsonl:3: record 3: "right" is missing/);
  assert.match(stderr, /broken\.jsonl:4: record 4: "listing": .*title/);
  assert.match(stderr, /broken\.jsonl:5: record 5: "split" must be one of train, tune, test/);
  assert.match(stderr, /broken\.jsonl:6: record 6: must be an object/);
});

test('refuses arguments and files that no model can come from', async () => {
  const labels = write(
    'one-sided.jsonl',
    makeLabels(40).filter((_, index) => index % 2 === 0),
  );
  const out = join(folder, 'out-5');
  const given = ['--labels', labels, '--rights', rights, '--out', out];
  await assert.rejects(
    run('text', ...given),
    (error) => error instanceof UnusableFile && /both labels/.test(error.message),
  );
  await assert.rejects(run('pictures', ...given), UsageError);
  await assert.rejects(run('text', ...given, '--epochs', '0'), UsageError);
  await assert.rejects(run('text', '--labels', labels, '--rights', rights), /--out is missing/);
  await assert.rejects(
    run('text', '--labels', join(folder, 'absent.jsonl'), '--rights', rights, '--out', out),
    UnusableFile,
  );
  await assert.rejects(loadTextModel(labels), UnusableFile);
  await assert.rejects(loadTextModel(write('no-model.json', ['{"format":"x"}'])), /is no text model: "format" must be/);
  assert.ok(!existsSync(out));
  const help = await run('--help');
  assert.match(help.stdout, /--labels FILE[\s\S]*Exit status/);
});
