/** Korean particles that end a word, by their syllables. */
export const ONE_SYLLABLE_PARTICLES: ReadonlySet<string> = new Set('은는이가을를의에와과도로만께');
export const TWO_SYLLABLE_PARTICLES: ReadonlySet<string> = new Set(
  '으로|에서|까지|부터|처럼|보다|이나|에게|한테|이랑|하고'.split('|'),
);

/** Letters that Arabic writes onto the next word: conjunctions and prepositions; and the article in two letters. */
export const ABJAD_PREFIXES: ReadonlySet<string> = new Set('وبلفكه');
export const ABJAD_PREFIX_PAIRS: ReadonlySet<string> = new Set(['ال', 'لل']);
