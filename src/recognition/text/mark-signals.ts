import type { Listing } from '../../catalog/index.ts';
import type { FoundForm } from './found.ts';
import { foldText } from './fold/fold-text.ts';
import type { FormOwner } from './matcher.ts';
import { EDGES } from './scan/stream.ts';
import { everydayFactor, SIGN_AFTER } from './words/everyday-use.ts';

/** A form found, for one of the rights it stands for, with its score. */
export interface MarkFind {
  readonly found: FoundForm;
  readonly owner: FormOwner;
  readonly score: number;
  readonly isCommon: boolean;
  readonly isShort: boolean;
  /** The right of a longer mark that the find lies inside of. */
  readonly inside?: string;
}

/** What the rest of the listing says for a mark. */
export interface MarkSupport {
  /** A term of the trade in copies that says so alone, and one that says so beside a mark. */
  readonly hasReplicaTerm: boolean;
  readonly hasWeakTerm: boolean;
  /** Rights whose official form was found plainly or disguised. */
  readonly officialRights: ReadonlySet<string>;
  readonly brandRights: ReadonlySet<string>;
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}]/u;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Whether the brand field says nothing else than the found form. */
export function isWholeField(found: FoundForm): boolean {
  const text = found.field.reading.text;
  return (
    text.slice(0, found.start).trim() === '' &&
    text
      .slice(found.end)
      .trim()
      .replace(/^[™®℠]$/, '') === ''
  );
}

/** A sign between letters that abbreviations do not have. */
const ODD_GAP = /[\p{L}\p{N}][^\p{L}\p{N}\p{M}\p{Cf}\s.&'’+/-]+[\p{L}\p{N}]/u;

const DELIBERATE: ReadonlySet<string> = new Set([
  'homoglyph',
  'styled',
  'full-width',
  'bidi',
  'zero-width',
  'combining',
  'upside-down',
]);

function shortFactor(found: FoundForm): number {
  const { text } = found.field.reading;
  const span = text.slice(found.start, found.end);
  if (SIGN_AFTER.test(text.slice(found.end, found.end + 2))) return 0.9;
  // A letter of another script in a word of three is no slip, whatever the case.
  if (found.spelling.tricks.some(({ kind }) => DELIBERATE.has(kind))) return found.letters === 2 ? 0.6 : 0.75;
  // Nor is an emoji or a stroke after each letter; points and blanks make an abbreviation.
  if (found.letters === 3 && ODD_GAP.test(span)) return 0.75;
  const isAsWritten = span.replaceAll(NO_LETTER, '') === found.written.replaceAll(NO_LETTER, '');
  if (found.letters === 2) return isAsWritten ? 0.55 : 0.25;
  return isAsWritten ? 0.7 : 0.4;
}

function edgeFactor(found: FoundForm): number {
  const { startEdge, endEdge, written, letters } = found;
  if (startEdge === EDGES.kana || endEdge === EDGES.kana) return 0.6;
  const isInRunning = (startEdge & EDGES.separator) === 0 || (endEdge & EDGES.separator) === 0;
  if (isInRunning && HAN_OR_KANA.test(written)) return letters <= 2 ? 0.75 : 0.97;
  const before = found.field.reading.text.slice(0, found.start).at(-1) ?? ' ';
  const isCamelStart = startEdge === EDGES.seam && /\p{Ll}/u.test(before);
  return isCamelStart ? 0.8 : 1;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Only East Asian keyboards write full-width letters as a matter of course. */
function isOddlyWide({ spelling, field }: FoundForm): boolean {
  return spelling.tricks.some(({ kind }) => kind === 'full-width') && !EAST_ASIAN.test(field.reading.text);
}

const CODE_BESIDE_TERM = 0.62;
const KIND_FACTORS = { official: 1, nickname: 0.45, coded: 0.5 } as const;

function kindFactor(find: FoundForm, owner: FormOwner, support: MarkSupport): number {
  if (owner.kind === 'official') return 1;
  // A nickname is an everyday word of its language until something else in the listing points to the same mark or to copies.
  if (support.officialRights.has(owner.right)) return 0.8;
  if (support.hasReplicaTerm) return find.form.isCommon ? 0.62 : 0.78;
  if (support.hasWeakTerm) return find.form.isCommon ? 0.5 : 0.7;
  return KIND_FACTORS[owner.kind];
}

/** Scores one form for each right it stands for; empty when it is no sign at all (single letters outside the brand field). */
export function scoreMark(found: FoundForm, support: MarkSupport, listing: Listing): MarkFind[] {
  const { form, letters, written, spelling } = found;
  const isBrand = found.field.name === 'brand' && isWholeField(found);
  const isIdeographic = HAN_OR_KANA.test(written);
  const isShort = isIdeographic ? letters < 2 : letters <= 3;
  if (letters === 1 && !isBrand) return [];
  let score = spelling.certainty * edgeFactor(found);
  if (isBrand) score *= 0.98;
  else {
    if (form.isCommon)
      score *=
        spelling.isDisguised || isOddlyWide(found) ? 0.7 : everydayFactor(found, foldText(listing.category ?? ''));
    if (isShort) score *= shortFactor(found);
    score *= 0.98;
  }
  return form.owners.map((owner) => {
    let own = isBrand && owner.kind === 'official' ? score : score * kindFactor(found, owner, support);
    // A code is registered because sellers of copies use it: beside their terms it needs no length.
    if (owner.kind === 'coded' && (support.hasReplicaTerm || support.hasWeakTerm))
      own = Math.max(own, CODE_BESIDE_TERM * spelling.certainty);
    const isWeak = form.isCommon || isShort || owner.kind !== 'official';
    if (isWeak && !isBrand) {
      if (support.brandRights.has(owner.right)) own = Math.max(own, 0.9 * spelling.certainty);
      else if (listing.brand !== undefined && support.brandRights.size > 0) own *= 0.7;
    }
    return { found, owner, score: own, isCommon: form.isCommon, isShort };
  });
}
