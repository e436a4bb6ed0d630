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

const toSimplified = readDictionary(traditional);
const toTraditional = readDictionary(taiwanese, japanese);

/** The simplified form of a Han character in traditional, Taiwanese variant or Japanese new form; any other character as it is. */
export function simplifyHan(character: string): string {
  const standard = toTraditional.get(character) ?? character;
  return toSimplified.get(standard) ?? toSimplified.get(character) ?? standard;
}

export const simplifyHanContent = [traditional, taiwanese, japanese].join('\n');
