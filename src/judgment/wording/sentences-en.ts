import type { Element } from '../decision.ts';
import { channelName } from './channel-names.ts';
import type { FactReader } from './facts.ts';

type Sentence = (facts: FactReader) => string;

const KINDS = new Map([
  ['trademark', 'mark'],
  ['design', 'design'],
  ['copyright', 'work'],
  ['patent', 'patent'],
  ['utility-model', 'utility model'],
  ['geographical-indication', 'geographical indication'],
]);

const noun = (f: FactReader): string => KINDS.get(f.text('kind')) ?? 'right';
const the = (f: FactReader): string => `the ${noun(f)} ${f.text('mark')}`;
const The = (f: FactReader): string => `The ${noun(f)} ${f.text('mark')}`;
const Picture = (f: FactReader): string => (f.picture() === undefined ? 'A picture' : `Picture ${f.picture()}`);
const aPicture = (f: FactReader): string => (f.picture() === undefined ? 'a picture' : `picture ${f.picture()}`);
const Words = (f: FactReader): string =>
  f.picture() === undefined
    ? `The words ${f.quote('words')}`
    : `The words ${f.quote('words')} in picture ${f.picture()}`;
const how = (f: FactReader): string => f.tricks().replace(/.+/s, ' ($&)');
const user = (f: FactReader): string => (f.picture() === undefined ? 'The listing uses' : `${Picture(f)} shows`);
const registration = (f: FactReader): string =>
  `The registration of ${f.text('mark')} in ${f.place('territory')}${f.has('number') ? ` (no. ${f.text('number')})` : ''}`;

/** What a merchant is told, by element. A sentence names the rule and the facts, never a weight or a threshold. */
export const SENTENCES_EN: { readonly [element in Element]: Sentence } = {
  'no-sign-found': () => 'No sign of the register was found in this listing.',
  'no-right-in-market': (f) =>
    `${The(f)} is not protected in ${f.place('market')}${f.has('registeredIn') ? `; it is registered for ${f.places('registeredIn')}` : ''}.`,
  'right-not-in-force': (f) => {
    switch (f.text('status')) {
      case 'pending':
        return `${The(f)} has been applied for but not yet registered in ${f.place('territory')}.`;
      case 'not-yet':
        return `${registration(f)} takes effect on ${f.text('from')}, after ${f.text('date')}.`;
      case 'expired':
        return f.has('to') ? `${registration(f)} expired on ${f.text('to')}.` : `${registration(f)} has expired.`;
      default:
        return `${registration(f)} was ${f.text('status')} and gives no protection in ${f.place('market')}.`;
    }
  },
  'goods-not-similar': (f) =>
    `${The(f)} is registered in ${f.place('market')} for goods of ${f.classes('registeredClasses')}; the goods offered (${f.classes('offeredClasses')}) are not similar to them.`,
  'identical-sign': (f) =>
    f.has('words')
      ? `${user(f)} the sign ${f.quote('words')}${how(f)}, which is ${the(f)}, protected in ${f.place('market')}.`
      : `${Picture(f)} shows ${the(f)}, protected in ${f.place('market')}.`,
  'similar-sign': (f) => `${user(f)} ${f.quote('words')}${how(f)}, by which buyers understand ${the(f)}.`,
  'disguised-sign'(f) {
    const tricks = f.tricks();
    return tricks === ''
      ? `${f.quote('words')} is ${the(f)}, written so that it looks the same to a buyer but differs for a search.`
      : `${f.quote('words')}${f.picture() === undefined ? '' : ` in picture ${f.picture()}`} is read as ${the(f)} — ${tricks}.`;
  },
  'replica-term': (f) => {
    switch (f.text('category')) {
      case 'disclaimer':
        return `${Words(f)} tell the buyer that the goods are not originals.`;
      case 'contact-off-platform':
        return `${Words(f)} lead the buyer away from the marketplace.`;
      default:
        return `${Words(f)} are used in the trade to offer imitations.`;
    }
  },
  'reads-like-replica': (f) =>
    f.quotes('words') === ''
      ? `The listing reads like known offers of imitations of goods under ${the(f)}.`
      : `The listing reads like known offers of imitations, above all by the words ${f.quotes('words')}.`,
  'known-infringing-image': (f) =>
    `${Picture(f)} is a picture that was confirmed earlier to show goods infringing ${the(f)}.`,
  'reference-image': (f) =>
    f.text('ground') === 'work'
      ? `${Picture(f)} reproduces ${the(f)}.`
      : `${Picture(f)} is the holder’s own photograph of ${f.text('mark')} goods.`,
  'altered-picture': (f) =>
    `A part of ${aPicture(f)} was ${f.text('way') === 'covered' ? 'covered' : 'made unreadable'}.`,
  'off-platform-code': (f) =>
    `A code in ${aPicture(f)} leads the buyer away from the marketplace (${channelName(f.text('channel'), 'en')}).`,
  'code-contradiction': (f) =>
    f.text('brand') === 'other'
      ? `The product code ${f.text('gtin')} in ${aPicture(f)} belongs to goods of ${f.text('mark')}, while the listing names another brand.`
      : `The product code ${f.text('gtin')} in ${aPicture(f)} is not that of the goods as they are listed (${f.text('listed')}).`,
  'price-implausible': (f) => `The price${price(f)} is far below what genuine ${f.text('mark')} goods are sold for.`,
  'price-low': (f) => `The price${price(f)} is below what genuine ${f.text('mark')} goods are usually sold for.`,
  'licensed-seller': (f) =>
    `The seller is licensed for ${the(f)} in ${f.place('market')}${f.has('to') ? ` until ${f.text('to')}` : ''}.`,
  'license-other-territory': (f) =>
    `The seller’s license for ${the(f)} covers ${f.places('territories')}, not ${f.place('market')}.`,
  'license-other-goods': (f) =>
    `The seller’s license for ${the(f)} covers goods of ${f.classes('licensedClasses')}, not the goods offered (${f.classes('offeredClasses')}).`,
  'license-not-in-period': (f) =>
    f.has('to')
      ? `The seller’s license for ${the(f)} ended on ${f.text('to')}, before ${f.text('date')}.`
      : `The seller’s license for ${the(f)} begins on ${f.text('from')}, after ${f.text('date')}.`,
  'no-license': (f) => {
    switch (f.text('ground')) {
      case 'copied-work':
        return `The listing shows ${the(f)}, for which the register knows no license of this seller.`;
      case 'hidden-sign':
        return `The listing uses ${the(f)} in a hidden way of writing; the register knows no license of this seller.`;
      case 'claims-authorization':
        return `The listing says that the seller is authorized (${f.quote('words')}); the register knows no license of this seller for ${the(f)}.`;
      default:
        return `The register knows no license of this seller for ${the(f)}.`;
    }
  },
  'own-goods': (f) => `The seller is the holder of ${the(f)}.`,
  exhausted: (f) =>
    `The goods are stated to be genuine and first sold in ${f.place('firstSaleMarket')}; after that sale ${the(f)} no longer bars their resale in ${f.place('market')}${conditions(f)}.`,
  'not-exhausted': (f) =>
    `The goods are stated to be genuine and first sold in ${f.place('firstSaleMarket')}; that sale does not end the holder’s right in ${f.place('market')}, so ${the(f)} bars their import without consent.`,
  'exhaustion-unsettled': (f) =>
    `The goods are stated to be genuine and first sold in ${f.place('firstSaleMarket')}; whether that sale ends the holder’s right in ${f.place('market')} is not settled.`,
  'first-sale-unknown': (f) =>
    f.has('words')
      ? `The words ${f.quote('words')} point to imported goods of ${the(f)}, and the listing does not say where they were first sold.`
      : `Nothing in the listing speaks against the resale of genuine goods of ${the(f)}; where they were first sold is not stated.`,
  compatibility: (f) => `${The(f)} is named to say what the goods fit, not who made them.`,
  'descriptive-use': (f) =>
    f.has('words')
      ? `${f.quote('words')} is used as an ordinary word here, not as ${the(f)}.`
      : `${The(f)} is used to describe the goods here, not as their origin.`,
  'second-hand': (f) => `The goods are offered as used goods of ${the(f)}, and nothing found speaks against it.`,
  negation: (f) => `The listing says that the goods are not of ${the(f)}.`,
  comparison: (f) => `${The(f)} is named to compare the goods with it, not as their origin.`,
  'style-of': (f) => `The goods are offered as being in the style of ${the(f)}, not under it.`,
  'review-content': (f) =>
    `${The(f)} is named in a review, a lesson or an authentication service, not as the origin of goods.`,
  'keyword-stuffing': (f) =>
    f.has('mark')
      ? `${The(f)} stands in a row of marks that seem to be there for search results only.`
      : 'The listing names many marks that seem to be there for search results only.',
  'brand-contradiction': (f) =>
    f.has('mark')
      ? `The title names ${the(f)}, while the brand field names another brand or none.`
      : 'The title names a mark, while the brand field names another brand or none.',
  'below-threshold': (f) => `What was found concerning ${the(f)} is not enough for a finding against the listing.`,
  'incomplete-screening': (f) =>
    f.text('part') === 'screening'
      ? 'The listing could not be screened and waits for a person to look at it.'
      : `Not all of the listing’s ${f.named('steps', STEPS)} could be examined (${f.codes('causes')}); the decision rests on the rest.`,
};

const STEPS = { image: 'pictures', price: 'price', text: 'text' };

const price = (f: FactReader): string => (f.has('amount') ? ` of ${f.text('amount')} ${f.text('currency')}` : '');

function conditions(f: FactReader): string {
  if (f.text('notice') === 'mandatory') return ', and buyers must be told that the goods were imported';
  if (f.text('notice') === 'on-difference') return ', unless they differ materially and are not labeled so';
  return '';
}
