import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const es: Lexicon = {
  language: 'es',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'réplica 1.1|réplica 1:1|replica exacta|réplica exacta|calidad espejo|clon 1:1|clon 1.1|copia original|imitación exacta|réplica aaa|triple aaa|calidad idéntica al original|igual al original|igual a la original',
    ),
    ...terms('replica-grade', 0.9, 'falsificación', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.7, 'réplica|réplicas|imitación|primera línea|calidad original', {
      innocent: [
        sense.museum,
        sense.scaleModel,
        { sense: 'imitation-material', near: ['piel', 'cuero', 'madera', 'mármol', 'perlas', 'joyería'] },
      ],
    }),
    ...terms('replica-grade', 0.55, 'clon|triple A', {
      needsSupport: 'mark',
      innocent: [sense.clone, sense.battery, sense.rating, sense.mirror],
    }),
    ...terms('replica-grade', 0.45, 'espejo|G5', { needsSupport: 'mark', innocent: [sense.mirror] }),
    ...terms('disclaimer', 0.6, 'no es original|no original|etiqueta cortada|sin etiqueta de marca'),
    ...terms('style-of', 0.35, 'inspirado en|inspirada en|tipo marca|similar a'),
    ...terms(
      'replica-grade',
      0.85,
      'clon exacto|clon idéntico|clon AAA|clon premium|clon de calidad|G5 calidad original|calidad G5|copia G5|imitación AAA|imitación 1:1|imitación de alta gama|imitación de lujo|copia de alta gama|copia de lujo|copia de alta calidad|copia idéntica|copia perfecta|réplica de alta gama|réplica de lujo|réplica G5|réplica idéntica|falso perfecto|copia fiel|copia exacta|copia 1:1|copia AAA|copia premium|calidad 1:1|calidad AAA|súper clon|super clon|clon perfecto|réplica de alta calidad|réplica premium|réplica perfecta|réplica fiel|grado espejo|idéntico al original|idéntica a la original|idéntica al original|super fake|superfake|imitación perfecta|imitación premium|falso de calidad|misma fábrica que el original|indistinguible del original|no se distingue del original',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'copia|clonado|clonada|trucho|trucha|chafa', {
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
      'por el precio ya sabes|por el precio ya saben|el precio lo dice todo|juzga por el precio|juzguen por el precio|a este precio ya sabes|a ese precio ya saben|por el precio se entiende|por el precio se imaginan|el precio habla solo',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'quien sabe sabe|el que sabe sabe|quien conoce sabe|los que saben saben|ya saben qué es|ya sabes cuál es|para conocedores|solo conocedores|el que entiende entiende',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'sin preguntas|no preguntes|no pregunten|no preguntar|no se responden|evita preguntar|no hagas preguntas',
      {
        near: 'caja|factura|recibo|ticket|marca|autenticidad|original|auténtico|precio|etiqueta'.split('|'),
        innocent: [sense.easyReturns],
      },
    ),
    ...terms('disclaimer', 0.6, 'logo|logotipo|logos', {
      near: 'tapado|cubierto|oculto|borroso|censurado|pixelado|escondido|difuminado|no se ve'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'sin garantía de autenticidad|no garantizo autenticidad|no garantizo la autenticidad|autenticidad no garantizada|no doy garantía de originalidad',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.55,
      'etiqueta recortada|etiquetas cortadas|etiqueta quitada|sin etiqueta original|etiqueta retirada',
      { needsSupport: 'mark', innocent: [sense.clothLabel] },
    ),
  ],
};
