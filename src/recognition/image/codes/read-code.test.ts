import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CODE_FORMATS, type CodeFormat } from './found-code.ts';
import { readCode } from './read-code.ts';

const qr = (text: string) => readCode({ format: 'qr', text, gs1: false });
const GTIN = '04006381333931';

describe('numbers', () => {
  for (const [format, text, gtin] of [
    ['ean-13', '4006381333931', GTIN],
    ['upc-a', '036000291452', '00036000291452'],
    ['ean-8', '96385074', '00000096385074'],
    ['upc-e', '01234565', '00012345000065'],
  ] as const) {
    test(`${format} ${text}`, () => assert.deepEqual(readCode({ format, text, gs1: false }), { says: 'gtin', gtin }));
  }

  for (const [format, text] of [
    ['ean-13', '2012345678903'],
    ['ean-13', '9912345678909'],
    ['upc-a', '212345678909'],
    ['upc-a', '512345678900'],
    ['ean-8', '20123451'],
  ] as const) {
    test(`${text} holds in one shop only, or is a coupon`, () => {
      const reading = readCode({ format, text, gs1: false });
      assert.ok(reading.says === 'gtin' && reading.restricted, JSON.stringify(reading));
    });
  }

  test('a wrong check digit, and nothing but zeros, are no number', () => {
    for (const text of ['4006381333932', '0000000000000']) {
      assert.deepEqual(readCode({ format: 'ean-13', text, gs1: false }), { says: 'text' });
    }
  });
});

describe('element strings of GS1', () => {
  for (const [text, reading] of [
    [`01${GTIN}`, { says: 'gtin', gtin: GTIN }],
    [`01${GTIN}10AB-1\u001d2177`, { says: 'gtin', gtin: GTIN, lot: 'AB-1', serial: '77' }],
    [`\u001d17270101240X9\u001d01${GTIN}2177`, { says: 'gtin', gtin: GTIN, serial: '77' }],
    [`3102000500\u001d01${GTIN}`, { says: 'gtin', gtin: GTIN }],
    [`01${GTIN}01${GTIN}`, { says: 'text' }],
    ['01400638133393', { says: 'text' }],
    ['00123456789012345675', { says: 'text' }],
    ['', { says: 'text' }],
  ] as const) {
    test(JSON.stringify(text), () => assert.deepEqual(readCode({ format: 'data-matrix', text, gs1: true }), reading));
  }

  test('in the brackets that people read', () => {
    assert.deepEqual(qr(`(01)${GTIN}(10)A1(21)7`), { says: 'gtin', gtin: GTIN, lot: 'A1', serial: '7' });
    assert.deepEqual(qr('(01)123'), { says: 'text' });
  });
});

describe('links', () => {
  for (const [text, reading] of [
    ['https://id.gs1.org/01/04006381333931', { says: 'digital-link', host: 'id.gs1.org', gtin: GTIN }],
    [
      'https://aurelle.example/de/01/4006381333931/10/L%2F1/21/77?17=270101',
      { says: 'digital-link', host: 'aurelle.example', gtin: GTIN, lot: 'L/1', serial: '77' },
    ],
    [
      'HTTPS://AURELLE.EXAMPLE/GTIN/1',
      { says: 'link', host: 'aurelle.example', url: 'https://aurelle.example/GTIN/1' },
    ],
    [
      'https://x.example/gtin/96385074/ser/5',
      { says: 'digital-link', host: 'x.example', gtin: '00000096385074', serial: '5' },
    ],
    ['https://id.gs1.org/AQnYUc1gmg', { says: 'digital-link', host: 'id.gs1.org', gtin: '05412345000013' }],
    ['https://x.example/AQnYUc1gmg', { says: 'link', host: 'x.example', url: 'https://x.example/AQnYUc1gmg' }],
    [
      'https://x.example/01/4006381333932',
      { says: 'link', host: 'x.example', url: 'https://x.example/01/4006381333932' },
    ],
    ['https://wa.me/4915112345?text=hi', { says: 'contact', channel: 'whatsapp', address: 'wa.me/4915112345?text=hi' }],
    ['https://wa.me@shop.example/', { says: 'link', host: 'shop.example', url: 'https://wa.me@shop.example/' }],
    ['https://notwa.me/1', { says: 'link', host: 'notwa.me', url: 'https://notwa.me/1' }],
    ['t.me/copyhouse', { says: 'contact', channel: 'telegram', address: 't.me/copyhouse' }],
    ['https://u.wechat.com/abc', { says: 'contact', channel: 'wechat', address: 'u.wechat.com/abc' }],
    ['weixin://contacts/profile/abc', { says: 'contact', channel: 'wechat', address: 'contacts/profile/abc' }],
    ['https://line.me/ti/p/x', { says: 'contact', channel: 'line', address: 'line.me/ti/p/x' }],
    ['mailto:a@b.example', { says: 'contact', channel: 'mail', address: 'a@b.example' }],
    ['tel:+4915112345', { says: 'contact', channel: 'phone', address: '+4915112345' }],
    ['wxp://f2f0abc', { says: 'payment', channel: 'wechat-pay', address: 'f2f0abc' }],
    ['HTTPS://QR.ALIPAY.COM/FKX1', { says: 'payment', channel: 'alipay', address: 'qr.alipay.com/FKX1' }],
    [
      'bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
      { says: 'payment', channel: 'crypto', address: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT' },
    ],
    ['shop.example:8080/x', { says: 'link', host: 'shop.example', url: 'https://shop.example:8080/x' }],
    ['www.shop.example', { says: 'link', host: 'www.shop.example', url: 'https://www.shop.example/' }],
    [
      'MEBKM:TITLE:Shop\\;1;URL:https\\://shop.example/;;',
      { says: 'link', host: 'shop.example', url: 'https://shop.example/' },
    ],
    ['URLTO:https://shop.example/', { says: 'link', host: 'shop.example', url: 'https://shop.example/' }],
    ['https://', { says: 'text' }],
    ['javascript:alert(1)', { says: 'text' }],
    ['see wa.me/1', { says: 'text' }],
  ] as const) {
    test(text, () => assert.deepEqual(qr(text), reading));
  }
});

describe('forms', () => {
  for (const [text, reading] of [
    [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:X\r\nitem1.TEL;TYPE=CELL:+49 151\r\nEND:VCARD',
      { says: 'contact', channel: 'card', address: '+49 151' },
    ],
    ['MECARD:N:X;TEL:0151\\;2;EMAIL:a@b.example;;', { says: 'contact', channel: 'card', address: '0151;2' }],
    ['MATMSG:TO:a@b.example;SUB:x;BODY:y;;', { says: 'contact', channel: 'mail', address: 'a@b.example' }],
    ['WIFI:T:WPA;S:shop;P:secret;;', { says: 'wifi', network: 'shop' }],
    [
      'BCD\n002\n1\nSCT\nBIC\nName\nDE02120300000000202051\nEUR1',
      { says: 'payment', channel: 'bank', address: 'DE02120300000000202051' },
    ],
    ['SPC\n0200\n1\nCH5800791123000889012', { says: 'payment', channel: 'bank', address: 'CH5800791123000889012' }],
    [
      '00020101021129370016A00000067701011101130066812345678530376458025TH63041234',
      { says: 'payment', channel: 'bank', address: '' },
    ],
    ['BEGIN:VCARD', { says: 'contact', channel: 'card', address: '' }],
    ['WIFI:', { says: 'wifi', network: '' }],
    ['Genuine goods only', { says: 'text' }],
  ] as const) {
    test(JSON.stringify(text.slice(0, 40)), () => assert.deepEqual(qr(text), reading));
  }
});

test('any text of any format is read without an error, in time that grows with its length', () => {
  const starts = fc.constantFrom(
    '',
    'https://',
    'BEGIN:VCARD\n',
    'MECARD:',
    'WIFI:S:',
    '(01)',
    '01',
    'tel:',
    'MEBKM:URL:',
    'BCD\n',
    '000201',
  );
  const anyFormat: fc.Arbitrary<CodeFormat> = fc.constantFrom(...CODE_FORMATS);
  fc.assert(
    fc.property(
      starts,
      fc.string({ unit: 'binary', maxLength: 200 }),
      anyFormat,
      fc.boolean(),
      (start, rest, format, gs1) => {
        readCode({ format, text: start + rest, gs1 });
      },
    ),
    { numRuns: 2000 },
  );
  const before = process.cpuUsage();
  for (const unit of ['\\', ';S:', '(01)', 'a.', '\nTEL', '\u001d', '01']) {
    for (const start of ['', 'WIFI:', 'MECARD:', 'BEGIN:VCARD\n', 'https://', '000201']) qr(start + unit.repeat(4000));
  }
  assert.ok(process.cpuUsage(before).user < 2e6);
});
