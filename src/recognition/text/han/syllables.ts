import { simplifyHan } from '../fold/simplify-han.ts';
import { digest, others, readings as primary } from './readings-data.ts';

/** How a character is read. */
export interface Reading {
  /** Pinyin without tone: `nai`, `lv`. */
  readonly pinyin: string;
  /** 1–4, 0 for the neutral tone. */
  readonly tone: number;
  /** The syllable as a symbol, see `syllableSymbol`. */
  readonly symbol: number;
}

/** The symbol of the first syllable: above every character that a text of today holds. */
const FIRST_SYMBOL = 0x30000;
const FIRST_CODE = 0x4e00;
const LAST_CODE = 0x9fff;

// What many speakers of Mandarin don't tell apart, and what a seller therefore exchanges: n, l and r (but "ri", which nobody takes for "li");
// z, c, s and zh, ch, sh; hu and f, as in the south east; -n and -ng after a, e and i.
const INITIALS: readonly (readonly [pattern: RegExp, letters: string])[] = [
  [/^([zcs])h/, '$1'],
  [/^n(?=.)|^r(?!i$)/, 'l'],
  [/^hu(?=a$|ang?$|o$)/, 'f'],
  [/^hui$/, 'fei'],
  [/^hun$/, 'fen'],
  [/^hu$/, 'fu'],
];
const FINAL = /([aei])ng$/;

function foldSyllable(pinyin: string): string {
  let folded = pinyin.replace(FINAL, '$1n');
  for (const [pattern, letters] of INITIALS) folded = folded.replace(pattern, letters);
  return folded;
}

function parse(table: string): [pinyin: string, tone: number, characters: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [syllable = '', characters = ''] = line.split(' ');
      return [syllable.slice(0, -1), Number(syllable.slice(-1)), characters];
    });
}

interface Tables {
  /** Readings by code point, the commonest first. */
  readonly readings: ReadonlyMap<number, readonly Reading[]>;
  /** By code point from `FIRST_CODE`: the character whose readings count. */
  readonly simplifiedCodes: Uint16Array;
  /** By code point from `FIRST_CODE`: the symbol of the commonest reading. */
  readonly primarySymbols: Int32Array;
}

function readReadings(): Tables['readings'] {
  const parsed = [...parse(primary), ...parse(others)];
  const folds = [...new Set(parsed.map(([pinyin]) => foldSyllable(pinyin)))].toSorted();
  const symbols = new Map(folds.map((folded, k) => [folded, FIRST_SYMBOL + 1 + k]));
  const readings = new Map<number, Reading[]>();
  for (const [pinyin, tone, characters] of parsed) {
    const reading: Reading = { pinyin, tone, symbol: symbols.get(foldSyllable(pinyin)) ?? 0 };
    for (const character of characters) {
      const code = character.codePointAt(0) ?? 0;
      const known = readings.get(code);
      if (known === undefined) readings.set(code, [reading]);
      else known.push(reading);
    }
  }
  return readings;
}

function readTables(): Tables {
  const readings = readReadings();
  const simplifiedCodes = new Uint16Array(LAST_CODE - FIRST_CODE + 1);
  const primarySymbols = new Int32Array(LAST_CODE - FIRST_CODE + 1);
  for (let code = FIRST_CODE; code <= LAST_CODE; code++) {
    const simplified = simplifyHan(String.fromCodePoint(code)).codePointAt(0) ?? code;
    simplifiedCodes[code - FIRST_CODE] = readings.has(simplified) && simplified <= LAST_CODE ? simplified : code;
    primarySymbols[code - FIRST_CODE] = readings.get(simplifiedCodes[code - FIRST_CODE] ?? code)?.[0]?.symbol ?? 0;
  }
  return { readings, simplifiedCodes, primarySymbols };
}

let read: Tables | undefined;

/** Read at the first question, so that a thread which compiles no register does not pay for it. */
function tables(): Tables {
  read ??= readTables();
  return read;
}

/**
 * The syllable in which a Han character is commonest read, as a symbol from 0x30001: without tone, and one symbol for syllables that many
 * speakers don't tell apart (nai and lai, zhi and zi, xin and xing). Traditional and variant characters read as their simplified form.
 * 0 for what is no Han character of the basic block or has no reading.
 */
export function syllableSymbol(codePoint: number): number {
  return tables().primarySymbols[codePoint - FIRST_CODE] ?? 0;
}

/** All readings of a Han character, the commonest first; none for any other character. */
export function readingsOf(character: string): readonly Reading[] {
  const { readings, simplifiedCodes } = tables();
  const code = character.codePointAt(0) ?? 0;
  return readings.get(simplifiedCodes[code - FIRST_CODE] ?? 0) ?? [];
}

/** The syllables, as symbols, in which a Han character can be read, the commonest first. */
export function syllablesOf(character: string): readonly number[] {
  return [...new Set(readingsOf(character).map(({ symbol }) => symbol))];
}

export const syllableContent: string = digest;
