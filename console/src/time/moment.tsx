import { useFormat } from '../locales/use-format.ts';
import { useNow } from './use-now.ts';

/** A time as people say it; the exact one on hover. */
export function Moment({ at }: { readonly at: string }) {
  const format = useFormat();
  const now = useNow();
  return (
    <time dateTime={at} title={format.absolute(at)} className="tabular">
      {format.relative(at, now)}
    </time>
  );
}
