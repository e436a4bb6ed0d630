import type { Listing } from '../../../catalog/index.ts';
import type { Context } from '../../signal.ts';
import { foldText } from '../fold/fold-text.ts';
import { isWholeField, type MarkFind } from '../mark-signals.ts';
import type { ContextFind } from './read-context.ts';

/** What sellers write into the brand field to say that there is none. */
const NO_BRAND: ReadonlySet<string> = new Set(
  'unbranded|no brand|nobrand|none|no name|noname|generic|oem|n/a|na|not applicable|does not apply|other|others|ohne marke|markenlos|keine marke|sonstige|sans marque|aucune|générique|autre|sin marca|genérico|genérica|ninguna|otra|sem marca|outro|senza marca|nessuna|generico|altro|без бренда|нет бренда|нет|другой|no name россия|markasız|marka yok|diğer|بدون ماركة|بدون|غير محدد|أخرى|tanpa merek|tidak ada merek|lainnya|không thương hiệu|không có|khác|ไม่มีแบรนด์|ไม่มียี่ห้อ|bez marki|inna|merkloos|无|无品牌|无牌|其他|其它|other/其他|ノーブランド|ノーブランド品|なし|その他|없음|브랜드 없음|기타|노브랜드'
    .split('|')
    .map(foldText),
);

const UNBRANDED_SCORE = 0.8;
/** Not worth watching alone: sellers name two brands for honest reasons, an ingredient, a joint product. */
const OTHER_BRAND_SCORE = 0.45;
const RECOGNIZED = 0.5;
const FEWEST_LETTERS = 4;

/** Ways of naming a mark that a listing of other goods has as well. */
const SPOKEN_OF: ReadonlySet<Context> = new Set<Context>([
  'compatibility',
  'negation',
  'comparison',
  'style-of',
  'descriptive',
  'review',
]);

export const noBrandContent = JSON.stringify([...NO_BRAND]);

/**
 * The title is sold under a mark, and the brand field says that there is none, or names the mark of somebody else. One find a right. Marks
 * that are only spoken of ("case for X"), nicknames and everyday words contradict nothing.
 */
export function readContradiction(
  marks: readonly MarkFind[],
  spoken: readonly ContextFind[],
  listing: Listing,
): ContextFind[] {
  const brand = foldText(listing.brand ?? '');
  if (brand === '') return [];
  const isUnbranded = NO_BRAND.has(brand);
  const branded = marks.find(
    ({ found, score }) => found.field.name === 'brand' && isWholeField(found) && score >= RECOGNIZED,
  );
  if (!isUnbranded && branded === undefined) return [];
  const excused = new Set(spoken.flatMap(({ context, right }) => (SPOKEN_OF.has(context) ? [right ?? ''] : [])));
  const finds = new Map<string, ContextFind>();
  for (const { found, owner, score, isCommon, isShort } of marks) {
    const { field, start, end } = found;
    const isNamed = field.name === 'title' && score >= RECOGNIZED && owner.kind === 'official' && !isCommon && !isShort;
    if (!isNamed || found.letters < FEWEST_LETTERS || excused.has(owner.right) || excused.has('')) continue;
    if (owner.holder === branded?.owner.holder || finds.has(owner.right)) continue;
    const rule = isUnbranded ? 'unbranded-yet-named' : 'another-brand';
    finds.set(owner.right, {
      context: 'contradiction',
      score: isUnbranded ? UNBRANDED_SCORE : OTHER_BRAND_SCORE,
      field,
      start,
      end,
      right: owner.right,
      detail: { rule, mark: owner.right, brand: listing.brand ?? '' },
    });
  }
  return [...finds.values()];
}
