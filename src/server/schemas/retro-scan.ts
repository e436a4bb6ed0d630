import { Type } from '@fastify/type-provider-typebox';
import { RETRO_SCAN_CAUSES, RETRO_SCAN_STAGES, RETRO_SCAN_STATES } from '../../catalog/index.ts';
import { DigestText, Id, Instant, list, named, oneOf, pageOf } from './shape.ts';

const Count = Type.Integer({ minimum: 0 });

export const RetroScanShape = named(
  'RetroScan',
  {
    id: Type.String(),
    cause: oneOf(RETRO_SCAN_CAUSES, { $id: 'RetroScanCause' }),
    rights: list(Type.String()),
    texts: Type.Boolean({ description: 'Whether texts are read, or pictures alone compared.' }),
    mostSellers: Type.Optional(Type.Integer({ minimum: 1 })),
    state: oneOf(RETRO_SCAN_STATES, { $id: 'RetroScanState' }),
    progress: named('RetroScanProgress', {
      stage: oneOf(RETRO_SCAN_STAGES, { $id: 'RetroScanStage' }),
      revisionsDone: Count,
      revisionsEnd: Count,
      hashesDone: Count,
      hashesEnd: Count,
      learned: Type.Integer({ minimum: 0, description: 'Listings whose pictures the catalog did not know before.' }),
      hits: Type.Integer({ minimum: 0, description: 'Found; a listing counts once for each picture that led to it.' }),
      screened: Type.Integer({ minimum: 0, description: 'Listings judged anew.' }),
      decisions: Count,
    }),
    setAside: list(DigestText, {
      description: 'Pictures of the register that matched too much: they are quarantined.',
    }),
    error: Type.Optional(Type.String()),
    createdAt: Instant,
    createdBy: Type.String(),
    startedAt: Type.Optional(Instant),
    finishedAt: Type.Optional(Instant),
  },
  'Some rights against every listing that stands. `done` of `end` give the share of a stage.',
);
export const RetroScanPage = pageOf('RetroScanPage', RetroScanShape);

export const NewRetroScan = named('NewRetroScan', {
  rights: list(Id, { minItems: 1, maxItems: 1000 }),
  texts: Type.Optional(Type.Boolean({ default: true, description: 'Read texts, or compare pictures alone.' })),
  mostSellers: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1_000_000_000,
      description: 'Set a picture of the register aside that more sellers show; default 200.',
    }),
  ),
});
