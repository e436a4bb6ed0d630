import type { MediaIntake } from '../../intake/index.ts';
import { QUARANTINED, type Right, type RightImage } from '../right.ts';

/**
 * Takes the pictures of a right into the blob store: each gets its digest, or the reason why not (a `MediaSkip`). A picture that
 * has a digest already keeps it where its bytes are there; else its source is tried again. `folder`: where relative paths start.
 */
export async function takeRightImages(right: Right, media: MediaIntake, folder?: string): Promise<Right> {
  const takeAll = async (images: readonly RightImage[]): Promise<readonly RightImage[]> => {
    const taken: RightImage[] = [];
    // One after another: a register names a few pictures a right, and many at once would hold all their bytes.
    for (const image of images) taken.push(await takeImage(image, media, folder));
    return taken;
  };
  return {
    ...right,
    images: await takeAll(right.images),
    referenceImages: await takeAll(right.referenceImages),
    knownInfringing: await takeAll(right.knownInfringing),
    ...(right.allowedImages !== undefined && { allowedImages: await takeAll(right.allowedImages) }),
  };
}

async function takeImage(image: RightImage, media: MediaIntake, folder: string | undefined): Promise<RightImage> {
  const from = folder === undefined ? {} : { folder };
  const { note, quarantine } = image;
  const isQuarantined = image.skip === QUARANTINED;
  const kept = {
    ...(note !== undefined && { note }),
    ...(isQuarantined && quarantine !== undefined && { quarantine }),
  };
  const setAside = isQuarantined ? { skip: QUARANTINED } : {};
  if (image.digest !== undefined) {
    const stored = await media.take(image.digest, from);
    if (stored.ok) return { source: image.source, digest: stored.digest, ...setAside, ...kept };
  }
  const taken = await media.take(image.source, from);
  if (!taken.ok) return { source: sourceName(image.source, undefined), skip: taken.skip, ...kept };
  return { source: sourceName(image.source, taken.digest), digest: taken.digest, ...setAside, ...kept };
}

/** A data URL is its own content: kept as a source it would stand in every snapshot, so the digest stands for it. */
function sourceName(source: string, digest: string | undefined): string {
  if (!/^data:/i.test(source)) return source;
  return digest ?? `${source.slice(0, 40)}…`;
}
