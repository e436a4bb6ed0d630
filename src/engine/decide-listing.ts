import { type Decision, judge } from '../judgment/index.ts';
import { type ObservedImage, recognize } from '../recognition/index.ts';
import type { ScreeningRequest } from './screening.ts';
import type { Workbench } from './workbench.ts';

/** One decision a market, ascending by market. `images`: what became of the listing's pictures, by index. */
export function decideListing(
  { recognizers, models, register, parameters }: Workbench,
  { listing, markets, date }: ScreeningRequest,
  images: readonly (ObservedImage | undefined)[],
): readonly Decision[] {
  const recognition = recognize(recognizers, listing, images);
  return [...markets]
    .sort()
    .map((market) => judge({ listing, market, date, recognition, register, parameters, models }));
}
