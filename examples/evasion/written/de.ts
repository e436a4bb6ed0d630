// Written by hand after listings of the trade, with fictional marks.
export const DE_WRITTEN = String.raw`
homoglyph-cyrillic frostvek: Herren Parka [[Frоstvеk]] Bärenaufnäher, schwarz, Gr. L
homoglyph-greek valmontesse: Handtasche [[VΑLΜΟΝΤΕSSΕ]] braun Canvas, Goldverschluss
homoglyph-rare kaldris: Taucheruhr [[Ꮶaldris]] 42 mm, blaues Blatt
mathematical-letters vanterro: [[𝚅𝚊𝚗𝚝𝚎𝚛𝚛𝚘]] Bolt Sneaker weiß 43, nur anprobiert
full-width parelo: [[ＰＡＲＥＬＯ]] Wolkentasche creme groß
soft-hyphen lumentique: Sonnenbrille [[Lumen<00ad>tique]] Cateye, Etui dabei
separators chavelle: Duft [[C-h-a-v-e-l-l-e]] Rose 50 ml OVP
masked-letter kaldris: [[K*ldris]] Automatik, läuft top, Box dabei
leet-light sondrix: [[S0ndrix]] Buds 3 weiß versiegelt
leet-heavy frostvek: [[FR0$7V3K]] Jacke Daune XL neu
dropped-letter kristovalde: [[Kristovald]] Ritter Chronograph, Stahlband
added-letter parelo: [[Parrelo]] Tote beige, Innenfutter Canvas
swapped-letters mirello: [[Mirlelo]] Parfüm Weißer Schwan 100 ml
changed-letter valmontesse: [[Valmontasse]] Tasche mit Goldschloss
sound-alike frostvek: Winterjacke [[Frostweck]] Bär, Fellkapuze
split-fields vanterro: Weiße Sneaker VAN || attributes.Variante=TERRO Gr. 42
emoji-between parelo: [[P☁️a☁️r☁️e☁️l☁️o]] Shopper creme
code-with-term kaldris: [[kdr]] Uhr Top Replica, PN für Liste
replica-slang kaldris: Kaldris Taucher [[1:1 Kopie]], Saphirglas, läuft super
replica-slang parelo: Parelo Tasche [[Replika]], sehr gute Verarbeitung
disclaimer-code valmontesse: Valmontesse Tasche || description=[[kein Original]], daher der Preis. Etikett entfernt.
off-platform-contact vanterro: Vanterro Sneaker alle Farben || description=Ganze Liste [[per WhatsApp]], hier keine Antworten.
combined chavelle: [[С.h.а.v.е.l.l.е]] Rose Set
compatible-accessory kaldris: Kautschukband 22 mm passend für Kaldris 300, Fremdhersteller
compatible-accessory vanterro: Schnürsenkel flach 120 cm für Vanterro Bolt
second-hand frostvek: Frostvek Parka gebraucht, zwei Winter getragen, Beleg vorhanden || condition=used
comparison sondrix: Eigenmarke Ohrhörer, längere Laufzeit als Sondrix
negation parelo: Wolkentasche ohne Logo, kein Parelo, selbst genäht
review-content valmontesse: Heft: Fälschungen erkennen, Valmontesse Taschen im Vergleich
authorized-resale frostvek: Frostvek Polar Parka Herren, autorisierter Händler, volle Garantie || brand=FROSTVEK
honest-plain -: Handgestrickte Mütze aus Schurwolle, anthrazit
honest-plain -: Knoblauchpresse Edelstahl, spülmaschinenfest
near-word -: Parallelschraubstock 100 mm Backenbreite
near-word -: Mirabellen Konfitüre extra 340 g
near-word -: Kaldaunen Hundefutter frisch 1 kg
near-word -: Frostschutzvlies 2 x 10 m weiß
near-word -: Sonderposten Drillbohrer Set 13-tlg.
near-word -: Terrarium Rückwand Vanille Kork 60x45
museum-replica -: Replik der Himmelsscheibe, Museumsshop, Messing
aaa-batteries -: AAA Batterien 40er Großpackung
scale-model -: Zahnmodell Maßstab 1:1 für Ausbildung
kilowatt -: Durchlauferhitzer 21 kW elektronisch
model-numbers -: Relais M1R3-LL0 24 V DIN Schiene
other-senses -: Kopie der Geburtsurkunde Sammelmappe A4, Papier
style-only -: Steppjacke im Landhausstil, ohne Logo, kleine Manufaktur
decorated-honest -: ★ N E U ★ Bienenwachskerzen 6 Stück
foreign-words -: Русский Sprachkurs A1 mit CD, Привет
`;
