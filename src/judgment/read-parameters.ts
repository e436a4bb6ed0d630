import { LISTING_MEASURES } from './decision.ts';
import { defaultParameters } from './default-parameters.ts';
import { overlay, type Parameters, type RightSettings, type Settings } from './parameters.ts';

/** `path` as in `thresholds.review`; empty for the whole document. */
interface ParameterProblem {
  readonly path: string;
  readonly message: string;
}

export type ParametersReading =
  | { readonly ok: true; readonly parameters: Parameters }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/** `remove` is missing on purpose: removal without a human takes several kinds of signals, which only `removal` governs. */
const CHOOSABLE_MEASURES: readonly unknown[] = LISTING_MEASURES.filter((measure) => measure !== 'remove');

/** Values that must not fall from left to right, or a stronger finding would have a weaker effect. */
const ASCENDING: readonly (readonly string[])[] = [
  ['thresholds.watch', 'thresholds.review', 'thresholds.counterfeit', 'thresholds.remove'],
  ['adverse.price.ratios.absurd', 'adverse.price.ratios.implausible', 'adverse.price.ratios.low'],
  ['adverse.price.shares.low', 'adverse.price.shares.implausible', 'adverse.price.shares.absurd'],
  ['adverse.price.alone', 'adverse.price.corroborated'],
];

/**
 * Reads parameters from parsed JSON. What the document leaves out keeps its default; an unknown name, a wrong type or a value out
 * of range is a problem, and all problems come back together.
 */
export function readParameters(json: unknown): ParametersReading {
  if (!isObject(json)) {
    return { ok: false, problems: [{ path: '', message: `must be an object, not ${nameOf(json)}` }] };
  }
  const { rights: rightsJson, ...settingsJson } = json;
  const { rights: noRights, ...defaults } = defaultParameters;
  const problems: ParameterProblem[] = [];
  checkBranch(settingsJson, defaults, '', ['rights'], problems);
  if (rightsJson !== undefined && !isObject(rightsJson)) {
    problems.push({ path: 'rights', message: `must be an object by right id, not ${nameOf(rightsJson)}` });
  }
  const rights = isObject(rightsJson) ? Object.entries(rightsJson) : Object.entries(noRights);
  for (const [id, override] of rights) checkOverride(id, override, defaults, problems);
  if (problems.length > 0) return { ok: false, problems };

  // Every name and value was checked above, so the shapes hold.
  const settings = overlay<Settings>(defaults, settingsJson as Partial<Settings>);
  checkOrder(settings, '', problems);
  for (const [id, { reputation: _, ...override }] of rights as [string, RightSettings][]) {
    checkOrder(overlay<Settings>(settings, override), `rights.${id}.`, problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, parameters: { ...settings, rights: Object.fromEntries(rights) as Parameters['rights'] } };
}

function checkOverride(id: string, json: unknown, defaults: Settings, problems: ParameterProblem[]): void {
  const path = `rights.${id}`;
  if (!isObject(json)) {
    problems.push({ path, message: `must be an object, not ${nameOf(json)}` });
    return;
  }
  const { reputation, ...settings } = json;
  if (reputation !== undefined && typeof reputation !== 'boolean') {
    problems.push({ path: `${path}.reputation`, message: `must be true or false, not ${nameOf(reputation)}` });
  }
  checkBranch(settings, defaults, `${path}.`, ['reputation'], problems);
}

function checkBranch(
  json: { readonly [name: string]: unknown },
  model: object,
  prefix: string,
  further: readonly string[],
  problems: ParameterProblem[],
): void {
  const models = new Map<string, unknown>(Object.entries(model));
  for (const [name, value] of Object.entries(json)) {
    const path = prefix + name;
    const expected = models.get(name);
    if (expected === undefined) {
      const allowed = [...models.keys(), ...further].join(', ');
      problems.push({ path, message: `is not a parameter; here are allowed: ${allowed}` });
    } else if (isObject(expected)) {
      if (isObject(value)) checkBranch(value, expected, `${path}.`, [], problems);
      else problems.push({ path, message: `must be an object, not ${nameOf(value)}` });
    } else {
      const message = checkLeaf(path, value, expected);
      if (message) problems.push({ path, message });
    }
  }
}

function checkLeaf(path: string, value: unknown, expected: unknown): string | undefined {
  if (typeof expected === 'string') {
    if (CHOOSABLE_MEASURES.includes(value)) return undefined;
    return `must be one of ${CHOOSABLE_MEASURES.join(', ')}, not ${nameOf(value)}`;
  }
  if (path.endsWith('removal.kinds')) {
    // One kind would let a single fooled or poisoned recognizer take goods off sale.
    if (Number.isInteger(value) && Number(value) >= 2 && Number(value) <= 5) return undefined;
    return `must be a whole number from 2 to 5, not ${nameOf(value)}`;
  }
  if (typeof value === 'number' && value >= 0 && value <= 1) return undefined;
  return `must be a number from 0 to 1, not ${nameOf(value)}`;
}

function checkOrder(settings: Settings, prefix: string, problems: ParameterProblem[]): void {
  for (const paths of ASCENDING) {
    const values = paths.map((path) => numberAt(settings, path));
    const fall = values.findIndex((value, index) => index > 0 && value < (values[index - 1] ?? 0));
    if (fall < 1) continue;
    problems.push({
      path: `${prefix}${paths[fall]}`,
      message: `must be at least ${paths[fall - 1]} (${values[fall - 1]}), not ${values[fall]}`,
    });
  }
}

function numberAt(settings: Settings, path: string): number {
  let value: unknown = settings;
  for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined;
  if (typeof value !== 'number') throw new TypeError(`no number at ${path}`);
  return value;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a problem shows what it found: shortened, for the document may be hostile. */
function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
