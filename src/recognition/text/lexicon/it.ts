import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const it: Lexicon = {
  language: 'it',
  terms: [
    ...terms(
      'replica-grade',
      0.85,
      'tarocco|tarocca|taroccato|taroccata|replica 1:1|replica perfetta|replica esatta|contraffatto|qualità specchio|identico all’originale',
      {
        innocent: [{ sense: 'orange-or-card', near: ['arance', 'arancia', 'sicilia', 'carte', 'mazzo', 'succo'] }],
      },
    ),
    ...terms('disclaimer', 0.6, 'non originale|non è originale|etichetta tagliata'),
    ...terms('style-of', 0.35, 'simil|ispirato a|ispirata a|stile griffe', { innocent: [sense.museum] }),
  ],
};
