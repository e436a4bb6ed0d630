import type { LumaPlane } from '../decode/index.ts';
import { KERNEL_CODE } from './kernel-code.ts';

export const FREQUENCIES = 16;
export const COEFFICIENTS = FREQUENCIES * FREQUENCIES;
export const REDUCED_SIDE = 64;

/** What kernels/picture-hash exports. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly place: (widthPx: number, heightPx: number) => number;
  readonly spectrum: () => number;
  readonly reduced: () => number;
  readonly reduceRows: (isFlipped: number) => void;
  readonly transform: (isMirrored: number) => number;
}

/** The compiled kernel with its memory; what it holds of a picture is gone with the next one. */
class HashKernel {
  private readonly exports: KernelExports;

  constructor() {
    const module = new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    this.exports = new WebAssembly.Instance(module, {}).exports as unknown as KernelExports;
  }

  load({ luma, widthPx, heightPx }: LumaPlane): void {
    const at = this.exports.place(widthPx, heightPx);
    new Float32Array(this.exports.memory.buffer, at, widthPx * heightPx).set(luma);
  }

  /** Smooths and reduces the rows of the picture to 64; `isFlipped`: of the picture upside down. */
  reduceRows(isFlipped: boolean): void {
    this.exports.reduceRows(Number(isFlipped));
  }

  /** Smooths and reduces the columns as well and takes the frequencies; `isMirrored`: of the picture with left for right. */
  transform(isMirrored: boolean): {
    readonly coefficients: Float32Array;
    readonly quality: number;
    readonly reduced: Float32Array;
  } {
    const quality = this.exports.transform(Number(isMirrored));
    const coefficients = this.copy(this.exports.spectrum(), COEFFICIENTS);
    return { coefficients, quality, reduced: this.copy(this.exports.reduced(), REDUCED_SIDE * REDUCED_SIDE) };
  }

  private copy(at: number, count: number): Float32Array {
    return new Float32Array(this.exports.memory.buffer, at, count).slice();
  }
}

let kernel: HashKernel | undefined;

/** One serves a thread; it is compiled when the first picture comes. */
export function hashKernel(): HashKernel {
  kernel ??= new HashKernel();
  return kernel;
}
