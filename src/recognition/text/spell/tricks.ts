/** Every way in which a text can depart from a form, in the order in which tricks are listed. */
export const TRICKS = [
  'homoglyph',
  'leet',
  'masked',
  'separators',
  'repeated-letters',
  'digraph',
  'look-alike-letter',
  'full-width',
  'styled',
  'diacritics',
  'combining',
  'zero-width',
  'bidi',
  'upside-down',
  'markup',
  'traditional',
  'simplified',
  'kana',
  'joined',
  'case',
  'dropped-letter',
  'added-letter',
  'changed-letter',
  'swapped-letters',
  'sound-alike',
  'homophone',
  'near-shape',
  'split-character',
  'joined-characters',
  'pinyin',
  'transliteration',
  'jamo',
  'across-fields',
] as const;
export type TrickKind = (typeof TRICKS)[number];

/** One way in which the text departs from the form: how many characters, and for homoglyphs and transliterations the script they are of. */
export interface Trick {
  readonly kind: TrickKind;
  readonly count: number;
  readonly script?: string;
}

/** Another way of writing a form that the matcher looks for like the form itself: a transliteration, a character taken apart. */
export interface DerivedForm {
  readonly text: string;
  readonly trick: Trick;
  /** In (0, 1]: how sure a reader of this spelling is that the form is meant. */
  readonly certainty: number;
  /** For a spelling folded by strokes (`foldStrokes`): what it was folded from, which the letters of a text are compared with. */
  readonly drawn?: string;
}

/** Counts tricks while a span is compared with a form. */
export class TrickCount {
  private readonly counts = new Map<string, { kind: TrickKind; count: number; script?: string }>();

  add(kind: TrickKind, count = 1, script?: string): void {
    if (count === 0) return;
    const key = script === undefined ? kind : `${kind} ${script}`;
    const known = this.counts.get(key);
    if (known !== undefined) known.count += count;
    else this.counts.set(key, script === undefined ? { kind, count } : { kind, count, script });
  }

  list(): Trick[] {
    return [...this.counts.values()].sort(
      (a, b) => TRICKS.indexOf(a.kind) - TRICKS.indexOf(b.kind) || ((a.script ?? '') < (b.script ?? '') ? -1 : 1),
    );
  }
}
