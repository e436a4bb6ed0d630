import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldCharacter, ROLES } from '../fold/fold-character.ts';
import { kernelWord, SEQUENCE_WORDS } from './kernel-words.ts';

const PLANE = 0x10000;
/** Letters that one character adds to a stream at most: what the kernel keeps free. */
const MARGIN = 48;

describe('what the kernel is told of characters', () => {
  it('has room for all that stand for several letters, in both views', () => {
    let used = 0;
    let longest = 0;
    for (let code = 0; code < 4 * PLANE; code++) {
      for (const view of ['plain', 'drawn'] as const) {
        const { sequence } = kernelWord(view, code, 0);
        used += sequence.length;
        longest = Math.max(longest, sequence[0] ?? 0);
      }
    }
    assert.ok(used < SEQUENCE_WORDS, `${used} words`);
    assert.ok(longest <= MARGIN, `${longest} letters`);
  });

  it('need not be told of those above the table, which are invisible or separate', () => {
    for (let code = 4 * PLANE; code < 17 * PLANE; code += code >> 12 === 0xe0 ? 1 : 97) {
      const isInvisible = code >= 0xe0000 && code <= 0xe0fff;
      const { role } = foldCharacter(code, 'drawn');
      assert.equal(role, isInvisible ? ROLES.invisible : ROLES.separator, code.toString(16));
      assert.equal(foldCharacter(code, 'plain').role, role);
    }
  });

  it('tells an l from an i, which have one symbol', () => {
    const [l, i] = ['l', 'i'].map((letter) => kernelWord('plain', letter.charCodeAt(0), 0).word);
    assert.notEqual(l, i);
    assert.equal(kernelWord('plain', 'Ł'.charCodeAt(0), 0).word & 0x3ffff, 'ł'.charCodeAt(0));
  });
});
