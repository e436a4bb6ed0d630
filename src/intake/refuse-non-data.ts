import { IntakeError } from './intake-error.ts';
import { peekBytes, peekText } from './peek-stream.ts';

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an Excel workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel or Word file' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x1f, 0x8b, 0x08], what: 'gzip inside gzip' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a Zstandard archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an XZ archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7-Zip archive' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive' },
];

const HTML_START = /^<(?:!doctype\s+html|(?:html|head|body|script|style|meta|title|div|table|p|h1|iframe)[\s>/])/i;

/** Passes bytes on, or throws `unknown-format` where they are a well-known kind of file that holds no feed. */
export async function* refuseBinary(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peekBytes(source, 8);
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (found !== undefined) {
    await whole.return();
    throw new IntakeError('unknown-format', `The file is ${found.what}; export it as CSV, JSON Lines or XML.`);
  }
  yield* whole;
}

/** Passes text on, or throws `is-html` for a web page (often a sign-in or error page saved as the feed) and `empty` for blank text. */
export async function* refuseHtmlAndBlank(source: AsyncIterable<string>): AsyncGenerator<string> {
  const { head, whole } = await peekText(source, 2048);
  if (HTML_START.test(skipProlog(head))) {
    await whole.return();
    throw new IntakeError(
      'is-html',
      'The file is a web page (HTML), not data; check the address or sign-in it came from.',
    );
  }
  let hasContent = false;
  for await (const chunk of whole) {
    hasContent ||= /\S/.test(chunk);
    yield chunk;
  }
  if (!hasContent) throw new IntakeError('empty', 'The file is empty; nothing was read.');
}

/** The text after an XML declaration and comments. A loop, because a regular expression for it backtracks without end. */
function skipProlog(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const closing = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : undefined;
    const end = closing === undefined ? -1 : rest.indexOf(closing);
    if (closing === undefined || end === -1) return rest;
    rest = rest.slice(end + closing.length).trimStart();
  }
}
