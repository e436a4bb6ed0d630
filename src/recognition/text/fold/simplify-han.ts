import japanese from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwanese from 'opencc-js/dict/TWVariantsRev';

/** One character to one character, so that offsets stay as they are: phrase dictionaries (乾隆 against 乾) would need more than one. */
function readDictionary(...dictionaries: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const dictionary of dictionaries) {
    for (const entry of dictionary.split('|')) {
      const [from = '', to = ''] = entry.split(' ');
      const single = [...from].length === 1 && [...to].length === 1;
      if (single && from !== to && !map.has(from)) map.set(from, to);
    }
  }
  return map;
}

/** The characters of GB 2312, what simplified Chinese is written in. */
function readSimplified(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb2312');
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.add(decoder.decode(Uint8Array.of(row, cell)));
  return found;
}

const toSimplified = readDictionary(traditional);
const toTraditional = new Map(readDictionary(taiwanese));
// 芸 is a form of 藝 in Japan and a character of its own in China: what Chinese writes stays as it is.
const simplified = readSimplified();
for (const [from, to] of readDictionary(japanese))
  if (!simplified.has(from) && !toTraditional.has(from)) toTraditional.set(from, to);

function simplify(character: string): string {
  const standard = toTraditional.get(character) ?? character;
  return toSimplified.get(standard) ?? toSimplified.get(character) ?? standard;
}

/** A form that is no character of the basic plane. */
const ELSEWHERE = 1;
/** By code of the basic plane: its simplified form, 0 where that is the character itself. Every Han character of a text is asked for. */
const basic = new Uint16Array(0x10000);
for (const character of [...toTraditional.keys(), ...toSimplified.keys()]) {
  if (character.length > 1) continue;
  const to = simplify(character);
  if (to !== character) basic[character.charCodeAt(0)] = to.length === 1 ? to.charCodeAt(0) : ELSEWHERE;
}

/** The simplified form of a Han character in traditional, Taiwanese variant or Japanese new form; any other character as it is. */
export function simplifyHan(character: string): string {
  const to = character.length === 1 ? (basic[character.charCodeAt(0)] as number) : ELSEWHERE;
  if (to === 0) return character;
  return to === ELSEWHERE ? simplify(character) : String.fromCharCode(to);
}

export const simplifyHanContent = [traditional, taiwanese, japanese].join('\n');
