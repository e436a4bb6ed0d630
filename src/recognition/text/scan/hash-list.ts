import { grown } from './grow-array.ts';

const FIRST = 64;

/** Hashes with a number each, in typed arrays: a large register has millions. */
export class HashList {
  private hashes = new Uint32Array(FIRST);
  private numbers = new Int32Array(FIRST);
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** Adds a pair, unless the hash was added since the list had `from`. */
  addOnce(hash: number, number: number, from: number): void {
    for (let k = from; k < this.count; k++) if (this.hashes[k] === hash) return;
    this.add(hash, number);
  }

  add(hash: number, number: number): void {
    this.hashes = grown(this.hashes, this.count + 1);
    this.numbers = grown(this.numbers, this.count + 1);
    this.hashes[this.count] = hash;
    this.numbers[this.count++] = number;
  }

  toArrays(): { readonly hashes: Uint32Array; readonly numbers: Int32Array } {
    return { hashes: this.hashes.subarray(0, this.count), numbers: this.numbers.subarray(0, this.count) };
  }
}
