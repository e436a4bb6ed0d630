import type { Actor, Digest } from '../evidence/index.ts';
import { inputFromBytes, type MediaIntake } from '../intake/index.ts';
import {
  allPictures,
  changeRegister,
  compileRegister,
  type HeldRegister,
  indexRegister,
  keepRegister,
  type License,
  type PictureBank,
  type PictureEdit,
  QUARANTINED,
  readRights,
  type RegisterChange,
  type Right,
  type RightFault,
  rightFromJson,
  takeRightImages,
} from '../rights/index.ts';
import { EngineError } from './engine-error.ts';
import type { RegisterStore } from './ports.ts';
import type { ScreeningPool } from './screening.ts';

/** What could not be read of a record of an import, or of a picture of it. */
interface ImportProblem {
  readonly record?: number;
  readonly line?: number;
  readonly id?: string;
  readonly code: string;
  readonly message: string;
}

export interface RegisterServiceOptions {
  readonly store: RegisterStore;
  /** Keeps the content of each register under its version. */
  readonly blobs: Parameters<typeof keepRegister>[1];
  readonly pool: Pick<ScreeningPool, 'useRegister'>;
  /** Takes in pictures of rights; it records them in the store. */
  readonly media: MediaIntake;
  readonly clock: () => Date;
  /** A new id, never given before. */
  readonly newId: () => string;
  /** Called after each change that the store has taken. */
  readonly onChange?: () => void;
}

/** Imports save this many rights in one transaction. */
const IMPORT_BATCH = 500;

/** A register and the position in the story of changes that it stands at. */
interface PlacedRegister extends HeldRegister {
  readonly position: number;
}

/**
 * The register as it is in force. A change is stored, compiled and used by every worker when the call returns, at a cost that goes with the
 * change and not with the register; changes queue up one behind another, and those that wait while one is put in force share the next turn.
 * When that fails the caller gets the error, the stored change stays, and the register before it stays in force until the next change.
 */
export async function makeRegisterService(options: RegisterServiceOptions) {
  const { store, media, clock, newId, onChange = () => {} } = options;
  let inForce = await loadRegister(store);
  await putInForce(options, inForce);
  let lastWrite: Promise<unknown> = Promise.resolve();
  let nextRefresh: Promise<void> | undefined;
  let lastRefresh: Promise<void> = Promise.resolve();

  /** Stores one change at a time, in the order of the calls. */
  function write<T>(change: () => Promise<T>): Promise<T> {
    const done = lastWrite.then(change);
    lastWrite = done.catch(() => {});
    return done;
  }

  async function refreshAfter(previous: Promise<void>): Promise<void> {
    await previous;
    nextRefresh = undefined;
    const { position, ...edits } = await store.changesSince(inForce.position);
    const { change, ...changed } = changeRegister(inForce, edits);
    if (change.to !== change.from) await putInForce(options, changed, change);
    inForce = { ...changed, position };
  }

  /** Takes over what is stored. A refresh that has not begun yet serves everyone who asks for one. */
  function refresh(): Promise<void> {
    if (nextRefresh !== undefined) return nextRefresh;
    const mine = refreshAfter(lastRefresh);
    nextRefresh = mine;
    lastRefresh = mine.catch(() => {});
    return mine;
  }

  /** `isChange`: whether what the store answered means that something changed. */
  async function apply<T>(make: () => Promise<T>, isChange: (answer: T) => boolean): Promise<T> {
    const answer = await write(make);
    if (!isChange(answer)) return answer;
    await refresh();
    onChange();
    return answer;
  }

  const editPictures = (rightId: string, edit: PictureEdit, note: string | undefined, actor: Actor) =>
    apply(
      () => store.editPictures(rightId, edit, note, actor, clock()),
      ({ kind }) => kind === 'changed',
    );

  return {
    get version(): Digest {
      return inForce.register.version;
    },
    /** A right in force. */
    find: (rightId: string): Right | undefined => indexRegister(inForce.register).find(rightId),
    /** Takes over what another process has stored. */
    refresh,
    saveRights: (rights: readonly Right[], actor: Actor): Promise<void> =>
      apply(
        () => store.saveRights(rights, actor, clock()),
        () => true,
      ),
    async importRights(file: { readonly name: string; readonly bytes: Uint8Array }, actor: Actor) {
      const problems: ImportProblem[] = [];
      let saved = 0;
      let batch: Right[] = [];
      const saveBatch = async (): Promise<void> => {
        const rights = batch;
        batch = [];
        await write(() => store.saveRights(rights, actor, clock()));
        saved += rights.length;
      };
      for await (const read of readRights(inputFromBytes(file.name, file.bytes))) {
        if (read.kind === 'fault') {
          problems.push(toProblem(read.fault));
          continue;
        }
        const right = await takeRightImages(read.value, media);
        const place = { record: read.record, ...(read.line !== undefined && { line: read.line }) };
        problems.push(...pictureProblems(right).map((problem) => ({ ...place, ...problem })));
        batch.push(right);
        if (batch.length >= IMPORT_BATCH) await saveBatch();
      }
      if (batch.length > 0) await saveBatch();
      if (saved > 0) {
        await refresh();
        onChange();
      }
      return { saved, problems };
    },
    async readRight(value: unknown): Promise<{ readonly right?: Right; readonly problems: readonly ImportProblem[] }> {
      const reading = rightFromJson(value);
      if (!reading.ok) {
        const id = reading.id === undefined ? {} : { id: reading.id };
        return { problems: reading.problems.map(({ code, message }) => ({ ...id, code, message })) };
      }
      const right = await takeRightImages(reading.right, media);
      return { right, problems: pictureProblems(right) };
    },
    withdrawRight: (rightId: string, actor: Actor): Promise<boolean> =>
      apply(
        () => store.withdrawRight(rightId, actor, clock()),
        (isWithdrawn) => isWithdrawn,
      ),
    /** Adds a stored picture to a bank of a right. */
    async addPicture(
      rightId: string,
      { bank, digest, note }: { readonly bank: PictureBank; readonly digest: Digest; readonly note?: string },
      actor: Actor,
    ) {
      const taken = await media.take(digest, {});
      if (!taken.ok) return { kind: 'unusable-picture', message: taken.message } as const;
      const image = { source: digest, digest, ...(note !== undefined && { note }) };
      return editPictures(rightId, { kind: 'add', bank, image }, note, actor);
    },
    withdrawPicture: (
      rightId: string,
      { digest, bank, note }: { readonly digest: Digest; readonly bank?: PictureBank; readonly note?: string },
      actor: Actor,
    ) => editPictures(rightId, { kind: 'withdraw', digest, ...(bank !== undefined && { bank }) }, note, actor),
    quarantinePicture: (
      rightId: string,
      { digest, note }: { readonly digest: Digest; readonly note: string },
      actor: Actor,
    ) => {
      const quarantine = { by: `${actor.kind}:${actor.id}`, at: clock().toISOString(), why: note };
      return editPictures(rightId, { kind: 'quarantine', digest, quarantine }, note, actor);
    },
    releasePicture: (
      rightId: string,
      { digest, note }: { readonly digest: Digest; readonly note?: string },
      actor: Actor,
    ) => editPictures(rightId, { kind: 'release', digest }, note, actor),
    /** Undefined when there is no such right in force. */
    async grantLicense(rightId: string, license: License, actor: Actor) {
      const granted = { ...license, id: license.id ?? `lic-${newId()}` };
      const isGranted = await apply(
        () => store.grantLicense(rightId, granted, actor, clock()),
        (answer) => answer,
      );
      return isGranted ? granted : undefined;
    },
    endLicense: (rightId: string, licenseId: string, actor: Actor): Promise<boolean> =>
      apply(
        () => store.endLicense(rightId, licenseId, actor, clock()),
        (isEnded) => isEnded,
      ),
  };
}

async function loadRegister(store: RegisterStore): Promise<PlacedRegister> {
  const { position, rights } = await store.loadRegister();
  const compiled = compileRegister(rights);
  if (!compiled.ok) throw new EngineError('register-not-compiled', compiled.message);
  return { ...compiled, position };
}

/** The content goes into the blob store first: a decision never names a register that cannot be looked up. */
async function putInForce(
  options: RegisterServiceOptions,
  { register, content }: HeldRegister,
  change?: RegisterChange,
): Promise<void> {
  const { blobs, store, pool, clock } = options;
  await keepRegister(content, blobs);
  await store.recordRegister(register.version, register.rights.length, clock());
  await pool.useRegister(register, change);
}

function toProblem({ record, line, id, code, message }: RightFault): ImportProblem {
  return {
    ...(record !== undefined && { record }),
    ...(line !== undefined && { line }),
    ...(id !== undefined && { id }),
    code,
    message,
  };
}

/** Pictures that could not be taken in: the right is saved without them, and screens less than it could. */
function pictureProblems(right: Right): readonly ImportProblem[] {
  return allPictures(right).flatMap(({ source, skip }) =>
    skip === undefined || skip === QUARANTINED
      ? []
      : [
          {
            id: right.id,
            code: skip,
            message: `The picture ${source} of right ${right.id} could not be taken in: ${skip}.`,
          },
        ],
  );
}
