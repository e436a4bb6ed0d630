import { AR } from './ar.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { ID } from './id.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { KO } from './ko.ts';
import type { Language } from './language.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { TH } from './th.ts';
import { TR } from './tr.ts';
import { VI } from './vi.ts';
import { ZH } from './zh.ts';

/** The languages of the corpus, in a fixed order. A new language is a file and a line here. */
export const LANGUAGES: readonly Language[] = [EN, ZH, JA, KO, RU, ES, PT, TR, AR, DE, FR, IT, ID, VI, TH];

/** By BCP 47 code. Throws where the corpus has no such language. */
export function languageOf(code: string): Language {
  const language = LANGUAGES.find((known) => known.code === code);
  if (language === undefined) throw new RangeError(`no language ${code}`);
  return language;
}
