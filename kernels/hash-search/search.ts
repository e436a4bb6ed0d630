import {
  HASHES, HASH_BYTES, KEYS, MASKS, MATCH_CAPACITY, MATCHES, NO_PROBE, PROBE_ENDS, PROBES, QUERY, RADII,
} from '../../src/recognition/image/search/kernel-layout'; // prettier-ignore
import { bandCount, bucketsOf, keyOf, positionsOf, size, width } from './bands';
import { firstHalf, query0, query1, query2, query3, readQuery, secondHalf } from './query';

export { setTables } from './bands';
export { countPartitions, fillPartitions, sortPartitions, sumPartitions } from './build';

/** What `find` answers where it would be slower than `scan`, or where more is found than there is room for. */
const NOT_FOUND = -1;
/** Hashes that `scan` looks at in the time that `find` takes for one: measured 6 to 12. */
const SCANS_A_CANDIDATE = 8;

/** The last scan looked at all hashes before this one. */
export let scanEnd: i32 = 0;

function putMatch(count: i32, position: i32, distance: i32): void {
  const match = MATCHES + ((<usize>count) << 3);
  store<i32>(match, position);
  store<i32>(match, distance, 4);
}

/** Looks at hashes `from` to the one before `to` in turn, until `capacity` are found. Returns how many were. */
export function scan(from: i32, to: i32, maxDistance: i32, capacity: i32): i32 {
  readQuery();
  const word0 = query0;
  const word1 = query1;
  const word2 = query2;
  const word3 = query3;
  let count = 0;
  let hash: usize = HASHES + <usize>from * HASH_BYTES;
  const end: usize = HASHES + <usize>to * HASH_BYTES;
  for (; hash < end; hash += HASH_BYTES) {
    const half = firstHalf(hash, word0, word1);
    if (half > maxDistance) continue;
    const distance = half + secondHalf(hash, word2, word3);
    if (distance > maxDistance) continue;
    if (count === capacity) break;
    putMatch(count++, <i32>((hash - HASHES) / HASH_BYTES), distance);
  }
  scanEnd = <i32>((hash - HASHES) / HASH_BYTES);
  return count;
}

function radiusOf(band: i32): i32 {
  return load<i32>(RADII + ((<usize>band) << 2));
}

function maskCount(radius: i32): i32 {
  if (radius === 0) return 1;
  return radius === 1 ? 1 + width : 1 + width + ((width * (width - 1)) >> 1);
}

/** Lists the buckets that any near hash must stand in, band by band; returns how many hashes stand in them. */
function listBuckets(): u32 {
  let candidates: u32 = 0;
  let probe: usize = PROBES;
  for (let band = 0; band < bandCount; band++) {
    const radius = radiusOf(band);
    const key = keyOf(QUERY, band);
    store<u32>(KEYS + ((<usize>band) << 2), key);
    const masks: usize = radius === NO_PROBE ? MASKS : MASKS + ((<usize>maskCount(radius)) << 2);
    const buckets = bucketsOf(band);
    const positions = positionsOf(band);
    for (let mask: usize = MASKS; mask < masks; mask += 4) {
      const bucket = buckets + ((<usize>(key ^ load<u32>(mask))) << 2);
      const start = load<u32>(bucket);
      const end = load<u32>(bucket, 4);
      store<u32>(probe, <u32>positions + (start << 2));
      store<u32>(probe, <u32>positions + (end << 2), 4);
      // An empty bucket is written over by the next: no branch that the processor would have to guess.
      probe += (<usize>(start !== end)) << 3;
      candidates += end - start;
    }
    store<u32>(PROBE_ENDS + ((<usize>band) << 2), <u32>probe);
  }
  return candidates;
}

/** Whether a hash stands in a bucket of an earlier band too, where it was found already. */
function isKnown(hash: usize, band: i32): bool {
  for (let earlier = 0; earlier < band; earlier++) {
    const key = load<u32>(KEYS + ((<usize>earlier) << 2));
    if (<i32>popcnt(keyOf(hash, earlier) ^ key) <= radiusOf(earlier)) return true;
  }
  return false;
}

/**
 * Finds all hashes of the tables within the distance, in no order. The radii must be such that a hash within the distance is within the radius
 * of at least one band.
 */
export function find(maxDistance: i32): i32 {
  if (listBuckets() > <u32>(size / SCANS_A_CANDIDATE)) return NOT_FOUND;
  readQuery();
  const word0 = query0;
  const word1 = query1;
  let count = 0;
  let probe: usize = PROBES;
  for (let band = 0; band < bandCount; band++) {
    const probes: usize = load<u32>(PROBE_ENDS + ((<usize>band) << 2));
    for (; probe < probes; probe += 8) {
      const end: usize = load<u32>(probe, 4);
      for (let at: usize = load<u32>(probe); at < end; at += 4) {
        const position = load<i32>(at);
        const hash = HASHES + <usize>position * HASH_BYTES;
        const half = firstHalf(hash, word0, word1);
        if (half > maxDistance) continue;
        const distance = half + secondHalf(hash, query2, query3);
        if (distance > maxDistance || isKnown(hash, band)) continue;
        if (count === MATCH_CAPACITY) return NOT_FOUND;
        putMatch(count++, position, distance);
      }
    }
  }
  return count;
}
