export type { BlobStore } from './blob-store.ts';
export { MEDIA_SKIPS, type MediaIntake, type MediaSkip, type TakenMedia } from './media.ts';
export type { IntakeCode, IntakeFault, RecordRead } from './record.ts';
