import { useEffect, useEffectEvent } from 'react';

/** Hands over a picture that is pasted anywhere on the page. Words that are pasted go where they were meant to. */
export function usePastedFile(onFile: (file: File) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (pasted === undefined) return;
    event.preventDefault();
    onFile(pasted);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
}
