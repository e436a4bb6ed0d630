import { benchAltered } from './image-altered.ts';
import { benchCodes } from './image-codes.ts';
import { benchParts } from './image-parts.ts';
import { benchWriting } from './image-writing.ts';

/** What is looked for in pictures beside copies of the whole: the pictures they are put together from, text, codes, parts made unreadable. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  options: { readonly quick: boolean },
): Promise<void> {
  await benchParts(print, options);
  await benchWriting(print, options);
  await benchCodes(print, options);
  await benchAltered(print, options);
}
