import { type MediaIntake, openInput } from '../intake/index.ts';
import { compileRegister, readRights, type RegisterSnapshot, type Right, takeRightImages } from '../rights/index.ts';
import { describeFault, UnusableFile } from './faults.ts';

/** Reads rights from files. What cannot be read of them is logged and counted; a file without a single right is unusable. */
export async function loadRights(
  options: { readonly rights: readonly string[]; readonly encoding?: string },
  media: MediaIntake,
  log: (line: string) => void,
): Promise<{ readonly rights: readonly Right[]; readonly skipped: number }> {
  const rights: Right[] = [];
  let skipped = 0;
  for (const file of options.rights) {
    const opened = await openInput(file, options.encoding === undefined ? {} : { encoding: options.encoding });
    if (!opened.ok) throw new UnusableFile(opened.fault.message);
    const faults: string[] = [];
    // One right may be wrong in several ways.
    const records = new Set<string>();
    let found = 0;
    for await (const read of readRights(opened.input)) {
      if (read.kind === 'fault') {
        faults.push(describeFault(file, read.fault));
        records.add(`${read.fault.file ?? ''}:${read.fault.record ?? ''}:${read.fault.line ?? ''}`);
        continue;
      }
      found += 1;
      rights.push(await takeRightImages(read.value, media, opened.input.folder));
    }
    if (found === 0) throw new UnusableFile(faults.length > 0 ? faults.join('\n') : `${file} has no rights`);
    for (const fault of faults) log(fault);
    skipped += records.size;
  }
  return { rights, skipped };
}

/** Reads register files as one register. */
export async function loadRegister(
  options: { readonly rights: readonly string[]; readonly encoding?: string },
  media: MediaIntake,
  log: (line: string) => void,
): Promise<{ readonly snapshot: RegisterSnapshot; readonly skipped: number }> {
  const { rights, skipped } = await loadRights(options, media, log);
  const compiled = compileRegister(rights);
  if (!compiled.ok) throw new UnusableFile(compiled.message);
  return { snapshot: compiled.register, skipped };
}
