// The part of the WebAssembly interface that is used here: the compiler knows it only together with all of a browser's.
declare namespace WebAssembly {
  class Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  const Module: new (code: Uint8Array) => object;
  class Instance {
    constructor(module: object, imports: { readonly [module: string]: { readonly [name: string]: unknown } });
    readonly exports: { readonly [name: string]: unknown };
  }
}
