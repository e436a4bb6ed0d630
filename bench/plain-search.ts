/** Something that finds marks in a text: calls `found` with the number of each. */
export type Search = (text: string, found: (mark: number) => void) => void;

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  /** Marks that end here. */
  readonly marks: number[];
}

function isWordUnit(code: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/**
 * What a search without knowledge of evasions is: the automaton of Aho and Corasick (1975) over the marks in small letters, whole words
 * only. The yardstick for speed and recall.
 */
export function makePlainSearch(marks: readonly string[]): Search {
  const nodes: Node[] = [{ next: new Map(), fail: 0, marks: [] }];
  const lengths = marks.map((mark) => mark.toLowerCase().length);
  for (const [index, mark] of marks.entries()) {
    let at = 0;
    for (let k = 0; k < (lengths[index] ?? 0); k++) {
      const code = mark.toLowerCase().charCodeAt(k);
      let to = nodes[at]?.next.get(code);
      if (to === undefined) {
        to = nodes.length;
        nodes.push({ next: new Map(), fail: 0, marks: [] });
        nodes[at]?.next.set(code, to);
      }
      at = to;
    }
    nodes[at]?.marks.push(index);
  }
  const queue = [...(nodes[0]?.next.values() ?? [])];
  for (const at of queue) {
    const node = nodes[at] as Node;
    for (const [code, to] of node.next) {
      let { fail } = node;
      while (fail !== 0 && nodes[fail]?.next.has(code) !== true) fail = nodes[fail]?.fail ?? 0;
      const target = nodes[to] as Node;
      target.fail = nodes[fail]?.next.get(code) ?? 0;
      target.marks.push(...(nodes[target.fail]?.marks ?? []));
      queue.push(to);
    }
  }
  const isWord = Uint8Array.from({ length: 0x10000 }, (_, code) => (isWordUnit(code) ? 1 : 0));
  return (text, found) => {
    const small = text.toLowerCase();
    let at = 0;
    for (let k = 0; k < small.length; k++) {
      const code = small.charCodeAt(k);
      let to = nodes[at]?.next.get(code);
      while (to === undefined && at !== 0) {
        at = nodes[at]?.fail ?? 0;
        to = nodes[at]?.next.get(code);
      }
      at = to ?? 0;
      const ending = nodes[at]?.marks ?? [];
      for (const mark of ending) {
        const before = k - (lengths[mark] ?? 0);
        const isWhole = isWord[small.charCodeAt(k + 1)] !== 1 && (before < 0 || isWord[small.charCodeAt(before)] !== 1);
        // Scripts without blanks have no whole words to ask for.
        if (isWhole || code > 0x2e7f) found(mark);
      }
    }
  };
}
