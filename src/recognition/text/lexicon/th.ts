import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const th: Lexicon = {
  language: 'th',
  terms: [
    ...terms(
      'replica-grade',
      0.85,
      'งานมิลเลอร์|งานมิเรอร์|งาน hi-end|งานไฮเอนด์|เกรดมิลเลอร์|งานก๊อป|ของก๊อป|เกรดพรีเมียมเทียบแท้|เทียบแท้|งานเทียบแท้|ก๊อปเกรดเอ',
    ),
    ...terms('replica-grade', 0.85, 'ของปลอม|สินค้าปลอม', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.45, 'ก๊อป|เกรดพรีเมียม|เกรดพรีเมี่ยม', { needsSupport: 'mark', innocent: [sense.kitchen] }),
    ...terms(
      'replica-grade',
      0.85,
      'มิลเลอร์ 1:1|งาน 1:1|เกรด 1:1|เกรด AAA|เกรดมิเรอร์|งานเกรดเอ|งานออริ|เกรดออริ|เหมือนแท้|เหมือนของแท้|งานเหมือนแท้|แยกไม่ออกจากของแท้|ก๊อปเกรด|ก็อปเกรด|ก๊อปเอ|ก๊อปปี้เกรดเอ|ก็อป|ของก็อป|งานก็อป|เลียนแบบแบรนด์|งาน hiend|ไฮเอนด์ 1:1|เรพ 1:1|เรพลิก้า|งานเรพ|ซุปเปอร์เฟค|ท็อปมิลเลอร์|งานท็อปมิลเลอร์|โรงงานเดียวกับแท้',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'มิลเลอร์|ไฮเอนด์|ออริเทียบ|เลียนแบบ|ปลอม', {
      needsSupport: 'mark',
      innocent: [
        sense.museum,
        sense.scaleModel,
        sense.clone,
        sense.mirror,
        sense.imitationMaterial,
        sense.document,
        sense.importedGoods,
      ],
    }),
    ...terms('disclaimer', 0.6, 'ดูจากราคา|ดูราคาก็รู้|ราคานี้คงรู้|ราคาบอกเอง|ราคาบอกอยู่แล้ว|ตัดสินจากราคา|ราคานี้รู้กัน', {
      needsSupport: 'mark',
    }),
    ...terms('disclaimer', 0.6, 'รู้กัน|คนรู้รู้กัน|คนที่รู้ก็รู้|รู้ๆ กัน|คนเป็นรู้|ใครรู้ก็รู้|สายนี้รู้ดี', {
      needsSupport: 'mark',
      innocent: [sense.printedSaying],
    }),
    ...terms('disclaimer', 0.6, 'ไม่ตอบ|อย่าถาม|ห้ามถาม|งดถาม|ไม่ถาม|ไม่ต้องถาม', {
      near: 'แบรนด์|แท้|ของแท้|กล่อง|ใบเสร็จ|ยี่ห้อ|ราคา|ป้าย'.split('|'),
      innocent: [sense.easyReturns],
    }),
    ...terms('disclaimer', 0.6, 'โลโก้|ตรา', {
      near: 'ปิด|เบลอ|เซ็นเซอร์|บัง|ซ่อน|แปะ|ลบ'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms('disclaimer', 0.55, 'ไม่รับประกันของแท้|ไม่การันตีแท้|ไม่รับประกันแท้', { needsSupport: 'mark' }),
    ...terms('disclaimer', 0.55, 'ตัดป้าย|ป้ายตัด|ตัดแท็ก|แท็กถูกตัด|ป้ายถูกตัด', {
      needsSupport: 'mark',
      innocent: [sense.clothLabel],
    }),
  ],
};
