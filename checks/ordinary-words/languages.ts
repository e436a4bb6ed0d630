/** How the words of a language are chosen from its lists, see choose-words.ts. */
export interface Language {
  /** Name of the language in Tesseract's files. */
  readonly code: string;
  /** Name in Snowball's, where its list of the language is free to use. */
  readonly snowball?: string;
  /** Languages of one family share words; a word of several families that no dictionary has is a name. */
  readonly family: string;
  /** Which capitals a word of the web must have been seen in: small letters, two ways, all three ways; or what else shows that it is common. */
  readonly web: 'small' | 'two-cases' | 'all-cases' | 'with-article' | 'begins-others' | 'katakana' | 'all';
  /** The article that is written together with its word. */
  readonly article?: string;
}

// Where lists are long (Turkish, Finnish, Polish, … inflect much), more is asked of a word; English has a dictionary made for spelling.
export const LANGUAGES: readonly Language[] = [
  { code: 'eng', family: 'Germanic', web: 'all-cases' },
  { code: 'deu', snowball: 'german', family: 'Germanic', web: 'small' },
  { code: 'nld', snowball: 'dutch', family: 'Germanic', web: 'all-cases' },
  { code: 'swe', snowball: 'swedish', family: 'Germanic', web: 'all-cases' },
  { code: 'dan', snowball: 'danish', family: 'Germanic', web: 'all-cases' },
  { code: 'nor', snowball: 'norwegian', family: 'Germanic', web: 'all-cases' },
  { code: 'fra', family: 'Romance', web: 'small' },
  { code: 'spa', snowball: 'spanish', family: 'Romance', web: 'two-cases' },
  { code: 'por', snowball: 'portuguese', family: 'Romance', web: 'two-cases' },
  { code: 'ita', snowball: 'italian', family: 'Romance', web: 'two-cases' },
  { code: 'ron', snowball: 'romanian', family: 'Romance', web: 'all-cases' },
  { code: 'tur', snowball: 'turkish', family: 'Turkic', web: 'all-cases' },
  { code: 'fin', snowball: 'finnish', family: 'Finnic', web: 'all-cases' },
  { code: 'hun', snowball: 'hungarian', family: 'Ugric', web: 'all-cases' },
  { code: 'pol', family: 'West Slavic', web: 'all-cases' },
  { code: 'ces', family: 'West Slavic', web: 'all-cases' },
  { code: 'rus', snowball: 'russian', family: 'East Slavic', web: 'all-cases' },
  { code: 'ukr', family: 'East Slavic', web: 'all-cases' },
  { code: 'ind', family: 'Malay', web: 'two-cases' },
  { code: 'msa', family: 'Malay', web: 'two-cases' },
  { code: 'vie', family: 'Vietic', web: 'two-cases' },
  { code: 'ell', family: 'Hellenic', web: 'two-cases' },
  { code: 'ara', family: 'Arabic', web: 'with-article', article: 'ال' },
  { code: 'heb', family: 'Hebrew', web: 'with-article', article: 'ה' },
  { code: 'fas', family: 'Iranian', web: 'all' },
  { code: 'jpn', family: 'Japanese', web: 'katakana' },
  { code: 'kor', family: 'Korean', web: 'begins-others' },
];
