/** Step size, how fast steps shrink, and how weights are held small: `l1` makes rare n-grams weightless, `l2` the rest modest. */
export interface FtrlSettings {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

/**
 * Weights that learn by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013, algorithm 1): a step of
 * its own for each weight, and weights of exactly 0 where the evidence is thin.
 */
export class FtrlWeights {
  readonly weights: Float64Array;
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #settings: FtrlSettings;

  constructor(size: number, settings: FtrlSettings) {
    this.weights = new Float64Array(size);
    this.#z = new Float64Array(size);
    this.#n = new Float64Array(size);
    this.#settings = settings;
  }

  update(index: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.#settings;
    const before = this.#n[index] ?? 0;
    const after = before + gradient * gradient;
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / alpha;
    const z = (this.#z[index] ?? 0) + gradient - sigma * (this.weights[index] ?? 0);
    this.#z[index] = z;
    this.#n[index] = after;
    const excess = z > l1 ? z - l1 : z < -l1 ? z + l1 : 0;
    this.weights[index] = excess === 0 ? 0 : -excess / ((beta + Math.sqrt(after)) / alpha + l2);
  }
}
