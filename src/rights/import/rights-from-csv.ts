import type { JsonValue } from '../../evidence/index.ts';
import { type CsvRow, quoteInput, type RecordRead } from '../../intake/index.ts';
import {
  cellsOf,
  columnsOf,
  itemsOf,
  LICENSE_COLUMNS,
  LIST_COLUMNS,
  pick,
  REGISTRATION_COLUMNS,
  SINGLE_COLUMNS,
} from './csv-columns.ts';
import { type RightRead, toRightReads } from './right-read.ts';

interface Draft {
  readonly record: number;
  readonly line: number | undefined;
  readonly singles: Map<string, { readonly text: string; readonly line: number | undefined }>;
  readonly lists: Map<string, Set<string>>;
  /** With the line each came from, to name it when it turns out wrong. */
  readonly registrations: { readonly line: number | undefined; readonly json: { [name: string]: JsonValue } }[];
  readonly licenses: { readonly line: number | undefined; readonly json: { [name: string]: JsonValue } }[];
  readonly conflicts: string[];
}

/**
 * Rights from CSV: one registration (and at most one license) a row, rows with the same id making one right even when they do
 * not stand together, so nothing is given out before the end. Column names are matched without case, spaces, `_`, `-` and `.`.
 */
export async function* rightsFromCsv(rows: AsyncIterable<RecordRead<CsvRow>>): AsyncGenerator<RightRead> {
  const drafts = new Map<string, Draft>();
  let columns: ReadonlyMap<string, string> | undefined;
  for await (const read of rows) {
    if (read.kind === 'fault') {
      yield read;
      continue;
    }
    const { value: row, record, line } = read;
    if (columns === undefined) {
      const header = columnsOf(row.names);
      if (!header.ok) {
        yield { kind: 'fault', fault: { ...header.fault, line: 1, fatal: true } };
        return;
      }
      columns = header.columns;
    }
    const cells = cellsOf(row, columns);
    const id = cells.get('id');
    if (id === undefined) {
      const message = 'id: is missing; give every row the id of its right.';
      yield { kind: 'fault', fault: { code: 'missing-field', message, record, ...at(line), fatal: false } };
      continue;
    }
    const draft = drafts.get(id) ?? newDraft(record, line);
    drafts.set(id, draft);
    addRow(draft, cells, line);
  }
  for (const [id, draft] of drafts) yield* finish(id, draft);
}

function newDraft(record: number, line: number | undefined): Draft {
  return { record, line, singles: new Map(), lists: new Map(), registrations: [], licenses: [], conflicts: [] };
}

function addRow(draft: Draft, cells: ReadonlyMap<string, string>, line: number | undefined): void {
  for (const [column, field] of SINGLE_COLUMNS) {
    const text = cells.get(column);
    if (text === undefined) continue;
    const known = draft.singles.get(field);
    if (known === undefined) draft.singles.set(field, { text, line });
    else if (known.text !== text) {
      draft.conflicts.push(
        `${column}: ${quoteInput(text)} at line ${String(line)} differs from ${quoteInput(known.text)} at line ${String(known.line)}; make them the same`,
      );
    }
  }
  for (const column of LIST_COLUMNS) {
    const items = draft.lists.get(column) ?? new Set();
    for (const item of itemsOf(cells.get(column))) items.add(item);
    draft.lists.set(column, items);
  }
  const registration = pick(cells, REGISTRATION_COLUMNS);
  if (Object.keys(registration).length > 0) draft.registrations.push({ line, json: registration });
  const license = pick(cells, LICENSE_COLUMNS);
  if (Object.keys(license).length > 0) draft.licenses.push({ line, json: license });
}

function finish(id: string, draft: Draft): readonly RightRead[] {
  const { record, line } = draft;
  const { nested, orphans } = nestDesignations(draft);
  const conflicts = [
    ...draft.conflicts,
    ...orphans.map(
      (number) =>
        `designationOf: no row of this right is the international registration ${quoteInput(String(number))}; add that row`,
    ),
  ];
  if (conflicts.length > 0) {
    return conflicts.map((message) => ({
      kind: 'fault',
      fault: {
        code: 'bad-field',
        message: `right ${quoteInput(id)}: ${message}.`,
        record,
        ...at(line),
        fatal: false,
        id,
      },
    }));
  }
  const single = (field: string): string | undefined => draft.singles.get(field)?.text;
  const amount = single('retailPriceAmount');
  const price =
    single('retailPrice') ?? (amount === undefined ? undefined : `${amount} ${single('retailPriceCurrency') ?? ''}`);
  const holderName = single('holderName');
  const holderId = single('holderId');
  const json = {
    id,
    kind: single('kind'),
    markFeature: single('markFeature'),
    verbalElement: single('verbalElement'),
    description: single('description'),
    holder:
      holderName === undefined && holderId === undefined ? undefined : { id: holderId, name: holderName ?? holderId },
    retailPrice: price,
    ...Object.fromEntries([...draft.lists].map(([column, items]) => [column, [...items].map(itemToJson(column))])),
    // Absent rather than empty: a file without the column has forgotten it.
    registrations: nested.length === 0 ? undefined : nested.map((registration) => registration.json),
    licenses: draft.licenses.map((license) => license.json),
  };
  const lineOf = (field: string): number | undefined => {
    const [, list, index] = /^(registrations|licenses)\[(\d+)\]/.exec(field) ?? [];
    if (list === 'registrations') return nested[Number(index)]?.line;
    return list === 'licenses' ? draft.licenses[Number(index)]?.line : line;
  };
  return toRightReads(withoutUndefined(json), { record, line, lineOf });
}

/** Puts each designation under its international registration. `orphans`: the numbers that no row of the right has. */
function nestDesignations({ registrations }: Draft) {
  const designationsOf = new Map<JsonValue, JsonValue[]>();
  for (const { json } of registrations) {
    const { designationOf, ...designation } = json;
    if (designationOf === undefined) continue;
    const siblings = designationsOf.get(designationOf);
    if (siblings === undefined) designationsOf.set(designationOf, [designation]);
    else siblings.push(designation);
  }
  const parents = registrations.filter(({ json }) => json['designationOf'] === undefined);
  const numbers = new Set(parents.map(({ json }) => json['number']));
  const nested = parents.map(({ json, line }) => {
    const designations = json['number'] === undefined ? undefined : designationsOf.get(json['number']);
    return { line, json: designations === undefined ? json : { ...json, designations } };
  });
  const orphans = [...designationsOf.keys()].filter((number) => !numbers.has(number));
  return { nested, orphans };
}

/** `nickname:蕊家` is an alias of that kind. */
const itemToJson =
  (column: string) =>
  (item: string): JsonValue => {
    const [, kind, text] = column === 'aliases' ? (/^(nickname|coded|official):\s*(.+)$/.exec(item) ?? []) : [];
    return kind === undefined || text === undefined ? item : { text, kind };
  };

function withoutUndefined(object: { readonly [name: string]: JsonValue | undefined }): JsonValue {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

const at = (line: number | undefined) => (line === undefined ? {} : { line });
