import { client, unwrap } from './client.ts';

export interface ActiveParameters {
  readonly version: string;
  readonly content: unknown;
}

export async function readParameters(): Promise<ActiveParameters> {
  return unwrap(client.GET('/v1/parameters'));
}
