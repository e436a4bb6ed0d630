import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { toLines } from '../marketplace-records.ts';
import type { EvasionCase } from './evasion-case.ts';
import { EVASION_FAMILIES } from './evasion-families.ts';
import { LANGUAGES } from './languages/languages.ts';
import { makeEvasionCorpus } from './make-corpus.ts';
import { EVASION_MARKS, markOf } from './marks/evasion-marks.ts';
import { evasionRightRecords } from './right-records.ts';

const folder = import.meta.dirname;
const cases = makeEvasionCorpus();

function fieldOf({ listing }: EvasionCase, field: string): string | undefined {
  if (field.startsWith('attributes.')) return listing.attributes?.[field.slice('attributes.'.length)];
  return { title: listing.title, description: listing.description, brand: listing.brand }[field];
}

describe('the evasion corpus', () => {
  test('is what its generator makes (npm run examples writes it anew)', () => {
    assert.equal(readFileSync(join(folder, 'rights.jsonl'), 'utf8'), toLines(evasionRightRecords()));
    assert.equal(readFileSync(join(folder, 'cases.jsonl'), 'utf8'), toLines(cases));
  });

  test('is made without the recognizer that it measures', () => {
    const sources = globSync('**/*.ts', { cwd: folder }).filter((file) => !/score-text|\.test\.ts$/.test(file));
    assert.ok(sources.length > 50);
    for (const file of sources) assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /from '[./]*src\//, file);
  });

  test('has as many honest offers as evasions', () => {
    const evasions = cases.filter(({ label }) => label === 'evasion').length;
    assert.ok(Math.abs(evasions / cases.length - 0.5) < 0.01, `${evasions} of ${cases.length}`);
  });

  test('has 40 cases and more of every family, and every language in every split', () => {
    for (const { name } of EVASION_FAMILIES) {
      const count = cases.filter(({ family }) => family === name).length;
      assert.ok(count >= 40, `${name}: ${count}`);
    }
    for (const { code } of LANGUAGES) {
      const splits = new Set(
        cases.filter(({ language }) => language === code).map(({ split, label }) => split + label),
      );
      assert.equal(splits.size, 6, code);
    }
  });

  test('has no mark in two splits', () => {
    for (const { id, split, expect, names = [] } of cases) {
      for (const right of [expect.right ?? [], names].flat()) assert.equal(markOf(right).split, split, id);
    }
    const shown = new Map(cases.map((one) => [one, JSON.stringify(one.listing).toUpperCase()]));
    for (const mark of EVASION_MARKS.filter(({ style, name }) => style !== 'ordinary' && name.length > 3)) {
      for (const [one, text] of shown) {
        if (one.split !== mark.split) assert.ok(!text.includes(mark.name.toUpperCase()), `${one.id}: ${mark.name}`);
      }
    }
  });

  test('keeps the held-back families for the test split', () => {
    const heldBack = new Set(EVASION_FAMILIES.filter((family) => family.isHeldBack).map(({ name }) => name));
    assert.equal(heldBack.size, 8);
    for (const { family, split, id } of cases) assert.ok(split === 'test' || !heldBack.has(family), id);
  });

  test('has at least 400 written cases, all for the test split, and no listing twice', () => {
    const written = cases.filter(({ source }) => source === 'written');
    assert.ok(written.length >= 400, String(written.length));
    assert.ok(written.every(({ split, seed }) => split === 'test' && seed === undefined));
    const ids = new Set(cases.map(({ id }) => id));
    assert.equal(ids.size, cases.length);
    const texts = new Set(cases.map(({ listing }) => JSON.stringify(listing)));
    assert.equal(texts.size, cases.length);
  });

  test('has spans that lie in their field and are not the mark as registered', () => {
    for (const one of cases) {
      const { span, kind, right } = one.expect;
      if (span === undefined) continue;
      const [field, start, end] = span;
      const text = fieldOf(one, field);
      assert.ok(text !== undefined && start < end && end <= text.length, one.id);
      const isPlain = ['keyword-stuffing', 'bidi-override'].includes(one.family);
      if (kind === 'mark' && !isPlain) assert.notEqual(text.slice(start, end), markOf(right ?? '').name, one.id);
    }
  });
});
