import { type Act, BINDINGS, type KeyScope } from './bindings.ts';
import { matchStroke, strokeName } from './match-strokes.ts';

type Handlers = { readonly [act in Act]?: () => void };
interface Layer {
  readonly scope: KeyScope;
  readonly handlers: () => Handlers;
}

const SEQUENCE_MS = 1200;
const layers = new Set<Layer>();
let pending: { readonly strokes: readonly string[]; readonly at: number } | undefined;
let lettersAllowed = true;

/** WCAG 2.2, 2.1.4: keys that are one character must be possible to turn off. */
export function allowLetterKeys(allowed: boolean): void {
  lettersAllowed = allowed;
}

export function addKeyLayer(layer: Layer): () => void {
  layers.add(layer);
  if (layers.size === 1) globalThis.addEventListener('keydown', onKeyDown);
  return () => {
    layers.delete(layer);
    if (layers.size === 0) globalThis.removeEventListener('keydown', onKeyDown);
  };
}

function onKeyDown(event: KeyboardEvent): void {
  const mod = event.ctrlKey || event.metaKey;
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  if (!mod && (!lettersAllowed || isTaken(event))) return;
  const open = new Set([...layers].map((layer) => layer.scope));
  const before = pending !== undefined && event.timeStamp - pending.at < SEQUENCE_MS ? pending.strokes : [];
  const match = matchStroke(
    BINDINGS.filter((binding) => open.has(binding.scope)),
    before,
    strokeName({ key: event.key, mod }),
  );
  pending = match.kind === 'pending' ? { strokes: match.strokes, at: event.timeStamp } : undefined;
  if (match.kind !== 'act') return;
  const { act, scope } = match.binding;
  for (const layer of layers) {
    const handle = layer.scope === scope ? layer.handlers()[act] : undefined;
    if (handle === undefined) continue;
    event.preventDefault();
    handle();
  }
}

/** The key belongs to whoever has the focus: a field, an open dialog or menu; Enter presses what is focused. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (key === 'Enter' && target.closest('a, button, summary') !== null) return true;
  return target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null;
}
