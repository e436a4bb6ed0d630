export { makeFolderBlobStore } from './folder-blob-store.ts';
export * from './hash-segments/index.ts';
export { openStore, type Store, type StoreOptions } from './open-store.ts';
