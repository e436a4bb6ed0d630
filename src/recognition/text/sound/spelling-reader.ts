/** Reads a word from left to right by rules, each letter once. */
export type SpellingReader = (word: string) => string;

interface Rule {
  /** Character codes. */
  readonly letters: readonly number[];
  /** Contexts as character codes: those of V, F, K, B, ^ and $, or of a letter. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly output: string;
}

const RULE = /^(?:\[([^\]]*)\])?([^[\]()=]+)(?:\(([^)]*)\))?=(.*)$/u;

function codesOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, k) => text.charCodeAt(k));
}

function readRule(entry: string): Rule {
  const [, before = '', letters = '', after = '', output = ''] = RULE.exec(entry) ?? [];
  if (letters === '') throw new TypeError(`not a spelling rule: ${entry}`);
  // Both ends of a word are read as the same code.
  const context = (text: string): readonly number[] => codesOf(text.replaceAll('^', '$'));
  return { letters: codesOf(letters.normalize('NFD')), before: context(before), after: context(after), output };
}

const VOWELS = new Set(codesOf('aeiouyæøœ'));
const FRONT = new Set(codesOf('eiyæøœ'));
/** What a word begins with that follows a silent e, as in pinecroft. */
const BEGINNING = new Set(codesOf('bcfghkmpw'));
const [END, ANY_VOWEL, ANY_FRONT, NO_VOWEL, ANY_BEGINNING] = codesOf('$VFKB');

/** Whether a letter, or NaN past the ends of a word, is what one character of a context asks for. */
function isContext(context: number, letter: number): boolean {
  if (context === END) return Number.isNaN(letter);
  if (context === ANY_VOWEL) return VOWELS.has(letter);
  if (context === ANY_FRONT) return FRONT.has(letter);
  if (context === NO_VOWEL) return !Number.isNaN(letter) && !VOWELS.has(letter);
  if (context === ANY_BEGINNING) return BEGINNING.has(letter);
  return letter === context;
}

function isMet({ letters, before, after }: Rule, word: string, at: number): boolean {
  // The first letter is the one that the rule was looked up by.
  for (let k = 1; k < letters.length; k++) if (word.charCodeAt(at + k) !== letters[k]) return false;
  const end = at + letters.length;
  for (let k = 0; k < after.length; k++) if (!isContext(after[k] ?? 0, word.charCodeAt(end + k))) return false;
  const start = at - before.length;
  for (let k = 0; k < before.length; k++) if (!isContext(before[k] ?? 0, word.charCodeAt(start + k))) return false;
  return true;
}

const NO_RULES: readonly Rule[] = [];

/**
 * Makes a reader of rules written `[before]letters(after)=output`, parted by blanks. Contexts are letters, V for a vowel, F for a front
 * vowel, K for any other letter, B for one that may begin the second word of a compound, ^ and $ for the ends of the word. Longer letters go first, then longer contexts, then later tables: a
 * table that follows another overrides it. Letters that no rule reads are left out.
 */
export function makeSpellingReader(...tables: readonly string[]): SpellingReader {
  const rules = tables.flatMap((table) => table.trim().split(/\s+/).map(readRule)).toReversed();
  rules.sort(
    (a, b) =>
      b.letters.length - a.letters.length || b.before.length + b.after.length - a.before.length - a.after.length,
  );
  const byFirst: ReadonlyMap<number, readonly Rule[]> = Map.groupBy(rules, ({ letters }) => letters[0] ?? 0);
  return (word) => {
    let output = '';
    for (let at = 0; at < word.length;) {
      let width = 1;
      for (const rule of byFirst.get(word.charCodeAt(at)) ?? NO_RULES) {
        if (!isMet(rule, word, at)) continue;
        output += rule.output;
        width = rule.letters.length;
        break;
      }
      at += width;
    }
    return output;
  };
}
