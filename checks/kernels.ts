import { readFile, writeFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

/** A kernel: AssemblyScript that is compiled into a module of the room that runs it. */
interface KernelSource {
  readonly name: string;
  readonly entry: string;
  readonly target: string;
  readonly options: readonly string[];
}

/** Each kernel manages its memory itself, from above what its wrapper and its statics use. */
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'bulk-memory'];

export const KERNELS: readonly KernelSource[] = [
  {
    name: 'text-scan',
    entry: 'kernels/text-scan/scan.ts',
    target: 'src/recognition/text/scan/kernel-code.ts',
    options: ['--memoryBase', '8192'],
  },
  {
    name: 'picture-hash',
    entry: 'kernels/picture-hash/hash.ts',
    target: 'src/recognition/image/hash/kernel-code.ts',
    options: ['--enable', 'simd'],
  },
  {
    name: 'hash-search',
    entry: 'kernels/hash-search/search.ts',
    target: 'src/recognition/image/search/kernel-code.ts',
    options: [],
  },
  {
    name: 'jpeg-luma',
    entry: 'kernels/jpeg-luma/decode.ts',
    target: 'src/recognition/image/decode/jpeg/kernel-code.ts',
    options: ['--enable', 'simd'],
  },
];

/** The module that holds a compiled kernel, as it is made from the source: the same bytes on every machine. */
export async function compileKernel({ name, entry, options }: KernelSource): Promise<string> {
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main([entry, '--outFile', 'kernel.wasm', ...OPTIONS, ...options], {
    readFile: (file) => readFile(file, 'utf8').catch(() => null),
    writeFile: (_file, contents) => {
      code = Buffer.from(contents);
    },
    listFiles: () => [],
  });
  if (error !== null || code === undefined) throw new Error(`${entry} does not compile: ${stderr.toString()}`);
  return `/**
 * The ${name} kernel as WebAssembly, in base64: compiled from kernels/${name} by \`npm run kernels\`. It is committed so that a user needs
 * no compiler; a test compiles it again and compares.
 */
export const KERNEL_CODE =
  '${Buffer.from(code).toString('base64')}';
`;
}

/** Writes the modules anew: `npm run kernels`. */
export async function writeKernels(): Promise<number> {
  for (const kernel of KERNELS) await writeFile(kernel.target, await compileKernel(kernel));
  return 0;
}
