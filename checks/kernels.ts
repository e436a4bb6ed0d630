import { readFile, writeFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const SOURCE = 'kernels/text-scan/scan.ts';
const TARGET = 'src/recognition/text/scan/kernel-code.ts';
// The kernel manages its memory itself, from above what its wrapper and these statics use.
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'bulk-memory', '--memoryBase', '8192'];

/** The module that holds the compiled scan kernel, as it is made from the source: the same bytes on every machine. */
export async function compileKernel(): Promise<string> {
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main([SOURCE, '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name) => readFile(name, 'utf8').catch(() => null),
    writeFile: (_name, contents) => {
      code = Buffer.from(contents);
    },
    listFiles: () => [],
  });
  if (error !== null || code === undefined) throw new Error(`${SOURCE} does not compile: ${stderr.toString()}`);
  return `/**
 * The scan kernel as WebAssembly, in base64: compiled from kernels/text-scan by \`npm run kernels\`. It is committed so that a user needs
 * no compiler; a test compiles it again and compares.
 */
export const KERNEL_CODE =
  '${Buffer.from(code).toString('base64')}';
`;
}

/** Writes the module anew: `npm run kernels`. */
export async function writeKernel(): Promise<number> {
  await writeFile(TARGET, await compileKernel());
  return 0;
}

export { TARGET as KERNEL_TARGET };
