import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import confusables from 'unhomoglyph/data.json' with { type: 'json' };
import { foldCharacter, ROLES, type View } from './fold-character.ts';
import { foldText, hasWord } from './fold-text.ts';
import { simplifyHan } from './simplify-han.ts';

function letters(character: string, view: View = 'plain'): string {
  return String.fromCodePoint(...foldCharacter(character.codePointAt(0) ?? 0, view).letters);
}

describe('folding a character', () => {
  it('folds case with the Turkish letters, sharp s and final sigma', () => {
    assert.deepEqual(
      ['I', 'İ', 'ı', 'ß', 'ẞ', 'ς', 'ſ'].map((c) => letters(c)),
      ['i', 'i', 'i', 'ss', 'ss', 'σ', 's'],
    );
  });

  it('folds width and style, and takes diacritics off', () => {
    assert.deepEqual(
      ['Ｇ', '𝓖', 'Ⓖ', 'ğ', 'ｶ', '㎏', 'ﬁ'].map((c) => letters(c)),
      ['g', 'g', 'g', 'g', 'カ', 'kg', 'fi'],
    );
  });

  it('keeps what makes another letter: kana voicing, Thai vowels, letters with a stroke', () => {
    assert.equal(letters('ガ'), 'カ\u3099');
    assert.equal(foldCharacter(0x0e34, 'plain').role, ROLES.letter);
    assert.equal(letters('ø'), 'ø');
    assert.equal(letters('ø', 'drawn'), 'o');
  });

  it('calls invisible what is not drawn, and combining what is drawn onto a letter', () => {
    for (const code of [0xad, 0x200b, 0x200d, 0x202e, 0x2060, 0xfe0f, 0xfeff, 0xe0041, 0x34f, 0x0])
      assert.equal(foldCharacter(code, 'plain').role, ROLES.invisible, code.toString(16));
    for (const code of [0x301, 0x336, 0x20dd, 0x64e])
      assert.equal(foldCharacter(code, 'plain').role, ROLES.combining, code.toString(16));
  });

  it('takes trade mark signs, unpaired surrogates and line ends for separators', () => {
    for (const code of [0x2122, 0xae, 0xd83d, 0xdc00, 0x0a, 0x20, 0x3000])
      assert.equal(foldCharacter(code, 'plain').role, ROLES.separator, code.toString(16));
  });

  it('draws every letter of UTS #39 that looks like a Latin letter as that letter', () => {
    let checked = 0;
    for (const [from, to] of Object.entries(confusables)) {
      if ([...from].length !== 1 || from <= '\u007f' || !/^[A-Za-z]$/.test(to) || !/^\p{L}$/u.test(from)) continue;
      const drawn = foldCharacter(from.codePointAt(0) ?? 0, 'drawn');
      const same = foldCharacter(to.codePointAt(0) ?? 0, 'plain');
      // Where our own list or compatibility decomposition knows better, the letter is still Latin.
      assert.ok(
        String.fromCodePoint(...drawn.letters).match(/^[a-z]+$/),
        `${from} ${String.fromCodePoint(...drawn.letters)}`,
      );
      if (drawn.symbols.join() === same.symbols.join()) checked++;
    }
    assert.ok(checked > 1_000, String(checked));
  });

  it('draws letters that UTS #39 lacks', () => {
    const table = { ᴋ: 'k', ʜ: 'h', И: 'n', Я: 'r', Σ: 'e', Λ: 'a', '🅰': 'a', '🇳': 'n', ʎ: 'y', '₿': 'b' };
    for (const [from, to] of Object.entries(table)) assert.equal(letters(from, 'drawn'), to, from);
  });

  it('folds every code point without failing', () => {
    for (let code = 0; code < 0x3000; code++) for (const view of ['plain', 'drawn'] as const) foldCharacter(code, view);
    for (let code = 0x1f000; code < 0x1fb00; code++) foldCharacter(code, 'drawn');
  });
});

describe('folding Han', () => {
  it('folds traditional, variant and Japanese forms to the simplified one', () => {
    assert.equal([...'貨複製廠單後裏裡図桜'].map(simplifyHan).join(''), '货复制厂单后里里图樱');
    assert.equal([...'货仿abcカ'].map(simplifyHan).join(''), '货仿abcカ');
  });
});

describe('folding text', () => {
  it('gives words parted by single blanks, digits kept', () => {
    assert.equal(foldText('  Größe:  N°5,\tŠATY – 高級ﾊﾞｯｸﾞ '), 'grosse n 5 saty 高级ハ\u3099ック\u3099');
  });

  it('gives the same of printable ASCII as character by character', () => {
    for (let code = 0x20; code < 0x7f; code++) {
      const { role } = foldCharacter(code, 'plain');
      const isRead = role === ROLES.letter || role === ROLES.digit;
      const character = String.fromCodePoint(code);
      assert.equal(foldText(`a${character}b`), isRead ? `a${letters(character)}b` : 'a b', character);
    }
  });

  it('has a word where it stands alone, and anywhere in scripts without blanks', () => {
    for (const [text, word] of [
      ['a red bag', 'red'],
      ['red', 'red'],
      ['reddish red', 'red'],
      ['真皮手提包', '手提'],
    ] as const)
      assert.equal(hasWord(text, word), true, text);
    for (const [text, word] of [
      ['reddish', 'red'],
      ['scared', 'red'],
      ['a  b', ''],
      ['', 'red'],
    ] as const)
      assert.equal(hasWord(text, word), false, text);
  });
});
