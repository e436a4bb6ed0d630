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
    ...terms(
      'replica-grade',
      0.85,
      'imitazione di alta qualità|imitazione di lusso|imitazione 1:1|imitazione AAA|imitazione fedele|copia di alta qualità|copia di lusso|copia identica|copia premium|replica di lusso|replica identica|clone 1:1|clone AAA|clone esatto|falso di qualità|falso 1:1|imitazione perfetta|copia perfetta|copia esatta|copia fedele|copia 1:1|copia AAA|simil originale|similoriginale|qualità 1:1|qualità AAA|replica di alta qualità|replica AAA|replica fedele|replica premium|super copia|super clone|superfake|clone perfetto|identica all’originale|identica originale|uguale all’originale|falso d’autore|falso perfetto|grado specchio|indistinguibile dall’originale|stessa fabbrica dell’originale|contraffatta|contraffazione',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'replica|imitazione|copia|clone|fake', {
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
      'dal prezzo capite|dal prezzo si capisce|dal prezzo capirete|il prezzo dice tutto|giudicate dal prezzo|per il prezzo capite|a questo prezzo capite|a questo prezzo sapete|il prezzo parla da solo',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'chi sa sa|chi conosce sa|chi lo sa lo sa|gli intenditori sanno|solo per intenditori|chi capisce capisce|sapete di cosa si tratta|chi conosce capisce',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'niente domande|no domande|nessuna domanda|senza domande|non chiedete|non chiedere|non rispondo',
      {
        near: 'scatola|scontrino|fattura|ricevuta|marca|marchio|autenticità|originale|prezzo|etichetta'.split('|'),
        innocent: [sense.easyReturns],
      },
    ),
    ...terms('disclaimer', 0.6, 'logo|loghi|marchio', {
      near: 'coperto|coperti|nascosto|oscurato|sfocato|censurato|pixelato|coperta|cancellato'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'autenticità non garantita|non garantisco autenticità|senza garanzia di autenticità|non garantisco l’originalità',
      { needsSupport: 'mark' },
    ),
    ...terms('disclaimer', 0.55, 'etichette tagliate|etichetta rimossa|etichetta tolta|senza etichetta del marchio', {
      needsSupport: 'mark',
      innocent: [sense.clothLabel],
    }),
  ],
};
