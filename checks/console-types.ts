import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../src/server/index.ts';

/** Where the console keeps the types of the API. Written by `node checks/console-types.ts`. */
export const CONSOLE_TYPES = 'console/src/api/schema.d.ts';

const HEAD = '// Made from the server’s OpenAPI document by `node checks/console-types.ts`. Do not change by hand.\n\n';

/** The types of the API as the console's file must hold them, formatted like all the tree. */
export async function makeConsoleTypes(): Promise<string> {
  const document = await openApiDocument();
  const types = astToString(await openapiTypescript(JSON.stringify(document), { alphabetize: false }));
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-types-'));
  try {
    const file = join(folder, 'schema.d.ts');
    writeFileSync(file, HEAD + types);
    const formatted = spawnSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', '--config', '.oxfmtrc.json', file], {
      encoding: 'utf8',
    });
    if (formatted.status !== 0) throw new Error(`oxfmt failed: ${formatted.stderr}`);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) writeFileSync(CONSOLE_TYPES, await makeConsoleTypes());
