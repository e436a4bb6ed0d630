import { HASH_WORDS, type ImageHash } from '../hash/index.ts';
import { HashBlock, MOST_HASHES } from './hash-block.ts';
import {
  type HashIndex,
  type HashMatch,
  type HashMatches,
  type HashSearchOptions,
  MAX_DISTANCE,
} from './hash-search.ts';

export interface HashIndexOptions {
  /** Fewer hashes than these get no tables: comparing with each of them takes some 0.1 ms. Tests make it small. */
  readonly leastIndexed?: number;
}

const LEAST_INDEXED = 1 << 17;
/** Hashes that are copied in one go. */
const MOST_AT_ONCE = 1 << 16;

/**
 * An empty index. Hashes stand in blocks of growing size, in the order of their coming: what is added goes to the last one, which is searched
 * by looking at every hash until `settle` builds its tables. Blocks with tables are merged so that each is at least twice as large as the one after it:
 * there are few, and a hash is sorted again only as often as the whole doubles (Bentley and Saxe 1980).
 */
export function makeHashIndex({ leastIndexed = LEAST_INDEXED }: HashIndexOptions = {}): HashIndex {
  let blocks: readonly HashBlock[] = [];
  let work: Generator<void> | undefined;

  /** The block that hashes are added to, with room for so many. */
  function openBlock(room: number): HashBlock {
    const last = blocks.at(-1);
    if (last?.isOpen === true && last.size + room <= MOST_HASHES) return last;
    if (last !== undefined) last.isOpen = false;
    const block = new HashBlock();
    blocks = [...blocks, block];
    return block;
  }

  /** What is to be done next: tables for the first block that lacks them, together with those before it that are no longer large beside it. */
  function planWork(): Generator<void> | undefined {
    const last = blocks.at(-1);
    if (last !== undefined && last.size >= leastIndexed) last.isOpen = false;
    const end = blocks.findIndex((block) => !block.isOpen && !block.isIndexed) + 1;
    let first = end - 1;
    let size = blocks[first]?.size;
    if (size === undefined) return undefined;
    for (let before = blocks[first - 1]; before !== undefined; before = blocks[first - 1]) {
      if (before.size >= size * 2 || before.size + size > MOST_HASHES) break;
      size += before.size;
      first -= 1;
    }
    const parts = blocks.slice(first, end);
    return parts.length > 1 ? merge(parts) : parts[0]?.buildTables();
  }

  function* merge(parts: readonly HashBlock[]): Generator<void> {
    const merged = new HashBlock();
    for (const part of parts) {
      for (const words of part.views()) {
        merged.add(words.length / HASH_WORDS, (target) => write(words, target));
        yield;
      }
    }
    merged.isOpen = false;
    yield* merged.buildTables();
    blocks = blocks.flatMap((block) => {
      if (block === parts[0]) return [merged];
      return parts.includes(block) ? [] : [block];
    });
  }

  function search(hash: ImageHash, options: HashSearchOptions = {}): HashMatches {
    const { maxDistance = MAX_DISTANCE, limit = Number.POSITIVE_INFINITY } = options;
    if (!(Number.isInteger(maxDistance) && maxDistance >= 0 && maxDistance <= MAX_DISTANCE)) {
      throw new RangeError(`a distance of ${maxDistance} is not between 0 and ${MAX_DISTANCE}`);
    }
    if (hash.length !== HASH_WORDS) throw new RangeError(`${hash.length} words are no hash`);
    if (!(limit >= 0)) throw new RangeError(`a limit of ${limit} is none`);
    const matches: HashMatch[] = [];
    let offset = 0;
    for (const block of blocks) {
      // One more than asked for tells whether there are more.
      block.search(hash, maxDistance, limit + 1 - matches.length, offset, matches);
      if (matches.length > limit) return { matches: matches.slice(0, limit), isTruncated: true };
      offset += block.size;
    }
    return { matches, isTruncated: false };
  }

  return {
    get size() {
      return blocks.reduce((sum, block) => sum + block.size, 0);
    },
    get bytes() {
      return blocks.reduce((sum, block) => sum + block.bytes, 0);
    },
    add(hashes) {
      if (hashes.length % HASH_WORDS !== 0) throw new RangeError(`${hashes.length} words are no whole hashes`);
      for (let at = 0; at < hashes.length; at += MOST_AT_ONCE * HASH_WORDS) {
        const some = hashes.subarray(at, at + MOST_AT_ONCE * HASH_WORDS);
        const count = some.length / HASH_WORDS;
        openBlock(count).add(count, (target) => write(some, target));
      }
    },
    reserve(more) {
      openBlock(0).makeRoom(more);
    },
    addInPlace(count, fill) {
      if (!(count <= MOST_HASHES)) throw new RangeError(`${count} hashes are more than ${MOST_HASHES} at once`);
      return openBlock(count).add(count, fill);
    },
    settle() {
      work ??= planWork();
      if (work === undefined) return false;
      if (work.next().done === true) work = undefined;
      return true;
    },
    copy(from, to) {
      const copy = new Uint32Array(Math.max(0, to - from) * HASH_WORDS);
      let offset = 0;
      for (const block of blocks) {
        const [start, end] = [Math.max(0, from - offset), Math.min(block.size, to - offset)];
        if (start < end) copy.set(block.view(start, end), (offset + start - from) * HASH_WORDS);
        offset += block.size;
      }
      return copy;
    },
    search,
    searchMany(hashes, onMatch, options) {
      const truncated: number[] = [];
      for (let query = 0; query * HASH_WORDS < hashes.length; query++) {
        const found = search(hashes.subarray(query * HASH_WORDS, (query + 1) * HASH_WORDS), options);
        for (const match of found.matches) onMatch(query, match);
        if (found.isTruncated) truncated.push(query);
      }
      return truncated;
    },
  };
}

function write(words: Uint32Array, target: Uint32Array): boolean {
  target.set(words);
  return true;
}
