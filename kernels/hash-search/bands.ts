import { BANDS } from '../../src/recognition/image/search/kernel-layout';

/** Bits of each band; its table has a bucket for each value of them. */
export let width: i32 = 0;
export let bandCount: i32 = 0;
/** Hashes in the tables, which stand at `tables`: for each band where its buckets end, behind a zero, and the positions, bucket by bucket. */
export let size: i32 = 0;
let tables: usize = 0;

/** The band that `openKeyOf` reads: of each word, how far to shift it to the right, what to keep, how far to shift that to the left. */
let right0: u64 = 0;
let right1: u64 = 0;
let right2: u64 = 0;
let right3: u64 = 0;
let keep0: u32 = 0;
let keep1: u32 = 0;
let keep2: u32 = 0;
let keep3: u32 = 0;
let left0: u32 = 0;
let left1: u32 = 0;
let left2: u32 = 0;

export function setTables(at: usize, hashCount: i32, bands: i32, bits: i32): void {
  tables = at;
  size = hashCount;
  bandCount = bands;
  width = bits;
}

function bucketBytes(): usize {
  return (((<usize>1) << width) + 1) << 2;
}

/** Ends of a band's buckets: bucket `k` goes from word `k` to the one before word `k + 1`. */
export function bucketsOf(band: i32): usize {
  return tables + <usize>band * (bucketBytes() + ((<usize>size) << 2));
}

export function positionsOf(band: i32): usize {
  return bucketsOf(band) + bucketBytes();
}

/** Keys and positions of one band while its table is built, behind the tables. */
export function pairs(): usize {
  return bucketsOf(bandCount);
}

function maskOf(bits: u32): u32 {
  return (1 << bits) - 1;
}

export function openBand(band: i32): void {
  const runs = BANDS + ((<usize>band) << 3);
  right0 = load<u8>(runs);
  right1 = load<u8>(runs, 2);
  right2 = load<u8>(runs, 4);
  right3 = load<u8>(runs, 6);
  keep0 = maskOf(load<u8>(runs, 1));
  keep1 = maskOf(load<u8>(runs, 3));
  keep2 = maskOf(load<u8>(runs, 5));
  keep3 = maskOf(load<u8>(runs, 7));
  left2 = load<u8>(runs, 7);
  left1 = left2 + load<u8>(runs, 5);
  left0 = left1 + load<u8>(runs, 3);
}

/** The bits of the open band: a few of each of the four words. */
export function openKeyOf(hash: usize): u32 {
  return (
    ((<u32>(load<u64>(hash) >> right0) & keep0) << left0) |
    ((<u32>(load<u64>(hash, 8) >> right1) & keep1) << left1) |
    ((<u32>(load<u64>(hash, 16) >> right2) & keep2) << left2) |
    (<u32>(load<u64>(hash, 24) >> right3) & keep3)
  );
}

export function keyOf(hash: usize, band: i32): u32 {
  openBand(band);
  return openKeyOf(hash);
}
