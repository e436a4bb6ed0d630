/** The fields of the form; `json` is a whole listing in the JSONL form, which stands instead of them when it is filled. */
export interface Draft {
  readonly title: string;
  readonly description: string;
  readonly brand: string;
  readonly category: string;
  readonly price: string;
  readonly currency: string;
  readonly seller: string;
  readonly shipsFrom: string;
  readonly markets: readonly string[];
  readonly images: readonly string[];
  readonly json: string;
}

export const EMPTY_DRAFT: Draft = {
  title: '',
  description: '',
  brand: '',
  category: '',
  price: '',
  currency: 'EUR',
  seller: '',
  shipsFrom: '',
  markets: [],
  images: [],
  json: '',
};

type ListingInput = { readonly id: string; readonly title: string } & { readonly [field: string]: unknown };

export type DraftProblem = 'not-json' | 'not-object' | 'no-title' | 'no-markets' | 'bad-price';

export type ReadDraft =
  | { readonly ok: true; readonly listing: ListingInput; readonly markets: readonly string[] }
  | { readonly ok: false; readonly problem: DraftProblem };

/** Not stored, so it needs no id of its own. */
const DRAFT_ID = 'draft';

/** The listing that the form describes, or the first thing that it lacks. The server is the judge of the rest. */
export function readDraft(draft: Draft): ReadDraft {
  return draft.json.trim() === '' ? readFields(draft) : readJson(draft);
}

function readFields(draft: Draft): ReadDraft {
  if (draft.title.trim() === '') return { ok: false, problem: 'no-title' };
  if (draft.markets.length === 0) return { ok: false, problem: 'no-markets' };
  const amount = Number(draft.price.replace(',', '.'));
  if (draft.price !== '' && !(amount >= 0)) return { ok: false, problem: 'bad-price' };
  const text = (name: 'description' | 'brand' | 'category' | 'shipsFrom') =>
    draft[name].trim() === '' ? {} : { [name]: draft[name] };
  return {
    ok: true,
    markets: draft.markets,
    listing: {
      id: DRAFT_ID,
      title: draft.title,
      seller: { id: draft.seller.trim() === '' ? DRAFT_ID : draft.seller.trim() },
      ...text('description'),
      ...text('brand'),
      ...text('category'),
      ...text('shipsFrom'),
      ...(draft.price === '' ? {} : { price: { amount, currency: draft.currency } }),
      ...(draft.images.length === 0 ? {} : { images: draft.images }),
    },
  };
}

function readJson({ json, markets }: Draft): ReadDraft {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, problem: 'not-object' };
  const fields = value as { readonly [field: string]: unknown };
  const { title, markets: named } = fields;
  if (typeof title !== 'string' || title.trim() === '') return { ok: false, problem: 'no-title' };
  if (markets.length === 0 && !(Array.isArray(named) && named.length > 0)) return { ok: false, problem: 'no-markets' };
  return {
    ok: true,
    markets,
    listing: { ...fields, title, id: typeof fields['id'] === 'string' ? fields['id'] : DRAFT_ID },
  };
}
