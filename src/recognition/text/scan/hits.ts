/** The views a hit can come from, by the number that stands in `Hits.kinds`. */
export const HIT_KINDS = { plain: 0, masked: 1, drawn: 2, syllable: 3, near: 4, sound: 5 } as const;

/**
 * What a scan found, as columns: hit `h` is number `ids[h]` (a pattern's index, or the entry of a near word or sound) of segment
 * `segments[h]`, at the UTF-16 units `starts[h]` to `ends[h]` (exclusive) of the text, with what stands at its two ends (see `EDGES`). What the drawn view
 * reads as the plain one does, it need not tell again.
 */
export interface Hits {
  readonly length: number;
  readonly kinds: Uint8Array;
  readonly segments: Uint8Array;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly startEdges: Uint8Array;
  readonly endEdges: Uint8Array;
  /** A bound was reached and something was not looked at. */
  readonly isCutShort: boolean;
  /** A character was met that is drawn like another one: the text may stand upside down. */
  readonly hasDrawn: boolean;
  /** Of which other readings of their fields the characters tell (`readOtherwise`). */
  readonly tells: number;
  /** Fields of the text: one more than it has breaks. */
  readonly fieldCount: number;
  /** Bit `k` is set where a pattern may begin at the end of field `k` and go on at the beginning of another; of the first 24 fields, never unset where one does. */
  readonly openFields: number;
}
