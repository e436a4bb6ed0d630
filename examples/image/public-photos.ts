import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const PUBLIC_DATA = join(import.meta.dirname, '../../../shared/data');
/** Photographs of the public data that show different things. */
const PHOTOS = [
  'near-duplicates/tests/data/base_images/*.jpg',
  'pdq/data/reg-test-input/labelme-subset/*.jpg',
  'pdq/data/reg-test-input/pen-and-coaster.png',
  'pdq/data/bridge-mods/aaa-orig.jpg',
  'pdq/data/misc-images/c.png',
];

/** Paths of the photographs of the public data, none where it does not lie beside the checkout. */
export function listPublicPhotos(): readonly string[] {
  if (!existsSync(PUBLIC_DATA)) return [];
  return PHOTOS.flatMap((files) => globSync(files, { cwd: PUBLIC_DATA })).map((name) => join(PUBLIC_DATA, name));
}
