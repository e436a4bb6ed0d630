import { client, unwrap } from './client.ts';
import type { Page, RetroScan } from './model.ts';

/** Newest first; with a right, those that hold it against the listings. */
export async function listRetroScans(
  right: string | undefined,
  cursor: string | undefined,
  limit: number,
): Promise<Page<RetroScan>> {
  return unwrap(client.GET('/v1/retro-scans', { params: { query: { right, cursor, limit } } }));
}

export async function startRetroScan(right: string): Promise<RetroScan> {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  return unwrap(client.POST('/v1/retro-scans', { headers, body: { rights: [right], texts: true } }));
}

export async function cancelRetroScan(id: string): Promise<RetroScan> {
  return unwrap(client.POST('/v1/retro-scans/{id}/cancel', { params: { path: { id } } }));
}
