import { type RawBuilder, sql } from 'kysely';

/** Columns of a derived table and their PostgreSQL types. */
type Columns<T> = { readonly [name in keyof T & string]: string };

/**
 * `rows` as a derived table `name`: one array parameter a column, so that the statement is the same whatever the number of rows (a row of
 * parameters each would end at 65,535 parameters, and would be parsed and planned anew for every count).
 */
export function rowsOf<T extends object>(name: string, columns: Columns<T>, rows: readonly T[]): RawBuilder<unknown> {
  const names = Object.keys(columns) as (keyof T & string)[];
  const arrays = names.map(
    (column) => sql`${rows.map((row) => row[column] ?? null)}::${sql.raw(`${columns[column]}[]`)}`,
  );
  return sql`unnest(${sql.join(arrays)}) as ${sql.id(name)} (${sql.join(names.map((column) => sql.id(column)))})`;
}
