import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Signal } from '../../signal.ts';
import { recognize, textPlace } from '../register.fixture.ts';

function termsIn(title: string, category: string): Signal[] {
  return recognize(title).filter(
    ({ kind, score, detail }) => kind === 'text.replica-term' && detail?.['category'] === category && score >= 0.5,
  );
}

describe('channels off the platform', () => {
  const invitations = [
    'full catalog on WhatsApp',
    'order via Telegram channel',
    'Katalog per WhatsApp',
    'catalogue sur WhatsApp',
    'pide catálogo por WhatsApp',
    'chama no direct para ver a marca',
    'foto reali in privato',
    'katalog için whatsapp hattı',
    'каталог в телеграм канале',
    'الكتالوج في قناة التليجرام',
    'foto asli chat WA',
    'đặt hàng qua Telegram',
    'แอดไลน์ดูรูปจริง',
    'zamówienia przez Telegram',
    'Nordvik bag, price by DM',
    'bolso Nordvik, precios por interno',
    'Nordvik сумка, цена в личку',
    'tas Nordvik, tanya lewat WA',
    'Nordvik 가방 밴드 가입 후 상담',
  ];
  for (const title of invitations)
    it(`lead away in ${JSON.stringify(title)}`, () => {
      const [found] = termsIn(title, 'contact-off-platform');
      assert.ok(found, JSON.stringify(recognize(title)));
      const place = textPlace(found);
      assert.equal(title.slice(place.start, place.end), place.text);
    });

  for (const title of [
    'Telegram',
    'WhatsApp plush keychain',
    'smartwatch shows WhatsApp notifications, photos',
    '7 PM',
    'Nordvik order before 7 pm',
    'dm price',
    'Nordvik 시계 밴드 교체용',
  ])
    it(`are only named in ${JSON.stringify(title)}`, () => {
      assert.deepEqual(termsIn(title, 'contact-off-platform'), []);
    });

  it('are seen through disguise', () => {
    for (const title of ['W.h.a.t.s.A.p.p catalog', 'Whаtsаpp catalog', 'T3legram: order'])
      assert.equal(termsIn(title, 'contact-off-platform').length, 1, title);
  });
});

describe('disclaimers', () => {
  const codes = [
    'Nordvik bag, judge by the price',
    'Nordvik bag, no box, no questions',
    'Nordvik bag, logo covered in photos',
    'Nordvik Tasche, keine Fragen nach der Marke',
    'Nordvik Tasche, der Preis sagt alles',
    'sac Nordvik, logo caché sur les photos',
    'sac Nordvik, ceux qui savent savent',
    'bolso Nordvik, por el precio ya sabes',
    'bolsa Nordvik, logo coberto na foto',
    'borsa Nordvik, dal prezzo capite',
    'Nordvik çanta, fiyatından belli',
    'сумка Nordvik, логотип закрыт',
    'حقيبة Nordvik السعر يجاوب',
    'tas Nordvik, jangan tanya merek',
    'túi Nordvik, logo che trong ảnh',
    'กระเป๋า Nordvik ไม่ตอบเรื่องแบรนด์',
    'torebka Nordvik, bez pytań o markę',
  ];
  for (const title of codes)
    it(`are heard in ${JSON.stringify(title)}`, () => {
      assert.ok(termsIn(title, 'disclaimer').length > 0, JSON.stringify(recognize(title)));
    });

  it('are heard after a sentence about returns', () => {
    const title = 'Nordvik bag. Returns within 30 days. No box, no questions';
    assert.equal(termsIn(title, 'disclaimer').length, 1, JSON.stringify(recognize(title)));
  });

  const plain = [
    'returns without questions, original box',
    'Nordvik original box, returns accepted, no questions asked',
    'Fragen? Wir antworten gern',
    'embroidered logo on the chest',
    'car with logo sticker, covered seats',
    'the price says it all',
    'Nordvik 中古品にご理解ある方',
    'Nordvik バッグ ロゴあり',
  ];
  for (const title of plain)
    it(`are not heard in ${JSON.stringify(title)}`, () => {
      assert.deepEqual(termsIn(title, 'disclaimer'), []);
    });
});

describe('grades of copies', () => {
  for (const title of [
    'bolso Nordvik clon exacto',
    'sac Nordvik imitation de luxe',
    'Nordvik Uhr Replik AAA',
    '包 Nordvik gf顶级',
  ])
    it(`are read in ${JSON.stringify(title)}`, () => {
      assert.equal(termsIn(title, 'replica-grade').length, 1, JSON.stringify(recognize(title)));
    });

  for (const title of [
    'Nordvik Fälschung erkennen: Ratgeber',
    'كيف تميز Nordvik الأصلي من المقلد',
    'как отличить Nordvik от подделки',
    'Nordvik 偽物の見分け方',
    'bolso Nordvik de piel de imitación',
    'giày Nordvik free ship',
  ])
    it(`are not read in ${JSON.stringify(title)}`, () => {
      assert.deepEqual(termsIn(title, 'replica-grade'), []);
    });
});
