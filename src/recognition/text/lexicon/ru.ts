import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const ru: Lexicon = {
  language: 'ru',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'люкс-копия|люкс копия|люксовая копия|копия 1:1|копия люкс|турецкий люкс|качество ориг|качество оригинала|палёный|паленый|паль|подделка|реплика люкс|точная копия бренда|1в1 с оригиналом|не отличить от оригинала|не отличишь от оригинала',
    ),
    ...terms('replica-grade', 0.75, 'реплика|реплики|реплику', { innocent: [sense.museum, sense.scaleModel] }),
    ...terms('replica-grade', 0.45, 'ААА|копия', { needsSupport: 'mark', innocent: [sense.battery, sense.document] }),
    ...terms(
      'disclaimer',
      0.65,
      'не оригинал|не оригинальный|это не оригинал|срезаны бирки|бирки срезаны|без бирки бренда',
    ),
    ...terms('batch-slang', 0.4, 'Садовод|с Садовода|подвал', { needsSupport: 'mark', innocent: [sense.basement] }),
    ...terms('grey-hint', 0.35, 'параллельный импорт|серый импорт|сток'),
    ...terms('contact-off-platform', 0.5, 'пишите в телеграм|пишите в ватсап|заказ в вотсап|телеграм для заказа', {
      needsSupport: 'mark',
    }),
    ...terms('style-of', 0.35, 'аналог|в стиле|по мотивам', { innocent: [sense.analogue] }),
  ],
};
