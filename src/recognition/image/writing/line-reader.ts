import { findLines } from './find-lines.ts';
import { cornersOf, type LineFrame, type Point, turnHalf } from './line-frame.ts';
import { type LineModels, nameLineReader } from './line-models.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Box, Raster } from '../decode/index.ts';
import { listLetters, type Reading } from './read-letters.ts';
import { type NetSession, openSession } from './session.ts';
import { readStrips, stripWidth, tellTurned } from './strip-reader.ts';

/** A line of text in a picture, in pixels of the raster. */
export interface TextLine {
  readonly text: string;
  /** The smallest upright box of whole pixels around it. */
  readonly box: Box;
  /** Its corners, from the first letter's upper one clockwise as its reader sees them. */
  readonly quad: readonly Point[];
  /** How sure the net is of its letters on average, 0 to 1. */
  readonly confidence: number;
}

/** What stands written in a picture, from top to bottom. */
interface Writing {
  readonly lines: readonly TextLine[];
  /** Lines that were found and, beyond the bounds of a picture, not read. */
  readonly unread: number;
}

export interface LineReader {
  /** Names code, runtime and nets; the same version reads the same lines in the same raster. */
  readonly version: string;
  read(raster: Raster): Promise<Writing>;
  /** Gives the memory of the nets back; nothing is read any more. */
  close(): Promise<void>;
}

/** A raster with its longer side at most so large is what the reader is made for: text of 12 pixels there is read, more pixels cost time. */
export const WRITING_SIDE_PX = 960;

/** The longer side lines are looked for at; what is found is read from the raster itself. See docs/adr/0139-lines-found-small-read-large.md. */
const DETECTION_SIDE_PX = 736;

// Bounds that only a picture made to exhaust the reader reaches, the largest lines first. Work is counted, not timed, so that a picture is
// read alike on a busy machine.
const MAX_LINES = 80;
const MAX_STRIPS_PX = 10_000;

/** From here on the net that tells direction is believed. */
const SURELY_TURNED = 0.9;
/** A line read with less is read from its other end too, and the surer reading counts. */
const DOUBTFUL = 0.9;
/** PaddleOCR's own figure: readings below are mostly of no text at all. */
const MIN_CONFIDENCE = 0.5;

/** Opens the nets. Throws, and says of which, where one cannot be opened or does not do its part; a reader never throws for what a picture shows. */
export async function makeLineReader(models: LineModels): Promise<LineReader> {
  const letters = listLetters(models.dictionary);
  const nets: NetSession[] = [];
  const open = async (model: Uint8Array, name: string, tryOut: (net: NetSession) => Promise<unknown>) => {
    try {
      const net = await openSession(model);
      nets.push(net);
      await tryOut(net);
      return net;
    } catch (error) {
      await close();
      throw new Error(`the net that ${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  };
  const close = async (): Promise<void> => {
    for (const net of nets.splice(0)) await net.release();
  };
  const detection = await open(models.detection, 'finds lines', (net) => findLines(net, NO_PICTURE, DETECTION_SIDE_PX));
  const recognition = await open(models.recognition, 'reads lines', (net) =>
    readStrips(net, letters, NO_PICTURE, [NO_LINE]),
  );
  const direction = await open(models.direction, 'tells direction', (net) => tellTurned(net, NO_PICTURE, [NO_LINE]));

  const readFrames = (raster: Raster, frames: readonly LineFrame[]): Promise<readonly Reading[]> =>
    readStrips(recognition, letters, raster, frames);

  async function read(raster: Raster): Promise<Writing> {
    const found = await findLines(detection, raster, DETECTION_SIDE_PX);
    const taken = takeLargest(found);
    const turned = await tellTurned(direction, raster, taken);
    const frames = taken.map((frame, at) => ((turned[at] as number) >= SURELY_TURNED ? turnHalf(frame) : frame));
    const readings = await readFrames(raster, frames);
    const doubtful = [...frames.keys()].filter((at) => (readings[at] as Reading).confidence < DOUBTFUL);
    const others = doubtful.map((at) => turnHalf(frames[at] as LineFrame));
    const otherReadings = await readFrames(raster, others);
    const lines = frames.flatMap((frame, at): TextLine | readonly [] => {
      const other = doubtful.indexOf(at);
      const [one, two] = [readings[at] as Reading, otherReadings[other]];
      return two !== undefined && two.confidence > one.confidence
        ? toLine(raster, others[other] as LineFrame, two)
        : toLine(raster, frame, one);
    });
    return { lines: inReadingOrder(lines), unread: found.length - taken.length };
  }

  return { version: nameLineReader(models), read, close };
}

/** What nets are tried on when they are opened. */
const NO_PICTURE: Raster = { rgb: new Uint8Array(3), widthPx: 1, heightPx: 1 };
const NO_LINE: LineFrame = { origin: [0, 0], along: [1, 0], length: 1, height: 1 };

/** The largest lines that the bounds allow, in the order in which they were found. */
function takeLargest(frames: readonly LineFrame[]): readonly LineFrame[] {
  const bySize = frames.toSorted((a, b) => b.length * b.height - a.length * a.height);
  const taken = new Set<LineFrame>();
  let strips = 0;
  for (const frame of bySize) {
    strips += stripWidth(frame);
    if (taken.size === MAX_LINES || strips > MAX_STRIPS_PX) break;
    taken.add(frame);
  }
  return frames.filter((frame) => taken.has(frame));
}

function toLine({ widthPx, heightPx }: Raster, frame: LineFrame, reading: Reading): TextLine | readonly [] {
  const text = reading.text.trim();
  if (text === '' || reading.confidence < MIN_CONFIDENCE) return [];
  const quad = cornersOf(frame).map(([x, y]): Point => [clamp(x, widthPx), clamp(y, heightPx)]);
  const left = Math.floor(Math.min(...quad.map(([x]) => x)));
  const top = Math.floor(Math.min(...quad.map(([, y]) => y)));
  const right = Math.ceil(Math.max(...quad.map(([x]) => x)));
  const bottom = Math.ceil(Math.max(...quad.map(([, y]) => y)));
  const box: Box = [left, top, right - left, bottom - top];
  return { text, box, quad, confidence: Math.round(reading.confidence * 1000) / 1000 };
}

/** Tenths of a pixel, inside the picture. */
function clamp(place: number, side: number): number {
  return Math.min(side, Math.max(0, Math.round(place * 10) / 10));
}
