import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareNear } from './compare-near.ts';
import { isFarApart } from './far-apart.ts';

const word = fc.string({ unit: fc.constantFrom(...'abeinorstvz'), minLength: 3, maxLength: 12 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
/** A few letters left out, put in, changed or exchanged. */
const slips = fc.array(
  fc.tuple(fc.constantFrom('drop', 'add', 'change', 'swap'), fc.nat(), fc.constantFrom(...'aeqx')),
  {
    maxLength: 3,
  },
);

function slip(text: string, [kind, place, letter]: readonly [string, number, string]): string {
  const at = place % text.length;
  const rest = text.slice(at + 1);
  if (kind === 'drop') return text.slice(0, at) + rest;
  if (kind === 'add') return text.slice(0, at) + letter + text.slice(at);
  if (kind === 'change') return text.slice(0, at) + letter + rest;
  return text.slice(0, at) + rest.slice(0, 1) + text.charAt(at) + rest.slice(1);
}

describe('texts that are far apart by their letters', () => {
  it('are never near each other', () => {
    fc.assert(
      fc.property(name, slips, fc.boolean(), (form, edits, isUpper) => {
        const spelled = edits.reduce((text, edit) => slip(text, edit), form);
        const span = isUpper ? spelled.toUpperCase() : spelled;
        if (isFarApart(span, form)) assert.equal(compareNear(span, form), undefined, `${span} is near ${form}`);
      }),
      { numRuns: 3_000 },
    );
  });

  it('have other letters or another length, whatever stands between', () => {
    assert.equal(isFarApart('Leather Braico', 'NORDVIK LUMERA'), true);
    assert.equal(isFarApart('Braico', 'Braico Lensor'), true);
    assert.equal(isFarApart('Braico-Lensar', 'BRAICO LENSOR'), false);
  });

  it('are told of in ASCII alone', () => {
    assert.equal(isFarApart('Ледер', 'NORDVIK LUMERA'), false);
    assert.equal(isFarApart('x'.repeat(80), 'x'), false);
  });
});
