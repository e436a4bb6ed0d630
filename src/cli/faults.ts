import { join } from 'node:path';
import type { IntakeFault } from '../intake/index.ts';

/** A file that cannot be used at all. Ends the command with status 2. */
export class UnusableFile extends Error {
  readonly code = 'unusable-file';
}

/** `feed.jsonl:12: record 11: what is wrong [code]`; of a file in a folder, `feeds/a.jsonl:12: …`. */
export function describeFault(
  path: string,
  fault: Pick<IntakeFault, 'code' | 'message' | 'record' | 'file' | 'line'>,
): string {
  const file = fault.file === undefined ? path : join(path, fault.file);
  const line = fault.line === undefined ? '' : `:${fault.line}`;
  const record = fault.record === undefined ? '' : ` record ${fault.record}:`;
  return `${file}${line}:${record} ${fault.message} [${fault.code}]`;
}
