import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { readSource, type Source, writeTable } from './write-table.ts';

const PINYIN_PRO: Source = {
  name: 'pinyin-pro',
  version: '3.29.4',
  license: 'MIT',
  copyright: 'Copyright (c) 2022-present zh-lx',
  file: 'dist/index.js',
  sha256: '1f660d2a52b762a291e219994777ff7cd3a38c841863f556b46ecd06955096a7',
};

const FIRST = 0x4e00;
const LAST = 0x9fff;

type ReadAll = (
  character: string,
  options: { readonly type: 'array'; readonly toneType: 'num'; readonly multiple: true; readonly v: true },
) => readonly string[];

function lines(bySyllable: ReadonlyMap<string, string>): string {
  return [...bySyllable]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => `${syllable} ${characters}\n`)
    .join('');
}

/** Which characters are read how: `readings` has each character once, under its commonest reading; `others` the further ones. */
export function writeReadings(folder: string): void {
  readSource(folder, PINYIN_PRO);
  const { pinyin } = createRequire(resolve(folder, 'package.json'))('pinyin-pro') as { readonly pinyin: ReadAll };
  const tables = [new Map<string, string>(), new Map<string, string>()] as const;
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCodePoint(code);
    const found = pinyin(character, { type: 'array', toneType: 'num', multiple: true, v: true });
    for (const [k, syllable] of [...new Set(found)].entries()) {
      if (!/^[a-z]+[0-4]$/.test(syllable)) continue;
      const table = k === 0 ? tables[0] : tables[1];
      table.set(syllable, (table.get(syllable) ?? '') + character);
    }
  }
  writeTable('readings-data.ts', [PINYIN_PRO], { readings: lines(tables[0]), others: lines(tables[1]) });
}
