import type { CodeReading } from './code-reading.ts';
import type { FoundCode } from './found-code.ts';
import { readBracketed, readDigitalLink, readElementStrings, toTradeItem } from './gs1.ts';
import { channelOfHost, channelOfScheme } from './link-channels.ts';
import { expandUpcE } from './upc-e.ts';

/** What the text of a code says. Never throws, whatever the text: what nothing else fits is `text`. */
export function readCode({ format, text, gs1 }: Pick<FoundCode, 'format' | 'text' | 'gs1'>): CodeReading {
  switch (format) {
    case 'ean-13':
    case 'ean-8':
    case 'upc-a':
      return itemOrText(toTradeItem(text, undefined, undefined));
    case 'upc-e':
      return itemOrText(toTradeItem(expandUpcE(text) ?? '', undefined, undefined));
    case 'code-128':
    case 'qr':
    case 'data-matrix':
      return gs1 ? itemOrText(readElementStrings(text)) : readText(text.trim());
  }
}

function itemOrText(item: ReturnType<typeof toTradeItem>): CodeReading {
  return item === undefined ? { says: 'text' } : { says: 'gtin', ...item };
}

function readText(text: string): CodeReading {
  return readForm(text) ?? readLink(text) ?? itemOrText(readBracketed(text));
}

/** Forms of several fields: contact cards, network keys, bookmarks, transfers. */
function readForm(text: string): CodeReading | undefined {
  if (/^BEGIN:VCARD\b/i.test(text)) {
    const address = /^(?:item\d+\.)?(?:TEL|EMAIL)[^:\r\n]*:(.+)$/im.exec(text)?.[1]?.trim();
    return { says: 'contact', channel: 'card', address: address ?? '' };
  }
  if (/^WIFI:/i.test(text)) return { says: 'wifi', network: fieldOf(text, 'S') ?? '' };
  if (/^(?:MECARD|BIZCARD):/i.test(text)) {
    const address = fieldOf(text, 'TEL') ?? fieldOf(text, 'EMAIL') ?? fieldOf(text, 'B') ?? fieldOf(text, 'E') ?? '';
    return { says: 'contact', channel: 'card', address };
  }
  if (/^MATMSG:/i.test(text)) return { says: 'contact', channel: 'mail', address: fieldOf(text, 'TO') ?? '' };
  if (/^MEBKM:/i.test(text)) return readLink(fieldOf(text, 'URL') ?? '');
  if (/^URL(?:TO)?:/i.test(text)) return readLink(text.slice(text.indexOf(':') + 1).trim());
  const bank = readTransfer(text);
  return bank === undefined ? undefined : { says: 'payment', channel: 'bank', address: bank };
}

/** The account that a transfer form pays: EPC069-12, Swiss QR-bill, EMVCo (whose first object always is `000201`). */
function readTransfer(text: string): string | undefined {
  const lines = text.split(/\r?\n/);
  if (lines[0] === 'BCD' && lines[3] === 'SCT') return lines[6] ?? '';
  if (lines[0] === 'SPC' && lines[1]?.startsWith('02')) return lines[3] ?? '';
  return /^000201\d{2}[\s\S]*6304[0-9A-F]{4}$/i.test(text) ? '' : undefined;
}

/** `NAME:value;` of a form, where `\` takes the meaning off the character behind it. */
function fieldOf(text: string, name: string): string | undefined {
  const [, value] = new RegExp(`[:;]${name}:((?:[^\\\\;]|\\\\.)*)`, 'is').exec(text) ?? [];
  return value?.replaceAll(/\\(.)/gs, '$1').trim();
}

/** A link, with its scheme or, where it is plainly one, without. */
function readLink(text: string): CodeReading | undefined {
  if (/\s/.test(text)) return undefined;
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):(.+)$/is.exec(text) ?? [];
  if (scheme === undefined || /^\d+(?:\/|$)/.test(rest)) {
    return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/?#]|$)/i.test(text) ? readWebLink(`https://${text}`) : undefined;
  }
  if (/^https?$/i.test(scheme)) return readWebLink(text);
  const channel = channelOfScheme(scheme);
  return channel === undefined ? undefined : { ...channel, address: rest.replace(/^\/+/, '') };
}

function readWebLink(text: string): CodeReading | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = url.hostname;
  const item = readDigitalLink(url);
  if (item !== undefined) return { says: 'digital-link', host, ...item };
  const channel = channelOfHost(host);
  if (channel !== undefined) return { ...channel, address: `${host}${url.pathname}${url.search}` };
  return { says: 'link', host, url: url.href };
}
