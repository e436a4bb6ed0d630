/** The languages that reasons are told in. */
export type Locale = 'en' | 'zh';

/** Words as one enumeration. */
export function joinWords(words: readonly string[], locale: Locale): string {
  if (locale === 'zh') return words.join('、');
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
