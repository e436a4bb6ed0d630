import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ENCODING_ADVICE, hasInvalidBytes } from './decode-text.ts';
import { IntakeError, toFatalFault } from './intake-error.ts';
import { recordTooLarge } from './parse-json.ts';
import { plainText } from './quote-input.ts';
import { MAX_NESTING, MAX_RECORD_CHARS, type RecordRead } from './record.ts';
import { toStorableText } from './storable.ts';
import type { XmlElement } from './xml-element.ts';

export interface XmlOptions {
  /** Local names of the elements that are records. Records do not nest: what stands inside one belongs to it. */
  readonly elements: readonly string[];
  /** Prefixes that may stand undeclared, as many feeds do it. */
  readonly namespaces?: { readonly [prefix: string]: string };
  readonly maxRecordChars?: number;
}

const MAX_ATTRIBUTES = 256;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What an element costs beside its text: a record of a million empty elements is too large as well. */
const CHARS_PER_ELEMENT = 64;

/**
 * The elements of the given names, streamed from an XML document (XML 1.0 with namespaces). No document type is accepted
 * (`forbidden-doctype`), so there are no entities but the five predefined ones: neither expansion nor external entities.
 * Whatever is not well-formed is a fatal fault after the records before it (XML 1.0, 1.2 "fatal error").
 */
export async function* readXml(
  text: AsyncIterable<string>,
  options: XmlOptions,
): AsyncGenerator<RecordRead<XmlElement>> {
  const reader = new XmlReader(options);
  try {
    for await (const chunk of text) {
      reader.push(chunk);
      yield* reader.takeReads();
    }
    reader.end();
    yield* reader.takeReads();
  } catch (error) {
    // What was whole before the fault is still a record.
    yield* reader.takeReads();
    yield { kind: 'fault', fault: toFatalFault(error, reader.position) };
  }
}

interface OpenElement {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly attributes: { readonly [name: string]: string };
  readonly children: XmlElement[];
  readonly texts: string[];
}

class XmlReader {
  readonly #parser: SaxesParser<{ readonly xmlns: true }>;
  readonly #names: ReadonlySet<string>;
  readonly #maxChars: number;
  #reads: RecordRead<XmlElement>[] = [];
  /** The record that was closed last. The parser closes all open elements before it complains about a wrong end tag. */
  #closed: RecordRead<XmlElement> | undefined;
  #closedAt = 0;
  #record = 0;
  #depth = 0;
  #tagLine = 1;
  #attributes = 0;
  /** The open record and the open elements in it, innermost last. */
  #open: OpenElement[] = [];
  #recordDepth = 0;
  #recordLine = 1;
  #recordChars = 0;
  /** Characters since the parser last gave something out: what it holds of an unfinished tag, text or comment. */
  #heldChars = 0;

  constructor({ elements, namespaces = {}, maxRecordChars = MAX_RECORD_CHARS }: XmlOptions) {
    this.#names = new Set(elements);
    this.#maxChars = maxRecordChars;
    this.#parser = new SaxesParser({ xmlns: true, additionalNamespaces: { ...namespaces } });
    this.#listen();
  }

  get position(): { readonly record: number; readonly line: number } {
    return { record: this.#record + (this.#recordDepth > 0 ? 0 : 1), line: this.#parser.line };
  }

  push(chunk: string): void {
    // What the parser is given it reads to its end; so the good text before bytes that are no text comes first.
    const valid = hasInvalidBytes(chunk) ? chunk.slice(0, chunk.search(LONE_SURROGATE)) : chunk;
    this.#heldChars += valid.length;
    this.#parser.write(valid);
    this.#confirmClosed();
    if (valid.length < chunk.length) {
      throw new IntakeError(
        'bad-encoding',
        `The XML has bytes that are not valid UTF-8 at line ${String(this.#parser.line)}; ${ENCODING_ADVICE}.`,
      );
    }
    if (this.#heldChars > this.#maxChars) {
      throw new IntakeError(
        'record-too-large',
        `A tag, text or comment near line ${String(this.#parser.line)} is longer than ${String(this.#maxChars)} characters.`,
      );
    }
  }

  end(): void {
    this.#parser.close();
    this.#confirmClosed();
  }

  #confirmClosed(): void {
    if (this.#closed === undefined) return;
    this.#reads.push(this.#closed);
    this.#closed = undefined;
  }

  takeReads(): readonly RecordRead<XmlElement>[] {
    const reads = this.#reads;
    this.#reads = [];
    return reads;
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => {
      if (parser.position !== this.#closedAt) this.#confirmClosed();
      const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
      throw new IntakeError(
        'malformed-xml',
        `The XML is not well-formed at line ${String(parser.line)}: ${plainText(reason)}.`,
      );
    });
    parser.on('doctype', () => {
      throw new IntakeError(
        'forbidden-doctype',
        'The XML has a document type (<!DOCTYPE …>), which is not accepted because entities are not; remove it.',
      );
    });
    parser.on('opentagstart', () => {
      this.#confirmClosed();
      this.#tagLine = parser.line;
      this.#attributes = 0;
    });
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > MAX_ATTRIBUTES) {
        throw new IntakeError(
          'malformed-xml',
          `A tag at line ${String(parser.line)} has more than ${String(MAX_ATTRIBUTES)} attributes.`,
        );
      }
    });
    parser.on('opentag', (tag) => this.#openElement(tag));
    parser.on('text', (text) => this.#takeText(text));
    parser.on('cdata', (text) => this.#takeText(text));
    parser.on('comment', () => {
      this.#heldChars = 0;
    });
    parser.on('processinginstruction', () => {
      this.#heldChars = 0;
    });
    parser.on('closetag', () => this.#closeElement());
  }

  #openElement(tag: SaxesTagNS): void {
    this.#heldChars = 0;
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) {
      throw new IntakeError(
        'malformed-xml',
        `Elements nest deeper than ${String(MAX_NESTING)} levels at line ${String(this.#tagLine)}.`,
      );
    }
    const startsRecord = this.#recordDepth === 0 && this.#names.has(tag.local);
    if (startsRecord) {
      this.#record += 1;
      this.#recordDepth = this.#depth;
      this.#recordLine = this.#tagLine;
      this.#recordChars = 0;
    }
    if (this.#recordDepth === 0) return;
    const attributes = Object.values(tag.attributes).filter(
      ({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    const chars = attributes.reduce((sum, { value }) => sum + value.length, CHARS_PER_ELEMENT);
    if (!this.#charge(chars)) return;
    this.#open.push({
      name: tag.local,
      namespace: tag.uri,
      line: this.#tagLine,
      attributes: Object.fromEntries(attributes.map(({ local, value }) => [local, toStorableText(value)])),
      children: [],
      texts: [],
    });
  }

  #takeText(text: string): void {
    this.#heldChars = 0;
    if (this.#recordDepth === 0 || !this.#charge(text.length)) return;
    this.#open.at(-1)?.texts.push(text);
  }

  /** False once the record is too large: what was kept of it is dropped, the rest passes by. */
  #charge(chars: number): boolean {
    this.#recordChars += chars;
    if (this.#recordChars <= this.#maxChars) return true;
    this.#open = [];
    return false;
  }

  #closeElement(): void {
    this.#confirmClosed();
    this.#closedAt = this.#parser.position;
    this.#heldChars = 0;
    const closesRecord = this.#depth === this.#recordDepth;
    this.#depth -= 1;
    if (closesRecord) this.#recordDepth = 0;
    if (closesRecord && this.#recordChars > this.#maxChars) {
      this.#closed = recordTooLarge(this.#record, this.#recordLine, this.#maxChars);
      return;
    }
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { name, namespace, line, attributes, children, texts } = closed;
    const element = { name, namespace, line, attributes, children, text: toStorableText(texts.join('')) };
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#closed = { kind: 'record', record: this.#record, line: this.#recordLine, value: element };
    } else {
      parent.children.push(element);
    }
  }
}
