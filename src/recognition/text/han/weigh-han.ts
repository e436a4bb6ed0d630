import { simplifyHan } from '../fold/simplify-han.ts';
import { surpriseOf } from './ordinary-words.ts';

/** What stands around a span: a few characters are enough. */
export interface HanContext {
  readonly before: string;
  readonly after: string;
}

/** What a mark that nobody has heard of costs beside ordinary words, in bits. */
const MARK = 18;
/**
 * How much less surprising the text must be with the mark than without, in bits, by characters of the span (4 stands for more). Of spans in
 * which one character of a mark was exchanged, one in a hundred stays below `sure`; most of ordinary text that sounds like a mark does.
 */
const GAIN: { readonly [length: number]: { readonly least: number; readonly sure: number } } = {
  2: { least: 0, sure: 7 },
  3: { least: 6, sure: 14 },
  4: { least: 8, sure: 18 },
};
const DOUBTFUL = 0.65;
/** The longest everyday word less one of its characters, and one to spare. */
const CONTEXT = 4;
const HAN = /\p{Script=Han}/gu;

function simplify(text: string): string {
  return Array.from(text, simplifyHan).join('');
}

/** The run of Han characters next to a span. */
function runBefore(text: string): string {
  return simplify(/\p{Script=Han}*$/u.exec(text.slice(-CONTEXT))?.[0] ?? '');
}

function runAfter(text: string): string {
  return simplify(/^\p{Script=Han}*/u.exec(text.slice(0, CONTEXT))?.[0] ?? '');
}

/** Whether no Han character touches the span. */
export function standsAlone({ before, after }: HanContext): boolean {
  return runBefore(before) === '' && runAfter(after) === '';
}

/**
 * A factor for the certainty that a span of Han characters is a mark written otherwise: 1 where the text makes no sense without, 0.65 where it
 * might, 0 where the span is an everyday word, or the end of one and the beginning of the next (超大|家用).
 */
export function weighHan(span: string, { before, after }: HanContext): number {
  const [left, written, right] = [runBefore(before), simplify(span), runAfter(after)];
  const { least, sure } = GAIN[Math.min(written.match(HAN)?.length ?? 0, 4)] ?? { least: 0, sure: 0 };
  const gain = surpriseOf(left + written + right) - surpriseOf(left) - MARK - surpriseOf(right);
  return gain < least ? 0 : gain < sure ? DOUBTFUL : 1;
}
