import { countBits } from '../../count-bits.ts';
import { MOST_EDITS } from './trace-edits.ts';

const LETTERS = 26;
const LETTER_BITS = (1 << LETTERS) - 1;
/** Letters are counted up to here, and in texts of other characters not at all. */
const MOST_LETTERS = 62;
const UNTOLD = -1;

/** Which letters a text of ASCII has, a bit each, and above them how many; `UNTOLD` for others. */
function profileOf(text: string): number {
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return UNTOLD;
    const letter = (code | 0x20) - 0x61;
    if (letter < 0 || letter >= LETTERS) continue;
    bits |= 1 << letter;
    count++;
  }
  return count > MOST_LETTERS ? UNTOLD : (count << LETTERS) | bits;
}

/**
 * Whether two texts of as many words differ by more than two edits for sure, by their letters alone: an edit adds or takes one letter at
 * most, and changes at most two of the set. A look before a comparison that costs a hundred times as much; false tells nothing.
 */
export function isFarApart(a: string, b: string): boolean {
  const one = profileOf(a);
  const other = profileOf(b);
  if (one === UNTOLD || other === UNTOLD) return false;
  if (Math.abs((one >>> LETTERS) - (other >>> LETTERS)) > MOST_EDITS) return true;
  return countBits((one ^ other) & LETTER_BITS) > 2 * MOST_EDITS;
}
