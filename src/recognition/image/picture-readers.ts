import { type CodeReader, CODES_VERSION, makeCodeReader } from './codes/index.ts';
import { type LineModels, type LineReader, makeLineReader, nameLineReader } from './writing/index.ts';

/** What reads in pictures. Each is made when the first picture asks for it; what is left out is not read. */
export interface PictureReaders {
  readonly lines?: MadeOnce<LineReader>;
  readonly codes?: MadeOnce<CodeReader>;
}

/** The nets and programs that readers are made of. */
export interface PictureModels {
  readonly lines?: LineModels;
  /** The bytes at `CODE_READER_WASM`. */
  readonly codes?: Uint8Array;
}

/** Made when it is first asked for. */
interface MadeOnce<T> {
  get(): Promise<T>;
  /** After one that broke down another is made. */
  drop(): void;
}

/** Readers for one thread, which reads one picture after the other. */
export function makePictureReaders({ lines, codes }: PictureModels): PictureReaders {
  return {
    ...(lines !== undefined && { lines: makeOnce(() => makeLineReader(lines)) }),
    ...(codes !== undefined && { codes: makeOnce(() => makeCodeReader(codes)) }),
  };
}

/** Versions of the readers, by name. */
export function readerVersions({ lines, codes }: PictureModels): { readonly [name: string]: string } {
  return {
    ...(lines !== undefined && { writing: nameLineReader(lines) }),
    ...(codes !== undefined && { codes: CODES_VERSION }),
  };
}

/** What could not be made is tried again when it is next asked for. */
export function makeOnce<T>(make: () => Promise<T>): MadeOnce<T> {
  let made: Promise<T> | undefined;
  return {
    async get() {
      made ??= make();
      const making = made;
      try {
        return await making;
      } catch (error) {
        if (made === making) made = undefined;
        throw error;
      }
    },
    drop() {
      made = undefined;
    },
  };
}
