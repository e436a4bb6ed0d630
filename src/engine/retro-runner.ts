import type { Listing, RetroScan } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import { HASH_WORDS, listRegisterImages, type SeenPicture, SOUGHT_HASHES, soughtHashes } from '../recognition/index.ts';
import { PICTURE_BANKS, picturesIn, type Right } from '../rights/index.ts';
import type { HashSegments, PictureToStore, RetroStore } from './ports.ts';
import type { ThreadedScreeningPool } from './screening-pool.ts';
import type { Wakeups } from './wakeups.ts';
import { holdLease, startWorkLoop, type WorkLoop } from './work-loop.ts';

export interface RetroRunnerOptions {
  readonly store: RetroStore;
  readonly blobs: { get(digest: Digest): Promise<Uint8Array | undefined> };
  readonly segments: Pick<HashSegments, 'lastId' | 'partitions' | 'searchPartition'>;
  /** Brings the segments to what the store has. */
  readonly catchUp: () => Promise<void>;
  readonly register: {
    /** Takes over what is stored, so that what the scan is for is in force. */
    refresh(): Promise<void>;
    find(rightId: string): Right | undefined;
    quarantinePicture(
      rightId: string,
      picture: { readonly digest: Digest; readonly note: string },
      actor: { readonly kind: 'system'; readonly id: string },
    ): Promise<unknown>;
  };
  readonly pool: Pick<ThreadedScreeningPool, 'screen' | 'observePictures' | 'findTexts' | 'hashesOf'>;
  readonly wakeups: Wakeups;
  readonly clock: () => Date;
  /** Names this runner among all on the same database; never used before. */
  readonly owner: string;
  readonly leaseMs?: number;
  readonly pollMs?: number;
  readonly onError?: (error: unknown, scanId: string | undefined) => void;
}

const DEFAULT_LEASE_MS = 30_000;
const ENGINE = { kind: 'system', id: 'engine' } as const;

/** Listings whose texts are read at a time, and those whose pictures are learned or which are screened: these are held in memory with their pictures. */
const TEXTS_AT_ONCE = 256;
const PICTURES_AT_ONCE = 16;
/** Hashes of the register that are searched at a time: what is found is held in memory. */
const QUERIES_AT_ONCE = 2048;
/** Stored hashes near one of the register in one partition; a picture of the register that is near more matches everything. */
const MOST_NEAR = 10_000;

type Held = Parameters<RetroStore['finishRetroScan']>[0];

/**
 * Works on retro-scans, one after another, until it is stopped. Each page of listings, each partition of hashes and each page of screenings commits with how far
 * the scan is, so whoever goes on after this process dies goes on from there.
 */
export function startRetroRunner(options: RetroRunnerOptions): WorkLoop {
  const { store, owner, clock, wakeups, leaseMs = DEFAULT_LEASE_MS, pollMs, onError = () => {} } = options;
  return startWorkLoop<RetroScan>({
    topic: 'retro-scans',
    wakeups,
    ...(pollMs !== undefined && { pollMs }),
    onError,
    claim: () => store.claimRetroScan(owner, leaseMs, clock()),
    idOf: (scan) => scan.id,
    async workOn(scan, stopping) {
      const lease = holdLease({
        renew: () => store.renewRetroLease(scan.id, owner, leaseMs, clock()),
        leaseMs,
        onError: (error) => onError(error, scan.id),
      });
      try {
        await options.register.refresh();
        const isDone = await runScan(scan, options, AbortSignal.any([stopping, lease.lost]));
        if (isDone) await store.finishRetroScan({ id: scan.id, owner }, { state: 'done' }, clock());
        else await store.releaseRetroScan(scan.id, owner);
      } finally {
        lease.stop();
        wakeups.notify('events');
      }
    },
  });
}

/** False when it was interrupted. */
async function runScan(scan: RetroScan, options: RetroRunnerOptions, interrupted: AbortSignal): Promise<boolean> {
  const held = { id: scan.id, owner: options.owner };
  // Rights that were withdrawn meanwhile have nothing to be found by; what stood by them is judged anew all the same.
  const rights = scan.rights.flatMap((id) => options.register.find(id) ?? []);
  const { stage, revisionsDone, revisionsEnd, hashesDone } = scan.progress;
  if (stage === 'listings') {
    const range = { done: revisionsDone, end: revisionsEnd };
    if (!(await readListings(held, scan, rights, range, options, interrupted))) return false;
  }
  if (stage !== 'screening') {
    const range = stage === 'pictures' ? { done: hashesDone, end: scan.progress.hashesEnd } : undefined;
    if (!(await comparePictures(held, scan, rights, range, options, interrupted))) return false;
  }
  return screenHits(held, scan, options, interrupted);
}

interface Range {
  readonly done: number;
  readonly end: number;
}

/** Reads the texts of what stands, and looks at pictures that were never looked at. */
async function readListings(
  held: Held,
  scan: RetroScan,
  rights: readonly Right[],
  { done, end }: Range,
  { store, blobs, pool, clock }: RetroRunnerOptions,
  interrupted: AbortSignal,
): Promise<boolean> {
  for (let afterSeq = done; ;) {
    const limit = TEXTS_AT_ONCE;
    const page = await store.listStanding({ afterSeq, throughSeq: end, limit, unknownOnly: !scan.texts });
    const isLast = page.length < limit;
    const found = scan.texts
      ? await pool.findTexts(
          rights,
          page.map(({ listing }) => listing),
        )
      : [];
    const unknown = page.filter(({ hasUnknownPictures }) => hasUnknownPictures);
    const pictures: PictureToStore[] = [];
    for (let at = 0; at < unknown.length; at += PICTURES_AT_ONCE) {
      pictures.push(...(await learnPictures(unknown.slice(at, at + PICTURES_AT_ONCE), blobs, pool)));
      if (interrupted.aborted) return false;
    }
    const throughSeq = isLast ? end : (page.at(-1)?.seq ?? end);
    const hits = page.flatMap(({ seq }, at) => (found[at] === true ? [seq] : []));
    await store.commitRetroListings(held, { throughSeq, found: hits, learned: unknown.length, pictures }, clock());
    if (isLast) return true;
    if (interrupted.aborted) return false;
    afterSeq = throughSeq;
  }
}

async function learnPictures(
  listings: readonly { readonly seq: number; readonly listing: Listing }[],
  blobs: RetroRunnerOptions['blobs'],
  pool: Pick<ThreadedScreeningPool, 'observePictures'>,
): Promise<readonly PictureToStore[]> {
  const wanted = listings.flatMap(({ seq, listing }) =>
    listing.images.flatMap(({ digest }) => (digest === undefined ? [] : [{ revisionSeq: seq, digest }])),
  );
  const distinct = [...new Set(wanted.map(({ digest }) => digest))];
  const bytes = await Promise.all(distinct.map((digest) => blobs.get(digest)));
  const seen = await pool.observePictures(bytes);
  const byDigest = new Map(
    distinct.map((digest, at): [Digest, SeenPicture['seen']] => [digest, seen[at] ?? { skip: 'not-loaded' }]),
  );
  return wanted.map((one) => ({ ...one, seen: byDigest.get(one.digest) ?? { skip: 'not-loaded' } }));
}

/** Compares the pictures of the rights with every hash there is, partition by partition. */
async function comparePictures(
  held: Held,
  scan: RetroScan,
  rights: readonly Right[],
  begun: Range | undefined,
  { store, segments, pool, catchUp }: RetroRunnerOptions,
  interrupted: AbortSignal,
): Promise<boolean> {
  await catchUp();
  const { done, end } = begun ?? { done: 0, end: segments.lastId };
  if (begun === undefined) await store.beginRetroPictures(held, end);
  const { references, words } = gatherHashes(rights, pool.hashesOf(rights));
  const limit = scan.mostSellers === undefined ? Number.MAX_SAFE_INTEGER : MOST_NEAR;
  for (const partition of segments.partitions) {
    if (partition.to <= done || partition.from > end || words.length === 0) continue;
    const near = new Map<string, { readonly hash: number; readonly reference: Digest }>();
    for (let at = 0; at < words.length; at += QUERIES_AT_ONCE * HASH_WORDS) {
      const queries = words.slice(at, at + QUERIES_AT_ONCE * HASH_WORDS);
      const { matches } = await segments.searchPartition(partition, queries, { limit });
      for (const { query, id } of matches) {
        const reference = references[Math.floor((at / HASH_WORDS + query) / SOUGHT_HASHES)];
        if (reference !== undefined && id > done && id <= end) near.set(`${id} ${reference}`, { hash: id, reference });
      }
      if (interrupted.aborted) return false;
    }
    await store.commitRetroPartition(held, { throughHash: Math.min(partition.to, end), near: [...near.values()] });
  }
  return true;
}

/** The pictures that a listing may not show, each with the hashes that a stored one of it is near to. */
function gatherHashes(rights: readonly Right[], hashes: ReturnType<ThreadedScreeningPool['hashesOf']>) {
  const barred = rights.map((right) => {
    const { allowedImages: _allowed, ...rest } = right;
    return rest;
  });
  const references = listRegisterImages(barred).filter((digest) => {
    const hash = hashes.get(digest);
    return hash !== undefined && 'variants' in hash;
  });
  const words = new Uint32Array(references.length * SOUGHT_HASHES * HASH_WORDS);
  for (const [at, digest] of references.entries()) {
    const hash = hashes.get(digest);
    if (hash !== undefined && 'variants' in hash)
      words.set(soughtHashes(hash.variants), at * SOUGHT_HASHES * HASH_WORDS);
  }
  return { references, words };
}

/** Judges what was found anew, by the register in force; what matched everything is set aside first. */
async function screenHits(
  held: Held,
  scan: RetroScan,
  options: RetroRunnerOptions,
  interrupted: AbortSignal,
): Promise<boolean> {
  const { store, blobs, pool, clock, wakeups } = options;
  if (scan.progress.stage !== 'screening') {
    const floods = scan.mostSellers === undefined ? [] : await store.listFloods(held.id, scan.mostSellers);
    await setAside(floods, scan, options);
    await store.beginRetroScreening(held, floods);
  }
  // The day the scan was begun, also for the part that is screened after a restart over midnight.
  const date = (scan.startedAt ?? clock().toISOString()).slice(0, 10);
  for (;;) {
    const page = await store.listRetroHits(held.id, PICTURES_AT_ONCE);
    if (page.length === 0) return true;
    if (interrupted.aborted) return false;
    const standing = page.filter(({ markets }) => markets.length > 0);
    const requests = await Promise.all(
      standing.map(async ({ listing, markets }) => {
        const media = await Promise.all(
          listing.images.map(({ digest }) => (digest === undefined ? undefined : blobs.get(digest))),
        );
        return { listing, markets, date, media };
      }),
    );
    const answers = await pool.screen(requests);
    const screened = requests.flatMap(({ listing }, at) => {
      const answer = answers[at];
      return answer === undefined ? [] : [{ listing, ...answer }];
    });
    await store.commitRetroScreened(held, { seqs: page.map(({ seq }) => seq), screened }, clock());
    wakeups.notify('events');
  }
}

async function setAside(
  floods: readonly Digest[],
  { rights, mostSellers = 0 }: RetroScan,
  { register }: RetroRunnerOptions,
): Promise<void> {
  const note = `More than ${mostSellers} sellers show it: somebody has to look at what it matches.`;
  for (const digest of floods) {
    for (const id of rights) {
      const right = register.find(id);
      const hasIt =
        right && PICTURE_BANKS.some((bank) => picturesIn(right, bank).some((image) => image.digest === digest));
      if (hasIt === true) await register.quarantinePicture(id, { digest, note }, ENGINE);
    }
  }
}
