import type { JsonValue } from '../../evidence/index.ts';
import { peekText, readJsonLines, readJsonValues, type RecordRead } from '../../intake/index.ts';

const PEEK_CHARS = 64 * 1024;

/** JSON Lines, or one document: whichever the text is. Lines recover from a broken record where a document often cannot. */
export async function* readJson(text: AsyncIterable<string>): AsyncGenerator<RecordRead<JsonValue>> {
  const { head, whole } = await peekText(text, PEEK_CHARS);
  yield* isLines(head) ? readJsonLines(whole) : readJsonValues(whole);
}

function isLines(head: string): boolean {
  const start = head.trimStart();
  if (start.startsWith('[')) return false;
  // A document of one object opens its brackets on a line of their own, or has one line longer than what was peeked.
  const lines = start.split(/\r?\n/, 20);
  return (
    lines.some(
      (line, index) =>
        line.startsWith('{') && line.trimEnd().endsWith('}') && (index < lines.length - 1 || head.length < PEEK_CHARS),
    ) || !start.startsWith('{')
  );
}
