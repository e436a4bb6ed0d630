import type { ContactChannel, PaymentChannel } from './code-reading.ts';

type Channel =
  | { readonly says: 'contact'; readonly channel: ContactChannel }
  | { readonly says: 'payment'; readonly channel: PaymentChannel };

const contact = (channel: ContactChannel): Channel => ({ says: 'contact', channel });
const payment = (channel: PaymentChannel): Channel => ({ says: 'payment', channel });

/** Hosts, and hosts with the beginning of a path, that lead to a person or a purse. A host stands for those below it too. */
const HOSTS: ReadonlyMap<string, Channel> = new Map([
  ['wa.me', contact('whatsapp')],
  ['whatsapp.com', contact('whatsapp')],
  ['t.me', contact('telegram')],
  ['telegram.me', contact('telegram')],
  ['telegram.dog', contact('telegram')],
  ['u.wechat.com', contact('wechat')],
  ['weixin.qq.com', contact('wechat')],
  ['qm.qq.com', contact('qq')],
  ['wpa.qq.com', contact('qq')],
  ['line.me', contact('line')],
  ['lin.ee', contact('line')],
  ['open.kakao.com', contact('kakao')],
  ['pf.kakao.com', contact('kakao')],
  ['qr.kakao.com', contact('kakao')],
  ['zalo.me', contact('zalo')],
  ['viber.com', contact('viber')],
  ['viber.me', contact('viber')],
  ['signal.me', contact('signal')],
  ['signal.group', contact('signal')],
  ['m.me', contact('messenger')],
  ['messenger.com', contact('messenger')],
  ['ig.me', contact('instagram')],
  ['instagram.com', contact('instagram')],
  ['snapchat.com', contact('snapchat')],
  ['discord.gg', contact('discord')],
  ['discord.com', contact('discord')],
  ['vk.me', contact('vk')],
  ['qr.alipay.com', payment('alipay')],
  ['payapp.weixin.qq.com', payment('wechat-pay')],
  ['paypal.me', payment('paypal')],
  ['paypal.com', payment('paypal')],
  ['venmo.com', payment('venmo')],
  ['cash.app', payment('cash-app')],
]);

/** Schemes of links that are no addresses of the web. */
const SCHEMES: ReadonlyMap<string, Channel> = new Map([
  ['mailto', contact('mail')],
  ['matmsg', contact('mail')],
  ['smtp', contact('mail')],
  ['tel', contact('phone')],
  ['facetime', contact('phone')],
  ['sms', contact('sms')],
  ['smsto', contact('sms')],
  ['mms', contact('sms')],
  ['mmsto', contact('sms')],
  ['mecard', contact('card')],
  ['bizcard', contact('card')],
  ['whatsapp', contact('whatsapp')],
  ['tg', contact('telegram')],
  ['weixin', contact('wechat')],
  ['wechat', contact('wechat')],
  ['mqq', contact('qq')],
  ['mqqapi', contact('qq')],
  ['line', contact('line')],
  ['kakaotalk', contact('kakao')],
  ['zalo', contact('zalo')],
  ['viber', contact('viber')],
  ['sgnl', contact('signal')],
  ['skype', contact('skype')],
  ['instagram', contact('instagram')],
  ['snapchat', contact('snapchat')],
  ['wxp', payment('wechat-pay')],
  ['alipay', payment('alipay')],
  ['alipays', payment('alipay')],
  ['paypal', payment('paypal')],
  ['venmo', payment('venmo')],
  ['bitcoin', payment('crypto')],
  ['ethereum', payment('crypto')],
  ['litecoin', payment('crypto')],
  ['tron', payment('crypto')],
  ['solana', payment('crypto')],
  ['lightning', payment('crypto')],
  ['upi', payment('bank')],
]);

/** What a host stands for, or the nearest host above it. */
export function channelOfHost(hostname: string): Channel | undefined {
  for (let host = hostname.replace(/\.$/, ''); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const channel = HOSTS.get(host);
    if (channel !== undefined) return channel;
  }
  return undefined;
}

export function channelOfScheme(scheme: string): Channel | undefined {
  return SCHEMES.get(scheme.toLowerCase());
}
