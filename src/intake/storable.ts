import type { JsonValue } from '../evidence/index.ts';

/**
 * Text that every store and digest takes: NUL (PostgreSQL refuses it) and lone surrogates (they have no UTF-8 form, so two
 * different texts would get one digest) become U+FFFD. One unit for one unit: offsets into the text stay true.
 */
export function toStorableText(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '\ufffd') : wellFormed;
}

/**
 * A JSON value in which all text is storable. Undefined where it nests deeper than `maxDepth` (what walks it later may
 * recurse) or holds a number beyond double range (`1e999` has no JSON form again).
 */
export function toStorableJson(value: unknown, maxDepth: number): JsonValue | undefined {
  switch (typeof value) {
    case 'string':
      return toStorableText(value);
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return value;
    case 'object':
      break;
    default:
      return undefined;
  }
  if (value === null) return null;
  if (maxDepth === 0) return undefined;
  return Array.isArray(value) ? toStorableArray(value, maxDepth) : toStorableObject(value, maxDepth);
}

/** The value itself where nothing changes: the common case allocates nothing. */
function toStorableArray(values: readonly unknown[], maxDepth: number): JsonValue | undefined {
  let changed: JsonValue[] | undefined;
  for (const [index, value] of values.entries()) {
    const storable = toStorableJson(value, maxDepth - 1);
    if (storable === undefined) return undefined;
    if (changed === undefined && storable !== value) changed = (values as readonly JsonValue[]).slice(0, index);
    changed?.push(storable);
  }
  return changed ?? (values as readonly JsonValue[]);
}

function toStorableObject(object: object, maxDepth: number): JsonValue | undefined {
  let changed: Map<string, JsonValue> | undefined;
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    const storableName = toStorableText(name);
    const storable = toStorableJson(value, maxDepth - 1);
    if (storable === undefined) return undefined;
    // `__proto__` is an own property after JSON.parse, but whoever copies it by assignment would set the prototype.
    if (storable !== value || storableName !== name || name === '__proto__')
      changed ??= new Map(entriesBefore(object, name));
    changed?.set(name === '__proto__' ? '_proto_' : storableName, storable);
  }
  return changed === undefined ? (object as { readonly [name: string]: JsonValue }) : Object.fromEntries(changed);
}

function entriesBefore(object: object, name: string): [string, JsonValue][] {
  const entries = Object.entries(object) as [string, JsonValue][];
  return entries.slice(
    0,
    entries.findIndex(([other]) => other === name),
  );
}
