import type { Locale } from './locale.ts';

type Names = { readonly [channel: string]: { readonly [locale in Locale]: string } };

const both = (name: string) => ({ en: name, zh: name });

/** Where a code in a picture leads, as people call it. */
const CHANNEL_NAMES: Names = {
  whatsapp: both('WhatsApp'),
  telegram: both('Telegram'),
  wechat: { en: 'WeChat', zh: '微信' },
  qq: both('QQ'),
  line: both('LINE'),
  kakao: both('KakaoTalk'),
  zalo: both('Zalo'),
  viber: both('Viber'),
  signal: both('Signal'),
  messenger: both('Messenger'),
  instagram: both('Instagram'),
  snapchat: both('Snapchat'),
  discord: both('Discord'),
  skype: both('Skype'),
  vk: both('VK'),
  mail: { en: 'e-mail', zh: '电子邮件' },
  phone: { en: 'a telephone number', zh: '电话号码' },
  sms: { en: 'a text message', zh: '短信' },
  card: { en: 'a contact card', zh: '名片' },
  alipay: { en: 'Alipay', zh: '支付宝' },
  'wechat-pay': { en: 'WeChat Pay', zh: '微信支付' },
  paypal: both('PayPal'),
  venmo: both('Venmo'),
  'cash-app': both('Cash App'),
  crypto: { en: 'a cryptocurrency address', zh: '加密货币地址' },
  bank: { en: 'a bank transfer', zh: '银行转账' },
};

/** A channel of a recognizer newer than this is called by what it is at least. */
export function channelName(channel: string, locale: Locale): string {
  const names = Object.hasOwn(CHANNEL_NAMES, channel) ? CHANNEL_NAMES[channel] : undefined;
  return names?.[locale] ?? (locale === 'zh' ? '其他渠道' : 'another channel');
}
