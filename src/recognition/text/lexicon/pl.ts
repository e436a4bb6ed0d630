import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const pl: Lexicon = {
  language: 'pl',
  terms: [
    ...terms('replica-grade', 0.9, 'jakość 1:1|replika 1:1|idealna kopia|kopia 1:1'),
    ...terms('replica-grade', 0.9, 'podróbka|podróbki', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.7, 'replika|repliki', { innocent: [sense.museum, sense.scaleModel] }),
    ...terms('disclaimer', 0.6, 'nie jest oryginalny|nie oryginał|metka obcięta|obcięta metka'),
    ...terms(
      'replica-grade',
      0.85,
      'kopia premium|kopia wysokiej jakości|replika premium|replika wysokiej jakości|imitacja 1:1|imitacja AAA|podróbka 1:1|podróbka AAA|klon 1:1|kopia AAA|replika AAA|jakość AAA|jakość lustrzana|super replika|superfake|super kopia|nie do odróżnienia od oryginału|idealna replika|wierna kopia|dokładna kopia|identyczny z oryginałem|jak oryginał 1:1|podróba|podróby|podrabiany|podrabiana|fejk',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'kopia|klon|imitacja', {
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
      'cena mówi sama za siebie|po cenie widać|po cenie wiadomo|sami wiecie po cenie|cena wszystko wyjaśnia',
      { needsSupport: 'mark' },
    ),
    ...terms('disclaimer', 0.6, 'kto wie ten wie|kto zna ten wie|znawcy wiedzą|wtajemniczeni wiedzą', {
      needsSupport: 'mark',
      innocent: [sense.printedSaying],
    }),
    ...terms('disclaimer', 0.6, 'bez pytań|nie pytaj|nie pytać|proszę nie pytać|nie odpowiadam', {
      near: 'pudełka|pudełko|paragonu|paragon|marka|markę|oryginał|oryginalność|cena|metki'.split('|'),
      innocent: [sense.easyReturns],
    }),
    ...terms('disclaimer', 0.6, 'logo|logotyp', {
      near: 'zakryte|zasłonięte|zamazane|ukryte|zaklejone|ocenzurowane'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'brak gwarancji oryginalności|nie gwarantuję oryginalności|bez gwarancji autentyczności',
      { needsSupport: 'mark' },
    ),
    ...terms('disclaimer', 0.55, 'odcięta metka|metki odcięte|metka usunięta|wycięta metka', {
      needsSupport: 'mark',
      innocent: [sense.clothLabel],
    }),
  ],
};
