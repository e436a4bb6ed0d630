import { RETRO_SCAN_STAGES, type RetroScan } from '../../api/model.ts';

/**
 * How far a retro-scan is, from 0 to 1: each of its stages counts a third, whatever it takes. What is to be screened is known when the
 * pictures are compared; what is screened may be less than what was found, because a listing can be found by several pictures.
 */
export function retroScanShare({ state, progress }: RetroScan): number {
  if (state === 'done') return 1;
  const { stage, revisionsDone, revisionsEnd, hashesDone, hashesEnd, screened, hits } = progress;
  const [done, end] = {
    listings: [revisionsDone, revisionsEnd] as const,
    pictures: [hashesDone, hashesEnd] as const,
    screening: [screened, hits] as const,
  }[stage];
  const inStage = end === 0 ? 0 : Math.min(1, done / end);
  return (RETRO_SCAN_STAGES.indexOf(stage) + inStage) / RETRO_SCAN_STAGES.length;
}
