import type { Digest } from '../evidence/index.ts';

/** `right`: one was saved with other signs or pictures. `picture`: one was added, withdrawn, set aside or released. `hand`: somebody asked for it. */
export const RETRO_SCAN_CAUSES = ['right', 'picture', 'hand'] as const;
export const RETRO_SCAN_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
/** Texts are read and unknown pictures learned; hashes compared; what was found screened anew. */
export const RETRO_SCAN_STAGES = ['listings', 'pictures', 'screening'] as const;

/**
 * A picture of the register that more sellers than these show is no sign of any of them: an empty frame, a manufacturer's picture that all
 * of the trade uses. It is set aside for somebody to look at, before that many sellers are accused at once.
 */
export const MOST_SELLERS = 200;

/** How far a retro-scan is. `done` of `end` count numbers of rows, with gaps: good for a share, not for a count. */
interface RetroScanProgress {
  readonly stage: (typeof RETRO_SCAN_STAGES)[number];
  readonly revisionsDone: number;
  readonly revisionsEnd: number;
  readonly hashesDone: number;
  readonly hashesEnd: number;
  /** Listings whose pictures the catalog did not know and knows now. */
  readonly learned: number;
  /** Listing revisions found. */
  readonly hits: number;
  /** Of them judged anew. */
  readonly screened: number;
  readonly decisions: number;
}

/** Some rights against every listing that stands. */
export interface RetroScan {
  readonly id: string;
  readonly cause: (typeof RETRO_SCAN_CAUSES)[number];
  readonly rights: readonly string[];
  /** Whether texts are read, or pictures alone compared. */
  readonly texts: boolean;
  /** A picture of the register that more sellers show is set aside instead; absent: however many. */
  readonly mostSellers?: number;
  readonly state: (typeof RETRO_SCAN_STATES)[number];
  readonly progress: RetroScanProgress;
  /** Pictures of the register that matched too much. */
  readonly setAside: readonly Digest[];
  readonly error?: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
}
