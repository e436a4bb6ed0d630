import { makeLanguage } from './language.ts';

export const IT = makeLanguage({
  code: 'it',
  markets: 'IT',
  goods: [
    'borsa a tracolla donna|borsa a mano in pelle|shopper grande',
    'scarpe da corsa|sneakers uomo|stivaletti donna',
    'piumino con cappuccio|parka invernale|giacca in pile',
    'orologio automatico|orologio subacqueo uomo',
    'eau de parfum 100 ml|profumo donna',
    'auricolari senza fili|cuffie bluetooth con custodia',
    'occhiali da sole polarizzati|occhiali aviatore',
    'peluche per bambini|set di mattoncini',
  ],
  details: 'nero|beige|blu navy|unisex|bordeaux|con scatola regalo|verde oliva|collezione 2026',
  wearDetails: 'taglia 42|XL|vera pelle',
  talk: 'spedizione gratis|disponibile subito|offerta|novità|consegna 24 h|idea regalo|ultimi pezzi|più venduto|solo 29,90 €|45 invece di 180',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|Novità {noun} {mark}, {detail}|{talk}! {noun} {mark} {detail}|{noun} "{mark}" {detail}, {talk}|{noun} {detail} {mark} {detail}|Vendo {noun} {mark} {detail} come nuovo|{noun} - {mark} - {detail} - {talk}|svendita {noun} {mark} {detail}',
  descriptions:
    'Nuovo modello {mark}, con sacchetto e scatola. Chiedi le taglie.|Vendo {mark} mai usato, colore come in foto.|Il più venduto del mese: {mark}, veste regolare.',
  plainDescriptions:
    'Nuovo, mai indossato, con scatola. Spedizione entro due giorni.|Materiale morbido, cuciture curate, veste regolare.|Bel regalo. Reso entro 30 giorni.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term}, {talk}|{term} {noun} {mark} {detail}|{noun} {detail} {mark} - {term}',
  replicaTerms:
    'replica 1:1|tarocco perfetto|replica AAA|simil originale|imitazione perfetta|qualità specchio|copia 1:1|replica perfetta|super fake|falso d’autore 1:1|clone perfetto',
  disclaimers:
    'non chiedere la marca|logo coperto in foto|chi sa, sa|etichetta tagliata|senza scatola né scontrino, niente domande|dal prezzo capite se è originale',
  contacts:
    'catalogo su WhatsApp|foto reali in privato|ordini su Telegram|scrivimi su WhatsApp|marche in privato|catalogo nel canale Telegram',
});
