import sharp from 'sharp';

/** What the machine's fonts can write. */
export type Script = 'latin' | 'han';

/** A sign of each script that is a flat stroke; what stands for a missing letter, a box or nothing, is not flat. */
const FLAT_SIGNS: { readonly [script in Script]: string } = { latin: '—', han: '一' };

/** Whether the machine has a font for a script. */
export async function hasFontFor(script: Script): Promise<boolean> {
  try {
    const { info } = await sharp({ text: { text: FLAT_SIGNS[script], font: 'sans 60', dpi: 72 } })
      .png()
      .toBuffer({ resolveWithObject: true });
    return info.width >= 3 * info.height;
  } catch {
    // libvips draws nothing for a text without ink, and says so by failing.
    return false;
  }
}
