import { readWord } from '../../router-search.ts';

export interface SignInSearch {
  /** Of a sign-in link: signs in at once. */
  readonly token?: string | undefined;
  /** Where to go then: an address of this console, never of another site. */
  readonly to?: string | undefined;
}

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const to = readWord(search['to']);
  return { token: readWord(search['token']), to: to !== undefined && isOwnAddress(to) ? to : undefined };
}

/** `//host` and `/\host` lead to another site in browsers. */
function isOwnAddress(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !address.startsWith('/sign-in');
}
