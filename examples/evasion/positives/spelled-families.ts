import { isReadIn } from '../evasion-mark.ts';
import { spellCombined } from '../spellings/combined.ts';
import {
  spellHomophone,
  spellJoinedHan,
  spellMixedHan,
  spellNearShape,
  spellPinyin,
  spellSplitHan,
  spellTraditional,
} from '../spellings/han-spellings.ts';
import {
  spellCyrillicLookAlikes,
  spellGreekLookAlikes,
  spellLatinInCyrillic,
  spellRareLookAlikes,
} from '../spellings/homoglyphs.ts';
import { spellBidi, spellCombining, spellSoftHyphen, spellZeroWidth } from '../spellings/invisible-characters.ts';
import {
  spellHeavyLeet,
  spellLightLeet,
  spellMasked,
  spellRepeated,
  spellSeparated,
  spellWithEmoji,
} from '../spellings/signs-between.ts';
import { spellSoundAlike } from '../spellings/sound-alikes.ts';
import type { Spelling } from '../spellings/spelling.ts';
import {
  spellEnclosed,
  spellFullWidth,
  spellMathematical,
  spellSmallCapitals,
  spellUpsideDown,
} from '../spellings/styled-letters.ts';
import {
  spellArabic,
  spellCyrillic,
  spellHangul,
  spellHiragana,
  spellJamo,
  spellKana,
  spellNearKana,
} from '../spellings/transliterations.ts';
import { spellAdded, spellChanged, spellDropped, spellSwapped } from '../spellings/typos.ts';
import { ofSplit } from '../of-split.ts';
import { fillFor, listingBasis, writePlainTitle, writeTitle } from '../write-listing.ts';
import type { EvasionFamily, MakeDraft } from './family.ts';

const HAN = ['zh'];

/** A listing with the disguised mark in its title, and now and then in the description, an attribute or the brand field instead. */
function writeSpelled(spell: Spelling): MakeDraft {
  return (mark, language, random) => {
    if (!isReadIn(mark, language.code)) return undefined;
    const spelled = spell(mark, random);
    if (spelled === undefined || spelled === mark.name || spelled === mark.han) return undefined;
    const basis = listingBasis(language, mark.goods, random);
    const expect = { kind: 'mark', right: mark.right } as const;
    const chance = random.unit();
    if (chance < 0.76) {
      const { title, span } = writeTitle(language, mark.goods, ofSplit(language.titles, mark.split), random, {
        mark: spelled,
      });
      const description = random.isChance(0.3) ? { description: random.pick(language.plainDescriptions) } : {};
      return { listing: { title, ...description, ...basis }, expect: { ...expect, ...(span && { span }) } };
    }
    const title = writePlainTitle(language, mark.goods, random);
    if (chance < 0.88) {
      const template = random.pick(ofSplit(language.descriptions, mark.split));
      const { text, spans } = fillFor(language, mark.goods, template, random, { mark: spelled });
      const [start, end] = spans['mark'] ?? [0, 0];
      return {
        listing: { title, description: text, ...basis },
        expect: { ...expect, span: ['description', start, end] },
      };
    }
    if (chance < 0.95) {
      const name = random.pick(['style', 'model', 'variant', 'tags']);
      const noun = random.pick(language.goods[mark.goods]);
      const value = random.isChance(0.5) ? spelled : `${spelled} ${noun}`;
      const span = [`attributes.${name}`, 0, spelled.length] as const;
      return { listing: { title, attributes: { [name]: value }, ...basis }, expect: { ...expect, span } };
    }
    return { listing: { title, brand: spelled, ...basis }, expect: { ...expect, span: ['brand', 0, spelled.length] } };
  };
}

function spelledFamily(name: string, spell: Spelling, more: Partial<EvasionFamily> = {}): EvasionFamily {
  return { name, label: 'evasion', make: writeSpelled(spell), ...more };
}

/** Families in which the mark itself is written another way. */
export const SPELLED_FAMILIES: readonly EvasionFamily[] = [
  spelledFamily('homoglyph-cyrillic', spellCyrillicLookAlikes),
  spelledFamily('homoglyph-greek', spellGreekLookAlikes),
  spelledFamily('homoglyph-rare', spellRareLookAlikes),
  spelledFamily('homoglyph-latin-in-cyrillic', spellLatinInCyrillic, { languages: ['ru'], share: 0.7 }),
  spelledFamily('mathematical-letters', spellMathematical),
  spelledFamily('enclosed-letters', spellEnclosed),
  spelledFamily('small-capitals', spellSmallCapitals),
  spelledFamily('upside-down', spellUpsideDown, { isHeldBack: true }),
  spelledFamily('full-width', spellFullWidth),
  spelledFamily('combining-marks', spellCombining),
  spelledFamily('zero-width', spellZeroWidth),
  spelledFamily('soft-hyphen', spellSoftHyphen),
  spelledFamily('bidi-override', spellBidi),
  spelledFamily('leet-light', spellLightLeet),
  spelledFamily('leet-heavy', spellHeavyLeet),
  spelledFamily('masked-letter', spellMasked),
  spelledFamily('separators', spellSeparated),
  spelledFamily('emoji-between', spellWithEmoji, { isHeldBack: true }),
  spelledFamily('repeated-letters', spellRepeated),
  spelledFamily('dropped-letter', spellDropped),
  spelledFamily('added-letter', spellAdded),
  spelledFamily('swapped-letters', spellSwapped),
  spelledFamily('changed-letter', spellChanged),
  spelledFamily('sound-alike', spellSoundAlike),
  spelledFamily('homophone-han', spellHomophone, { languages: HAN }),
  spelledFamily('near-shape-han', spellNearShape, { languages: HAN, isHeldBack: true }),
  spelledFamily('split-han', spellSplitHan, { languages: HAN }),
  spelledFamily('joined-han', spellJoinedHan, { languages: HAN, share: 0.6 }),
  spelledFamily('traditional-han', spellTraditional, { languages: HAN }),
  spelledFamily('pinyin', spellPinyin, { languages: HAN }),
  spelledFamily('mixed-latin-han', spellMixedHan, { languages: HAN }),
  spelledFamily('kana-transliteration', spellKana, { languages: ['ja'] }),
  spelledFamily('near-shape-kana', spellNearKana, { languages: ['ja'], share: 0.7 }),
  spelledFamily('hiragana', spellHiragana, { languages: ['ja'] }),
  spelledFamily('hangul-transliteration', spellHangul, { languages: ['ko'], isHeldBack: true }),
  spelledFamily('cyrillic-transliteration', spellCyrillic, { languages: ['ru'] }),
  spelledFamily('arabic-transliteration', spellArabic, { languages: ['ar'] }),
  spelledFamily('jamo-only', spellJamo, { languages: ['ko'] }),
  spelledFamily('combined', spellCombined, { isHeldBack: true, share: 1.6 }),
];
