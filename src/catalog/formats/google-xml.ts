import type { JsonValue } from '../../evidence/index.ts';
import { readXml, type RecordRead, type XmlElement } from '../../intake/index.ts';
import { fromGoogleFields } from './google-fields.ts';
import type { FormatReader } from './format-reader.ts';

const GOOGLE = 'http://base.google.com/ns/1.0';

/** Google product data as RSS 2.0 (`item`) or Atom 1.0 (`entry`), attributes in the `g:` namespace or without one. */
export const googleXml: FormatReader = {
  format: 'google-xml',
  async *readRecords(text): AsyncGenerator<RecordRead<JsonValue>> {
    // Many shops leave the declaration of g: out, and Google accepts it.
    const reads = readXml(text, { elements: ['item', 'entry'], namespaces: { g: GOOGLE } });
    for await (const read of reads) {
      yield read.kind === 'fault' ? read : { ...read, value: fromGoogleFields(groupChildren(read.value)) };
    }
  },
};

function groupChildren(item: XmlElement): ReadonlyMap<string, readonly JsonValue[]> {
  const fields = new Map<string, JsonValue[]>();
  const google = new Set(item.children.filter(({ namespace }) => namespace === GOOGLE).map(({ name }) => name));
  for (const child of item.children) {
    // RSS and Atom have a title, link and id of their own: where Google's stands beside it, that one counts.
    if (child.namespace !== GOOGLE && google.has(child.name)) continue;
    const value = toFieldValue(child);
    if (value === undefined) continue;
    const values = fields.get(child.name);
    if (values === undefined) fields.set(child.name, [value]);
    else values.push(value);
  }
  return fields;
}

function toFieldValue(element: XmlElement): JsonValue | undefined {
  if (element.children.length > 0) {
    return Object.fromEntries(
      element.children.flatMap((child): [string, JsonValue][] => {
        const value = toFieldValue(child);
        return value === undefined ? [] : [[child.name, value]];
      }),
    );
  }
  const text = element.text.trim();
  if (text !== '') return text;
  // An Atom link is in its attribute.
  return element.attributes['href'];
}
