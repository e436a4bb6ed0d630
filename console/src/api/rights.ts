import { client, unwrap } from './client.ts';
import type { ImportProblem, License, Page, Right, RightKind } from './model.ts';
import { fileForm, postForm } from './post-form.ts';

export interface RightFilters {
  readonly q?: string | undefined;
  readonly kind?: RightKind | undefined;
  readonly territory?: string | undefined;
}

export async function listRights(
  filters: RightFilters,
  cursor: string | undefined,
  limit: number,
): Promise<Page<Right>> {
  return unwrap(client.GET('/v1/rights', { params: { query: { ...filters, cursor, limit } } }));
}

export async function findRight(id: string): Promise<Right> {
  return unwrap(client.GET('/v1/rights/{id}', { params: { path: { id } } }));
}

export async function withdrawRight(id: string): Promise<void> {
  await unwrap(client.DELETE('/v1/rights/{id}', { params: { path: { id } } }));
}

export interface ImportResult {
  readonly saved: number;
  readonly problems: readonly ImportProblem[];
}

export async function importRights(file: File): Promise<ImportResult> {
  return postForm<ImportResult>('/v1/rights/imports', fileForm(file));
}

export async function grantLicense(right: string, license: License): Promise<License> {
  return unwrap(
    client.POST('/v1/licenses', {
      headers: { 'idempotency-key': crypto.randomUUID() },
      body: {
        right,
        seller: license.seller,
        territories: [...license.territories],
        niceClasses: [...license.niceClasses],
        from: license.from,
        to: license.to,
      },
    }),
  );
}

export async function endLicense(id: string): Promise<void> {
  await unwrap(client.DELETE('/v1/licenses/{id}', { params: { path: { id } } }));
}
