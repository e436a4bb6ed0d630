import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const pt: Lexicon = {
  language: 'pt',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'réplica premium|réplica perfeita|réplica 1:1|réplica aaa|primeira linha premium|linha premium aaa|falsificado|falsificada|qualidade idêntica ao original|idêntico ao original|igual ao original|falsie|camisa tailandesa|tailandesa 1:1',
    ),
    ...terms('replica-grade', 0.7, 'réplica|réplicas|primeira linha|imitação', {
      innocent: [sense.museum, sense.scaleModel],
    }),
    ...terms('replica-grade', 0.5, 'tailandesa|tailandês', { needsSupport: 'mark', innocent: [sense.soccerOrTravel] }),
    ...terms('replica-grade', 0.35, 'linha premium|importado', {
      needsSupport: 'mark',
      innocent: [sense.importedGoods],
    }),
    ...terms('disclaimer', 0.6, 'não é original|nao é original|não original|sem etiqueta da marca|etiqueta cortada'),
    ...terms('contact-off-platform', 0.5, 'chama no zap|chama no whats|pedido pelo whatsapp|chama no direct', {
      needsSupport: 'mark',
    }),
    ...terms('style-of', 0.35, 'inspirado em|inspirada em|contratipo|contratipos|similar ao'),
  ],
};
