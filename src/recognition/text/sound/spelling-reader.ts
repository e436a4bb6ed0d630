/** Reads a word from left to right by rules, each letter once. */
export type SpellingReader = (word: string) => string;

/** The letters a context asks for: 1 at the id of each. */
type Ask = Uint8Array;

interface Rule {
  /** Ids. */
  readonly letters: readonly number[];
  readonly before: readonly Ask[];
  readonly after: readonly Ask[];
  readonly output: string;
}

interface WrittenRule {
  readonly letters: string;
  readonly before: string;
  readonly after: string;
  readonly output: string;
}

const RULE = /^(?:\[([^\]]*)\])?([^[\]()=]+)(?:\(([^)]*)\))?=(.*)$/u;

function readRule(entry: string): WrittenRule {
  const [, before = '', letters = '', after = '', output = ''] = RULE.exec(entry) ?? [];
  if (letters === '') throw new TypeError(`not a spelling rule: ${entry}`);
  return { letters: letters.normalize('NFD'), before, after, output };
}

const VOWELS = 'aeiouyæøœ';
const FRONT = 'eiyæøœ';
/** What a word begins with that follows a silent e, as in pinecroft. */
const BEGINNING = 'bcfghkmpw';
/** What a context asks for, where it is no letter: `K` for any but vowels, the others for these letters. */
const CLASSES: { readonly [context: string]: string } = { V: VOWELS, F: FRONT, B: BEGINNING };
const NO_VOWEL = 'K';

// What stands past both ends of a word, and any letter that no rule tells from others.
const END = 0;
const OTHER = 1;
const FIRST_LETTER = 2;
/** Rules look no further past the ends of a word. */
const PADDING = 8;

/** Numbers the letters that rules tell apart, so that whole classes of them are looked up in small tables. */
class Letters {
  private readonly known = new Map<string, number>();
  private readonly byCode: Uint8Array;
  private readonly vowels: ReadonlySet<number>;
  readonly count: number;

  constructor(rules: readonly WrittenRule[]) {
    const all = rules.map(({ letters, before, after }) => letters + before + after).join('') + VOWELS + BEGINNING;
    for (const letter of all.split(''))
      if (!this.known.has(letter)) this.known.set(letter, FIRST_LETTER + this.known.size);
    this.count = FIRST_LETTER + this.known.size;
    this.byCode = new Uint8Array(Math.max(...Array.from(this.known.keys(), (letter) => letter.charCodeAt(0))) + 1);
    this.byCode.fill(OTHER);
    for (const [letter, id] of this.known) this.byCode[letter.charCodeAt(0)] = id;
    this.vowels = new Set(this.idsOf(VOWELS));
  }

  idsOf(letters: string): readonly number[] {
    return letters.split('').map((letter) => this.known.get(letter) ?? OTHER);
  }

  askOf(context: string): Ask {
    const ask = new Uint8Array(this.count);
    if (context === '^' || context === '$') ask[END] = 1;
    else if (context === NO_VOWEL) for (let id = OTHER; id < this.count; id++) ask[id] = this.vowels.has(id) ? 0 : 1;
    else for (const id of this.idsOf(CLASSES[context] ?? context)) ask[id] = 1;
    return ask;
  }

  /** Writes the ids of a word into `ids`, from `PADDING` on. */
  read(word: string, ids: Uint8Array): void {
    const { byCode } = this;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      ids[PADDING + at] = code < byCode.length ? (byCode[code] as number) : OTHER;
    }
    ids.fill(END, PADDING + word.length, 2 * PADDING + word.length);
  }
}

/** Whether a rule that was looked up by the letter at `at` and the next one fits there. */
function isMet({ letters, before, after }: Rule, ids: Uint8Array, at: number): boolean {
  for (let k = 2; k < letters.length; k++) if (ids[at + k] !== letters[k]) return false;
  const end = at + letters.length;
  for (let k = 0; k < after.length; k++) if ((after[k] as Ask)[ids[end + k] as number] !== 1) return false;
  const start = at - before.length;
  for (let k = 0; k < before.length; k++) if ((before[k] as Ask)[ids[start + k] as number] !== 1) return false;
  return true;
}

/** Whether a rule for a letter can fit where `next` follows it. */
function mayBeMet({ letters, after: [first] }: Rule, next: number): boolean {
  return letters.length > 1 ? letters[1] === next : first === undefined || first[next] === 1;
}

const LONGEST = 64;

/**
 * Makes a reader of rules written `[before]letters(after)=output`, parted by blanks. Contexts are letters, V for a vowel, F for a front
 * vowel, K for any other letter, B for one that may begin the second word of a compound, ^ and $ for the ends of the word. Longer letters go first, then longer contexts, then later tables: a
 * table that follows another overrides it. Letters that no rule reads are left out.
 */
export function makeSpellingReader(...tables: readonly string[]): SpellingReader {
  const written = tables.flatMap((table) => table.trim().split(/\s+/).map(readRule)).toReversed();
  written.sort(
    (a, b) =>
      b.letters.length - a.letters.length || b.before.length + b.after.length - a.before.length - a.after.length,
  );
  const known = new Letters(written);
  const asksOf = (contexts: string): readonly Ask[] => contexts.split('').map((context) => known.askOf(context));
  const rules = written.map(({ letters, before, after, output }): Rule => {
    return { letters: known.idsOf(letters), before: asksOf(before), after: asksOf(after), output };
  });
  const byFirst: ReadonlyMap<number, readonly Rule[]> = Map.groupBy(rules, ({ letters }) => letters[0] ?? END);
  // By a letter and the next one. Names repeat their pairs, and few rules are left of each.
  const byPair: (readonly Rule[] | undefined)[] = Array.from({ length: known.count ** 2 });
  const rulesAt = (first: number, next: number): readonly Rule[] =>
    (byPair[first * known.count + next] ??= (byFirst.get(first) ?? []).filter((rule) => mayBeMet(rule, next)));
  let ids = new Uint8Array(LONGEST + 2 * PADDING);
  return (word) => {
    if (word.length + 2 * PADDING > ids.length) ids = new Uint8Array(2 * word.length + 2 * PADDING);
    known.read(word, ids);
    let output = '';
    const end = PADDING + word.length;
    for (let at = PADDING; at < end;) {
      let width = 1;
      for (const rule of rulesAt(ids[at] as number, ids[at + 1] as number)) {
        if (!isMet(rule, ids, at)) continue;
        output += rule.output;
        width = rule.letters.length;
        break;
      }
      at += width;
    }
    return output;
  };
}
