/** Where a code leads those who are to write or call. */
export type ContactChannel =
  | 'whatsapp'
  | 'telegram'
  | 'wechat'
  | 'qq'
  | 'line'
  | 'kakao'
  | 'zalo'
  | 'viber'
  | 'signal'
  | 'messenger'
  | 'instagram'
  | 'snapchat'
  | 'discord'
  | 'skype'
  | 'vk'
  | 'mail'
  | 'phone'
  | 'sms'
  | 'card';

/** Whom a code pays. `bank` is a transfer form (EPC, Swiss QR-bill, UPI, EMVCo). */
export type PaymentChannel = 'alipay' | 'wechat-pay' | 'paypal' | 'venmo' | 'cash-app' | 'crypto' | 'bank';

/** An item as GS1 numbers it. */
export interface TradeItem {
  /** 14 digits. */
  readonly gtin: string;
  readonly lot?: string;
  readonly serial?: string;
  /** Numbered for use inside one shop or region, or a coupon: such a number says nothing of the goods elsewhere. */
  readonly restricted?: true;
}

/** What the text of a code says. All of it is hostile, and as long as the code at most. */
export type CodeReading =
  | ({ readonly says: 'gtin' } & TradeItem)
  | ({ readonly says: 'digital-link'; readonly host: string } & TradeItem)
  | { readonly says: 'link'; readonly host: string; readonly url: string }
  | { readonly says: 'contact'; readonly channel: ContactChannel; readonly address: string }
  | { readonly says: 'payment'; readonly channel: PaymentChannel; readonly address: string }
  | { readonly says: 'wifi'; readonly network: string }
  | { readonly says: 'text' };
