const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Canadian_Aboriginal', 'Georgian', 'Hebrew', 'Arabic', 'Han', 'Katakana', 'Hiragana', 'Hangul', 'Thai'] as const; // prettier-ignore
const SCRIPT_PATTERNS = SCRIPTS.map((name) => [name, new RegExp(`^\\p{Script=${name}}`, 'u')] as const);

/** The script of a letter, `Other` for those without one of their own (signs, enclosed letters). */
export function scriptOf(character: string): string {
  for (const [name, pattern] of SCRIPT_PATTERNS) if (pattern.test(character)) return name;
  return 'Other';
}
