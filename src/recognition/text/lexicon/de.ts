import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const de: Lexicon = {
  language: 'de',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      '1:1 Replika|Replika 1:1|Top-Replika|AAA Replika|Top Fake|Super Fake|wie das Original in 1:1|vom Original nicht zu unterscheiden',
    ),
    ...terms('replica-grade', 0.9, 'Plagiat|Fälschung|Markenfälschung', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.7, 'Replika|Replikat', { innocent: [sense.museum, sense.scaleModel] }),
    ...terms(
      'disclaimer',
      0.6,
      'kein Original|nicht original|keine Originalware|ist kein Originalprodukt|Etikett abgeschnitten|Etiketten entfernt',
    ),
    ...terms('grey-hint', 0.35, 'Grauimport|Parallelimport|Importware'),
    ...terms('style-of', 0.35, 'inspiriert von|im Stil von|Duftzwilling|angelehnt an'),
    ...terms(
      'replica-grade',
      0.85,
      'Spiegelqualität|identisch zum Original|identisch mit dem Original|AAA Qualität|AAA-Qualität|1:1 Qualität|1:1 Kopie|exakte Kopie|perfekte Kopie|Top Kopie|Super Kopie|Superkopie|Superfake|Klon 1:1|gefälscht|Replica AAA|Replik AAA|Replik 1:1|AAA Replik|1:1 Replik|Top Replik|Premium Replika|Luxus Replika|hochwertige Replika|exakte Replika|Replikat 1:1|Imitat 1:1|Imitat AAA|Nachbau AAA|Klon AAA|Top Nachbau|hochwertige Fälschung|originalgetreue Kopie|Raubkopie|High-End Replika|Replika in Spitzenqualität|nicht vom Original zu unterscheiden|täuschend echt|A-Klasse Replika',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'Imitat|Nachbau|Nachahmung|Kopie|Klon', {
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
      'der Preis sagt alles|Preis sagt alles|der Preis spricht für sich|am Preis erkennt man|am Preis sieht man|bei dem Preis wisst ihr|bei diesem Preis weiß man|urteilen Sie nach dem Preis|Preis erklärt sich',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'wer kennt der kennt|wer es kennt|wer weiß der weiß|Kenner wissen|ihr wisst schon|wer Bescheid weiß|nur für Kenner|wer sich auskennt weiß',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'keine Fragen|keine Frage|nicht fragen|nicht nach Echtheit fragen|Fragen zwecklos|bitte nicht fragen|Fragen werden nicht beantwortet',
      {
        near: 'Karton|Rechnung|Beleg|Quittung|Echtheit|Marke|Original|Preis|Box|OVP'.split('|'),
        innocent: [sense.easyReturns],
      },
    ),
    ...terms('disclaimer', 0.6, 'Logo|Logos|Markenlogo|Schriftzug', {
      near: 'verdeckt|abgedeckt|abgeklebt|unkenntlich|verpixelt|geschwärzt|überklebt|versteckt|nicht sichtbar'.split(
        '|',
      ),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'ohne Echtheitsgarantie|keine Echtheitsgarantie|Echtheit nicht garantiert|Echtheit kann ich nicht garantieren|keine Garantie auf Echtheit|keine Angabe zur Echtheit',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.55,
      'Etikett entfernt|ohne Etikett der Marke|Label herausgetrennt|Label entfernt|Etikett herausgeschnitten|Schild abgeschnitten',
      { needsSupport: 'mark', innocent: [sense.clothLabel] },
    ),
  ],
};
