import { canonicalJson, isDigest } from '../evidence/index.ts';
import { readRegister } from '../rights/index.ts';
import { UsageError } from './arguments.ts';
import { UnusableFile } from './faults.ts';
import { OutputWriter } from './output-writer.ts';

/** Lines are written so many at a time. */
const LINES_AT_ONCE = 500;

/**
 * Writes the register of a version, such as a decision names, as JSON Lines that `rights import` reads again. Only the blobs are asked, so a
 * server may be running beside.
 */
export async function exportRegister(
  version: string,
  ports: { readonly blobs: Parameters<typeof readRegister>[1]; readonly stdout: NodeJS.WritableStream },
): Promise<number> {
  if (!isDigest(version)) throw new UsageError(`${version} is no version of a register: those begin with sha256:`);
  const reading = await readRegister(version, ports.blobs);
  if (!reading.ok) throw new UnusableFile(reading.message);
  const { rights } = reading.register;
  const writer = await OutputWriter.open('-', ports.stdout);
  for (let at = 0; at < rights.length; at += LINES_AT_ONCE) {
    const lines = rights.slice(at, at + LINES_AT_ONCE).map((right) => `${canonicalJson(right)}\n`);
    await writer.write(Buffer.from(lines.join('')));
  }
  await writer.close();
  return 0;
}
