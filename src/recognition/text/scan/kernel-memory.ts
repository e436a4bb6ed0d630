const PAGE = 65_536;
const ALIGNMENT = 16;

function roundUp(bytes: number, to: number): number {
  return Math.ceil(bytes / to) * to;
}

interface Range {
  readonly at: number;
  readonly size: number;
}

/** Hands out the memory of the kernel. What is given back is given out again; ranges side by side become one. */
export class KernelMemory {
  private readonly memory: WebAssembly.Memory;
  /** By address. */
  private free: Range[] = [];
  private end: number;
  /** Above this address nothing was ever handed out: it is zero. */
  private top: number;

  constructor(memory: WebAssembly.Memory, first: number) {
    this.memory = memory;
    this.end = roundUp(first, ALIGNMENT);
    this.top = this.end;
  }

  /** The buffer of now: growing the memory makes another one. */
  get buffer(): ArrayBuffer {
    return this.memory.buffer;
  }

  /** The address of `bytes` new bytes, which hold anything. */
  take(bytes: number): number {
    const size = roundUp(Math.max(bytes, 1), ALIGNMENT);
    const index = this.free.findIndex((range) => range.size >= size);
    const range = this.free[index];
    if (range !== undefined) {
      const rest = { at: range.at + size, size: range.size - size };
      this.free.splice(index, 1, ...(rest.size > 0 ? [rest] : []));
      return range.at;
    }
    const at = this.end;
    this.end += size;
    this.top = Math.max(this.top, this.end);
    const missing = this.end - this.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** The address of `bytes` new bytes, all zero. */
  takeZeroed(bytes: number): number {
    const { top } = this;
    const at = this.take(bytes);
    if (at < top) new Uint8Array(this.buffer, at, Math.min(bytes, top - at)).fill(0);
    return at;
  }

  giveBack(at: number, bytes: number): void {
    const ranges = [...this.free, { at, size: roundUp(Math.max(bytes, 1), ALIGNMENT) }].sort((a, b) => a.at - b.at);
    this.free = [];
    for (const range of ranges) {
      const last = this.free.at(-1);
      if (last !== undefined && last.at + last.size === range.at)
        this.free[this.free.length - 1] = { at: last.at, size: last.size + range.size };
      else this.free.push(range);
    }
    const last = this.free.at(-1);
    if (last !== undefined && last.at + last.size === this.end) {
      this.end = last.at;
      this.free.pop();
    }
  }
}
