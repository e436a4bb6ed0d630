/** What one element and all below it draw: elements of their own, and copies of others by `<use>`. */
interface Subtree {
  elements: number;
  readonly uses: string[];
}

/**
 * Counts what an SVG draws once every `<use>` stands for the element it copies: ten copies of ten copies of … are few elements in the file and
 * millions on the canvas (the "billion laughs" of drawings).
 */
export class SvgExpansion {
  readonly #open: (Subtree & { readonly id?: string })[] = [];
  readonly #byId = new Map<string, Subtree>();
  #root: Subtree = { elements: 0, uses: [] };

  /** `copies`: the id that a `<use>` refers to. */
  enter(id: string | undefined, copies: string | undefined): void {
    this.#open.push({ elements: 1, uses: copies === undefined ? [] : [copies], ...(id !== undefined && { id }) });
  }

  leave(): void {
    const subtree = this.#open.pop();
    if (subtree === undefined) return;
    if (subtree.id !== undefined && !this.#byId.has(subtree.id)) this.#byId.set(subtree.id, subtree);
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#root = subtree;
    } else {
      parent.elements += subtree.elements;
      parent.uses.push(...subtree.uses);
    }
  }

  /** Elements drawn in all; infinite where an element copies itself. */
  count(): number {
    return this.#countOf(this.#root, new Map(), new Set());
  }

  #countOf(subtree: Subtree, counted: Map<Subtree, number>, within: Set<Subtree>): number {
    const known = counted.get(subtree);
    if (known !== undefined) return known;
    if (within.has(subtree)) return Number.POSITIVE_INFINITY;
    within.add(subtree);
    let elements = subtree.elements;
    for (const id of subtree.uses) {
      const target = this.#byId.get(id);
      if (target !== undefined) elements += this.#countOf(target, counted, within);
    }
    within.delete(subtree);
    counted.set(subtree, elements);
    return elements;
  }
}
