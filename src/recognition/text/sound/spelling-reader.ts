/** Reads a word from left to right by rules, each letter once. */
export type SpellingReader = (word: string) => string;

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

  /** The letters that a context asks for: 1 at the id of each. */
  askOf(context: string): Uint8Array {
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

/** Where things stand in a rule: what it writes, how many letters it reads, how many before and after it; then all of these but the first two letters. */
const OUTPUT = 0;
const WIDTH = 1;
const BEFORE = 2;
const AFTER = 3;
const FIRST_ID = 4;
const NO_RULE = 0;
const LONGEST = 64;

/** Rules as numbers: a name is read in seven ways, and objects for each letter of a context would not stay in the cache. */
class RuleTables {
  readonly letters: Letters;
  readonly outputs: string[] = [];
  /** Rules behind one another. */
  readonly rules: Uint16Array;
  /** By a letter and the next one, where the rules that may fit there are listed, closed by `NO_RULE`. */
  readonly lists: Uint16Array;
  readonly listAt: Uint16Array;
  /** By number of a context, then letter, whether it is what is asked for. */
  readonly asks: Uint8Array;

  constructor(written: readonly WrittenRule[]) {
    this.letters = new Letters(written);
    const { count } = this.letters;
    const contexts = [...new Set(written.flatMap(({ before, after }) => (before + after).split('')))];
    this.asks = new Uint8Array(contexts.length * count);
    for (const [k, context] of contexts.entries()) this.asks.set(this.letters.askOf(context), k * count);
    const askOf = (context: string): number => contexts.indexOf(context) * count;

    const rules: number[] = [NO_RULE];
    const byFirst = Array.from({ length: count }, (): number[] => []);
    for (const { letters, before, after, output } of written) {
      const ids = this.letters.idsOf(letters);
      byFirst[ids[0] ?? END]?.push(rules.length);
      rules.push(this.outputs.push(output) - 1, ids.length, before.length, after.length);
      rules.push(...ids.slice(1), ...Array.from(before + after, askOf));
    }
    this.rules = Uint16Array.from(rules);

    const lists: number[] = [];
    this.listAt = new Uint16Array(count * count);
    const known = new Map<string, number>();
    for (let first = 0; first < count; first++) {
      for (let next = 0; next < count; next++) {
        const list = [...(byFirst[first] ?? []).filter((rule) => this.mayBeMet(rule, next)), NO_RULE];
        const key = list.join(' ');
        const at = known.get(key) ?? lists.length;
        if (at === lists.length) lists.push(...list);
        known.set(key, at);
        this.listAt[first * count + next] = at;
      }
    }
    this.lists = Uint16Array.from(lists);
  }

  /** Whether a rule for a letter can fit where `next` follows it. */
  private mayBeMet(rule: number, next: number): boolean {
    const { rules } = this;
    if ((rules[rule + WIDTH] ?? 0) > 1) return rules[rule + FIRST_ID] === next;
    return (
      rules[rule + AFTER] === 0 || this.asks[(rules[rule + FIRST_ID + (rules[rule + BEFORE] ?? 0)] ?? 0) + next] === 1
    );
  }

  /** Whether a rule that is listed for the letters at `at` fits there. */
  isMet(rule: number, ids: Uint8Array, at: number): boolean {
    const { rules, asks } = this;
    let part = rule + FIRST_ID;
    const end = at + (rules[rule + WIDTH] as number);
    for (let k = at + 1; k < end; k++) if (ids[k] !== rules[part++]) return false;
    for (let k = at - (rules[rule + BEFORE] as number); k < at; k++)
      if (asks[(rules[part++] as number) + (ids[k] as number)] === 0) return false;
    const last = end + (rules[rule + AFTER] as number);
    for (let k = end; k < last; k++) if (asks[(rules[part++] as number) + (ids[k] as number)] === 0) return false;
    return true;
  }
}

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
  const rules = new RuleTables(written);
  const { letters, lists, listAt, outputs } = rules;
  let ids = new Uint8Array(LONGEST + 2 * PADDING);
  return (word) => {
    if (word.length + 2 * PADDING > ids.length) ids = new Uint8Array(2 * word.length + 2 * PADDING);
    letters.read(word, ids);
    let output = '';
    const end = PADDING + word.length;
    for (let at = PADDING; at < end;) {
      let list = listAt[(ids[at] as number) * letters.count + (ids[at + 1] as number)] as number;
      while (lists[list] !== NO_RULE && !rules.isMet(lists[list] as number, ids, at)) list++;
      const rule = lists[list] as number;
      if (rule === NO_RULE) at++;
      else {
        output += outputs[rules.rules[rule + OUTPUT] as number] as string;
        at += rules.rules[rule + WIDTH] as number;
      }
    }
    return output;
  };
}
