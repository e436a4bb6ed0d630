import { useEffect, useState } from 'react';

/** True once `delayMs` have gone by: what comes sooner needs no sign that it is coming. */
export function useDelayed(delayMs = 200): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return isOver;
}
