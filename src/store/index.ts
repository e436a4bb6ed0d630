export { makeFolderBlobStore } from './folder-blob-store.ts';
export { openStore, type Store, type StoreOptions } from './open-store.ts';
