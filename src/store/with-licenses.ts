import type { Right } from '../rights/index.ts';
import { licensesOf } from './licenses.ts';
import type { Database } from './schema.ts';

/** Rights as they stand in their rows, each with its licenses in force, which have rows of their own. */
export async function withLicenses(
  database: Database,
  rows: readonly { readonly id: string; readonly body: Omit<Right, 'licenses'> }[],
): Promise<readonly Right[]> {
  const licenses = await licensesOf(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, body }) => ({ ...body, licenses: licenses.get(id) ?? [] }));
}
