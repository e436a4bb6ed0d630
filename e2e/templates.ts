import { join } from 'node:path';

/** Where tests keep the empty database that they begin with; ignored by git. */
export const TEMPLATES = join(import.meta.dirname, '..', '.cache');
