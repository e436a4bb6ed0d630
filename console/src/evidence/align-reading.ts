/** One character as written beside the one it was read as; an absent side was added or left out by the reading. */
export interface AlignedPair {
  readonly written?: string;
  readonly read?: string;
}

/** Longer spans are shown whole and not character by character. */
const MOST_CHARACTERS = 80;

/**
 * Lays the characters of a text beside those of its normalized reading with the fewest differences (edit distance over code
 * points, Wagner and Fischer 1974). Two that differ only by case or accents count as nearly the same, so that they meet.
 */
export function alignReading(written: string, reading: string): readonly AlignedPair[] {
  const left = [...written].slice(0, MOST_CHARACTERS);
  const right = [...reading].slice(0, MOST_CHARACTERS);
  const width = right.length + 1;
  const costs = new Float64Array((left.length + 1) * width);
  for (let i = 1; i <= left.length; i++) costs[i * width] = i;
  for (let j = 1; j <= right.length; j++) costs[j] = j;
  const at = (i: number, j: number) => costs[i * width + j] ?? 0;
  const swap = (i: number, j: number) => at(i - 1, j - 1) + difference(left[i - 1] ?? '', right[j - 1] ?? '');
  for (let i = 1; i <= left.length; i++) {
    for (let j = 1; j <= right.length; j++) {
      costs[i * width + j] = Math.min(swap(i, j), at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  const pairs: AlignedPair[] = [];
  for (let i = left.length, j = right.length; i > 0 || j > 0;) {
    if (i > 0 && j > 0 && at(i, j) === swap(i, j)) {
      pairs.push(pair(left[--i], right[--j]));
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) {
      pairs.push(pair(left[--i], undefined));
    } else {
      pairs.push(pair(undefined, right[--j]));
    }
  }
  return pairs.toReversed();
}

function pair(written: string | undefined, read: string | undefined): AlignedPair {
  return { ...(written === undefined ? {} : { written }), ...(read === undefined ? {} : { read }) };
}

function difference(one: string, other: string): number {
  if (one === other) return 0;
  if (fold(one) === fold(other)) return 0.1;
  // A letter stands for a letter sooner than for a separator or an invisible character.
  return /[\p{L}\p{N}]/u.test(one) ? 0.9 : 1.5;
}

function fold(character: string): string {
  return character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
