import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { TRICKS } from '../recognition/index.ts';
import { defaultParameters } from './default-parameters.ts';
import { parametersVersion, settingsFor } from './parameters.ts';
import { readParameters } from './read-parameters.ts';

const GUIDE = join(import.meta.dirname, '..', '..', 'docs', 'guide');

function problemsOf(json: unknown): readonly string[] {
  const reading = readParameters(json);
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`);
}

test('an empty document is the default', () => {
  assert.deepEqual(readParameters({}), { ok: true, parameters: defaultParameters });
});

test('the defaults read back as themselves and keep their version', () => {
  const reading = readParameters(JSON.parse(JSON.stringify(defaultParameters)));
  assert.ok(reading.ok);
  assert.equal(parametersVersion(reading.parameters), parametersVersion(defaultParameters));
});

test('every trick has a weight of its own', () => {
  assert.deepEqual(
    TRICKS.filter((trick) => !Object.hasOwn(defaultParameters.adverse.tricks, trick)),
    [],
  );
});

test('a part replaces its default and leaves the rest', () => {
  const reading = readParameters({ thresholds: { review: 0.45 } });
  assert.ok(reading.ok);
  assert.deepEqual(reading.parameters.thresholds, { ...defaultParameters.thresholds, review: 0.45 });
  assert.notEqual(parametersVersion(reading.parameters), parametersVersion(defaultParameters));
});

test('all problems come back together, each with its path and what is allowed', () => {
  const problems = problemsOf({
    threshold: {},
    thresholds: { review: '0.5', watch: -1, counterfit: 0.5 },
    removal: { kinds: 1 },
    measures: { unlicensed: 'remove' },
    relief: { review: 0.5 },
    rights: { 'tm-a': { reputation: 'yes', adverse: { repeat: 2 } }, 'tm-b': [] },
  });
  assert.deepEqual(problems, [
    'threshold: is not a parameter; here are allowed: signs, adverse, relief, unlicensed, thresholds, removal, measures, rights',
    'thresholds.review: must be a number from 0 to 1, not "0.5"',
    'thresholds.watch: must be a number from 0 to 1, not -1',
    'thresholds.counterfit: is not a parameter; here are allowed: sign, context, greyHint, watch, review, unlicensed, counterfeit, remove',
    'removal.kinds: must be a whole number from 2 to 5, not 1',
    'measures.unlicensed: must be one of none, watch, review, label, demote, geo-restrict, not "remove"',
    'relief.review: must be an object, not 0.5',
    'rights.tm-a.reputation: must be true or false, not "yes"',
    'rights.tm-a.adverse.repeat: must be a number from 0 to 1, not 2',
    'rights.tm-b: must be an object, not a list',
  ]);
});

test('thresholds that would make a stronger finding weaker are refused, also in an override', () => {
  assert.deepEqual(problemsOf({ thresholds: { counterfeit: 0.9 } }), [
    'thresholds.remove: must be at least thresholds.counterfeit (0.9), not 0.85',
  ]);
  assert.deepEqual(problemsOf({ rights: { 'tm-a': { adverse: { price: { ratios: { absurd: 0.3 } } } } } }), [
    'rights.tm-a.adverse.price.ratios.implausible: must be at least adverse.price.ratios.absurd (0.3), not 0.2',
  ]);
});

test('what is not an object is refused', () => {
  for (const json of [null, undefined, 3, 'x', []]) assert.equal(readParameters(json).ok, false);
});

test('names of object prototypes are names like others', () => {
  const hostile: unknown = JSON.parse('{"__proto__":{"review":0},"rights":{"__proto__":{"reputation":true}}}');
  assert.equal(readParameters(hostile).ok, false);
  const reading = readParameters(JSON.parse('{"rights":{"__proto__":{"reputation":true}}}'));
  assert.ok(reading.ok);
  assert.deepEqual(Object.keys(reading.parameters.rights), ['__proto__']);
  assert.equal(settingsFor(reading.parameters, 'toString'), reading.parameters);
});

test('no JSON makes the reader throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => typeof readParameters(json).ok === 'boolean'));
});

test('an override is laid over the settings, key by key', () => {
  const reading = readParameters({
    thresholds: { review: 0.45 },
    rights: { 'tm-a': { thresholds: { counterfeit: 0.7 }, adverse: { tricks: { leet: 0.1 } } } },
  });
  assert.ok(reading.ok);
  const settings = settingsFor(reading.parameters, 'tm-a');
  assert.equal(settings.thresholds.review, 0.45);
  assert.equal(settings.thresholds.counterfeit, 0.7);
  assert.equal(settings.adverse.tricks['leet'], 0.1);
  assert.equal(settings.adverse.tricks['homoglyph'], defaultParameters.adverse.tricks['homoglyph']);
  assert.equal(settingsFor(reading.parameters, 'tm-b'), reading.parameters);
});

test('the example of the guide is valid', () => {
  assert.deepEqual(problemsOf(JSON.parse(readFileSync(join(GUIDE, 'parameters.example.json'), 'utf8'))), []);
});

test('the guide names every parameter with its default', () => {
  const guide = readFileSync(join(GUIDE, 'parameters.md'), 'utf8').replaceAll(/ +/g, ' ');
  const { rights: _, ...settings } = defaultParameters;
  for (const [path, value] of leavesOf(settings, '')) {
    assert.ok(
      guide.includes(`| \`${path}\` | ${String(value)} |`),
      `parameters.md: ${path} with default ${String(value)}`,
    );
  }
});

function leavesOf(branch: object, prefix: string): readonly (readonly [string, unknown])[] {
  return Object.entries(branch).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${prefix}${name}.`)
      : [[prefix + name, value] as const],
  );
}
