import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import {
  CODE_READER_WASM,
  CODES_SIDE_PX,
  listLikelyCodes,
  type LumaPlane,
  makeCodeReader,
} from '../src/recognition/index.ts';
import { drawPicture, perCoreSecond } from './seeded.ts';

/** The gate before codes, and reading pictures of the size that codes are read at: with a QR code, with an EAN-13, with none though it looked like one or the other. */
export async function benchCodes(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const rounds = quick ? 5 : 50;
  const grey = await drawPicture(1, 512, 512).greyscale().raw().toBuffer();
  const plane: LumaPlane = { luma: Float32Array.from(grey), widthPx: 512, heightPx: 512 };
  const gateAll = (): void => {
    for (let i = 0; i < rounds * 10; i++) listLikelyCodes(plane);
  };
  gateAll();
  print('code-gate-512x512', await perCoreSecond(rounds * 10, gateAll), 'pictures/s/core');

  const reader = await makeCodeReader(readFileSync(new URL(CODE_READER_WASM)));
  const wasm = readFileSync(new URL(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  const [widthPx, heightPx] = [CODES_SIDE_PX, (CODES_SIDE_PX / 4) * 3];
  for (const [name, likely, format, text] of [
    ['qr', 'matrix', 'QRCode', 'https://aurelle.example/01/04006381333931/21/77'],
    ['ean-13', 'bars', 'EAN13', '4006381333931'],
    ['none-like-matrix', 'matrix', undefined, ''],
    ['none-like-bars', 'bars', undefined, ''],
  ] as const) {
    const label =
      format && Buffer.from(await ((await writeBarcode(text, { format, scale: 4 })).image as Blob).arrayBuffer());
    const rgb = await drawPicture(2, widthPx, heightPx)
      .composite(label ? [{ input: await sharp(label).flatten().png().toBuffer(), left: 300, top: 200 }] : [])
      .removeAlpha()
      .raw()
      .toBuffer();
    const readAll = async (): Promise<void> => {
      for (let i = 0; i < rounds; i++) {
        const found = await reader.read({ rgb, widthPx, heightPx }, [likely]);
        if (found.length !== (format === undefined ? 0 : 1)) throw new Error(`${name}: ${found.length} codes`);
      }
    };
    print(`codes-${widthPx}x${heightPx}-${name}`, await perCoreSecond(rounds, readAll), 'pictures/s/core');
  }
}
