import { client, toProblem, unwrap } from './client.ts';
import { type Feed, type FeedFormat, type FeedSkip, OUTCOMES, type OutcomeCounts, type Page } from './model.ts';
import { ProblemError } from './problem.ts';

type WireFeed = Omit<Feed, 'progress'> & {
  readonly progress: Omit<Feed['progress'], 'outcomes'> & { readonly outcomes: { readonly [outcome: string]: number } };
};

export async function listFeeds(cursor: string | undefined, limit: number): Promise<Page<Feed>> {
  const page = await unwrap(client.GET('/v1/feeds', { params: { query: { cursor, limit } } }));
  return { items: page.items.map(toFeed), nextCursor: page.nextCursor };
}

export async function findFeed(id: string): Promise<Feed> {
  return toFeed(await unwrap(client.GET('/v1/feeds/{id}', { params: { path: { id } } })));
}

export async function listFeedSkips(id: string, cursor: string | undefined, limit: number): Promise<Page<FeedSkip>> {
  return unwrap(client.GET('/v1/feeds/{id}/skips', { params: { path: { id }, query: { cursor, limit } } }));
}

export async function cancelFeed(id: string): Promise<void> {
  await unwrap(client.POST('/v1/feeds/{id}/cancel', { params: { path: { id } } }));
}

export interface FeedUpload {
  readonly file: File;
  readonly name: string;
  readonly format?: FeedFormat | undefined;
  readonly markets: readonly string[];
}

/** Sends a feed's file. By XMLHttpRequest, because `fetch` does not tell how much was sent. */
export function uploadFeed(
  upload: FeedUpload,
  onProgress: (sentShare: number) => void,
  signal: AbortSignal,
): Promise<Feed> {
  const body = new FormData();
  body.append('name', upload.name);
  if (upload.format !== undefined) body.append('format', upload.format);
  if (upload.markets.length > 0) body.append('markets', upload.markets.join(','));
  // The file comes last, so that the server knows the other fields when its bytes begin.
  body.append('file', upload.file, upload.file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/v1/feeds');
    request.setRequestHeader('idempotency-key', crypto.randomUUID());
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded / Math.max(1, event.total)));
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(toFeed(request.response as WireFeed));
      else reject(new ProblemError(toProblem(request.response, request.status)));
    });
    request.addEventListener('error', () => reject(new ProblemError({ status: 0, code: 'unreachable', title: '' })));
    request.addEventListener('abort', () => reject(new ProblemError({ status: 0, code: 'cancelled', title: '' })));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

function toFeed(wire: WireFeed): Feed {
  return { ...wire, progress: toFeedProgress(wire.progress) };
}

export function toFeedProgress(wire: WireFeed['progress']): Feed['progress'] {
  return { ...wire, outcomes: toOutcomeCounts(wire.outcomes) };
}

/** Outcomes that did not occur may be left out on the wire. */
export function toOutcomeCounts(wire: { readonly [outcome: string]: number }): OutcomeCounts {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, wire[outcome] ?? 0])) as OutcomeCounts;
}
