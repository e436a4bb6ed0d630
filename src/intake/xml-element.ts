/** One element of an XML document, with everything in it. All text is hostile. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace URI; empty where there is none. */
  readonly namespace: string;
  /** Line of the start tag, 1-based. */
  readonly line: number;
  /** By local name; namespace declarations left out. */
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlElement[];
  /** The text and CDATA directly inside, children left out, as it stands. */
  readonly text: string;
}

/** The first child of this local name, in whatever namespace. */
export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The children of this local name, in whatever namespace. */
export function findChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Trimmed text of the first child of this local name; undefined where it is missing or blank. */
export function findText(element: XmlElement, name: string): string | undefined {
  const text = findChild(element, name)?.text.trim();
  return text === '' ? undefined : text;
}
