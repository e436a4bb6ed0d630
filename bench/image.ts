import { benchCodes } from './image-codes.ts';
import { benchWriting } from './image-writing.ts';

/** What is looked for in pictures beside copies: text, then codes. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  options: { readonly quick: boolean },
): Promise<void> {
  await benchWriting(print, options);
  await benchCodes(print, options);
}
