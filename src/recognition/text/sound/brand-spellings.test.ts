import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';
import { BRAND_SPELLINGS, type BrandSpellings } from './brand-spellings.fixture.ts';
import { toInitialJamo } from './jamo.ts';

const RECOGNIZED = 0.5;
/** Two initials stand for too many words to be looked for. */
const LEAST_INITIALS = 3;
const VOICED_TO_HIRAGANA = 0x60;

const matcher = compileText(makeSnapshot(BRAND_SPELLINGS.map(({ brand }) => makeMark(brand, brand))));

function toHiragana(katakana: string): string {
  return katakana.replaceAll(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - VOICED_TO_HIRAGANA));
}

function initialsOf({ spellings }: BrandSpellings): string[] {
  const initials = toInitialJamo(spellings.Hangul[0] ?? '') ?? '';
  return initials.length < LEAST_INITIALS ? [] : [initials];
}

/** Ways of writing, a sentence to write in, and the least share that must be recognized. */
const WAYS: readonly {
  readonly name: string;
  readonly least: number;
  readonly spell: (brand: BrandSpellings) => readonly string[];
  readonly say: (spelling: string) => string;
}[] = [
  {
    name: 'katakana',
    least: 0.9,
    spell: ({ spellings }) => spellings.Katakana,
    say: (text) => `新作 ${text} バッグ 黒`,
  },
  {
    name: 'hiragana',
    least: 0.9,
    spell: ({ spellings }) => spellings.Katakana.map(toHiragana),
    say: (text) => `新作 ${text} のバッグ`,
  },
  { name: 'Hangul', least: 0.93, spell: ({ spellings }) => spellings.Hangul, say: (text) => `가벼운 ${text} 가방` },
  { name: 'initial jamo', least: 0.83, spell: initialsOf, say: (text) => `가벼운 ${text} 가방` },
  {
    name: 'Cyrillic',
    least: 0.93,
    spell: ({ spellings }) => spellings.Cyrillic,
    say: (text) => `сумка ${text} черная`,
  },
  { name: 'Arabic', least: 0.92, spell: ({ spellings }) => spellings.Arabic, say: (text) => `حقيبة ${text} سوداء` },
];

function isRecognized(brand: string, title: string): boolean {
  return recognizeText(matcher, makeListing(title)).some(
    ({ kind, right, score }) => kind === 'text.mark' && right === brand && score >= RECOGNIZED,
  );
}

describe('brands as shops of other countries spell them', () => {
  for (const { name, least, spell, say } of WAYS)
    it(`are recognized in ${name}`, (t) => {
      const cases = BRAND_SPELLINGS.flatMap((brand) => spell(brand).map((text) => ({ brand: brand.brand, text })));
      const missed = cases.filter(({ brand, text }) => !isRecognized(brand, say(text)));
      const recall = 1 - missed.length / cases.length;
      t.diagnostic(`${cases.length - missed.length} of ${cases.length}`);
      assert.ok(recall >= least, missed.map(({ brand, text }) => `${text} for ${brand}`).join('\n'));
    });
});
