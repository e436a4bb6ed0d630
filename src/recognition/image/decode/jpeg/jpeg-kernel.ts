import type { LumaPlane } from '../luma-plane.ts';
import type { Size } from '../read-header.ts';
import { KERNEL_CODE } from './kernel-code.ts';
import * as layout from './kernel-layout.ts';
import type { Jpeg, JpegComponent, JpegScan } from './read-jpeg.ts';

/** What kernels/jpeg-luma exports. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly contextAt: () => number;
  readonly tableAt: () => number;
  readonly quantizationAt: () => number;
  readonly place: (size: number) => number;
  readonly readTable: (slot: number) => number;
  readonly decode: () => number;
  readonly beginScans: () => void;
  readonly readScan: () => number;
  readonly drawScans: () => number;
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
    new Uint16Array(memory.buffer).set(jpeg.quantization, this.exports.quantizationAt() / 2);
    const context = this.context();
    context[layout.WIDTH] = jpeg.widthPx;
    context[layout.HEIGHT] = jpeg.heightPx;
    context[layout.SIDE] = side;
    context[layout.TARGET_WIDTH] = target.widthPx;
    context[layout.TARGET_HEIGHT] = target.heightPx;
    context[layout.DATA_END] = file + bytes.length;
    const plane = jpeg.isProgressive ? this.readScans(jpeg, file, side) : this.readOnlyScan(jpeg, file);
    if (plane === 0) return undefined;
    const luma = new Float32Array(memory.buffer, plane, target.widthPx * target.heightPx).slice();
    return { luma, ...target };
  }

  private readOnlyScan({ scans: [scan] }: Jpeg, file: number): number {
    return scan !== undefined && this.tell(scan, file) ? this.exports.decode() : 0;
  }

  private readScans({ components, scans }: Jpeg, file: number, side: number): number {
    this.tellComponents(components.map((component) => ({ ...component, firsts: 0, others: 0 })));
    this.exports.beginScans();
    for (const scan of scans) {
      // Where each block is drawn as its mean, the other coefficients show nothing.
      if (side === 1 && scan.from > 0) continue;
      if (!this.tell(scan, file) || this.exports.readScan() === 0) return 0;
    }
    return this.exports.drawScans();
  }

  /** A view of the context that the next growth of the memory ends. */
  private context(): Int32Array {
    return new Int32Array(this.exports.memory.buffer, this.exports.contextAt(), layout.CONTEXT_WORDS);
  }

  /** Tells the kernel of a scan; false where a table of it makes no sense. */
  private tell(scan: JpegScan, file: number): boolean {
    const { memory } = this.exports;
    for (const [slot, table] of scan.tables) {
      new Uint8Array(memory.buffer).set(table, this.exports.tableAt());
      if (this.exports.readTable(slot) === 0) return false;
    }
    const context = this.context();
    context[layout.DATA] = file + scan.data;
    context[layout.DATA_END] = file + scan.dataEnd;
    context[layout.RESTART_INTERVAL] = scan.restartInterval;
    context[layout.SCAN_FROM] = scan.from;
    context[layout.SCAN_THROUGH] = scan.through;
    context[layout.SCAN_LOW] = scan.low;
    context[layout.SCAN_REFINES] = scan.refines ? 1 : 0;
    this.tellComponents(scan.components);
    return true;
  }

  private tellComponents(components: readonly JpegComponent[]): void {
    const context = this.context();
    context[layout.COMPONENTS] = components.length;
    for (const [at, { across, down, firsts, others }] of components.entries())
      context.set([across, down, firsts, others], layout.COMPONENT + at * layout.COMPONENT_WORDS);
  }
}

let kernel: JpegKernel | undefined;

/** One serves a thread; it is compiled when the first picture comes. */
export function jpegKernel(): JpegKernel {
  kernel ??= new JpegKernel();
  return kernel;
}
