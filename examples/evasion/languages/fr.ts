import { makeLanguage } from './language.ts';

export const FR = makeLanguage({
  code: 'fr',
  markets: 'FR',
  goods: [
    'sac bandoulière femme|sac à main en cuir|cabas grande taille',
    'baskets homme|chaussures de course|bottines femme',
    'doudoune à capuche|parka d’hiver|veste polaire',
    'montre automatique|montre de plongée homme',
    'eau de parfum 100 ml|parfum femme',
    'écouteurs sans fil|oreillettes bluetooth avec boîtier',
    'lunettes de soleil polarisées|lunettes aviateur',
    'peluche enfant|jeu de construction',
  ],
  details: 'noir|beige|bleu marine|unisexe|bordeaux|avec coffret cadeau|vert olive|collection 2026',
  wearDetails: 'taille 42|XL|cuir véritable',
  talk: 'livraison gratuite|en stock|promo|nouveauté|envoi sous 24 h|idée cadeau|dernières pièces|meilleure vente|seulement 29,90 €|45 au lieu de 180',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|Nouveauté {noun} {mark}, {detail}|{talk} ! {noun} {mark} {detail}|{noun} « {mark} » {detail}, {talk}|{noun} {detail} {mark} {detail}|Vends {noun} {mark} {detail} presque neuf|{noun} - {mark} - {detail} - {talk}|déstockage {noun} {mark} {detail}',
  descriptions:
    'Nouveau modèle {mark}, livré avec pochon et boîte. Tailles sur demande.|Je vends {mark} neuf, couleur comme sur la photo.|Notre coup de cœur : {mark}, taille normalement.',
  plainDescriptions:
    'Neuf, jamais porté, livré avec sa boîte. Envoi sous deux jours.|Matière douce et finitions soignées, taille normalement.|Joli cadeau. Retours sous 30 jours.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term}, {talk}|{term} {noun} {mark} {detail}|{noun} {detail} {mark} - {term}',
  replicaTerms:
    'réplique 1:1|réplique AAA|contrefaçon AAA|qualité miroir|tombé du camion|imitation haut de gamme|copie 1:1|copie conforme à l’original|super fake|réplique parfaite|clone 1:1',
  disclaimers:
    'ne pas demander la marque|logo caché sur les photos|ceux qui savent savent|étiquette coupée|sans boîte ni facture, pas de questions|au prix vous savez si c’est un vrai',
  contacts:
    'catalogue sur WhatsApp|photos réelles en MP|commande sur Telegram|contacte-moi sur WhatsApp|marques en message privé|catalogue complet sur canal Telegram',
});
