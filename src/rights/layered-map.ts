/** Changes laid over a map before they are merged into a new one: a share of the map, and never fewer than these. */
const MERGE_SHARE = 1 / 16;
const MERGE_FLOOR = 256;

/**
 * An immutable map that another can be made from at the cost of what is different: a small layer of changes over a large map that both share.
 * Once the layer has grown to a sixteenth of the map both are merged, so over many changes each costs as much as sixteen entries.
 */
export class LayeredMap<Key, Value extends {}> {
  readonly #base: ReadonlyMap<Key, Value>;
  /** `undefined`: gone. */
  readonly #layer: ReadonlyMap<Key, Value | undefined>;

  constructor(base: ReadonlyMap<Key, Value>, layer: ReadonlyMap<Key, Value | undefined> = new Map()) {
    this.#base = base;
    this.#layer = layer;
  }

  get(key: Key): Value | undefined {
    return this.#layer.has(key) ? this.#layer.get(key) : this.#base.get(key);
  }

  /** This map with some entries set, or gone where their value is `undefined`. */
  with(changes: Iterable<readonly [Key, Value | undefined]>): LayeredMap<Key, Value> {
    const layer = new Map(this.#layer);
    for (const [key, value] of changes) layer.set(key, value);
    if (layer.size <= Math.max(MERGE_FLOOR, this.#base.size * MERGE_SHARE)) return new LayeredMap(this.#base, layer);
    const merged = new Map(this.#base);
    for (const [key, value] of layer) {
      if (value === undefined) merged.delete(key);
      else merged.set(key, value);
    }
    return new LayeredMap(merged);
  }

  *[Symbol.iterator](): IterableIterator<readonly [Key, Value]> {
    for (const [key, value] of this.#base) if (!this.#layer.has(key)) yield [key, value];
    for (const [key, value] of this.#layer) if (value !== undefined) yield [key, value];
  }
}
