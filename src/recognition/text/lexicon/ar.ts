import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const ar: Lexicon = {
  language: 'ar',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'هاي كوبي|سوبر كوبي|كوبي ون|كوبي 1|ماستر كوالتي|ماستر كوبي|ميرور كوالتي|درجة أولى تقليد|تقليد درجة أولى|طبق الأصل|نسخة طبق الأصل',
    ),
    ...terms('replica-grade', 0.7, 'تقليد|مقلد|مقلدة', {
      innocent: [sense.museum, { sense: 'custom', near: ['تقليدي', 'عادات', 'تراث'] }],
    }),
    ...terms('replica-grade', 0.4, 'درجة أولى|ميرور', {
      needsSupport: 'mark',
      innocent: [sense.mirror, { sense: 'travel-class', near: ['طيران', 'سفر', 'تذكرة', 'خشب'] }],
    }),
    ...terms('disclaimer', 0.6, 'ليس أصلي|غير أصلي|مو أصلي'),
    ...terms('contact-off-platform', 0.5, 'للطلب واتساب|تواصل واتساب|الطلب على الواتس', { needsSupport: 'mark' }),
  ],
};
