import type { RegisterSnapshot, Right } from '../../rights/index.ts';
import { buildAutomaton } from './scan/automaton.ts';
import { CUES } from './context/cues.ts';
import { foldText } from './fold/fold-text.ts';
import { LEXICONS } from './lexicon/lexicons.ts';
import type { CompiledCue, CompiledTerm, Form, FormKind, FormOwner, TextMatcher } from './matcher.ts';
import { patternsOf } from './scan/patterns-of.ts';
import { isCommonWord } from './words/common-words.ts';

/** Which rights the words of a title speak for: a word mark or an indication is a sign, the title of a design or patent is none. */
const SIGNS: ReadonlySet<Right['kind']> = new Set<Right['kind']>(['trademark', 'geographical-indication']);

function formsOf(right: Right): (readonly [text: string, kind: FormKind])[] {
  const forms: (readonly [string, FormKind])[] = [];
  if (SIGNS.has(right.kind) && right.verbalElement !== undefined) forms.push([right.verbalElement, 'official']);
  for (const alias of right.aliases) forms.push([alias.text, alias.kind]);
  return forms;
}

function collectForms(snapshot: RegisterSnapshot): Form[] {
  const owners = new Map<string, FormOwner[]>();
  for (const right of snapshot.rights) {
    for (const [written, kind] of formsOf(right)) {
      const text = written.trim();
      const known = owners.get(text);
      const owner = { right: right.id, holder: right.holder.id, kind };
      if (known === undefined) owners.set(text, [owner]);
      else if (known.every((other) => other.right !== right.id)) known.push(owner);
    }
  }
  return [...owners].map(([text, list]) => {
    const folded = foldText(text);
    return { text, folded, isCommon: isCommonWord(folded), owners: list };
  });
}

function compileTerms(): CompiledTerm[] {
  return LEXICONS.flatMap(({ language, terms }) =>
    terms.map((term) => ({
      term,
      language,
      innocent: (term.innocent ?? []).map(({ sense, near }) => ({ sense, near: near.map(foldText) })),
    })),
  );
}

function compileCues(): CompiledCue[] {
  return CUES.map((cue) => ({ cue, folded: foldText(cue.text) }));
}

const terms = compileTerms();
const cues = compileCues();

/** Compiles the words of every mark and geographical indication, every alias, the replica-term lexicons and the context phrases. Pure. */
export function compileText(snapshot: RegisterSnapshot): TextMatcher {
  const forms = collectForms(snapshot);
  const texts = [
    ...forms.map((form) => form.text),
    ...terms.map(({ term }) => term.text),
    ...cues.map(({ cue }) => cue.text),
  ];
  const entriesByPattern = new Map<string, number[]>();
  for (const [entry, text] of texts.entries()) {
    for (const pattern of patternsOf(text)) {
      const known = entriesByPattern.get(pattern);
      if (known === undefined) entriesByPattern.set(pattern, [entry]);
      else known.push(entry);
    }
  }
  const entryStarts = new Int32Array(entriesByPattern.size + 1);
  const entries: number[] = [];
  let pattern = 0;
  for (const list of entriesByPattern.values()) {
    entries.push(...list);
    entryStarts[++pattern] = entries.length;
  }
  return {
    register: snapshot.version,
    automaton: buildAutomaton([...entriesByPattern.keys()]),
    entryStarts,
    entries: Int32Array.from(entries),
    forms,
    terms,
    cues,
  };
}
