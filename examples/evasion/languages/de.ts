import { makeLanguage } from './language.ts';

export const DE = makeLanguage({
  code: 'de',
  markets: 'DE',
  goods: [
    'Umhängetasche Damen|Handtasche aus Leder|Shopper Tasche',
    'Laufschuhe Herren|Sneaker niedrig|Damen Stiefeletten',
    'Daunenjacke mit Kapuze|Winterparka|Fleecejacke',
    'Automatik Armbanduhr|Herren Taucheruhr',
    'Eau de Parfum 100 ml|Damenparfum Spray',
    'kabellose Kopfhörer|Bluetooth Ohrhörer mit Ladebox',
    'polarisierte Sonnenbrille|Pilotenbrille',
    'Plüschtier für Kinder|Bausteine Set',
  ],
  details: 'schwarz|beige|dunkelblau|unisex|bordeaux|mit Geschenkbox|olivgrün|Kollektion 2026',
  wearDetails: 'Größe 42|XL|Echtleder',
  talk: 'kostenloser Versand|sofort lieferbar|Angebot|Neuheit|Versand in 24 h|tolle Geschenkidee|nur wenige Stück|Bestseller|nur 29,90 €|statt 180 nur 45',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|Neuheit {noun} von {mark}, {detail}|{talk}! {mark} {noun} {detail}|{noun} „{mark}“ {detail}, {talk}|{detail} {noun} {mark} {detail}|Verkaufe {noun} {mark} {detail} wie neu|{noun} - {mark} - {detail} - {talk}|Räumung {noun} {mark} {detail}',
  descriptions:
    'Neues Modell von {mark}, mit Staubbeutel und Karton. Größen auf Anfrage.|Verkaufe {mark}, ungetragen, Farbe wie auf dem Foto.|Unser Renner im Oktober: {mark}, fällt normal aus.',
  plainDescriptions:
    'Neu und ungetragen, mit Karton. Versand innerhalb von zwei Tagen.|Weiches Material, saubere Nähte, fällt normal aus.|Schönes Geschenk. Rückgabe innerhalb von 30 Tagen.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term}, {talk}|{term} {mark} {noun} {detail}|{noun} {detail} {mark} - {term}',
  replicaTerms:
    'Replika|1:1 Replika|AAA Qualität|Nachbau 1:1|Top Replica|Superfake|Spiegelqualität|kein Original, Topqualität|1:1 Kopie|Replik AAA|identisch zum Original',
  disclaimers:
    'keine Fragen zur Marke|Logo auf den Fotos abgeklebt|wer kennt, der kennt|Etikett abgeschnitten|ohne Karton, ohne Rechnung, keine Fragen|der Preis sagt alles, bitte nicht nach Echtheit fragen',
  contacts:
    'Katalog per WhatsApp|mehr Bilder per PN|bestellen über Telegram|schreib mir auf WhatsApp|echte Fotos nur per Telegram|Marken auf Anfrage per WhatsApp',
});
