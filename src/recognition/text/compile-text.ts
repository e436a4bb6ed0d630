import type { RegisterSnapshot, Right } from '../../rights/index.ts';
import { CUES } from './context/cues.ts';
import { deriveForms, deriveTerm } from './derive-forms.ts';
import { foldText } from './fold/fold-text.ts';
import { homophonePatterns } from './han/homophones.ts';
import { isHanName, isLatinName } from './han/mix-names.ts';
import { LEXICONS } from './lexicon/lexicons.ts';
import type {
  CompiledCue,
  CompiledTerm,
  EntryIndex,
  Form,
  FormKind,
  FormOwner,
  TextMatcher,
  TextSegment,
} from './matcher.ts';
import { grown } from './scan/grow-array.ts';
import { HashList } from './scan/hash-list.ts';
import { hashSound } from './scan/hash-symbols.ts';
import { PatternList } from './scan/pattern-list.ts';
import { patternsOf, readDerived, wordPatternsOf } from './scan/patterns-of.ts';
import { buildTables, makeScanner } from './scan/scanner.ts';
import { soundKeysOf } from './sound/sound-keys.ts';
import type { DerivedForm } from './spell/tricks.ts';
import { isCommonWord } from './words/common-words.ts';

/** Which rights the words of a title speak for: a word mark or an indication is a sign, the title of a design or patent is none. */
const SIGNS: ReadonlySet<Right['kind']> = new Set<Right['kind']>(['trademark', 'geographical-indication']);

function formsOf(right: Right): (readonly [text: string, kind: FormKind])[] {
  const forms: (readonly [string, FormKind])[] = [];
  if (SIGNS.has(right.kind) && right.verbalElement !== undefined) forms.push([right.verbalElement, 'official']);
  for (const alias of right.aliases) forms.push([alias.text, alias.kind]);
  return forms;
}

function collectForms(rights: Iterable<Right>): Form[] {
  const owners = new Map<string, FormOwner[]>();
  const latinNames = new Map<string, string>();
  for (const right of rights) {
    const written = formsOf(right);
    const latin = written.find(([text, kind]) => kind === 'official' && isLatinName(text))?.[0];
    for (const [form, kind] of written) {
      const text = form.trim();
      if (latin !== undefined && isHanName(text) && !latinNames.has(text)) latinNames.set(text, latin);
      const known = owners.get(text);
      const owner = { right: right.id, holder: right.holder.id, kind };
      if (known === undefined) owners.set(text, [owner]);
      else if (known.every((other) => other.right !== right.id)) known.push(owner);
    }
  }
  return [...owners].map(([text, list]) => {
    const folded = foldText(text);
    const latin = latinNames.get(text);
    return { text, folded, isCommon: isCommonWord(folded), ...(latin === undefined ? {} : { latin }), owners: list };
  });
}

/** What no register changes. */
interface Standing {
  readonly terms: readonly CompiledTerm[];
  readonly cues: readonly CompiledCue[];
}

function compileTerms(): CompiledTerm[] {
  return LEXICONS.flatMap(({ language, terms }) =>
    terms.map((term) => ({
      term,
      language,
      near: (term.near ?? []).map(foldText),
      innocent: (term.innocent ?? []).map((one) => ({ ...one, near: one.near.map(foldText) })),
    })),
  );
}

function compileCues(): CompiledCue[] {
  return CUES.map((cue) => ({ cue, folded: foldText(cue.text) }));
}

let compiled: Standing | undefined;

/** Compiled with the first register of a thread: most threads compile none. */
function standing(): Standing {
  compiled ??= { terms: compileTerms(), cues: compileCues() };
  return compiled;
}

const FIRST_ENTRIES = 256;

/** Gathers what a segment looks for, and what each of it stands for. */
class SegmentBuilder {
  private readonly patterns = new PatternList();
  private readonly near: { readonly word: string; readonly entry: number }[] = [];
  private readonly sounds = new HashList();
  /** By entry. */
  private owners = new Int32Array(FIRST_ENTRIES);
  private ordinals = new Uint8Array(FIRST_ENTRIES);
  private entryCount = 0;
  private firstTerm = 0;
  private firstCue = 0;

  addForms(forms: readonly Form[]): void {
    for (const [index, form] of forms.entries()) {
      const isOfficial = form.owners.some(({ kind }) => kind === 'official');
      const entry = this.addWritten(index, form.text);
      // A nickname is an everyday word: what merely resembles one says nothing. A character of it taken apart does.
      const derived = isOfficial ? deriveForms(form.text, form.latin) : deriveTerm(form.text);
      this.addDerived(index, derived);
      if (!isOfficial) continue;
      for (const pattern of homophonePatterns(form.text)) this.patterns.addText(pattern, entry);
      for (const word of wordPatternsOf(form.text)) this.near.push({ word, entry: index });
      for (const key of soundKeysOf(form.text)) this.sounds.add(hashSound(key), index);
    }
    this.firstTerm = this.firstCue = this.entryCount;
  }

  addStanding({ terms, cues }: Standing): void {
    for (const [index, { term }] of terms.entries()) {
      this.addWritten(index, term.text);
      if (term.isExact !== true) this.addDerived(index, deriveTerm(term.text));
    }
    this.firstCue = this.entryCount;
    for (const [index, { cue }] of cues.entries()) this.addWritten(index, cue.text);
  }

  build(): Pick<TextSegment, 'tables' | 'index'> {
    const { near, sounds, firstTerm, firstCue } = this;
    const patterns = this.patterns.sort();
    const { entryStarts, entries } = patterns;
    const owners = this.owners.slice(0, this.entryCount);
    const ordinals = this.ordinals.slice(0, this.entryCount);
    const index: EntryIndex = { entryStarts, entries, owners, ordinals, firstTerm, firstCue };
    return { tables: buildTables({ patterns, near, sounds }), index };
  }

  private addEntry(owner: number, ordinal: number): number {
    const entry = this.entryCount++;
    this.owners = grown(this.owners, this.entryCount);
    this.ordinals = grown(this.ordinals, this.entryCount);
    this.owners[entry] = owner;
    this.ordinals[entry] = ordinal;
    return entry;
  }

  private addWritten(owner: number, text: string): number {
    const entry = this.addEntry(owner, 0);
    for (const pattern of patternsOf(text)) this.patterns.addText(pattern, entry);
    return entry;
  }

  private addDerived(owner: number, derived: readonly DerivedForm[]): void {
    let ordinal = 0;
    for (const spelling of derived) {
      const entry = this.addEntry(owner, ++ordinal);
      const { symbols, length } = readDerived(spelling);
      this.patterns.add(symbols, length, entry);
    }
  }
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Standing = { terms: [], cues: [] };

/** The rights of one segment; the base carries the replica terms and context phrases, which no register changes. */
export function compileSegment(rights: Iterable<Right>, isBase: boolean): TextSegment {
  const forms = collectForms(rights);
  const builder = new SegmentBuilder();
  builder.addForms(forms);
  const fixed = isBase ? standing() : NOTHING;
  builder.addStanding(fixed);
  const rightIds = new Set(forms.flatMap(({ owners }) => owners.map(({ right }) => right)));
  return { ...builder.build(), ...fixed, forms, rightIds, dead: NONE };
}

/** Compiles the words of every mark and geographical indication, every alias, the replica-term lexicons and the context phrases. Pure. */
export function compileText(snapshot: RegisterSnapshot): TextMatcher {
  const base = compileSegment(snapshot.rights, true);
  return { register: snapshot.version, segments: [base], scanner: makeScanner([base.tables]) };
}
