import { HASH_WORDS, type ImageHash } from '../hash/index.ts';
import { makeFlatMatcher } from './flat-matcher.ts';
import { type HashIndex, type HashMatches, type HashSearchOptions, MAX_DISTANCE } from './hash-search.ts';

/** An empty index. */
export function makeHashIndex(): HashIndex {
  let words = new Uint32Array(0);
  let used = 0;

  function search(hash: ImageHash, { maxDistance = MAX_DISTANCE, limit }: HashSearchOptions = {}): HashMatches {
    if (!(Number.isInteger(maxDistance) && maxDistance >= 0 && maxDistance <= MAX_DISTANCE)) {
      throw new RangeError(`a distance of ${maxDistance} is not between 0 and ${MAX_DISTANCE}`);
    }
    const all = makeFlatMatcher(words.subarray(0, used)).search(hash);
    const matches = all.filter(({ distance }) => distance <= maxDistance);
    if (limit === undefined || matches.length <= limit) return { matches, isTruncated: false };
    return { matches: matches.slice(0, limit), isTruncated: true };
  }

  return {
    get size() {
      return used / HASH_WORDS;
    },
    get bytes() {
      return words.byteLength;
    },
    add(hashes) {
      if (used + hashes.length > words.length) {
        const grown = new Uint32Array(Math.max(words.length * 2, used + hashes.length));
        grown.set(words.subarray(0, used));
        words = grown;
      }
      words.set(hashes, used);
      used += hashes.length;
    },
    copy: (from, to) => words.slice(from * HASH_WORDS, to * HASH_WORDS),
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
