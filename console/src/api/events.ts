import type { components } from './schema.d.ts';
import { toFeedProgress } from './feeds.ts';
import type { Feed } from './model.ts';

interface LiveEvent {
  readonly seq: number;
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
}

export interface LiveHandlers {
  onEvent(event: LiveEvent): void;
  onFeedProgress(feed: Pick<Feed, 'id' | 'state' | 'progress'>): void;
  /** So much was missed that everything has to be read anew. */
  onReset(): void;
  onOpenChange(isOpen: boolean): void;
}

type WireProgress = Pick<components['schemas']['Feed'], 'id' | 'state' | 'progress'>;

/** Listens until the returned function is called. The browser connects again by itself and names the last event it saw. */
export function listenToEvents(on: LiveHandlers): () => void {
  const source = new EventSource('/v1/events');
  source.addEventListener('ready', () => on.onOpenChange(true));
  source.addEventListener('error', () => on.onOpenChange(false));
  source.addEventListener('reset', () => on.onReset());
  source.addEventListener('message', ({ data }: MessageEvent<string>) => on.onEvent(JSON.parse(data) as LiveEvent));
  source.addEventListener('feed-progress', ({ data }: MessageEvent<string>) => {
    const { id, state, progress } = JSON.parse(data) as WireProgress;
    on.onFeedProgress({ id, state, progress: toFeedProgress(progress) });
  });
  return () => source.close();
}
