import type { Reason } from './decision.ts';
import { readFacts } from './wording/facts.ts';
import type { Locale } from './wording/locale.ts';
import { SENTENCES_EN } from './wording/sentences-en.ts';
import { SENTENCES_ZH } from './wording/sentences-zh.ts';

const SENTENCES = { en: SENTENCES_EN, zh: SENTENCES_ZH };

/** The reason as one sentence in that language. `Reason.text` is the English one. Contains the seller's own words: escape it for HTML. */
export function renderReason(reason: Pick<Reason, 'element' | 'facts'>, locale: Locale): string {
  return SENTENCES[locale][reason.element](readFacts(reason.facts, locale));
}
