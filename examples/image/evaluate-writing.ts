import { loadLineModels } from '../../src/cli/index.ts';
import {
  decodeImage,
  type LineReader,
  makeLineReader,
  mayHoldText,
  type TextLine,
  WRITING_SIDE_PX,
} from '../../src/recognition/index.ts';
import { Random } from '../random.ts';
import { hasFontFor, type Script } from './fonts.ts';
import { countErrors, type ErrorCount, sumErrors } from './reading-errors.ts';
import { drawBarePicture, drawWrittenPicture, encodeBare, type Layout } from './written-picture.ts';

const PICTURES = 200;
const LAYOUTS: readonly Layout[] = ['level', 'tilted', 'quarter', 'upside-down', 'column'];

/**
 * Reads 200 generated product photographs with a seller's English and Chinese over their clutter, and looks at 200 without a letter. Prints
 * character errors, time a picture (of the processor, decoding included) and what the gate turns away.
 */
export async function evaluateWriting({
  seed,
  misses,
}: {
  readonly seed: string;
  readonly misses: boolean;
}): Promise<void> {
  const scripts = await listScripts();
  if (scripts.length === 0) return;
  const reader = await makeLineReader(await loadLineModels());
  const counts: ErrorCount[] = [];
  const times: number[] = [];
  let turnedAway = 0;
  for (let at = 0; at < PICTURES; at++) {
    const picture = await drawWrittenPicture(`${seed}:written:${at}`, scripts);
    const look = await lookAt(reader, picture.jpeg, true);
    if (!look.mayHold) turnedAway++;
    times.push(look.ms);
    const own = countErrors(picture.lines, look.lines, look.scale);
    counts.push(...own);
    if (misses)
      for (const { line, wanted, read, errors } of own)
        if (errors > 0) console.log(`  ${at} ${line?.layout ?? 'nothing'} "${wanted}" read as "${read}"`);
  }
  const bareTimes: number[] = [];
  let passed = 0;
  for (let at = 0; at < PICTURES; at++) {
    const random = new Random(`${seed}:bare:${at}`);
    const jpeg = await encodeBare(await drawBarePicture(random.fork('photo')), random);
    const look = await lookAt(reader, jpeg, false);
    if (look.mayHold) passed++;
    else bareTimes.push(look.gateMs);
  }
  print('character errors', counts);
  for (const language of ['en', 'zh'] as const)
    print(
      `  ${language}`,
      counts.filter(({ line }) => line?.language === language),
    );
  for (const layout of LAYOUTS)
    print(
      `  ${layout}`,
      counts.filter(({ line }) => line?.layout === layout),
    );
  console.log(`  letters read where none are: ${sumErrors(counts.filter(({ line }) => line === undefined)).errors}`);
  console.log(`time a picture: median ${quantile(times, 0.5)} ms, 95 % within ${quantile(times, 0.95)} ms`);
  console.log(`gate: ${turnedAway} of ${PICTURES} with text turned away, ${passed} of ${PICTURES} without let through`);
  console.log(`time of the gate: median ${quantile(bareTimes, 0.5)} ms, 95 % within ${quantile(bareTimes, 0.95)} ms`);
}

/** Which scripts the machine's fonts can write; what they cannot is said, not passed over. */
async function listScripts(): Promise<readonly Script[]> {
  const scripts: Script[] = [];
  for (const script of ['latin', 'han'] as const) {
    if (await hasFontFor(script)) scripts.push(script);
    else
      console.log(
        `skipped: no font here writes ${script === 'han' ? 'Chinese (such as fonts-noto-cjk)' : 'Latin letters'}`,
      );
  }
  return scripts.includes('latin') ? scripts : [];
}

interface Look {
  readonly mayHold: boolean;
  readonly lines: readonly TextLine[];
  /** Pixels of the raster a pixel of the picture. */
  readonly scale: number;
  readonly ms: number;
  readonly gateMs: number;
}

/** Looks at one picture as screening does; reads it, where `always`, even if the gate would turn it away. */
async function lookAt(reader: LineReader, jpeg: Buffer, always: boolean): Promise<Look> {
  const start = process.cpuUsage();
  const image = await decodeImage(jpeg);
  if ('skip' in image) throw new Error(image.skip);
  const beforeGate = process.cpuUsage();
  const mayHold = mayHoldText(image.plane);
  const gateMs = since(beforeGate);
  if (!always) return { mayHold, lines: [], scale: 1, ms: since(start), gateMs };
  const raster = await image.raster(WRITING_SIDE_PX);
  if ('skip' in raster) throw new Error(raster.skip);
  const { lines } = await reader.read(raster);
  return { mayHold, lines, scale: raster.widthPx / image.widthPx, ms: since(start), gateMs };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function print(name: string, counts: readonly ErrorCount[]): void {
  const { errors, characters } = sumErrors(counts);
  if (characters > 0) console.log(`${name}: ${((100 * errors) / characters).toFixed(2)} % of ${characters}`);
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
