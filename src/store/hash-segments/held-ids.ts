import { idAt, type SegmentIds, sizeOfIds } from './packed-ids.ts';

/** Positions side by side. */
export interface PositionRange {
  readonly from: number;
  /** The one after the last. */
  readonly to: number;
}

/**
 * The id of each position of an index, as runs of ids that follow one another: a database counts on and leaves few out, so ten million ids take some
 * kilobytes. Ids ascend with the positions, except where a missing range was filled: there another sequence of ascending ids begins.
 */
export class HeldIds {
  private count = 0;
  private runs = 0;
  /** Of each run its first position and the id there. */
  private positions = new Uint32Array(64);
  private ids = new Float64Array(64);
  /** Positions where ascending sequences begin. */
  private readonly sequences: number[] = [];
  private lastId = Number.POSITIVE_INFINITY;

  add(ids: SegmentIds): void {
    const size = sizeOfIds(ids);
    if (size === 0) return;
    if (!(ids instanceof Uint32Array)) return this.addRun(ids.afterId + 1, size);
    let from = 0;
    let last = idAt(ids, 0);
    for (let at = 1; at <= size; at++) {
      const id = at < size ? idAt(ids, at) : Number.NaN;
      if (id === last + at - from) continue;
      this.addRun(last, at - from);
      from = at;
      last = id;
    }
  }

  private addRun(firstId: number, size: number): void {
    if (firstId <= this.lastId) this.sequences.push(this.count);
    if (firstId !== this.lastId + 1) {
      if (this.runs === this.positions.length) this.grow();
      this.positions[this.runs] = this.count;
      this.ids[this.runs] = firstId;
      this.runs += 1;
    }
    this.count += size;
    this.lastId = firstId + size - 1;
  }

  private grow(): void {
    const [positions, ids] = [new Uint32Array(this.runs * 2), new Float64Array(this.runs * 2)];
    positions.set(this.positions);
    ids.set(this.ids);
    [this.positions, this.ids] = [positions, ids];
  }

  at(position: number): number {
    let [low, high] = [0, this.runs];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.positions[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return (this.ids[low] ?? 0) + position - (this.positions[low] ?? 0);
  }

  /** Where the ids from `from` to `to`, both included, stand; ranges by their ids. */
  find(from: number, to: number): readonly PositionRange[] {
    return this.sequences
      .map((start, sequence) => {
        const end = this.sequences[sequence + 1] ?? this.count;
        return { from: this.firstFrom(from, start, end), to: this.firstFrom(to + 1, start, end) };
      })
      .filter((range) => range.to > range.from)
      .sort((a, b) => this.at(a.from) - this.at(b.from));
  }

  /** The first position of a sequence whose id is at least `id`. */
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
