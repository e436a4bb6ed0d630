export interface FeedSearch {
  /** The upload form is open. */
  readonly upload?: true | undefined;
}

export function readFeedSearch(search: Record<string, unknown>): FeedSearch {
  return { upload: search['upload'] === '1' || search['upload'] === true ? true : undefined };
}
