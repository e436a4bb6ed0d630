import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildAutomaton } from './automaton.ts';
import { findMaskedPatterns, findPatterns, makeHits } from './find-patterns.ts';
import { foldTables } from '../fold/fold-table.ts';
import { fillStream, makeStream } from './stream.ts';

/** All patterns at all edges, by the slowest way. */
function findSlowly(patterns: readonly string[], text: string): string[] {
  const stream = makeStream();
  fillStream(stream, foldTables.plain, text);
  const symbols = Array.from(stream.symbols.subarray(0, stream.length), (symbol) => String.fromCodePoint(symbol));
  const found: string[] = [];
  for (let first = 0; first < stream.length; first++) {
    for (let end = first + 1; end <= stream.length; end++) {
      const isEdged = stream.edges[first] !== 0 && (end === stream.length || stream.edges[end] !== 0);
      const pattern = patterns.indexOf(symbols.slice(first, end).join(''));
      if (isEdged && pattern !== -1) found.push(`${pattern} ${first} ${end - 1}`);
    }
  }
  return found.sort();
}

function find(patterns: readonly string[], text: string, isMasked = false): string[] {
  const stream = makeStream();
  fillStream(stream, foldTables.plain, text);
  const hits = makeHits(1);
  (isMasked ? findMaskedPatterns : findPatterns)(buildAutomaton(patterns), stream, hits);
  return [...Array(hits.length).keys()].map((h) => `${hits.patterns[h]} ${hits.firsts[h]} ${hits.lasts[h]}`).sort();
}

describe('the automaton', () => {
  it('finds what a slow search finds, for any patterns and text', () => {
    const letters = fc.constantFrom('a', 'b', 'k', '诺', '维', 'ナ');
    const pattern = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const text = fc
      .array(fc.oneof(letters, fc.constantFrom(' ', '.', 'A', 'B')), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(pattern, { minLength: 1, maxLength: 20 }), text, (patterns, searched) => {
        assert.deepEqual(find(patterns, searched), findSlowly(patterns, searched));
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing without patterns', () => {
    assert.deepEqual(find([], 'any text'), []);
  });

  it('tries every letter for a mask, two at most', () => {
    assert.deepEqual(find(['kabo', 'kobo', 'kabi'], 'k*bo', true), ['0 0 3', '1 0 3']);
    assert.deepEqual(find(['kabomu'], 'k*b*mu', true), []);
    assert.deepEqual(find(['kabomu'], 'k*bo●u', true), ['0 0 5']);
    assert.deepEqual(find(['kabomun'], 'k*bo●u#n', true), []);
  });

  it('ends a masked search that costs too much, and says so', () => {
    const letters = [...'abcdefghjkmnoprstuvwxyz'];
    const patterns = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `k${a}n${b}k${c}`)));
    const stream = makeStream();
    fillStream(stream, foldTables.plain, 'k*n#kx '.repeat(20_000));
    const hits = makeHits();
    findMaskedPatterns(buildAutomaton(patterns), stream, hits);
    assert.equal(hits.isCutShort, true);
  });
});
