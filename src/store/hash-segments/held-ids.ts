import { ID_WORDS, idAt } from './packed-ids.ts';

/** Positions side by side. */
export interface PositionRange {
  readonly from: number;
  /** The one after the last. */
  readonly to: number;
}

/**
 * The id of each position of an index. Ids ascend with the positions, except where a missing range was filled: there another run of ascending
 * ids begins.
 */
export class HeldIds {
  private words = new Uint32Array(ID_WORDS << 12);
  private count = 0;
  private readonly runs: number[] = [];

  /** Makes room for so many more, once, where it is known how many will come. */
  reserve(more: number): void {
    const used = this.count * ID_WORDS;
    if (used + more * ID_WORDS <= this.words.length) return;
    const grown = new Uint32Array(used + more * ID_WORDS);
    grown.set(this.words.subarray(0, used));
    this.words = grown;
  }

  add(ids: Uint32Array): void {
    this.addInPlace(ids.length / ID_WORDS, (target) => {
      target.set(ids);
      return true;
    });
  }

  /** Adds so many, which `fill` writes; not, if it returns false. */
  addInPlace(count: number, fill: (target: Uint32Array) => boolean): boolean {
    const used = this.count * ID_WORDS;
    if (used + count * ID_WORDS > this.words.length) this.reserve(Math.max(this.count, count));
    if (!fill(this.words.subarray(used, used + count * ID_WORDS))) return false;
    if (count > 0 && (this.count === 0 || this.at(this.count) <= this.at(this.count - 1))) this.runs.push(this.count);
    this.count += count;
    return true;
  }

  at(position: number): number {
    return idAt(this.words, position);
  }

  /** Where the ids from `from` to `to`, both included, stand; ranges by their ids. */
  find(from: number, to: number): readonly PositionRange[] {
    return this.runs
      .map((start, run) => {
        const end = this.runs[run + 1] ?? this.count;
        return { from: this.firstFrom(from, start, end), to: this.firstFrom(to + 1, start, end) };
      })
      .filter((range) => range.to > range.from)
      .sort((a, b) => this.at(a.from) - this.at(b.from));
  }

  /** The first position of a run whose id is at least `id`. */
  private firstFrom(id: number, start: number, end: number): number {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
