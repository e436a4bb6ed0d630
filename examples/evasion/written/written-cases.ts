import type { EvasionCase } from '../evasion-case.ts';
import { AR_WRITTEN } from './ar.ts';
import { DE_WRITTEN } from './de.ts';
import { EN_WRITTEN } from './en.ts';
import { ES_WRITTEN } from './es.ts';
import { FR_WRITTEN } from './fr.ts';
import { ID_WRITTEN } from './id.ts';
import { IT_WRITTEN } from './it.ts';
import { JA_WRITTEN } from './ja.ts';
import { KO_WRITTEN } from './ko.ts';
import { PT_WRITTEN } from './pt.ts';
import { readWritten } from './read-written.ts';
import { RU_WRITTEN } from './ru.ts';
import { TH_WRITTEN } from './th.ts';
import { TR_WRITTEN } from './tr.ts';
import { VI_WRITTEN } from './vi.ts';
import { ZH_WRITTEN } from './zh.ts';

/** All cases that a person wrote, by language. */
export function writtenCases(): readonly EvasionCase[] {
  const texts: { readonly [language: string]: string } = {
    en: EN_WRITTEN,
    zh: ZH_WRITTEN,
    ja: JA_WRITTEN,
    ko: KO_WRITTEN,
    ru: RU_WRITTEN,
    es: ES_WRITTEN,
    pt: PT_WRITTEN,
    tr: TR_WRITTEN,
    ar: AR_WRITTEN,
    de: DE_WRITTEN,
    fr: FR_WRITTEN,
    it: IT_WRITTEN,
    id: ID_WRITTEN,
    vi: VI_WRITTEN,
    th: TH_WRITTEN,
  };
  return Object.entries(texts).flatMap(([language, text]) => readWritten(language, text));
}
