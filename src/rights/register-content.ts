import { createHash } from 'node:crypto';
import { canonicalJson, type Digest, digestOf } from '../evidence/index.ts';
import type { Right } from './right.ts';

/**
 * The content of a register as it is addressed and stored: a tree of shards, each a blob named by its SHA-256. The digest of the root is the
 * version of the register. Which shard a right stands in follows from its id and from how many rights there are, never from the order of the
 * changes that led there; so equal registers have equal versions, and a change writes anew one shard and the way up from it.
 */
export type RegisterContent = Shard | Branch;

/** Rights in canonical JSON (RFC 8785), one a line, ascending by id. */
interface Shard {
  readonly kind: 'shard';
  readonly digest: Digest;
  readonly rights: readonly Right[];
}

/** By the next hexadecimal digit of the SHA-256 of the id: a line for each digit that has rights, which names the blob they are in. */
interface Branch {
  readonly kind: 'branch';
  readonly digest: Digest;
  readonly count: number;
  readonly shards: readonly (RegisterContent | undefined)[];
}

/** A line of a branch. */
export interface ShardLine {
  readonly digit: string;
  readonly rights: number;
  readonly shard: Digest;
}

/** A right with its canonical line, without the line feed. */
export interface RightLine {
  readonly right: Right;
  readonly line: string;
}

/** What becomes of a right: its new state, or nothing where it goes. */
export interface RightEdit {
  readonly id: string;
  readonly right?: Right;
}

/**
 * More rights than these are split by the next digit. A smaller shard is cheaper to write anew, a larger one makes fewer files: with 100,000
 * rights 24 of them share a shard of 9 KB, and 4,369 files hold the register.
 */
const MAX_SHARD_RIGHTS = 64;
/** Digits of an id's digest; rights beyond cannot be told apart. */
const MAX_DEPTH = 64;
const FAN_OUT = 16;

/** Builds the tree of rights that are ascending by id, each id once. */
export function contentOf(lines: readonly RightLine[]): RegisterContent {
  return build(
    lines.map((entry) => ({ ...entry, key: keyOf(entry.right.id) })),
    0,
  );
}

/** The tree after some edits, each id once; what they do not touch is shared with the tree before. */
export function editContent(content: RegisterContent, edits: readonly RightEdit[]): RegisterContent {
  if (edits.length === 0) return content;
  return edit(
    content,
    edits.map((one) => ({ ...one, key: keyOf(one.id) })),
    0,
  );
}

/** The parts of the tree below a node, and none for a shard. */
export function partsOf(content: RegisterContent): readonly RegisterContent[] {
  return content.kind === 'shard' ? [] : content.shards.filter((part) => part !== undefined);
}

/** The bytes that `content.digest` is the SHA-256 of. */
export function textOf(content: RegisterContent): string {
  return content.kind === 'shard'
    ? content.rights.map((right) => `${canonicalJson(right)}\n`).join('')
    : branchText(content.shards);
}

/** By UTF-16 code units, as RFC 8785 sorts: never by locale, which differs between machines. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Keyed {
  readonly key: string;
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function build(lines: readonly (RightLine & Keyed)[], depth: number): RegisterContent {
  if (lines.length <= MAX_SHARD_RIGHTS || depth === MAX_DEPTH) return makeShard(lines);
  const groups = groupByDigit(lines, depth);
  return makeBranch(groups.map((group) => (group.length === 0 ? undefined : build(group, depth + 1))));
}

function edit(content: RegisterContent, edits: readonly (RightEdit & Keyed)[], depth: number): RegisterContent {
  if (content.kind === 'shard') return build(editLines(content.rights, edits), depth);
  const shards = [...content.shards];
  for (const [digit, group] of groupByDigit(edits, depth).entries()) {
    if (group.length === 0) continue;
    const part = edit(shards[digit] ?? makeShard([]), group, depth + 1);
    shards[digit] = countOf(part) === 0 ? undefined : part;
  }
  const branch = makeBranch(shards);
  return branch.count > MAX_SHARD_RIGHTS ? branch : build(linesOf(branch), depth);
}

function editLines(rights: readonly Right[], edits: readonly (RightEdit & Keyed)[]): readonly (RightLine & Keyed)[] {
  const byId = new Map(rights.map((right) => [right.id, right]));
  for (const { id, right } of edits) {
    if (right === undefined) byId.delete(id);
    else byId.set(id, right);
  }
  return [...byId.values()].sort((a, b) => compareIds(a.id, b.id)).map(toLine);
}

function linesOf(content: RegisterContent): readonly (RightLine & Keyed)[] {
  return rightsOf(content)
    .map(toLine)
    .sort((a, b) => compareIds(a.right.id, b.right.id));
}

function rightsOf(content: RegisterContent): readonly Right[] {
  return content.kind === 'shard' ? content.rights : partsOf(content).flatMap(rightsOf);
}

function toLine(right: Right): RightLine & Keyed {
  return { right, line: canonicalJson(right), key: keyOf(right.id) };
}

function groupByDigit<Item extends Keyed>(items: readonly Item[], depth: number): readonly (readonly Item[])[] {
  const groups: Item[][] = Array.from({ length: FAN_OUT }, () => []);
  for (const item of items) groups[Number.parseInt(item.key.charAt(depth), FAN_OUT)]?.push(item);
  return groups;
}

function makeShard(lines: readonly RightLine[]): Shard {
  const hash = createHash('sha256');
  for (const { line } of lines) hash.update(line).update('\n');
  return { kind: 'shard', digest: `sha256:${hash.digest('hex')}`, rights: lines.map(({ right }) => right) };
}

function makeBranch(shards: readonly (RegisterContent | undefined)[]): Branch {
  const count = shards.reduce((sum, part) => sum + (part === undefined ? 0 : countOf(part)), 0);
  return { kind: 'branch', digest: digestOf(branchText(shards)), count, shards };
}

function countOf(content: RegisterContent): number {
  return content.kind === 'shard' ? content.rights.length : content.count;
}

function branchText(shards: readonly (RegisterContent | undefined)[]): string {
  return shards
    .map((part, digit) => {
      if (part === undefined) return '';
      const line: ShardLine = { digit: digit.toString(FAN_OUT), rights: countOf(part), shard: part.digest };
      return `${canonicalJson(line)}\n`;
    })
    .join('');
}
