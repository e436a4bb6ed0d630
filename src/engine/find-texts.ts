import type { Listing } from '../catalog/index.ts';
import { compileText, recognizeText, type TextMatcher } from '../recognition/index.ts';
import type { Right } from '../rights/index.ts';

/** Tells which listings name a sign of some rights; compiled once for all the pages of a retro-scan. */
export interface TextFinder {
  /** Undefined: the rights of this key were not given, or others have been since. */
  find(key: string, rights: readonly Right[] | undefined): ((listing: Listing) => boolean) | undefined;
}

export function makeTextFinder(): TextFinder {
  let known: { readonly key: string; readonly matcher: TextMatcher } | undefined;
  return {
    find(key, rights) {
      if (known?.key !== key) {
        if (rights === undefined) return undefined;
        known = { key, matcher: compileText({ version: NO_VERSION, rights }) };
      }
      const { matcher } = known;
      return (listing) => recognizeText(matcher, listing).some(({ kind }) => kind === 'text.mark');
    },
  };
}

/** Nothing is decided by these rights alone, so no decision names a version of them. */
const NO_VERSION = `sha256:${'0'.repeat(64)}` as const;
