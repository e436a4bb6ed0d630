import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpusLabels } from '../../../examples/train-text.ts';
import { compileText, type OfferModel, readOfferModel } from '../../recognition/index.ts';
import { compileRegister, rightFromJson } from '../../rights/index.ts';
import { type GroupMeasure, measureGroups } from './measure-offers.ts';
import { measureLabel, prepareLabel } from './prepare-labels.ts';
import { readLabel } from './read-labels.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FLAGGED_FROM = 0.4;
const MOST_FALSE_ALARMS = 0.005;

function readShipped(): OfferModel {
  const file = join(ROOT, 'src/recognition/text/model/replica-offer.json');
  const read = readOfferModel(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(read.ok);
  return read.model;
}

/** The test split of the evasion corpus, in families that the weights were trained on and families held back. */
function measureCorpus(model: OfferModel): ReadonlyMap<string, GroupMeasure> {
  const rights = readFileSync(join(ROOT, 'examples/evasion/rights.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const read = rightFromJson(JSON.parse(line));
      assert.ok(read.ok);
      return read.right;
    });
  const register = compileRegister(rights);
  assert.ok(register.ok);
  const matcher = compileText(register.register);
  const labels = readCorpusLabels();
  const trained = new Set(labels.filter(({ split }) => split === 'train').map(({ family }) => family));
  const measured = labels
    .filter(({ split }) => split === 'test')
    .map((record) => {
      const read = readLabel(JSON.parse(JSON.stringify(record)));
      assert.ok(read.ok);
      return measureLabel(model, prepareLabel(matcher, read.labeled));
    });
  const groups = measureGroups(measured, ({ family }) => (trained.has(family) ? 'learned' : 'held-back'), FLAGGED_FROM);
  return new Map(groups.map((group) => [group.group, group]));
}

test('the weights that come with the program are those of the card', () => {
  const card = readFileSync(join(ROOT, 'docs/models/text-replica.md'), 'utf8');
  assert.ok(card.includes(readShipped().digest));
});

test('they find more than the rules alone in families held back from them, without more false alarms', () => {
  const measured = measureCorpus(readShipped());
  const heldBack = measured.get('held-back');
  assert.ok(heldBack && heldBack.positives > 100 && heldBack.negatives > 100);
  assert.ok((heldBack.learned.falseAlarms ?? 1) <= (heldBack.rules.falseAlarms ?? 0));
  assert.ok((heldBack.learned.recall ?? 0) > (heldBack.rules.recall ?? 1));
  assert.ok((heldBack.learned.auc ?? 0) > (heldBack.rules.auc ?? 1));
  const learned = measured.get('learned');
  assert.ok((learned?.learned.recall ?? 0) > (learned?.rules.recall ?? 1));
  assert.ok((learned?.learned.falseAlarms ?? 1) <= MOST_FALSE_ALARMS);
});
