import { QUERY } from '../../src/recognition/image/search/kernel-layout';

/** The hash that is sought. */
export let query0: u64 = 0;
export let query1: u64 = 0;
export let query2: u64 = 0;
export let query3: u64 = 0;

export function readQuery(): void {
  query0 = load<u64>(QUERY);
  query1 = load<u64>(QUERY, 8);
  query2 = load<u64>(QUERY, 16);
  query3 = load<u64>(QUERY, 24);
}

/** Differing bits in the first half of a hash. Of unrelated hashes hardly any are near in one half, so the other is hardly ever read. */
export function firstHalf(hash: usize, word0: u64, word1: u64): i32 {
  return <i32>(popcnt(load<u64>(hash) ^ word0) + popcnt(load<u64>(hash, 8) ^ word1));
}

export function secondHalf(hash: usize, word2: u64, word3: u64): i32 {
  return <i32>(popcnt(load<u64>(hash, 16) ^ word2) + popcnt(load<u64>(hash, 24) ^ word3));
}
