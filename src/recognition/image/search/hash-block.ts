import { HASH_WORDS, type ImageHash } from '../hash/index.ts';
import { type BandPlan, listMasks, planBands, radiiFor } from './band-plan.ts';
import type { HashMatch } from './hash-search.ts';
import { KERNEL_CODE } from './kernel-code.ts';
import {
  BANDS,
  HASH_BYTES,
  HASHES,
  MASKS,
  MATCH_CAPACITY,
  MATCHES,
  PARTITION_BITS,
  QUERY,
  RADII,
} from './kernel-layout.ts';

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly scanEnd: { readonly value: number };
  readonly setTables: (at: number, size: number, bands: number, width: number) => void;
  readonly countPartitions: (band: number, from: number, to: number) => void;
  readonly sumPartitions: () => void;
  readonly fillPartitions: (band: number, from: number, to: number) => void;
  readonly sortPartitions: (band: number, from: number, to: number) => void;
  readonly scan: (from: number, to: number, maxDistance: number, capacity: number) => number;
  readonly find: (maxDistance: number) => number;
}

/** 1.6 GB with tables. */
export const MOST_HASHES = 1 << 24;

const PAGE = 65_536;
/** What a hash takes for the sorting of a table: its key and its position. */
const PAIR_BYTES = 8;
/** Work that is done at once, in a few milliseconds: hashes to look at, or buckets. */
const SLICE = 1 << 16;
/** Distances are less than this. */
const DISTANCES = 256;

let module: InstanceType<typeof WebAssembly.Module> | undefined;

/**
 * Hashes in a kernel's memory of their own, at first without tables: each search looks at all of them. The memory of WebAssembly ends at 4 GB,
 * so a block holds at most `MOST_HASHES`; an index has as many blocks as it needs.
 */
export class HashBlock {
  size = 0;
  /** Hashes may be added. */
  isOpen = true;
  private readonly kernel: KernelExports;
  /** Once there are tables. */
  private plan: BandPlan | undefined;

  constructor() {
    module ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    this.kernel = new WebAssembly.Instance(module, {}).exports as unknown as KernelExports;
  }

  get isIndexed(): boolean {
    return this.plan !== undefined;
  }

  get bytes(): number {
    return this.kernel.memory.buffer.byteLength;
  }

  /** Makes room for so many more in one go: each growth of the memory makes the collector of garbage look through the whole heap. */
  makeRoom(more: number): void {
    this.reserve(HASHES + Math.min(MOST_HASHES, this.size + more) * HASH_BYTES);
  }

  /** Adds so many hashes, which `fill` writes into the memory; not, if it returns false. */
  add(count: number, fill: (target: Uint32Array) => boolean): boolean {
    this.reserve(HASHES + (this.size + count) * HASH_BYTES);
    if (!fill(this.view(this.size, this.size + count))) return false;
    this.size += count;
    return true;
  }

  /** The hashes in place: a view that the next growth of the memory ends. */
  view(from: number, to: number): Uint32Array {
    return new Uint32Array(this.kernel.memory.buffer, HASHES + from * HASH_BYTES, (to - from) * HASH_WORDS);
  }

  /** All hashes, some at a time. */
  *views(): Generator<Uint32Array> {
    for (const [from, to] of slices(this.size, SLICE)) yield this.view(from, to);
  }

  /** Builds the tables, after which no hash may be added; yields every few milliseconds. */
  *buildTables(): Generator<void> {
    const { kernel, size } = this;
    const plan = planBands(size);
    const { width, bands } = plan;
    const tables = HASHES + size * HASH_BYTES;
    this.reserve(tables + bands.length * (2 ** width + 1 + size) * 4 + size * PAIR_BYTES);
    kernel.setTables(tables, size, bands.length, width);
    const runs = new Uint8Array(kernel.memory.buffer, BANDS, bands.length * 8);
    runs.set(bands.flatMap((band) => band.flatMap(({ start, count }) => [start, count])));
    new Uint32Array(kernel.memory.buffer, MASKS).set(listMasks(width));
    for (const band of bands.keys()) {
      for (const [from, to] of slices(size, SLICE)) {
        kernel.countPartitions(band, from, to);
        yield;
      }
      kernel.sumPartitions();
      for (const [from, to] of slices(size, SLICE)) {
        kernel.fillPartitions(band, from, to);
        yield;
      }
      const partitions = 2 ** PARTITION_BITS;
      for (const [from, to] of slices(partitions, Math.max(1, Math.floor((partitions * SLICE) / size)))) {
        kernel.sortPartitions(band, from, to);
        yield;
      }
    }
    this.plan = plan;
  }

  /** Adds what is near, up to `limit` matches, in ascending position. Positions count from `offset`. */
  search(hash: ImageHash, maxDistance: number, limit: number, offset: number, matches: HashMatch[]): void {
    new Uint32Array(this.kernel.memory.buffer, QUERY, HASH_WORDS).set(hash);
    const count = this.plan === undefined ? -1 : this.find(this.plan, maxDistance);
    if (count >= 0 && count <= limit) this.read(count, offset, matches);
    else this.scan(maxDistance, limit, offset, matches);
  }

  private find({ bands }: BandPlan, maxDistance: number): number {
    const { memory, find } = this.kernel;
    new Int32Array(memory.buffer, RADII, bands.length).set(radiiFor(bands.length, maxDistance));
    return find(maxDistance);
  }

  private scan(maxDistance: number, limit: number, offset: number, matches: HashMatch[]): void {
    const { scan, scanEnd } = this.kernel;
    let [from, left] = [0, limit];
    while (from < this.size && left > 0) {
      const count = scan(from, this.size, maxDistance, Math.min(left, MATCH_CAPACITY));
      this.read(count, offset, matches);
      left -= count;
      from = scanEnd.value;
    }
  }

  private read(count: number, offset: number, matches: HashMatch[]): void {
    const words = new Uint32Array(this.kernel.memory.buffer, MATCHES, count * 2);
    const found = Float64Array.from(
      { length: count },
      (_, at) => (words[at * 2] ?? 0) * DISTANCES + (words[at * 2 + 1] ?? 0),
    );
    for (const match of found.sort()) {
      matches.push({ index: offset + Math.floor(match / DISTANCES), distance: match % DISTANCES });
    }
  }

  private reserve(bytes: number): void {
    const missing = bytes - this.bytes;
    if (missing > 0) this.kernel.memory.grow(Math.ceil(missing / PAGE));
  }
}

function* slices(end: number, step: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < end; from += step) yield [from, Math.min(end, from + step)];
}
