import type { Signal } from '../recognition/index.ts';
import { combineIndependent } from './combine.ts';
import type { Settings } from './parameters.ts';
import { fieldOf, type Finding, indicesOf, isRecord, type RightEvidence, textDetail } from './right-evidence.ts';

type SignForm = keyof Settings['signs']['forms'];

/** How surely the listing uses the sign of the right, and where. */
export interface SignUse {
  /** [0, 1], before the likeness of the goods. */
  readonly strength: number;
  /** The text that shows the sign most surely; absent when only pictures show it. */
  readonly text?: Finding;
  readonly pictures: readonly Finding[];
  /** The brand field names the sign: offered as a product of the brand. */
  readonly asBrand: boolean;
  readonly signals: readonly number[];
}

export function weighSign(evidence: RightEvidence, settings: Settings): SignUse {
  let text: Finding | undefined;
  let textStrength = 0;
  for (const finding of evidence.texts) {
    const strength = strengthOfText(finding.signal, settings);
    if (text === undefined || strength > textStrength) {
      text = finding;
      textStrength = strength;
    }
  }
  const banks = settings.signs.images;
  const pictures = evidence.pictures.map(({ signal }) => {
    const bank = bankOf(signal);
    return signal.score * (bank ? banks[bank] : 0);
  });
  return {
    strength: combineIndependent([textStrength, Math.max(0, ...pictures)]),
    ...(text && { text }),
    pictures: evidence.pictures,
    asBrand: evidence.texts.some(({ signal }) => fieldOf(signal) === 'brand' && signal.detail?.['commonWord'] !== true),
    signals: indicesOf([...evidence.texts, ...evidence.pictures]).toSorted((a, b) => a - b),
  };
}

/** `word` is the mark as registered; the rest are its aliases. */
function formOf(signal: Signal): SignForm {
  const form = signal.detail?.['form'];
  const kind = isRecord(form) ? form['kind'] : form;
  return kind === 'official' || kind === 'nickname' || kind === 'coded' ? kind : 'word';
}

/** The mark or an official alias, not a name that buyers or the trade in copies gave it. */
export function isMarkItself(signal: Signal): boolean {
  const form = formOf(signal);
  return form === 'word' || form === 'official';
}

/** The bank of pictures that an image signal was found in. */
export function bankOf(signal: Signal): keyof Settings['signs']['images'] | undefined {
  switch (textDetail(signal, 'bank')) {
    case 'mark':
      return 'mark';
    case 'reference':
      return 'reference';
    case 'known-infringing':
      return 'knownInfringing';
    default:
      return undefined;
  }
}

/** A word that the language uses anyway proves little outside the brand field. */
function strengthOfText(signal: Signal, { signs }: Settings): number {
  const common = signal.detail?.['commonWord'] === true ? signs.commonWord : 1;
  return signal.score * signs.forms[formOf(signal)] * common * fieldWeight(fieldOf(signal), signs.fields);
}

function fieldWeight(field: string, weights: Settings['signs']['fields']): number {
  switch (field) {
    case 'title':
    case 'brand':
    case 'description':
    case 'category':
      return weights[field];
    default:
      if (field.startsWith('images.')) return weights.pictures;
      return field.startsWith('attributes.') ? weights.attributes : weights.other;
  }
}
