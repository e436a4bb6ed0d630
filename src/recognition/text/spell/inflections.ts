/** Endings that languages put after names, and vowels that they put for others: no disguise. Compiled by hand for this project. */
const ENDINGS: { readonly [script: string]: readonly string[] } = {
  Latin: ['s', 'es', 'n', 'en', 'er', 'ers'],
  Cyrillic: ['а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ой', 'ами', 'ах', 'ей', 'я', 'ю', 'ем', 'ский'],
  Greek: ['σ', 'ν', 'υ', 'ου'],
};
const FINAL_VOWELS: { readonly [script: string]: string } = { Latin: '', Cyrillic: 'аеиоуыюя', Greek: 'αεηιου' };

/** Whether two folded words are one name with two endings. */
export function isInflected(a: string, b: string, script: string): boolean {
  const endings = ENDINGS[script] ?? [];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  // A last letter written twice is no ending.
  const isDoubled = longer.charAt(shorter.length) === shorter.at(-1);
  if (longer.startsWith(shorter) && !isDoubled && endings.includes(longer.slice(shorter.length))) return true;
  const vowels = FINAL_VOWELS[script] ?? '';
  const sameStem = a.length === b.length && a.slice(0, -1) === b.slice(0, -1);
  return sameStem && vowels.includes(a.slice(-1)) && vowels.includes(b.slice(-1));
}

/** Everything the endings say, for the version of the recognizer. */
export const inflectionContent = JSON.stringify([ENDINGS, FINAL_VOWELS]);
