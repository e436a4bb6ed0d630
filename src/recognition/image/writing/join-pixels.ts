/** How likely each pixel belongs to a line of text, row by row, 0 to 1. */
export interface TextMap {
  readonly likelihood: Float32Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Pixels that hang together: how many, the sum of their likelihoods, and how far they reach in each row from `top` on. */
export interface Region {
  readonly top: number;
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  readonly pixels: number;
  readonly sum: number;
}

/** Pixels side by side in one row. */
interface Run {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly sum: number;
}

/** The regions of pixels that are at least so likely and touch, corners included; by where their first row begins. */
export function joinPixels(map: TextMap, least: number): readonly Region[] {
  const runs = listRuns(map, least);
  const groups = new Map<number, Run[]>();
  const rootOf = joinRuns(runs);
  for (const [at, run] of runs.entries()) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [run]);
    else group.push(run);
  }
  return [...groups.values()].map(toRegion);
}

function listRuns({ likelihood, widthPx, heightPx }: TextMap, least: number): readonly Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    for (let x = 0; x < widthPx; x++) {
      if ((likelihood[row + x] as number) < least) continue;
      const left = x;
      let sum = 0;
      for (; x < widthPx && (likelihood[row + x] as number) >= least; x++) sum += likelihood[row + x] as number;
      runs.push({ y, left, right: x - 1, sum });
    }
  }
  return runs;
}

/** Joins each run with those of the row above that it touches; the earliest run of a region stands for it. */
function joinRuns(runs: readonly Run[]): (at: number) => number {
  const parents = Int32Array.from(runs.keys());
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] as number;
    parents[at] = root;
    return root;
  };
  let above = 0;
  for (const [at, run] of runs.entries()) {
    while (isBefore(runs[above] as Run, run)) above++;
    for (let other = above; other < at; other++) {
      const { y, left } = runs[other] as Run;
      if (y === run.y || left > run.right + 1) break;
      const [one, two] = [rootOf(other), rootOf(at)];
      parents[Math.max(one, two)] = Math.min(one, two);
    }
  }
  return rootOf;
}

/** Whether a run lies so far up or left that neither this run nor a later one touches it. */
function isBefore(run: Run, { y, left }: Run): boolean {
  return run.y < y - 1 || (run.y === y - 1 && run.right < left - 1);
}

function toRegion(runs: readonly Run[]): Region {
  const top = (runs[0] as Run).y;
  const lefts: number[] = [];
  const rights: number[] = [];
  let [pixels, sum] = [0, 0];
  for (const run of runs) {
    const row = run.y - top;
    lefts[row] = Math.min(lefts[row] ?? Infinity, run.left);
    rights[row] = Math.max(rights[row] ?? -1, run.right);
    pixels += run.right - run.left + 1;
    sum += run.sum;
  }
  return { top, lefts, rights, pixels, sum };
}
