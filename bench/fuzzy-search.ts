import type { Search } from './plain-search.ts';

interface Node {
  readonly next: Map<string, Node>;
  mark: number;
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** Edits that are allowed a word: none under five letters, one up to eight, then two. */
function editsOf(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * What a fuzzy search is: for each word of a text the marks within the edits that its length allows (Levenshtein), by a walk over a trie
 * of the marks with a row of the distance table a step. A mark of several words is compared with as many. The yardstick for recall.
 */
export function makeFuzzySearch(marks: readonly string[]): Search {
  const root: Node = { next: new Map(), mark: -1 };
  let mostWords = 1;
  for (const [index, mark] of marks.entries()) {
    let node = root;
    const words = mark.toLowerCase().match(WORDS) ?? [];
    mostWords = Math.max(mostWords, Math.min(words.length, 3));
    for (const letter of words.join(' ')) {
      const known: Node = node.next.get(letter) ?? { next: new Map(), mark: -1 };
      node.next.set(letter, known);
      node = known;
    }
    node.mark = index;
  }
  return (text, found) => {
    const words = text.toLowerCase().match(WORDS) ?? [];
    for (let k = 0; k < words.length; k++) {
      for (let count = 1; count <= mostWords && k + count <= words.length; count++) {
        const letters = [...words.slice(k, k + count).join(' ')];
        const most = editsOf(letters.length);
        const row = Array.from({ length: letters.length + 1 }, (_, index) => index);
        for (const [letter, node] of root.next) walk(node, letter, letters, row, most, found);
      }
    }
  };
}

function walk(
  node: Node,
  letter: string,
  letters: readonly string[],
  above: readonly number[],
  most: number,
  found: (mark: number) => void,
): void {
  const row = [(above[0] ?? 0) + 1];
  let least = row[0] ?? 0;
  for (let k = 1; k <= letters.length; k++) {
    const change = (above[k - 1] ?? 0) + (letters[k - 1] === letter ? 0 : 1);
    const cost = Math.min((row[k - 1] ?? 0) + 1, (above[k] ?? 0) + 1, change);
    row.push(cost);
    least = Math.min(least, cost);
  }
  if (node.mark !== -1 && (row.at(-1) ?? 0) <= most) found(node.mark);
  if (least > most) return;
  for (const [next, child] of node.next) walk(child, next, letters, row, most, found);
}
