import { type LineModels, type LineReader, makeLineReader } from './writing/index.ts';

/** What reads in pictures. Each is made when the first picture asks for it; what is left out is not read. */
export interface PictureReaders {
  readonly lines?: () => Promise<LineReader>;
}

/** The nets and programs that readers are made of. */
export interface PictureModels {
  readonly lines?: LineModels;
}

/** Readers for one thread, which reads one picture after the other. */
export function makePictureReaders({ lines }: PictureModels): PictureReaders {
  return lines === undefined ? {} : { lines: once(() => makeLineReader(lines)) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
