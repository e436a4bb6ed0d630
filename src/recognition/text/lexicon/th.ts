import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const th: Lexicon = {
  language: 'th',
  terms: [
    ...terms(
      'replica-grade',
      0.85,
      'งานมิลเลอร์|งานมิเรอร์|งาน hi-end|งานไฮเอนด์|เกรดมิลเลอร์|ของปลอม|สินค้าปลอม|งานก๊อป|ของก๊อป|เกรดพรีเมียมเทียบแท้|เทียบแท้|งานเทียบแท้|ก๊อปเกรดเอ',
    ),
    ...terms('replica-grade', 0.45, 'ก๊อป|เกรดพรีเมียม|เกรดพรีเมี่ยม', { needsSupport: 'mark', innocent: [sense.kitchen] }),
    ...terms('contact-off-platform', 0.45, 'ทักแชทดูแบรนด์|แอดไลน์', { needsSupport: 'mark' }),
  ],
};
