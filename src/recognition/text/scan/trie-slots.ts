// Children far apart, as Han characters and the letters of long alphabets are, seldom fit into the holes between those placed before. After
// so many misses the search goes on near the end: 117,571 spellings of 3,000 Chinese marks take a sixth of the time and 30 % more states.
const MOST_MISSES = 100;
const NEAR_END = 2_048;
const FIRST_CAPACITY = 256;

function grown(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}

/** The states of a double array under construction. Free ones are linked, so that a search meets none that is taken. */
export class Slots {
  /** The state a slot is reached from, plus one: 0 where free. */
  private checks = new Int32Array(0);
  /** What a taken slot says; of a free one, the next free one. */
  private words = new Int32Array(0);
  /** Of a free slot, the free one before. */
  private befores = new Int32Array(0);
  private used = 1;
  private head = 1;
  private tail = 0;

  /** With room for so many at first. */
  constructor(capacity = FIRST_CAPACITY) {
    this.ensure(capacity);
    // The root stands at 0 and is no state's child.
    this.checks[0] = -1;
  }

  setWord(slot: number, word: number): void {
    this.words[slot] = word;
  }

  /** Gives a free slot to a child of `parent`. */
  take(slot: number, parent: number): void {
    const { words, befores } = this;
    const next = words[slot] as number;
    const before = befores[slot] as number;
    if (slot === this.head) this.head = next;
    else words[before] = next;
    if (slot === this.tail) this.tail = before;
    else befores[next] = before;
    this.checks[slot] = parent + 1;
    if (slot >= this.used) this.used = slot + 1;
  }

  /** A base, 1 or higher, at which the first `count` of the codes (ascending) fall on free slots. */
  findBase(codes: Int32Array, count: number): number {
    const first = codes[0] as number;
    const last = codes[count - 1] as number;
    let misses = 0;
    for (let slot = this.head; ; slot = this.words[slot] as number) {
      // A free slot stays behind the last child: the list of free ones never ends.
      if (slot - first + last >= this.tail) this.ensure(this.checks.length + last + 1);
      if (slot <= first) continue;
      if (this.fits(slot - first, codes, count)) return slot - first;
      if (++misses === MOST_MISSES) slot = Math.max(slot, this.freeNear(this.used - NEAR_END));
    }
  }

  /** Two words a state: what it says, and the state it is reached from, -1 for none; `more` empty ones at the end. */
  toStates(more: number): Int32Array {
    const size = this.used + more;
    this.ensure(size);
    const states = new Int32Array(size * 2).fill(-1);
    for (let slot = 0; slot < this.used; slot++) {
      const check = this.checks[slot] as number;
      if (check === 0) continue;
      states[slot * 2] = this.words[slot] as number;
      states[slot * 2 + 1] = check - 1;
    }
    return states;
  }

  private fits(base: number, codes: Int32Array, count: number): boolean {
    const { checks } = this;
    for (let k = 1; k < count; k++) if (checks[base + (codes[k] as number)] !== 0) return false;
    return true;
  }

  private freeNear(from: number): number {
    let slot = Math.max(from, 1);
    while (slot < this.checks.length && this.checks[slot] !== 0) slot++;
    if (slot >= this.checks.length) this.ensure(slot + 1);
    return slot;
  }

  /** Links new free slots behind the last. */
  private ensure(size: number): void {
    const old = this.checks.length;
    if (size <= old) return;
    const capacity = Math.max(size, Math.floor(old * 1.5));
    this.checks = grown(this.checks, capacity);
    this.words = grown(this.words, capacity);
    this.befores = grown(this.befores, capacity);
    for (let slot = Math.max(old, 1); slot < capacity; slot++) {
      if (this.tail !== 0) this.words[this.tail] = slot;
      this.befores[slot] = this.tail;
      this.tail = slot;
    }
  }
}
