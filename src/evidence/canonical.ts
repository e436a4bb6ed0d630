import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A content address: `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = `sha256:${string}`;

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** The content address of bytes (a string counts as its UTF-8 bytes). */
export function digestOf(content: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** JSON in its one canonical form (RFC 8785): the form that digests are taken over. Throws on NaN, infinities and cycles. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no JSON form');
  return text;
}

/** The content address of a JSON value in canonical form: equal values have equal digests on every machine. */
export function contentDigest(value: unknown): Digest {
  return digestOf(canonicalJson(value));
}

export function isDigest(text: string): text is Digest {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
