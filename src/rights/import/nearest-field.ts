/**
 * The known field that an unknown name looks like a slip for: the same but for case, separators or a plural, or one or two
 * letters off. Undefined for a known name and for a name that looks like none.
 */
export function nearestField(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const plain = plainName(name);
  if (plain.length < 3) return undefined;
  return known.find((field) => {
    const other = plainName(field);
    if (singular(other) === singular(plain)) return true;
    const allowed = Math.min(plain.length, other.length) < 6 ? 1 : 2;
    return other.length >= 4 && distance(plain, other, allowed) <= allowed;
  });
}

/** Lower case without spaces, `_`, `-`, `.`: the form in which column names are compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}

const singular = (name: string): string => name.replace(/(?:ies|es|s|y)$/, '');

/** Levenshtein distance; above `limit` only that it is above. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
