import { writeSync } from 'node:fs';
import { makeBatch } from './batch.ts';
import { readFolder } from './read-folder.ts';
import { sizeOfIds } from './packed-ids.ts';
import { makeSegmentWriter } from './segment-writer.ts';

/** The hash that a test stores under an id: no two alike, far from each other. */
export function hashOf(id: number): Uint32Array {
  let state = Math.imul(id, 0x9e3779b1) | 1;
  return Uint32Array.from({ length: 8 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  });
}

export function hashesOf(ids: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(ids.length * 8);
  for (const [at, id] of ids.entries()) hashes.set(hashOf(id), at * 8);
  return hashes;
}

/** The ids after one, up to and with another. */
export function idsAfter(afterId: number, throughId: number): number[] {
  return Array.from({ length: throughId - afterId }, (_, at) => afterId + 1 + at);
}

/**
 * As a program: appends until it is killed, several calls at a time, and says on standard output what has been acknowledged. It reads and writes the
 * files as an opener does, but loads no recognizers, which would take longer than all the rest.
 */
if (import.meta.main) {
  const [folder = '', segmentSize = ''] = process.argv.slice(2);
  const { journal, lastId } = await readFolder(folder, {
    reserve: () => undefined,
    add: () => undefined,
    addInPlace: (ids, fill) => fill(new Uint32Array(sizeOfIds(ids) * 8)),
  });
  const writer = await makeSegmentWriter({
    folder,
    segmentSize: Number(segmentSize),
    journal,
    onWritten: () => undefined,
    onSealed: () => undefined,
  });
  let ordered = lastId;
  const appendNext = async (): Promise<void> => {
    for (;;) {
      const range = { afterId: ordered, throughId: ordered + 1 + ((ordered * 7) % 90) };
      ordered = range.throughId;
      const ids = idsAfter(range.afterId, range.throughId);
      await writer.write(makeBatch(hashesOf(ids), ids, range));
      writeSync(1, `${range.throughId}\n`);
    }
  };
  await Promise.all([appendNext(), appendNext(), appendNext()]);
}
