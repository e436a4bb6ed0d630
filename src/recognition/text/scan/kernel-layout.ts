/*
 * Where things stand in the memory of the scan kernel. Read by its AssemblyScript source (kernels/text-scan) and by its wrapper, so
 * the two cannot drift: plain numbers only, which both compilers take.
 */

/** Address of the context: one 32-bit word each, written by the wrapper, except the last ones, which the kernel answers with. */
export const CONTEXT = 1024;
/** Units of the text window. */
export const AT_UNITS = 0;
export const AT_SYMBOLS = 1;
/** Two words a symbol: where it was read, first unit and the one after the last. */
export const AT_SPANS = 2;
/** The symbols with an edge before them, in order. */
export const AT_WORD_FIRSTS = 3;
export const AT_EDGES = 4;
/** Symbols of the syllable view, where the text has Han characters. */
export const AT_SYLLABLES = 5;
/** Folded letters, uncollapsed, and where those of each word begin. */
export const AT_LETTERS = 6;
export const AT_WORD_LETTERS = 7;
/** One word a code point, for the plain and the drawn view; sequences of characters that stand for several letters. */
export const AT_PLAIN_WORDS = 8;
export const AT_DRAWN_WORDS = 9;
export const AT_SEQUENCES = 10;
/** Han character to syllable: 0 not known yet, 1 none, else the syllable's place in its range plus 2. */
export const AT_HAN_SYLLABLES = 11;
/** What a Hangul syllable can be at a word's end: bit 0 a particle, bit 1 the first half of one; then the halves in pairs. */
export const AT_PARTICLES = 12;
export const AT_PARTICLE_PAIRS = 13;
export const PARTICLE_PAIR_COUNT = 14;
/** Letters that Arabic writes onto the next word, then those that it writes in pairs. */
export const AT_PREFIXES = 15;
export const PREFIX_COUNT = 16;
export const AT_PREFIX_PAIRS = 17;
export const PREFIX_PAIR_COUNT = 18;
/** Fingerprints of ordinary words. */
export const AT_ORDINARY = 19;
export const ORDINARY_MASK = 20;
/**
 * Sounds by letter, three words each: the letter's own sounds, where the rules that begin with it stand, how many they are doubled plus
 * one when the letter is read at all. Rules, four words each: up to four letters, how many and where, sounds.
 */
export const AT_SOUND_LETTERS = 21;
export const AT_SOUND_RULES = 22;
/** For the work on one token. */
export const AT_SCRATCH = 23;
export const SCRATCH_BYTES = 2048;
/** Addresses of the headers of the segments to look through. */
export const AT_SEGMENTS = 24;
export const SEGMENT_COUNT = 25;
export const AT_HITS = 26;
export const HIT_CAPACITY = 27;
/** Symbols the stream holds, and how many are kept back because a pattern may still go on. */
export const STREAM_CAPACITY = 28;
export const STREAM_KEEP = 29;
/** Absolute index of the first unit in the window, the units that are there, and the length of the whole text. */
export const WINDOW_BASE = 30;
export const WINDOW_END = 31;
/** Words met lately, with what came of them, and the number of the scanner that it came of them for. */
export const AT_KNOWN_WORDS = 32;
export const SCANNER = 33;
/** Set where only whole patterns are looked for: no masks, syllables, misspellings or sounds. */
export const IS_PLAIN_SCAN = 34;
/** Symbols, spans and edges of the drawn view, which stand beside those of the plain one, and where the two differ next. */
export const AT_DRAWN_SYMBOLS = 35;
export const AT_DRAWN_SPANS = 36;
export const AT_DRAWN_EDGES = 37;
export const AT_CHANGES = 38;
/** What is known of the words of the plain view. */
export const AT_WORD_RECORDS = 39;
/** The first fields of the text: where the symbols of each begin and end, and where the first and last unsettled character is. */
export const AT_FIELDS = 40;
/** What each unit tells of other readings of its field (`TELLS_…`), 0 where it was not met yet. */
export const AT_TELLS = 41;
/** Everyday words of two to four Han characters, a symbol in each 16 bits of a slot; no table where no pattern is of syllables. */
export const AT_HAN_WORDS = 42;
export const HAN_WORDS_MASK = 43;
/** Answers. */
export const HIT_COUNT = 44;
export const IS_CUT_SHORT = 45;
export const HAS_DRAWN = 46;
/** Bit `k` is set where a pattern may run from the end of field `k` into the beginning of another; and how many fields there are. */
export const OPEN_FIELDS = 47;
export const FIELD_COUNT = 48;
/** Of which other readings the characters tell that were met (`TELLS_…`). */
export const TELLS = 49;
export const CONTEXT_WORDS = 50;

/** A letter on its head, or what turns the text round. */
export const TELLS_TURNED = 1;
/** A sign that is a letter, alone or with others; one that is a letter in a word that has other such signs, and such a sign. */
export const TELLS_SIGN = 2;
export const TELLS_SIGN_AMID = 4;
export const TELLS_SIGN_BESIDE = 8;
/** A digit or sign that stands for a letter inside a word. */
export const TELLS_STAND_IN = 16;
export const TELLS_KATAKANA = 32;
/** A sign that is a letter together with the next one, and what the next one may be; the same for the bar. These are no answers. */
export const TELLS_OPENING = 64;
export const TELLS_SECOND = 128;
export const TELLS_BAR = 512;
export const TELLS_AFTER_BAR = 1024;
/** Set of every unit that was met. */
export const TELLS_MET = 256;

/** Header of a segment, one 32-bit word each. */
export const SEGMENT_PAGES = 0;
export const SEGMENT_CLASSES = 1;
export const SEGMENT_STATES = 2;
export const SEGMENT_TAILS = 3;
export const SEGMENT_CLASS_COUNT = 4;
export const SEGMENT_NEAR_SLOTS = 5;
export const SEGMENT_NEAR_MASK = 6;
export const SEGMENT_NEAR_FILTER = 7;
export const SEGMENT_NEAR_SHIFT = 8;
export const SEGMENT_NEAR_WORDS = 9;
export const SEGMENT_NEAR_SYMBOLS = 10;
export const SEGMENT_SOUND_SLOTS = 11;
export const SEGMENT_SOUND_MASK = 12;
export const SEGMENT_SOUND_FILTER = 13;
export const SEGMENT_SOUND_SHIFT = 14;
/** Bit 0: has patterns of syllables. */
export const SEGMENT_FLAGS = 15;
/** Bit sets of the first four symbols of the patterns that have so many, of the first two of shorter ones, and of single ones. */
export const SEGMENT_FILTER = 16;
export const SEGMENT_FILTER_SHIFT = 17;
export const SEGMENT_PAIRS = 18;
export const SEGMENT_PAIRS_SHIFT = 19;
export const SEGMENT_SINGLES = 20;
export const SEGMENT_SINGLES_SHIFT = 21;
export const SEGMENT_WORDS = 22;

/** A hit: start, end, id, then kind, segment and the two edges in a byte each. */
export const HIT_BYTES = 16;

/** A symbol of the stream: what it is in the low bits, then the group of the letter, or `NO_LETTER`. */
export const SYMBOL_BITS = 18;
export const NO_LETTER_KIND = 7;
/** A near word, in 32-bit words: where its symbols begin, a bit set of them, its entry. */
export const NEAR_WORD_BYTES = 12;
/** Symbols of a word whose misspellings are looked for, and how long it has one edit at most; longer ones have two. */
export const SHORTEST_NEAR = 5;
export const LONGEST_ONE_EDIT = 8;
export const LONGEST_NEAR = 24;
/** Of longer words, the first symbols are indexed with up to two left out; the rest is compared. */
export const NEAR_PREFIX = 8;
/** Under a hash stands the number of a near word in the low bits and, above, by how many symbols it is longer than the shortest. */
export const NEAR_NUMBER_BITS = 27;
export const LONGEST_TOKEN = 26;
/** Fields whose ends are read together, four 32-bit words each, and what is read of each end: symbols, and characters of Han at most. */
export const MOST_FIELDS = 24;
export const FIELD_BYTES = 16;
export const LONGEST_PIECE = 24;
export const HAN_PIECE = 3;
export const LONGEST_HAN_WORD = 4;
export const MOST_LETTERS = 48;
export const MOST_SOUNDS = 16;
/** Words met lately, a power of two: their 256 KiB are the half of a second cache. */
export const KNOWN_WORDS = 16384;
export const KNOWN_WORD_BYTES = 16;
/** Letters from here on have no sound. */
export const SOUND_LETTER_END = 0x3100;
