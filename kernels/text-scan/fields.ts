import { AT_FIELDS, FIELD_BYTES, MOST_FIELDS } from '../../src/recognition/text/scan/kernel-layout';
import { context } from './memory';

/*
 * Where the fields of the text begin and end, so that it can be told whether a pattern may run from the end of one into the beginning of
 * another (see `joins.ts`). A character is unsettled that may be read otherwise beside another field.
 */

/** Before the first symbol, and behind the last. */
const NOWHERE = -1;
const FAR = i32.MAX_VALUE;

/** Fields of the text so far. */
export let fieldCount: i32 = 0;
let first: i32 = 0;
let firstUnsettled: i32 = FAR;
let lastUnsettled: i32 = NOWHERE;

export function beginFields(): void {
  fieldCount = 0;
  startField(0);
}

/** A field begins with the symbol `at`. */
export function startField(at: i32): void {
  first = at;
  firstUnsettled = FAR;
  lastUnsettled = NOWHERE;
}

/** An unsettled character is read as the symbol `at`, or stands before it. */
export function noteUnsettled(at: i32): void {
  if (firstUnsettled === FAR) firstUnsettled = at;
  lastUnsettled = at;
}

function fieldAt(index: i32): usize {
  return <usize>context(AT_FIELDS) + <usize>(index * FIELD_BYTES);
}

/** The field ends before the symbol `at`. */
export function endField(at: i32): void {
  if (fieldCount < MOST_FIELDS) {
    const field = fieldAt(fieldCount);
    store<i32>(field, first);
    store<i32>(field, at, 4);
    store<i32>(field, firstUnsettled, 8);
    store<i32>(field, lastUnsettled, 12);
  }
  fieldCount++;
}

export function firstOf(index: i32): i32 {
  return load<i32>(fieldAt(index));
}

/** The symbol after the last one. */
export function endOf(index: i32): i32 {
  return load<i32>(fieldAt(index), 4);
}

/** Whether there is no unsettled character up to symbol `at` of a field. */
export function isSettledTo(index: i32, at: i32): bool {
  return load<i32>(fieldAt(index), 8) > at;
}

/** Whether there is none from symbol `at` on. */
export function isSettledFrom(index: i32, at: i32): bool {
  return load<i32>(fieldAt(index), 12) < at;
}
