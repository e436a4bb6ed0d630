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
      innocent: [sense.lesson, sense.museum, { sense: 'custom', near: ['تقليدي', 'عادات', 'تراث'] }],
    }),
    ...terms('replica-grade', 0.4, 'درجة أولى|ميرور', {
      needsSupport: 'mark',
      innocent: [sense.mirror, { sense: 'travel-class', near: ['طيران', 'سفر', 'تذكرة', 'خشب'] }],
    }),
    ...terms('disclaimer', 0.6, 'ليس أصلي|غير أصلي|مو أصلي'),
    ...terms(
      'replica-grade',
      0.85,
      'نسخة مطابقة|نسخة طبق الاصل|كوبي درجة أولى|كوبي درجة اولى|درجة أولى كوبي|درجة اولى كوبي|جودة ميرور|ميرور اوريجنال|ميرور أوريجنال|هاي كواليتي كوبي|هاي كوالتي|فيرست كوبي|فرست كوبي|فيرست كوبى|تقليد ماستر|تقليد هاي كوالتي|مطابق للأصل|مطابق للاصل|مطابق للأصلي|مثل الأصلي تماما|نسخة ماستر|كوبي ماستر|سوبر ماستر|سوبر كلون|ماستر كواليتي|ريبليكا|ريبلكا|رسبليكا|نفس خامة الأصلي|لا يفرق عن الأصلي|لا تفرق عن الأصلي|صناعة نفس المصنع|تقليد عالي الجودة|نسخة عالية الجودة',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'كوبي|نسخة|كلون|فيك|مضروب|مضروبة', {
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
    ...terms(
      'disclaimer',
      0.6,
      'السعر يجاوب|السعر يوضح|السعر يشرح نفسه|من السعر تعرف|من السعر تعرفون|واضح من السعر|احكم من السعر|السعر يتكلم|اعرف من السعر',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'اللي يعرف يعرف|الي يعرف يعرف|من يعرف يعرف|للي فاهم|اللي فاهم فاهم|تعرفون الماركة|لأهل الخبرة',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms('disclaimer', 0.6, 'بدون أسئلة|بدون اسئلة|لا تسأل|لا تسألوا|ممنوع السؤال|لا نجيب|لا نرد', {
      near: 'علبة|فاتورة|ماركة|الماركة|أصلي|اصلي|الأصالة|أصليته|السعر|بوكس|كرتون'.split('|'),
      innocent: [sense.easyReturns],
    }),
    ...terms('disclaimer', 0.6, 'اللوجو|لوجو|الشعار|شعار|اللوغو', {
      near: 'مغطى|مغطي|مخفي|مموه|مطموس|مخفية|محجوب|غير ظاهر'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms('disclaimer', 0.55, 'الأصالة غير مضمونة|لا نضمن الأصالة|بدون ضمان أصالة|لا أضمن أنه أصلي', {
      needsSupport: 'mark',
    }),
    ...terms('disclaimer', 0.55, 'التاق مقصوص|الليبل مقصوص|بطاقة مقصوصة|التيكت مقصوص|مقصوص التاق|بدون تاق الماركة', {
      needsSupport: 'mark',
      innocent: [sense.clothLabel],
    }),
  ],
};
