import { compareLetters } from './compare-letters.ts';
import { ROLES, type View } from '../fold/fold-character.ts';
import { drawnCases } from '../scan/patterns-of.ts';
import { readUnits, type Unit, type Units } from './read-units.ts';
import { rememberPairs } from './remember-pairs.ts';
import { type Trick, TrickCount } from './tricks.ts';

/** How a span spells a form. */
export interface Aligned {
  readonly tricks: readonly Trick[];
  /** Letters and digits of the form. */
  readonly length: number;
  /** Letters of the span that stand there as the form has them. */
  readonly plain: number;
  /** Letters that only look like the form's: of another script or of none. */
  readonly drawn: number;
  /** Separators that part letters inside a word of the form, and the pieces between all separators. */
  readonly gaps: { readonly inside: readonly string[]; readonly pieces: readonly string[] };
}

/** Two letters that are drawn like one. */
const DIGRAPHS: { readonly [letter: string]: string } = { m: 'rn', w: 'vv' };

function isDigraph(units: readonly Unit[], at: number, form: Unit): boolean {
  const [one, two] = [units[at], units[at + 1]];
  if (one === undefined || two === undefined || two.gap !== '') return false;
  return DIGRAPHS[String.fromCodePoint(form.letter)] === String.fromCodePoint(one.letter, two.letter);
}

/** # hides a letter as other masks do, but in the place of an h it is one. */
function isDrawnH(unit: Unit, form: Unit): boolean {
  return unit.character === '#' && form.letter === 0x68;
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Walks a span and a form side by side. */
class Alignment {
  private readonly tricks = new TrickCount();
  private readonly inside: string[] = [];
  private readonly pieces: string[] = [];
  private piece = '';
  private plain = 0;
  private drawn = 0;
  private upper = 0;
  private caseSwitches = 0;
  private previous: Unit | undefined;
  private previousExpected = '';
  private readonly span: Units;
  private readonly form: Units;

  constructor(span: Units, form: Units) {
    this.span = span;
    this.form = form;
  }

  /** Undefined where the span does not spell the form. */
  run(outer: readonly Trick[]): Aligned | undefined {
    const { units } = this.span;
    let at = 0;
    for (let k = 0; k < units.length; k++) {
      const unit = units[k] as Unit;
      const expected = this.form.units[at];
      if (this.isRepeat(unit, expected, units[k + 1])) {
        this.tricks.add('repeated-letters');
        this.piece += unit.character;
        continue;
      }
      if (expected === undefined) return undefined;
      this.readGap(unit, expected);
      if (unit.isFirst) this.piece += unit.character;
      if (unit.role === ROLES.mask) this.tricks.add(isDrawnH(unit, expected) ? 'leet' : 'masked');
      else if (isDigraph(units, k, expected)) {
        this.tricks.add('digraph');
        k++;
        this.piece += units[k]?.character ?? '';
      } else if (!this.readLetter(unit, expected)) return undefined;
      this.previous = unit;
      this.previousExpected = expected.character;
      at++;
    }
    return at === this.form.units.length ? this.finish(outer) : undefined;
  }

  private isRepeat(unit: Unit, expected: Unit | undefined, next: Unit | undefined): boolean {
    if (unit.symbol !== this.previous?.symbol || unit.gap !== '') return false;
    if (unit.role === ROLES.digit || unit.role === ROLES.mask) return false;
    if (expected === undefined || expected.symbol !== unit.symbol) return true;
    // The last letter of a word of the form is the first of its next: written together they are two.
    return expected.gap !== '' && next?.symbol === unit.symbol;
  }

  private readGap(unit: Unit, expected: Unit): void {
    if (this.previous === undefined) return;
    if (unit.gap === '' && expected.gap !== '') this.tricks.add('joined');
    if (unit.gap === '') return;
    if (expected.gap === '') this.inside.push(unit.gap);
    this.pieces.push(this.piece);
    this.piece = '';
  }

  private readLetter(unit: Unit, expected: Unit): boolean {
    if (unit.symbol !== expected.symbol) return false;
    const verdict = compareLetters(unit, expected, this.tricks);
    if (verdict === 'plain') this.plain++;
    if (verdict === 'drawn') this.drawn++;
    if (isUpper(unit.character)) {
      this.upper++;
      const before = this.previous?.character ?? '';
      const isSwitch = unit.gap === '' && before !== before.toUpperCase();
      const isFormSwitch = isUpper(expected.character) && !isUpper(this.previousExpected);
      if (isSwitch && !isFormSwitch) this.caseSwitches++;
    }
    return verdict !== 'wrong';
  }

  private finish(outer: readonly Trick[]): Aligned {
    const { tricks, span, form, inside } = this;
    const length = form.units.length;
    tricks.add('separators', inside.length);
    tricks.add('zero-width', span.invisible);
    tricks.add('bidi', span.bidi);
    tricks.add('combining', Math.max(0, span.combining - form.combining));
    for (const trick of outer) tricks.add(trick.kind, trick.count, trick.script);
    if (this.caseSwitches > 1 && this.upper < length) tricks.add('case', this.caseSwitches);
    const pieces = [...this.pieces, this.piece];
    return { tricks: tricks.list(), length, plain: this.plain, drawn: this.drawn, gaps: { inside, pieces } };
  }
}

const ASCII_WORDS = /^[A-Za-z0-9 ]+$/;

/** Spans that are the form but for ordinary capitals: most finds of an honest text, and no letter needs comparing. */
function alignPlain(span: string, form: string): Aligned | undefined {
  if (span.length !== form.length || !ASCII_WORDS.test(form)) return undefined;
  const small = form.toLowerCase();
  if (span !== form && span !== small && span !== form.toUpperCase() && span !== capitalize(small)) return undefined;
  const length = form.replaceAll(' ', '').length;
  return { tricks: [], length, plain: length, drawn: 0, gaps: { inside: [], pieces: [] } };
}

function capitalize(small: string): string {
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/**
 * How `span` (as a buyer reads it) spells `form`: undefined when it does not. `outer` are tricks that
 * the reading undid before.
 * The automaton's hit only says that both fold to the same symbols; here digits, repeats and gaps are checked one by one.
 */
export function align(span: string, form: string, view: View, outer: readonly Trick[] = []): Aligned | undefined {
  if (outer.length > 0) return alignLetters(span, form, view, outer);
  return alignPlain(span, form) ?? remembered[view](span, form);
}

// Most hits that are no spelling are the same few: "II" and "11" for 1:1, sizes for codes.
const remembered: { readonly [view in View]: (span: string, form: string) => Aligned | undefined } = {
  plain: rememberPairs((span, form) => alignLetters(span, form, 'plain', [])),
  drawn: rememberPairs((span, form) => alignLetters(span, form, 'drawn', [])),
};

function alignLetters(span: string, form: string, view: View, outer: readonly Trick[]): Aligned | undefined {
  const cases = view === 'plain' ? [form] : drawnCases(form);
  // A sign can be a letter (N!ke) or stand between letters (N!i!k!e).
  for (const keepsSigns of [true, false]) {
    const units = readUnits(span, view, keepsSigns);
    for (const cased of cases) {
      const aligned = new Alignment(units, readUnits(cased, view, true)).run(outer);
      if (aligned !== undefined) return aligned;
    }
  }
  return undefined;
}
