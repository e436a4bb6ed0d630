import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const fa: Lexicon = {
  language: 'fa',
  terms: [
    ...terms('replica-grade', 0.9, 'های‌کپی|های کپی|مستر کپی|مسترکپی|کپی درجه یک|طرح اصلی های کپی|فیک'),
    ...terms('disclaimer', 0.6, 'غیر اصل|اصل نیست|غیراصل'),
    ...terms(
      'replica-grade',
      0.85,
      'کپی برابر اصل|کپی درجه ۱|مستر کوالیتی|های کوالیتی کپی|کاملا مشابه اصل|غیر قابل تشخیص از اصل|رپلیکا|سوپر کپی|گرید A کپی',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'کپی|تقلبی|مشابه اصل', {
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
    ...terms('disclaimer', 0.6, 'از قیمت مشخص است|قیمت گویاست|قیمت خودش گویاست', { needsSupport: 'mark' }),
    ...terms('disclaimer', 0.6, 'اهلش می‌دانند|اهلش میدونه|کسانی که می‌دانند', {
      needsSupport: 'mark',
      innocent: [sense.printedSaying],
    }),
  ],
};
