import type { IntakeFault } from '../intake/index.ts';

/** A file that cannot be used at all. Ends the command with status 2. */
export class UnusableFile extends Error {
  readonly code = 'unusable-file';
}

/** `feed.jsonl:12: record 11: what is wrong [code]` */
export function describeFault(file: string, fault: Pick<IntakeFault, 'code' | 'message' | 'record' | 'line'>): string {
  const line = fault.line === undefined ? '' : `:${fault.line}`;
  const record = fault.record === undefined ? '' : ` record ${fault.record}:`;
  return `${file}${line}:${record} ${fault.message} [${fault.code}]`;
}
