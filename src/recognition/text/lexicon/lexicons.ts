import { ar } from './ar.ts';
import { contact } from './contact.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { enIn } from './en-in.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Lexicon } from './term.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language with a lexicon of the trade in copies. A new one is a file and a line here. */
export const LEXICONS: readonly Lexicon[] = [
  en,
  enIn,
  zh,
  ja,
  ko,
  ru,
  es,
  pt,
  tr,
  ar,
  fa,
  id,
  vi,
  th,
  de,
  fr,
  it,
  pl,
  contact,
];
