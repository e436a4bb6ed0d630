import type { LumaPlane } from '../luma-plane.ts';
import type { Size } from '../read-header.ts';
import { KERNEL_CODE } from './kernel-code.ts';
import * as layout from './kernel-layout.ts';
import type { Jpeg } from './read-jpeg.ts';

/** What kernels/jpeg-luma exports. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly contextAt: () => number;
  readonly tableAt: () => number;
  readonly quantizationAt: () => number;
  readonly place: (size: number) => number;
  readonly readTable: (slot: number) => number;
  readonly decode: () => number;
}

/** The compiled kernel with its memory; what it holds of a picture is gone with the next one. */
class JpegKernel {
  private readonly exports: KernelExports;

  constructor() {
    const module = new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    this.exports = new WebAssembly.Instance(module, {}).exports as unknown as KernelExports;
  }

  /**
   * The brightness of a picture as it is coded, scaled to `target`; `side` 1, 2, 4 or 8: an eighth to all of the size is decoded, at
   * least as large as `target`. Undefined where the bytes make no sense, or end before the picture does.
   */
  decode(bytes: Uint8Array, jpeg: Jpeg, side: number, target: Size): LumaPlane | undefined {
    const { memory } = this.exports;
    const file = this.exports.place(bytes.length);
    new Uint8Array(memory.buffer).set(bytes, file);
    for (const [slot, table] of jpeg.tables) {
      new Uint8Array(memory.buffer).set(table, this.exports.tableAt());
      if (this.exports.readTable(slot) === 0) return undefined;
    }
    new Uint16Array(memory.buffer).set(jpeg.quantization, this.exports.quantizationAt() / 2);
    const context = new Int32Array(memory.buffer, this.exports.contextAt(), layout.CONTEXT_WORDS);
    context[layout.WIDTH] = jpeg.widthPx;
    context[layout.HEIGHT] = jpeg.heightPx;
    context[layout.DATA] = file + jpeg.data;
    context[layout.DATA_END] = file + bytes.length;
    context[layout.RESTART_INTERVAL] = jpeg.restartInterval;
    context[layout.SIDE] = side;
    context[layout.TARGET_WIDTH] = target.widthPx;
    context[layout.TARGET_HEIGHT] = target.heightPx;
    context[layout.COMPONENTS] = jpeg.components.length;
    for (const [at, { across, down, firsts, others }] of jpeg.components.entries()) {
      context.set([across, down, firsts, others], layout.COMPONENT + at * layout.COMPONENT_WORDS);
    }
    const plane = this.exports.decode();
    if (plane === 0) return undefined;
    const luma = new Float32Array(memory.buffer, plane, target.widthPx * target.heightPx).slice();
    return { luma, ...target };
  }
}

let kernel: JpegKernel | undefined;

/** One serves a thread; it is compiled when the first picture comes. */
export function jpegKernel(): JpegKernel {
  kernel ??= new JpegKernel();
  return kernel;
}
