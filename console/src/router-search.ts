/** The query of an address as words: readable, short, and the same whoever writes it. Lists are joined by commas. */
export type SearchWords = { readonly [name: string]: string };

export function parseSearch(text: string): SearchWords {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) continue;
    words.set(name, Array.isArray(value) ? value.join(',') : value === true ? '1' : String(value));
  }
  // Commas, colons and slashes mean nothing in a query (RFC 3986, 3.4), and are easier to read as they are.
  const text = words.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** The words of a list that are known; undefined for none. The router may hand over a list that was read before. */
export function readList<T extends string>(
  value: unknown,
  isKnown: (word: string) => word is T,
): readonly T[] | undefined {
  const words = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  const known = words.filter(isKnown);
  return known.length === 0 ? undefined : known;
}

export function readWord(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
