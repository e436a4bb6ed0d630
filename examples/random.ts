/** A seeded stream of randomness (sfc32), the same on every machine. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    // FNV-1a over the seed, three ways, then warm up as sfc32's author advises.
    const hash = (offset: number): number => {
      let state = offset;
      for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
      return state >>> 0;
    };
    this.#a = hash(2_166_136_261);
    this.#b = hash(2_654_435_769);
    this.#c = hash(40_503);
    for (let round = 0; round < 15; round += 1) this.#next();
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** In [0, 1). */
  unit(): number {
    return this.#next() / 4_294_967_296;
  }

  /** In [least, most). */
  between(least: number, most: number): number {
    return least + this.unit() * (most - least);
  }

  /** A whole number in [least, most], both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  isChance(share: number): boolean {
    return this.unit() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** `count` different items, in random order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const rest = [...items];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(this.integer(0, rest.length - 1), 1));
    return taken;
  }

  /** A stream of its own for one part, so that a change in one part leaves the others as they were. */
  fork(name: string): Random {
    return new Random(`${this.#a}:${this.#b}:${this.#c}:${name}`);
  }
}
