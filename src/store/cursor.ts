import { StoreError } from './store-error.ts';

/**
 * Where a page ended, as an opaque text bound to the order of the list. Pages go by keys, never by offset: what is added meanwhile
 * neither repeats nor hides an entry.
 */
export function encodeCursor(order: string, key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([order, ...key])).toString('base64url');
}

/** The key of a cursor; it comes from outside, so its order and the type of each part are checked. Throws `bad-cursor`. */
export function decodeCursor<const T extends readonly ('string' | 'number')[]>(
  cursor: string,
  order: string,
  types: T,
): { -readonly [index in keyof T]: T[index] extends 'string' ? string : number } {
  const parts = parse(cursor);
  const [head, ...key] = parts;
  const fits = head === order && key.length === types.length && key.every((part, i) => typeof part === types[i]);
  if (!fits) {
    throw new StoreError(
      'bad-cursor',
      'The cursor does not belong to this list in this order. Start at the first page.',
    );
  }
  // Checked part by part against `types` just above.
  return key as { -readonly [index in keyof T]: T[index] extends 'string' ? string : number };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** A page from one row more than its size: the extra row only says that there is a next page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): { readonly items: readonly Item[]; readonly nextCursor?: string } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return {
    items: kept.map(toItem),
    ...(rows.length > limit && last !== undefined && { nextCursor: cursorOf(last) }),
  };
}
