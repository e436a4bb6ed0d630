import type { Right } from '../../rights/index.ts';
import { compileSegment } from './compile-text.ts';
import type { TextMatcher, TextSegment } from './matcher.ts';
import { makeScanner } from './scan/scanner.ts';

/** What became of a register: rights that are new or changed, and the ids of those withdrawn. */
export interface TextChange {
  readonly put: readonly Right[];
  readonly remove: readonly string[];
}

/** Segments up to this many rights (some 20 ms of compiling) are compiled again with each change. */
const SMALL_SEGMENT = 200;
/** A larger one takes the rights of the next smaller in once these are a quarter of its own: few segments, and each right is compiled a few times only. */
const GROWTH = 4;

/** Only those that are here: a segment does not grow with the changes of others. */
function bury(segment: TextSegment, ids: readonly string[]): TextSegment {
  const here = ids.filter((id) => segment.rightIds.has(id) && !segment.dead.has(id));
  return here.length === 0 ? segment : { ...segment, dead: new Set([...segment.dead, ...here]) };
}

/** The rights of a small segment that still stand. */
function livingRights({ rights, dead }: TextSegment): Map<string, Right> {
  const living = new Map<string, Right>();
  for (const [id, right] of rights ?? []) if (!dead.has(id)) living.set(id, right);
  return living;
}

/**
 * The matcher of the register after a change, named `version`. The base is shared with `matcher`, which stays as it is: only the changed
 * rights, and those of the small segments they are merged into, are compiled.
 */
export function updateText(matcher: TextMatcher, change: TextChange, version: string): TextMatcher {
  const ids = [...change.put.map(({ id }) => id), ...change.remove];
  const [base, ...deltas] = matcher.segments.map((segment) => bury(segment, ids));
  if (base === undefined) throw new Error('a matcher has a base segment');
  let rights = new Map(change.put.map((right) => [right.id, right]));
  const kept = [...deltas];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.rightIds.size - last.dead.size > Math.max(SMALL_SEGMENT, rights.size * GROWTH)) break;
    rights = new Map([...livingRights(last), ...rights]);
    kept.pop();
  }
  const segments = [base, ...kept];
  if (rights.size > 0) segments.push({ ...compileSegment(rights.values(), false), rights });
  return { register: version, segments, scanner: makeScanner(segments.map(({ tables }) => tables)) };
}
