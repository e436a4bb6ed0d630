import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type Input, inputFromBytes, openInput } from '../../intake/index.ts';
import type { Right } from '../right.ts';
import { readRights } from './read-rights.ts';
import type { RightFault } from './right-read.ts';

/** All that is read of an input: the rights, and what was wrong. */
export async function readAll(
  input: Input,
): Promise<{ readonly rights: readonly Right[]; readonly faults: readonly RightFault[] }> {
  const rights: Right[] = [];
  const faults: RightFault[] = [];
  for await (const read of readRights(input)) {
    if (read.kind === 'record') rights.push(read.value);
    else faults.push(read.fault);
  }
  return { rights, faults };
}

export function readText(text: string) {
  return readAll(inputFromBytes('rights', Buffer.from(text)));
}

/** A file or folder beside the tests. */
export async function readPath(name: string) {
  const opened = await openInput(fileURLToPath(new URL(name, import.meta.url)));
  assert.ok(opened.ok);
  return readAll(opened.input);
}
