// Character references of HTML that shop texts use: Latin-1, Greek, punctuation, and the invisible ones that hide a word.
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
const OTHER: { readonly [name: string]: number } = {
  amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27, ensp: 0x2002, emsp: 0x2003, thinsp: 0x2009, zwnj: 0x200c, zwj: 0x200d,
  lrm: 0x200e, rlm: 0x200f, ndash: 0x2013, mdash: 0x2014, lsquo: 0x2018, rsquo: 0x2019, sbquo: 0x201a, ldquo: 0x201c, rdquo: 0x201d,
  bdquo: 0x201e, dagger: 0x2020, bull: 0x2022, hellip: 0x2026, euro: 0x20ac, trade: 0x2122, star: 0x2606, starf: 0x2605, hearts: 0x2665,
  check: 0x2713, inodot: 0x131, Idot: 0x130, Scaron: 0x160, scaron: 0x161, OElig: 0x152, oelig: 0x153, Zcaron: 0x17d, zcaron: 0x17e,
  dot: 0x2d9, period: 0x2e, comma: 0x2c, colon: 0x3a, ast: 0x2a, num: 0x23, excl: 0x21, commat: 0x40, dollar: 0x24, lowbar: 0x5f,
  hyphen: 0x2010, dash: 0x2010, Tab: 0x09, NewLine: 0x0a, NoBreak: 0x2060, ZeroWidthSpace: 0x200b,
}; // prettier-ignore

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [k, name] of LATIN_1.split(' ').entries()) names.set(name, String.fromCodePoint(0xa0 + k));
  for (const [k, name] of GREEK.split(' ').entries())
    if (name !== '-') names.set(name, String.fromCodePoint(0x391 + k));
  for (const [name, code] of Object.entries(OTHER)) names.set(name, String.fromCodePoint(code));
  return names;
}

const names = readNames();

const REFERENCE = /&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?|([a-z][a-z0-9]{1,15});)/iy;

/** The character reference at `index` of `source` and where it ends; undefined when there is none or it names nothing. */
export function decodeEntity(
  source: string,
  index: number,
): { readonly text: string; readonly end: number } | undefined {
  REFERENCE.lastIndex = index;
  const match = REFERENCE.exec(source);
  if (match === null) return undefined;
  const [, hexadecimal, decimal, name] = match;
  const end = index + match[0].length;
  if (name !== undefined) {
    const text = names.get(name);
    return text === undefined ? undefined : { text, end };
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  // HTML reads null, surrogates and what lies beyond Unicode as U+FFFD.
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: isCharacter ? String.fromCodePoint(code) : '\ufffd', end };
}
