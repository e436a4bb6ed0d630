/** HTML 4's names of the Latin-1 letters and signs, U+00A0 to U+00FF in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['euro', '€'],
  ['trade', '™'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
]);

const BLOCK = /^(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|header|footer|blockquote|dd|dt|dl|hr|pre)$/;
const UNREAD = /^(?:script|style|template)$/;

/**
 * What a buyer reads of an HTML fragment. Tags inside a line vanish without a space, as they do on the page: a mark that is
 * cut by them (`Aur<b></b>elle`) is whole again. Scripts, styles and comments are not read by buyers and are dropped.
 * One pass: the time is in proportion to the text, however it is built.
 */
export function htmlToText(html: string): string {
  return stripTags(html)
    .replaceAll(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) =>
        name === undefined ? fromCodePoint(Number(decimal ?? `0x${hex ?? ''}`)) : (ENTITIES.get(name) ?? whole),
    )
    .replaceAll(/[ \t\r]+/g, ' ')
    .replaceAll(/ ?\n[\n ]*/g, '\n')
    .trim();
}

function stripTags(html: string): string {
  const tagStart = /<(\/?)([a-z][a-z0-9]{0,30})/iy;
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open === -1) return text + html.slice(at);
    text += html.slice(at, open);
    tagStart.lastIndex = open;
    const tag = tagStart.exec(html);
    const name = tag?.[2]?.toLowerCase();
    if (name === undefined && !html.startsWith('<!--', open)) {
      text += '<';
      at = open + 1;
      continue;
    }
    at = name === undefined ? endOfComment(html, open) : endOfTag(html, tagStart.lastIndex);
    if (name !== undefined && tag?.[1] === '' && UNREAD.test(name)) at = endOfUnread(html, name, at);
    // What is never closed is not shown, nor what follows it.
    if (at === -1) return text;
    if (name !== undefined && BLOCK.test(name)) text += '\n';
  }
}

function endOfComment(html: string, open: number): number {
  const end = html.indexOf('-->', open + 4);
  return end === -1 ? -1 : end + 3;
}

/** Position after the `>` that no attribute value quotes. */
function endOfTag(html: string, from: number): number {
  const next = /[>"']/g;
  next.lastIndex = from;
  for (let found = next.exec(html); found !== null; found = next.exec(html)) {
    if (found[0] === '>') return next.lastIndex;
    const close = html.indexOf(found[0], next.lastIndex);
    if (close === -1) return -1;
    next.lastIndex = close + 1;
  }
  return -1;
}

function endOfUnread(html: string, name: string, from: number): number {
  if (from === -1) return -1;
  const close = new RegExp(`</${name}\\s{0,20}>`, 'gi');
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : -1;
}

function fromCodePoint(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
