/** One benchmark: a file of this folder with a fixed seed that prints `name value unit` lines. */
type Bench = (
  print: (name: string, value: number, unit: string) => void,
  options: { readonly quick: boolean },
) => Promise<void>;

const FILES: { readonly [name: string]: () => Promise<{ readonly bench: Bench }> } = {
  text: () => import('./text.ts'),
  hash: () => import('./hash.ts'),
  image: () => import('./image.ts'),
  search: () => import('./search.ts'),
  pipeline: () => import('./pipeline.ts'),
  server: () => import('./server.ts'),
  register: () => import('./register.ts'),
};

export const BENCHES: readonly string[] = Object.keys(FILES);

/** Runs benchmarks one after the other. `quick` takes a tenth of the work: to see that they run, not to quote. */
export async function bench(choice: { readonly names: readonly string[]; readonly quick: boolean }): Promise<number> {
  for (const name of choice.names) {
    const load = FILES[name];
    if (load === undefined) throw new Error(`no benchmark ${name}`);
    const { bench: run } = await load();
    await run((figure, value, unit) => console.log(`${name}.${figure} ${Number(value.toPrecision(4))} ${unit}`), {
      quick: choice.quick,
    });
  }
  return 0;
}
