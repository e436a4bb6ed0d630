import { useEffect, useRef } from 'react';
import type { Act, KeyScope } from './bindings.ts';
import { addKeyLayer } from './key-listener.ts';

/** While the component is shown, the acts of this scope do what `handlers` say. */
export function useKeys(scope: KeyScope, handlers: { readonly [act in Act]?: () => void }): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => addKeyLayer({ scope, handlers: () => latest.current }), [scope]);
}
