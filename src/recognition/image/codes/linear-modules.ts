import type { LinearFormat } from './found-code.ts';

/** Bars (1) and spaces (0) of a printed code, one module each, from its first bar to its last. */
export interface Modules {
  readonly modules: string;
  /** Where the digits stand, and what else could have been printed there. */
  readonly places: readonly DigitPlace[];
}

/** `start` is its first module of seven. */
interface DigitPlace {
  readonly start: number;
  readonly own: string;
  readonly others: readonly string[];
}

/** Number set A of the digits 0–9 (ISO/IEC 15420, table 1); set B is C backwards, and C is A inverted. */
const SET_A = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
] as const;
const SET_C = SET_A.map((modules) => [...modules].map((module) => (module === '1' ? '0' : '1')).join(''));
const SET_B = SET_C.map((modules) => [...modules].toReversed().join(''));
const SETS = { A: SET_A, B: SET_B, C: SET_C } as const;
type NumberSet = keyof typeof SETS;

/** Which sets the left half uses tells the first digit of an EAN-13 (table 3). */
const EAN_13_SETS = [
  'AAAAAA',
  'AABABB',
  'AABBAB',
  'AABBBA',
  'ABAABB',
  'ABBAAB',
  'ABBBAA',
  'ABABAB',
  'ABABBA',
  'ABBABA',
] as const;

/** The same for the check digit of a UPC-E of number system 0 (table 5); system 1 swaps A and B. */
const UPC_E_SETS = [
  'BBBAAA',
  'BBABAA',
  'BBAABA',
  'BBAAAB',
  'BABBAA',
  'BAABBA',
  'BAAABB',
  'BABABA',
  'BABAAB',
  'BAABAB',
] as const;

const GUARD = '101';
const CENTER = '01010';
const UPC_E_END = '010101';

/** How a code is printed. `digits` are those a person reads below it: 13, 12, 8 or, for UPC-E, 8 with system and check digit. */
export function modulesOf(format: LinearFormat, digits: string): Modules {
  switch (format) {
    case 'ean-13':
      return layOut(digits.slice(1, 7), EAN_13_SETS[digitAt(digits, 0)] as string, CENTER, digits.slice(7), GUARD);
    case 'upc-a':
      return layOut(digits.slice(0, 6), EAN_13_SETS[0], CENTER, digits.slice(6), GUARD);
    case 'ean-8':
      return layOut(digits.slice(0, 4), 'AAAA', CENTER, digits.slice(4), GUARD);
    case 'upc-e': {
      const sets = UPC_E_SETS[digitAt(digits, 7)] as string;
      return layOut(digits.slice(1, 7), digits.startsWith('1') ? swapSets(sets) : sets, '', '', UPC_E_END);
    }
  }
}

function layOut(left: string, sets: string, center: string, right: string, end: string): Modules {
  const places: DigitPlace[] = [];
  let modules: string = GUARD;
  const print = (digit: number, set: NumberSet, alternatives: readonly NumberSet[]) => {
    const own = SETS[set][digit] as string;
    const others = alternatives.flatMap((other) => SETS[other].filter((candidate) => candidate !== own));
    places.push({ start: modules.length, own, others });
    modules += own;
  };
  for (let i = 0; i < left.length; i++) print(digitAt(left, i), sets[i] as NumberSet, ['A', 'B']);
  modules += center;
  for (let i = 0; i < right.length; i++) print(digitAt(right, i), 'C', ['C']);
  return { modules: modules + end, places };
}

function swapSets(sets: string): string {
  return [...sets].map((set) => (set === 'A' ? 'B' : 'A')).join('');
}

function digitAt(digits: string, position: number): number {
  return digits.charCodeAt(position) - 48;
}
