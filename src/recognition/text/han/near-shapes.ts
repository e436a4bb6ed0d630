import { simplifyHan } from '../fold/simplify-han.ts';
import { siblingsOf, wholesOf } from './character-parts.ts';
import { KNOWN_SHAPES } from './known-shapes.ts';
import { surpriseOf } from './ordinary-words.ts';
import { digest, shapes } from './shapes-data.ts';
import { syllablesOf } from './syllables.ts';

const MOST = 24;
/** How many of each kind come first; what is left of them follows in the same order. */
const FIRST = { pictures: 5, models: 4, wholes: 4, siblings: 8 } as const;
/** A character that is rarer, in bits, is on nobody's mind: only the likest pictures may be. */
const RARE = 18;

type Lists = ReadonlyMap<string, readonly string[]>;

function add(lists: Map<string, string[]>, character: string, other: string): void {
  const others = lists.get(character);
  if (others === undefined) lists.set(character, [other]);
  else others.push(other);
}

/** Pairs written by hand, both ways. */
function readKnown(): Lists {
  const lists = new Map<string, string[]>();
  for (const word of KNOWN_SHAPES.trim().split(/\s+/)) {
    const [character = '', ...others] = Array.from(word, simplifyHan);
    for (const other of others) {
      add(lists, character, other);
      add(lists, other, character);
    }
  }
  return lists;
}

function readPictures(): Lists {
  const lists = new Map<string, readonly string[]>();
  for (const word of shapes.trim().split(/\s+/)) {
    const [character = '', ...others] = Array.from(word, simplifyHan);
    if (!lists.has(character)) lists.set(character, others);
  }
  return lists;
}

/** The characters in whose list of pictures one is, those that have it first. */
function turnRound(lists: Lists): Lists {
  const turned = new Map<string, string[]>();
  const longest = Math.max(...Array.from(lists.values(), ({ length }) => length));
  for (let rank = 0; rank < longest; rank++) {
    for (const [character, others] of lists) {
      const other = others[rank];
      if (other !== undefined) add(turned, other, character);
    }
  }
  return turned;
}

interface Tables {
  readonly known: Lists;
  readonly pictures: Lists;
  readonly models: Lists;
}

// Read with the first Chinese mark: a register without them pays nothing.
let tables: Tables | undefined;

function readTables(): Tables {
  const pictures = readPictures();
  return { known: readKnown(), pictures, models: turnRound(pictures) };
}

// The same few hundred characters are in all names.
const memo = new Map<string, readonly string[]>();

function commonestFirst(characters: readonly string[]): readonly string[] {
  return characters.toSorted((a, b) => surpriseOf(a) - surpriseOf(b) || (a < b ? -1 : 1));
}

function findShapes(character: string): readonly string[] {
  const { known, pictures, models } = (tables ??= readTables());
  const drawn = pictures.get(character) ?? [];
  const lists = {
    pictures: drawn,
    models: models.get(character) ?? [],
    wholes: commonestFirst(wholesOf(character)),
    siblings: commonestFirst(siblingsOf(character)),
  };
  const kinds = ['pictures', 'models', 'wholes', 'siblings'] as const;
  const first = kinds.flatMap((kind) => lists[kind].slice(0, FIRST[kind]));
  const rest = kinds.flatMap((kind) => lists[kind].slice(FIRST[kind])).filter((other) => surpriseOf(other) < RARE);
  const sounds = syllablesOf(character);
  const all = new Set([...(known.get(character) ?? []), ...first, ...rest, ...drawn]);
  return [...all].filter((other) => other !== character && !sounds.includes(syllablesOf(other)[0] ?? 0)).slice(0, MOST);
}

/**
 * The characters that a hasty reader takes for a Han character, without those that sound like it: told apart by a stroke, alike as pictures,
 * with a part more or less, or of the same telling part: 帅 for 师, 你 for 尔, 咯 for 洛. At most 24, the likest first.
 */
export function nearShapesOf(character: string): readonly string[] {
  const simplified = simplifyHan(character);
  let found = memo.get(simplified);
  if (found === undefined) memo.set(simplified, (found = findShapes(simplified)));
  return found;
}

export const nearShapeContent: string = [digest, KNOWN_SHAPES].join('\n');
