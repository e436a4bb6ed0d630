import { HASHES, HASH_BYTES, PARTITION_BITS, PARTITIONS } from '../../src/recognition/image/search/kernel-layout';
import { bucketsOf, openBand, openKeyOf, pairs, positionsOf, width } from './bands';

/*
 * A band's table is sorted by counting, in two steps: first into some thousand partitions by the upper bits, then each partition, which fits the
 * cache, by the lower ones. In one step each hash would miss the cache twice: ten times slower at ten million hashes. Each step can be
 * done for some hashes or partitions at a time.
 */

function lowerBits(): u32 {
  return width > PARTITION_BITS ? width - PARTITION_BITS : 0;
}

/** Counts the hashes of each partition: from `from` to the one before `to`. */
export function countPartitions(band: i32, from: i32, to: i32): void {
  if (from === 0) memory.fill(PARTITIONS, 0, ((1 << PARTITION_BITS) + 1) << 2);
  const lower = lowerBits();
  openBand(band);
  for (let at = from; at < to; at++) {
    const partition = PARTITIONS + ((<usize>(openKeyOf(HASHES + <usize>at * HASH_BYTES) >> lower)) << 2);
    store<u32>(partition, load<u32>(partition, 4) + 1, 4);
  }
}

/** Turns the counts into beginnings. */
export function sumPartitions(): void {
  let sum: u32 = 0;
  for (let k: usize = 1; k <= 1 << PARTITION_BITS; k++) {
    const partition = PARTITIONS + (k << 2);
    const count = load<u32>(partition);
    store<u32>(partition, sum);
    sum += count;
  }
}

/** Puts keys and positions into their partitions. What was a partition's beginning is its end when all are there. */
export function fillPartitions(band: i32, from: i32, to: i32): void {
  const lower = lowerBits();
  const target = pairs();
  openBand(band);
  for (let at = from; at < to; at++) {
    const key = openKeyOf(HASHES + <usize>at * HASH_BYTES);
    const partition = PARTITIONS + ((<usize>(key >> lower)) << 2);
    const place = load<u32>(partition, 4);
    store<u32>(partition, place + 1, 4);
    store<u64>(target + ((<usize>place) << 3), ((<u64>key) << 32) | at);
  }
}

/** Sorts partitions `from` to the one before `to` into buckets. */
export function sortPartitions(band: i32, from: i32, to: i32): void {
  const lower = lowerBits();
  // A bucket's word is the one behind it, so that each begins where the one before it ends.
  const buckets = bucketsOf(band) + 4;
  const positions = positionsOf(band);
  if (from === 0) store<u32>(buckets - 4, 0);
  for (let partition = from; partition < to; partition++) {
    const first = pairs() + ((<usize>load<u32>(PARTITIONS + ((<usize>partition) << 2))) << 3);
    const end = pairs() + ((<usize>load<u32>(PARTITIONS + ((<usize>partition) << 2), 4)) << 3);
    const firstBucket = buckets + ((<usize>partition) << (lower + 2));
    const endBucket = firstBucket + ((<usize>4) << lower);
    memory.fill(firstBucket, 0, endBucket - firstBucket);
    for (let pair = first; pair < end; pair += 8) {
      const bucket = buckets + ((<usize>load<u32>(pair, 4)) << 2);
      store<u32>(bucket, load<u32>(bucket) + 1);
    }
    let sum = load<u32>(PARTITIONS + ((<usize>partition) << 2));
    for (let bucket = firstBucket; bucket < endBucket; bucket += 4) {
      const count = load<u32>(bucket);
      store<u32>(bucket, sum);
      sum += count;
    }
    for (let pair = first; pair < end; pair += 8) {
      const bucket = buckets + ((<usize>load<u32>(pair, 4)) << 2);
      const place = load<u32>(bucket);
      store<u32>(bucket, place + 1);
      store<u32>(positions + ((<usize>place) << 2), load<u32>(pair));
    }
  }
}
