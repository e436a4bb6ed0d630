/**
 * A stroke alphabet of our own, on a box 10 wide and 14 high: pictures with words look the same on a machine without fonts. Each letter is
 * SVG path data; the strokes get their weight and joins from the style they are drawn in.
 */
const STROKES: { readonly [letter: string]: string } = {
  A: 'M0 14L5 0L10 14M1.8 9H8.2',
  B: 'M0 0V14H6A3.7 3.7 0 0 0 6 6.6H0M5.5 6.6A3.3 3.3 0 0 0 5.5 0H0',
  C: 'M10 3A5.5 7 0 1 0 10 11',
  D: 'M0 0V14H3.5A6.5 7 0 0 0 3.5 0Z',
  E: 'M9 0H0V14H9M0 7H7',
  F: 'M9 0H0V14M0 7H7',
  G: 'M10 3A5.5 7 0 1 0 10 11V7.5H6',
  H: 'M0 0V14M10 0V14M0 7H10',
  I: 'M5 0V14',
  J: 'M8 0V10A4 4 0 0 1 0 10',
  K: 'M0 0V14M9.5 0L0 8.5M3.5 5.5L10 14',
  L: 'M0 0V14H9',
  M: 'M0 14V0L5 8L10 0V14',
  N: 'M0 14V0L10 14V0',
  O: 'M5 0A5 7 0 1 0 5 14A5 7 0 1 0 5 0',
  P: 'M0 14V0H6A3.8 3.8 0 0 1 6 7.6H0',
  Q: 'M5 0A5 7 0 1 0 5 14A5 7 0 1 0 5 0M6 10L10 14.5',
  R: 'M0 14V0H6A3.7 3.7 0 0 1 6 7.4H0M5 7.4L10 14',
  S: 'M9.5 2.2C7.5 -1 0.5 -0.6 0.8 3.6C1 7.6 9.6 6 9.6 10.4C9.6 14.8 2 15 0.2 11.6',
  T: 'M0 0H10M5 0V14',
  U: 'M0 0V9.2A5 4.8 0 0 0 10 9.2V0',
  V: 'M0 0L5 14L10 0',
  W: 'M-1 0L2 14L5 4L8 14L11 0',
  X: 'M0 0L10 14M10 0L0 14',
  Y: 'M0 0L5 7L10 0M5 7V14',
  Z: 'M0 0H10L0 14H10',
  '0': 'M5 0A5 7 0 1 0 5 14A5 7 0 1 0 5 0',
  '1': 'M2 3L5 0V14',
  '2': 'M0.5 3.5A4.6 4 0 1 1 8.6 6.4L0 14H10',
  '3': 'M0.5 1.6A4.6 3.6 0 1 1 4.5 6.8A4.8 3.7 0 1 1 0.2 12.2',
  '9': 'M9.6 4.4A4.6 4.4 0 1 0 9.4 5.6C9.6 10 8 13 3 14',
  '&': 'M10 14L2.5 4.5A2.6 2.6 0 1 1 6.6 3.8C5 7 0.6 8 0.8 11A3.6 3.2 0 0 0 7 12.6L10 8.5',
};

export interface Lettering {
  /** Height of the capitals, in the units of the picture. */
  readonly height: number;
  readonly color: string;
  /** Stroke width as a share of the height. */
  readonly weight: number;
  /** Space between letters as a share of the height. */
  readonly spacing: number;
  /** Degrees that the letters lean to the right. */
  readonly slant?: number;
}

export function wordWidth(text: string, style: Lettering): number {
  return [...text].length * (style.height * (10 / 14 + style.spacing)) - style.height * style.spacing;
}

/** SVG of a word, its top left corner at (x, y). Characters outside the alphabet leave a gap. */
export function drawWord(text: string, x: number, y: number, style: Lettering): string {
  const scale = style.height / 14;
  const advance = style.height * (10 / 14 + style.spacing);
  const letters = [...text.toUpperCase()].map((letter, index) => {
    const strokes = STROKES[letter];
    return strokes === undefined
      ? ''
      : `<path transform="translate(${(index * advance).toFixed(2)} 0) scale(${scale.toFixed(4)})" d="${strokes}"/>`;
  });
  const lean = style.slant === undefined ? '' : ` skewX(${-style.slant})`;
  return (
    `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)})${lean}" fill="none" stroke="${style.color}" ` +
    `stroke-width="${(14 * style.weight).toFixed(2)}" stroke-linecap="round" stroke-linejoin="round">${letters.join('')}</g>`
  );
}
