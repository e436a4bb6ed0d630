import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { coinNames } from './coined-names.fixture.ts';
import { compareNear } from './compare-near.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { type Edit, traceEdits } from './trace-edits.ts';

const certaintyOf = (span: string, form: string): number => compareNear(span, form)?.certainty ?? 0;
const kindsOf = (span: string, form: string): string[] =>
  (compareNear(span, form)?.tricks ?? []).map(({ kind }) => kind);

describe('comparing near spellings', () => {
  it('names what was done to the letters', () => {
    assert.deepEqual(kindsOf('Nordvk', 'NORDVIK'), ['dropped-letter']);
    assert.deepEqual(kindsOf('Nordavik', 'NORDVIK'), ['added-letter']);
    assert.deepEqual(kindsOf('Nordvek', 'NORDVIK'), ['changed-letter']);
    assert.deepEqual(kindsOf('Nrodvik', 'NORDVIK'), ['swapped-letters']);
    assert.deepEqual(kindsOf('Nrodvikr', 'NORDVIKER'), ['dropped-letter', 'swapped-letters']);
    assert.deepEqual(kindsOf('Nrodvk', 'NORDVIK'), []);
    assert.deepEqual(kindsOf('Mntavernee', 'MONTAVERNE'), ['dropped-letter', 'added-letter']);
  });

  it('reads names of several words, and other alphabets', () => {
    assert.ok(certaintyOf('Kestral Peak', 'KESTREL PEAK') >= 0.5);
    assert.ok(certaintyOf('Нодрвик', 'Нордвик') >= 0.5);
    assert.ok(certaintyOf('ノルトヴィク', 'ノルドヴィク') >= 0.5);
    assert.equal(compareNear('Kestrel Leak', 'KESTREL PEAK'), undefined);
    assert.equal(compareNear('Kestrelpeak', 'KESTREL PEAK'), undefined);
  });

  it('takes letters doubled otherwise for no second mistake', () => {
    assert.ok(certaintyOf('Norrdvik', 'NORDVIKK') >= 0.5);
    assert.equal(compareNear('Norrdwik', 'NORDVIK'), undefined);
  });

  it('believes an ordinary word in the place of another beside a coined name, not beside an ordinary one', () => {
    assert.ok(certaintyOf('Bella Zaruvano', 'BELLO ZARUVANO') >= 0.5);
    assert.ok(certaintyOf('Casa Zaruvano', 'BELLO ZARUVANO') < 0.5);
    assert.equal(compareNear('Bella Garden', 'BELLO GARDEN'), undefined);
  });

  it('is as sure as a reviewer', () => {
    for (const [span, form] of [
      ['Nordvk', 'NORDVIK'],
      ['Nordbik', 'NORDVIK'],
      ['Zarmuo', 'ZARUMO'],
      ['Montavrene', 'MONTAVERNE'],
      ['Draxn', 'DRAXEN'],
      ['Aurellle', 'AURELLE'],
    ] as const)
      assert.ok(certaintyOf(span, form) >= 0.5, `${span} ${certaintyOf(span, form)}`);
    for (const [span, form] of [
      ['Zyga', 'ZYKA'],
      ['Zarno', 'ZARMO'],
      ['Mordvik', 'NORDVIK'],
      ['Darumo', 'ZARUMO'],
      ['Orcharb', 'ORCHARD'],
    ] as const)
      assert.ok(certaintyOf(span, form) < 0.5, `${span} ${certaintyOf(span, form)}`);
  });

  it('leaves ordinary words, inflections, numbers and the form itself alone', () => {
    for (const [span, form] of [
      ['stage', 'STAGO'],
      ['Nordviks', 'NORDVIK'],
      ['Nordviken', 'NORDVIK'],
      ['Нордвика', 'Нордвик'],
      ['nordvik', 'NORDVIK'],
      ['Nordv1k', 'NORDVIK'],
      ['NX100', 'NX200'],
      ['诺维刻', '诺维克'],
      ['', ''],
    ] as const)
      assert.equal(compareNear(span, form), undefined, span);
  });

  it('finds one edit in a long coined name, and is as sure the other way round when a letter is changed or two are swapped', () => {
    const names = [...coinNames(300, 5)].filter((name) => name.length > 6);
    const letter = fc.constantFrom(...'abcdefghiklmnoprstuvwz');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), letter, fc.nat(3), (name, place, other, kind) => {
        const at = 1 + (place % (name.length - 2));
        const tail = name.slice(at + 1);
        const spans = [
          name.slice(0, at) + tail,
          name.slice(0, at) + other + name.slice(at),
          name.slice(0, at) + other + tail,
          name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + tail.slice(1),
        ];
        const span = spans[kind] ?? '';
        const found = compareNear(span, name);
        // A form that is an ordinary word is believed less, and an ordinary span not at all.
        if (found === undefined || isOrdinaryWord(name) || isOrdinaryWord(span)) return;
        assert.ok(found.certainty > 0.3 && found.certainty < 1, `${span} ${name} ${found.certainty}`);
        if (kind > 1 && found.tricks.length === 1)
          assert.equal(certaintyOf(name, span), found.certainty, `${span} ${name}`);
      }),
    );
  });

  it('takes one changed letter for one, where a letter dropped and another added would do as well', () => {
    for (const [span, form] of [
      ['naizolcte', 'naizolche'],
      ['naizolche', 'naizolcte'],
    ] as const)
      assert.deepEqual(compareNear(span, form)?.tricks, [{ kind: 'changed-letter', count: 1 }], span);
  });

  it('takes any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (span, form) => {
        const found = compareNear(span, form);
        assert.ok(found === undefined || (found.certainty > 0 && found.certainty <= 1));
      }),
    );
    assert.equal(compareNear('z'.repeat(1_000_000), 'z'.repeat(1_000_001)), undefined);
  });
});

/** What `form` becomes when the edits are made, with the span's letters where the form has none. */
function apply(form: string, span: string, edits: readonly Edit[]): string {
  let made = form;
  // Last first, so that earlier places stay where they are.
  for (const { kind, inForm, inSpan } of edits) {
    const before = made.slice(0, inForm);
    if (kind === 'dropped-letter') made = before + made.slice(inForm + 1);
    else if (kind === 'added-letter') made = before + span.charAt(inSpan) + made.slice(inForm);
    else if (kind === 'changed-letter') made = before + span.charAt(inSpan) + made.slice(inForm + 1);
    else made = before + made.charAt(inForm + 1) + made.charAt(inForm) + made.slice(inForm + 2);
  }
  return made;
}

/** Optimal string alignment distance, by the textbook. */
function distance(a: string, b: string): number {
  const cells = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, k) => (i === 0 ? k : k === 0 ? i : 0)),
  );
  const at = (i: number, k: number): number => cells[i]?.[k] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let k = 1; k <= b.length; k++) {
      let least = Math.min(at(i - 1, k) + 1, at(i, k - 1) + 1, at(i - 1, k - 1) + (a[i - 1] === b[k - 1] ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        least = Math.min(least, at(i - 2, k - 2) + 1);
      (cells[i] as number[])[k] = least;
    }
  return at(a.length, b.length);
}

describe('tracing edits', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

  it('spells the span from the form', () => {
    fc.assert(
      fc.property(word, word, (span, form) => {
        const edits = traceEdits(span, form, 2);
        if (edits !== undefined) assert.equal(apply(form, span, edits), span);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds edits exactly where the distance allows them', () => {
    fc.assert(
      fc.property(word, word, fc.nat(2), (span, form, most) => {
        const edits = traceEdits(span, form, most);
        assert.equal(edits !== undefined, distance(span, form) <= most, `${span} ${form}`);
        assert.ok(edits === undefined || edits.length <= most);
      }),
      { numRuns: 2_000 },
    );
  });
});
