import { globSync } from 'node:fs';
import { join } from 'node:path';

const OFFICIAL = join(import.meta.dirname, '../marketplace/official');

/** Paths of the official pictures of the example marketplace, ascending. */
export function listOfficialPictures(): readonly string[] {
  return globSync('*.webp', { cwd: OFFICIAL })
    .toSorted()
    .map((name) => join(OFFICIAL, name));
}
