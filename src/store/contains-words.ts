import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';

/** A search has at most this many words: each is a condition of its own. */
const MAX_WORDS = 8;

/** One condition for each word of a search: `text` contains it, whatever its case. `%`, `_` and `\` in a word mean themselves. */
export function containsWords(text: RawBuilder<unknown>, search: string | undefined): readonly Expression<SqlBool>[] {
  const words = (search ?? '').split(/\s+/u).filter((word) => word !== '');
  return words.slice(0, MAX_WORDS).map((word) => {
    const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    return sql<SqlBool>`${text} ilike ${pattern}`;
  });
}
