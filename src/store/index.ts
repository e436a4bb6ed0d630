export { type FolderBlobStore, makeFolderBlobStore } from './folder-blob-store.ts';
export { openStore, type Store, type StoreOptions } from './open-store.ts';
export { StoreError } from './store-error.ts';
export type { WakeupChannel } from './wakeup-channel.ts';
