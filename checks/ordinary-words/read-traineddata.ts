import { readFileSync } from 'node:fs';

// The layout of Tesseract's .traineddata files: a table of 64-bit offsets, then the parts. The word list is a "squished" DAWG, whose
// edges are 64-bit records of letter, three flags and the node that follows (tesseract: tessdatamanager.h, dawg.h).
const WORD_DAWG = 19;
const UNICHARSET = 21;
const LAST_EDGE = 1n;
const BACKWARD = 2n;
const WORD_END = 4n;
const NO_EDGE = 0xffff_ffff_ffff_ffffn;
const EDGES_START = 10;
const LONGEST_WORD = 40;

function readPart(file: Buffer, part: number): Buffer {
  const count = file.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, k) => Number(file.readBigInt64LE(4 + 8 * k)));
  const start = offsets[part] ?? -1;
  if (start < 0) throw new Error(`the file has no part ${part}`);
  return file.subarray(start, offsets.slice(part + 1).find((offset) => offset >= 0) ?? file.length);
}

function readLetters(part: Buffer): string[] {
  const [count = '', ...lines] = part.toString('utf8').split('\n');
  return lines.slice(0, Number(count)).map((line) => line.split(' ', 1)[0] ?? '');
}

/** The words of a language as Tesseract ships them: those that a crawl of the web had often, each in the capitals it had there. */
export function readTraineddata(path: string): string[] {
  const file = readFileSync(path);
  const letters = readLetters(readPart(file, UNICHARSET));
  const dawg = readPart(file, WORD_DAWG);
  const edgeCount = dawg.readInt32LE(6);
  const letterBits = BigInt(Math.ceil(Math.log2(dawg.readInt32LE(2) + 1)));
  const letterMask = (1n << letterBits) - 1n;
  const words: string[] = [];
  const open: [node: number, prefix: string][] = [[0, '']];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [node, prefix] = top;
    for (let edge = node; edge < edgeCount; edge++) {
      const record = dawg.readBigUInt64LE(EDGES_START + 8 * edge);
      const flags = (record >> letterBits) & 7n;
      const next = Number(record >> (letterBits + 3n));
      if ((flags & BACKWARD) === 0n && record !== NO_EDGE) {
        const word = prefix + (letters[Number(record & letterMask)] ?? '');
        if ((flags & WORD_END) !== 0n) words.push(word);
        if (next !== 0 && word.length < LONGEST_WORD) open.push([next, word]);
      }
      if ((flags & LAST_EDGE) !== 0n) break;
    }
  }
  return words;
}
