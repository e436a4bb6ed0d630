import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const es: Lexicon = {
  language: 'es',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'réplica 1.1|réplica 1:1|replica exacta|réplica exacta|calidad espejo|clon 1:1|clon 1.1|copia original|imitación exacta|réplica aaa|triple aaa|falsificación|calidad idéntica al original|igual al original|igual a la original',
    ),
    ...terms('replica-grade', 0.7, 'réplica|réplicas|imitación|primera línea|calidad original', {
      innocent: [
        sense.museum,
        sense.scaleModel,
        { sense: 'imitation-material', near: ['piel', 'cuero', 'madera', 'mármol', 'perlas', 'joyería'] },
      ],
    }),
    ...terms('replica-grade', 0.45, 'clon|triple A|espejo|G5', {
      needsSupport: 'mark',
      innocent: [sense.clone, sense.battery, sense.mirror],
    }),
    ...terms('disclaimer', 0.6, 'no es original|no original|etiqueta cortada|sin etiqueta de marca'),
    ...terms('contact-off-platform', 0.5, 'pedidos por whatsapp|escríbeme al whatsapp|pide por whatsapp|por telegram', {
      needsSupport: 'mark',
    }),
    ...terms('style-of', 0.35, 'inspirado en|inspirada en|tipo marca|similar a'),
  ],
};
