import sharp from 'sharp';

/** "Аurеllе": a Cyrillic А at the start and two Cyrillic е. */
export const DISGUISED = '\u0410ur\u0435ll\u0435';

/** Listings that say nothing of any mark. */
const PLAIN_LISTINGS = 60;

function dataUrl(mediaType: string, bytes: Buffer): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}

const MARK = dataUrl(
  'image/svg+xml',
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><path d="M20 60 60 10l40 50z" fill="#333"/><path d="M20 70h80" stroke="#333" stroke-width="6"/></svg>',
  ),
);

/** A drawn bag: shapes enough to be told from other pictures. */
async function drawBag(hue: number): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320"><rect width="320" height="320" fill="hsl(${hue + 180} 30% 85%)"/>
    <path d="M60 140h200l20 150H40z" fill="hsl(${hue} 60% 40%)"/><path d="M110 140c0-80 100-80 100 0" fill="none" stroke="hsl(${hue} 60% 25%)" stroke-width="16"/>
    <circle cx="${120 + (hue % 60)}" cy="220" r="26" fill="#fff"/><rect x="${190 - (hue % 70)}" y="190" width="50" height="60" fill="hsl(${hue + 90} 70% 55%)"/></svg>`;
  return dataUrl('image/png', await sharp(Buffer.from(svg)).png().toBuffer());
}

const KNOWN_COPY_HUE = 20;

/** The picture that the register knows as infringing and that the seller of the disguised mark shows, as a data URL. */
export function drawKnownCopy(): Promise<string> {
  return drawBag(KNOWN_COPY_HUE);
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** A register of two made-up brands. */
export async function registerFile(): Promise<string> {
  const registration = { niceClasses: [18, 25], status: 'registered', from: '2015-03-01', to: '2045-03-01' };
  return jsonLines([
    {
      id: 'tm-aurelle',
      kind: 'trademark',
      markFeature: 'combined',
      verbalElement: 'AURELLE',
      aliases: ['欧蕊乐'],
      images: [MARK],
      holder: { id: 'h-1', name: 'Aurelle SA' },
      registrations: [
        { ...registration, territory: 'EU', number: '018000001' },
        { ...registration, territory: 'US', number: '5000001' },
      ],
      licenses: [{ seller: 's-17', territories: ['FR'], niceClasses: [25], from: '2024-01-01', to: '2040-01-01' }],
      referenceImages: [await drawBag(200)],
      knownInfringing: [await drawKnownCopy()],
      retailPrice: { amount: 890, currency: 'EUR' },
    },
    {
      id: 'tm-nordvik',
      kind: 'trademark',
      markFeature: 'word',
      verbalElement: 'NORDVIK',
      aliases: [],
      images: [],
      holder: { id: 'h-2', name: 'Nordvik AS' },
      registrations: [{ ...registration, territory: 'US', number: '5000002' }],
      licenses: [],
    },
  ]);
}

/** A copy in disguise for three markets, plain listings, a picture that is none, and a line that is no listing. */
export async function feedFile(): Promise<string> {
  const plain = Array.from({ length: PLAIN_LISTINGS }, (_, index) => ({
    id: `P${index + 1}`,
    seller: { id: 's-2', name: 'Corner Shop', country: 'DE' },
    title: `Plain garden chair no. ${index + 1}, beech wood`,
    price: { amount: 49, currency: 'EUR' },
    markets: ['DE'],
    category: 'Furniture > Chairs',
  }));
  return (
    jsonLines([
      ...plain,
      {
        id: 'broken-picture',
        seller: { id: 's-2', name: 'Corner Shop' },
        title: 'Plain umbrella',
        markets: ['DE'],
        images: ['data:image/png;base64,bm90IGEgcGljdHVyZQ=='],
      },
      {
        id: 'L1',
        seller: { id: 's-9', name: 'Best Shop', country: 'CN' },
        title: `New ${DISGUISED} leather handbag 1:1 replica`,
        description: 'Top quality 高仿, same as in the boutique.',
        price: { amount: 39, currency: 'EUR' },
        markets: ['DE', 'US', 'CN'],
        shipsFrom: 'CN',
        condition: 'new',
        category: 'Apparel & Accessories > Handbags',
        images: [await drawKnownCopy()],
        attributes: { material: 'leather' },
      },
    ]) + '{"id":"no-title"}\n'
  );
}
