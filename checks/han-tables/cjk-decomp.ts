import { readSource, type Source } from './write-table.ts';

export const CJK_DECOMP: Source = {
  name: 'hanzi',
  version: '3.2.0',
  license: 'MIT',
  copyright: 'Copyright (c) 2012-2014 Jeremiah Daneil de la Rouviere; CJK Decomposition Data, MIT, Gavin Grover',
  file: 'lib/data/cjk-decomp.txt.js',
  sha256: 'f59baa0bccce361771211d603a7507cf0a5f97022910fc49a37df1fa6780b7ff',
};

/** How a character is drawn from others: how they lie to each other (`a` beside, `d` below, `s…` around, `r…` repeated), and which they are. */
export interface Drawn {
  readonly how: string;
  readonly parts: readonly string[];
}

/** The first analysis of each character; intermediate shapes that are no character are named by five digits. */
export function readDecompositions(folder: string): ReadonlyMap<string, Drawn> {
  const found = new Map<string, Drawn>();
  for (const [, character = '', how = '', parts = ''] of readSource(folder, CJK_DECOMP).matchAll(
    /^(?:module\.exports = `)?([^:\n]+):([a-z0-9/]+)\(([^)\n]*)\)/gm,
  ))
    found.set(character, { how, parts: parts.split(',') });
  return found;
}

/** The 6,763 characters of GB 2312: what is written in simplified Chinese. */
export function readCommonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb2312');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/.test(character)) found.push(character);
    }
  }
  return found;
}
