/** Reads a word from left to right by rules, each letter once. */
export type SpellingReader = (word: string) => string;

interface Rule {
  readonly letters: string;
  readonly before: string;
  readonly after: string;
  readonly output: string;
}

const RULE = /^(?:\[([^\]]*)\])?([^[\]()=]+)(?:\(([^)]*)\))?=(.*)$/u;

function readRule(entry: string): Rule {
  const [, before = '', letters = '', after = '', output = ''] = RULE.exec(entry) ?? [];
  if (letters === '') throw new TypeError(`not a spelling rule: ${entry}`);
  return { letters: letters.normalize('NFD'), before, after, output };
}

const VOWELS = 'aeiouyæøœ';
const FRONT = 'eiyæøœ';

/** Whether the letter at `at` is what one character of a context asks for. */
function isContext(context: string, word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (context === '^' || context === '$') return letter === '';
  if (context === 'V') return letter !== '' && VOWELS.includes(letter);
  if (context === 'F') return letter !== '' && FRONT.includes(letter);
  if (context === 'K') return letter !== '' && !VOWELS.includes(letter);
  return letter === context;
}

function isMet(rule: Rule, word: string, at: number): boolean {
  const { letters, before, after } = rule;
  if (letters.length > 1 && !word.startsWith(letters, at)) return false;
  for (let k = 0; k < after.length; k++) if (!isContext(after.charAt(k), word, at + letters.length + k)) return false;
  for (let k = 0; k < before.length; k++) if (!isContext(before.charAt(k), word, at - before.length + k)) return false;
  return true;
}

/**
 * Makes a reader of rules written `[before]letters(after)=output`, parted by blanks. Contexts are letters, V for a vowel, F for a front
 * vowel, K for any other letter, ^ and $ for the ends of the word. Longer letters go first, then longer contexts, then later tables: a
 * table that follows another overrides it. Letters that no rule reads are left out.
 */
export function makeSpellingReader(...tables: readonly string[]): SpellingReader {
  const rules = tables.flatMap((table) => table.trim().split(/\s+/).map(readRule)).toReversed();
  rules.sort(
    (a, b) =>
      b.letters.length - a.letters.length || b.before.length + b.after.length - a.before.length - a.after.length,
  );
  const byFirst = new Map<number, Rule[]>();
  for (const rule of rules) {
    const first = rule.letters.charCodeAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [rule]);
    else known.push(rule);
  }
  return (word) => {
    let output = '';
    for (let at = 0; at < word.length;) {
      const candidates = byFirst.get(word.charCodeAt(at)) ?? [];
      let width = 1;
      for (const rule of candidates) {
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
