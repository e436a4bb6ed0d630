// Written by hand after listings of the trade, with fictional marks.
export const FR_WRITTEN = String.raw`
homoglyph-cyrillic chavelle: Parfum [[Сhаvеllе]] rose 50 ml neuf sous blister
homoglyph-greek vanterro: Baskets [[VANΤΕRRΟ]] éclair blanches T42
homoglyph-rare parelo: Cabas nuage [[PɑreƖo]] crème, tout doux
mathematical-letters valmontesse: Sac [[𝐕𝐚𝐥𝐦𝐨𝐧𝐭𝐞𝐬𝐬𝐞]] fermoir doré marron
small-capitals mirello: [[ᴍɪʀᴇʟʟᴏ]] cygne blanc 100 ml, testeur
zero-width frostvek: Parka [[Frost<200b>vek]] ours, noire, L
separators kaldris: Montre [[K.A.L.D.R.I.S]] plongée cadran bleu
masked-letter chavelle: Rouge [[Ch*velle]] teinte 04, neuf
leet-light parelo: [[Par3lo]] le sac nuage dispo en 4 coloris
dropped-letter valmontesse: Sac [[Valmontess]] toile et fermoir or
added-letter vanterro: Basket [[Vantterro]] éclair homme
swapped-letters chavelle: [[Chavlele]] eau de rose parfumée coffret
changed-letter parelo: [[Parolo]] sac nuage grand format
sound-alike kaldris: Montre [[Caldrisse]] automatique 41 mm
sound-alike chavelle: [[Shavelle]] coffret rose, idée cadeau
split-fields valmontesse: Sac à main Val || brand=montesse || description=Fermoir doré, toile marron.
emoji-between mirello: [[Mi🦢rello]] 50 ml non déballé
bidi-override vanterro: baskets <202e>[[orretnaV]]<202c> taille 43
code-with-term chavelle: [[chvl]] coffret réplique AAA, MP pour la liste
replica-slang valmontesse: Sac Valmontesse [[réplique 1:1]], numéro de série
replica-slang kaldris: Montre Kaldris [[qualité miroir]], mouvement suisse copié
replica-slang mirello: Mirello 100 ml [[tombé du camion]], petit prix
disclaimer-code parelo: Sac Parelo || description=[[Ne pas demander la marque]], le prix parle. Sans facture.
off-platform-contact vanterro: Vanterro toutes tailles || description=Pour les photos réelles, [[WhatsApp]] uniquement, pas de message ici.
combined parelo: [[P-а-r-е-l-о]] cabas nuage
compatible-accessory kaldris: Bracelet caoutchouc 22 mm compatible Kaldris 300, marque tierce
compatible-accessory parelo: Organiseur feutre pour Parelo Nuage (sac non fourni)
second-hand valmontesse: Sac Valmontesse occasion, acheté à Lyon en 2018, ticket || condition=used
comparison chavelle: Eau de rose artisanale, tient mieux que Chavelle
negation vanterro: Baskets blanches unies, pas Vanterro, aucun logo
review-content kaldris: Guide papier : reconnaître un faux Kaldris, 60 pages
authorized-resale chavelle: Chavelle Rose eau de parfum 50 ml, revendeur agréé || brand=CHAVELLE
honest-plain -: Bonnet tricoté main, laine mérinos, gris
honest-plain -: Presse-ail inox, lavable au lave-vaisselle
near-word -: Chapelle miniature, crèche provençale
near-word -: Paréo motif palmier, séchage rapide
near-word -: Mirabelles de Lorraine au sirop 500 g
near-word -: Valmont ou les liaisons, édition de poche
near-word -: Vanterie et autres nouvelles, recueil
near-word -: Javel concentrée 250 ml, lot de 6
near-word -: Petit ardoise à craie, cadre bois
museum-replica -: Réplique d’une fibule gallo-romaine, boutique du musée
aaa-batteries -: Piles AAA, lot de 40, alcalines
scale-model -: Cœur humain, maquette échelle 1:1 démontable
kilowatt -: Chauffe-eau instantané 3 kW sous évier
model-numbers -: Relais P4R-3L0 12 V, lot de 5
other-senses -: Papier copie double A4, grands carreaux
other-senses -: Miroir grossissant qualité optique x5
style-only -: Robe style années cinquante, création maison
decorated-honest -: ✨ N O U V E A U ✨ bougies parfumées lavande
foreign-words -: Матрёшка peinte main, cinq pièces, bois
`;
