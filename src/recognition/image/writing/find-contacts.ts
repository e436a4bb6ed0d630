import type { Signal } from '../../signal.ts';

/** A name of a channel off the platform and what to reach the seller by there. Offsets into the text. */
export interface FoundContact {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly detail: NonNullable<Signal['detail']>;
}

/**
 * In a text a channel's name beside a number may be a phone's app; written into a picture of goods it is there to be dialed (evasion I9). So a
 * name and a number or account suffice here, where the lexicon asks for a word of ordering beside them.
 */
const CHANNEL =
  'whats ?app|telegram|we ?chat|weixin|微信号?|薇信|威信|vx|v信|qq|扣扣|kakao ?talk|카카오톡|카톡|viber|zalo|line ?id|instagram|insta|snapchat|вотсап|ватсап|телеграм|вайбер|واتساب|واتس';
const NUMBER = '\\+?\\d[\\d ().-]{5,18}\\d';
const ACCOUNT = '@[\\w.-]{3,32}|[a-z][\\w-]{5,31}';
const CONTACT = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(?<channel>${CHANNEL})[\\s:：#id号]{0,6}(?<account>${NUMBER}|${ACCOUNT})`,
  'giu',
);

/** An account that is a plain word ("WhatsApp compatible") is none: it has a digit, a line or an at sign. */
const ACCOUNT_SIGN = /[\d_@]/;

const SCORE = 0.6;
const MAX_CONTACTS = 8;

/** Channels off the platform with a number or account beside them. */
export function findContacts(text: string): readonly FoundContact[] {
  const found: FoundContact[] = [];
  for (const { index, 0: match, groups } of text.matchAll(CONTACT)) {
    const account = groups?.['account'] ?? '';
    if (!ACCOUNT_SIGN.test(account)) continue;
    const detail = {
      language: 'mul',
      category: 'contact-off-platform',
      term: groups?.['channel'] ?? '',
      tricks: [],
      account,
    };
    found.push({ start: index, end: index + match.length, score: SCORE, detail });
    if (found.length === MAX_CONTACTS) break;
  }
  return found;
}
