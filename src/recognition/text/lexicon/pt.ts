import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const pt: Lexicon = {
  language: 'pt',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'réplica premium|réplica perfeita|réplica 1:1|réplica aaa|primeira linha premium|linha premium aaa|qualidade idêntica ao original|idêntico ao original|igual ao original|falsie|camisa tailandesa|tailandesa 1:1',
    ),
    ...terms('replica-grade', 0.9, 'falsificado|falsificada', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.7, 'réplica|réplicas|primeira linha|imitação', {
      innocent: [sense.museum, sense.scaleModel],
    }),
    ...terms('replica-grade', 0.5, 'tailandesa|tailandês', { needsSupport: 'mark', innocent: [sense.soccerOrTravel] }),
    ...terms('replica-grade', 0.35, 'linha premium|importado', {
      needsSupport: 'mark',
      innocent: [sense.importedGoods],
    }),
    ...terms('disclaimer', 0.6, 'não é original|nao é original|não original|sem etiqueta da marca|etiqueta cortada'),
    ...terms('style-of', 0.35, 'inspirado em|inspirada em|contratipo|contratipos|similar ao'),
    ...terms(
      'replica-grade',
      0.85,
      'cópia de luxo|cópia premium|cópia AAA|cópia de alta qualidade|cópia idêntica|imitação AAA|imitação 1:1|imitação premium|imitação de luxo|réplica de luxo|réplica de primeira|clone 1:1|clone AAA|clone exato|falso de primeira|cópia fiel|cópia exata|cópia perfeita|cópia 1:1|super cópia|qualidade espelho|qualidade AAA|qualidade 1:1|réplica de alta qualidade|réplica fiel|réplica idêntica|réplica exata|super fake|superfake|clone perfeito|super clone|idêntica ao original|idêntica à original|igualzinho ao original|primeira linha AAA|primeira linha importada|réplica primeira linha|segunda linha|mesma fábrica do original|imitação perfeita|não dá pra diferenciar do original',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'cópia|falso|linha premium importada', {
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
      'pelo preço você já sabe|pelo preço já sabe|pelo preço já sabem|o preço diz tudo|julgue pelo preço|pelo valor você já sabe|por esse preço já sabe|o preço fala por si|pelo preço dá pra saber',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'quem conhece sabe|quem sabe sabe|quem entende sabe|só quem conhece|só quem sabe sabe|para quem conhece|vocês já sabem qual é',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'sem perguntas|não pergunte|não perguntem|nao pergunte|não respondo|não perguntar|evite perguntar',
      {
        near: 'caixa|nota|nota fiscal|recibo|marca|autenticidade|original|originalidade|preço|etiqueta'.split('|'),
        innocent: [sense.easyReturns],
      },
    ),
    ...terms('disclaimer', 0.6, 'logo|logotipo|logomarca', {
      near: 'coberto|coberta|tampado|tampada|escondido|borrado|censurado|oculto|oculta|apagado'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'sem garantia de autenticidade|não garanto autenticidade|autenticidade não garantida|não garanto originalidade|sem garantia de originalidade',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.55,
      'etiqueta retirada|etiquetas cortadas|etiqueta removida|sem etiqueta original|etiqueta recortada',
      { needsSupport: 'mark', innocent: [sense.clothLabel] },
    ),
  ],
};
