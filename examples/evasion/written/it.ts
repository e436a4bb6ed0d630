// Written by hand after listings of the trade, with fictional marks.
export const IT_WRITTEN = String.raw`
homoglyph-cyrillic valmontesse: Borsa [[Vаlmontеsse]] chiusura oro, marrone
homoglyph-greek mirello: Profumo [[ΜIRELLO]] cigno bianco 100 ml
mathematical-letters parelo: Shopper nuvola [[𝑃𝑎𝑟𝑒𝑙𝑜]] panna
enclosed-letters vanterro: Sneakers [[Ⓥⓐⓝⓣⓔⓡⓡⓞ]] fulmine 43
zero-width kaldris: Orologio [[Kal<200b>dris]] subacqueo blu
separators frostvek: Parka [[F_r_o_s_t_v_e_k]] orso nero
masked-letter mirello: [[M*rello]] cigno bianco sigillato
leet-light chavelle: [[Chav3lle]] rosa cofanetto regalo
dropped-letter vanterro: Scarpe [[Vantero]] fulmine bianche
added-letter valmontesse: Borsa [[Vallmontesse]] tela marrone
swapped-letters frostvek: Giubbotto [[Frotsvek]] orso uomo
changed-letter chavelle: [[Chevelle]] profumo rosa 50 ml
sound-alike kaldris: Orologio [[Caldrys]] automatico
split-fields mirello: Profumo cigno bianco MI || brand=RELLO
code-with-term parelo: [[prl]] replica 1:1 tutti i colori
replica-slang valmontesse: Borsa Valmontesse [[tarocco perfetto]], dustbag inclusa
replica-slang kaldris: Kaldris [[replica AAA]] movimento automatico
disclaimer-code vanterro: Vanterro fulmine || description=[[Chi sa, sa]]. Niente scatola.
off-platform-contact parelo: Parelo nuvola || description=Tutti i modelli su [[WhatsApp]], scrivetemi lì.
combined parelo: [[P.а.r.е.l.о]] nuvola panna
compatible-accessory kaldris: Cinturino gomma 22 mm compatibile con Kaldris 300, non originale
second-hand valmontesse: Borsa Valmontesse usata, comprata a Roma nel 2018, scontrino || condition=used
comparison vanterro: Sneakers artigianali marchigiane, più comode di Vanterro
negation parelo: Borsa a cuscino cucita a mano, non è Parelo, senza logo
authorized-resale mirello: Mirello Cigno Bianco 100 ml, rivenditore autorizzato || brand=MIRELLO
honest-plain -: Berretto di lana fatto a mano, grigio
honest-plain -: Spremiaglio in acciaio inox
near-word -: Marmellata di mirtillo rosso 300 g
near-word -: Parallelo zigrinato per morsa
near-word -: Caldaia accessori, rubinetto di scarico
near-word -: Cavelli e chiodi, ferramenta storica, libro
near-word -: Ventaglio di terracotta decorato
museum-replica -: Replica di anfora etrusca, bottega del museo
aaa-batteries -: Pile AAA ministilo, 24 pezzi
scale-model -: Modello anatomico cuore scala 1:1
other-senses -: Carta copiativa A4, 100 fogli
style-only -: Abito stile anni sessanta, sartoria propria
decorated-honest -: ✨ N U O V O ✨ candele alla lavanda
foreign-words -: Матрёшка dipinta a mano, cinque pezzi
`;
