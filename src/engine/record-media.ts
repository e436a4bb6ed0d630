import type { Digest } from '../evidence/index.ts';
import type { MediaIntake } from '../intake/index.ts';
import type { MediaRegister } from './ports.ts';

/** Digests remembered as recorded; a register's pictures come again at every import. */
const MOST_REMEMBERED = 10_000;

/** An intake that notes in the store what it takes in, so that it can be served once a saved right or listing refers to it. */
export function recordMedia(intake: MediaIntake, register: MediaRegister): MediaIntake {
  const recorded = new Set<Digest>();
  return {
    async take(source, from) {
      const taken = await intake.take(source, from);
      if (taken.ok && !recorded.has(taken.digest)) {
        await register.recordMedia([{ digest: taken.digest, mediaType: taken.mediaType, bytes: taken.bytes.length }]);
        if (recorded.size >= MOST_REMEMBERED) recorded.clear();
        recorded.add(taken.digest);
      }
      return taken;
    },
  };
}
