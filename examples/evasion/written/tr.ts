// Written by hand after listings of the trade, with fictional marks.
export const TR_WRITTEN = String.raw`
homoglyph-cyrillic vanterro: [[Vаntеrrо]] şimşek spor ayakkabı 40-45
homoglyph-greek parelo: [[ΡΑRELO]] bulut çanta krem
homoglyph-rare mirello: [[Mırello]] beyaz kuğu parfüm 100 ml
mathematical-letters kaldris: [[𝐊𝐚𝐥𝐝𝐫𝐢𝐬]] dalgıç saati mavi kadran
small-capitals frostvek: [[ꜰʀᴏꜱᴛᴠᴇᴋ]] ayı armalı mont
full-width chavelle: [[Ｃｈａｖｅｌｌｅ]] gül ruj seti
zero-width valmontesse: [[Val<200b>montesse]] altın kilit çanta
separators vanterro: [[v.a.n.t.e.r.r.o]] bağcıklı beyaz
masked-letter frostvek: [[Fr*stvek]] parka erkek L
leet-light kaldris: [[K4ldris]] otomatik saat kutulu
dropped-letter parelo: [[Parlo]] bulut çanta büyük boy
added-letter mirello: [[Mirellow]] kadın parfümü
swapped-letters chavelle: [[Chaevlle]] gül parfüm
changed-letter vanterro: [[Ventarro]] şimşekli ayakkabı
sound-alike vanterro: [[Vantero]] spor ayakkabı şimşek
split-fields kaldris: Dalgıç saati KAL || brand=DRIS
emoji-between parelo: [[Pa☁️re☁️lo]] krem
code-with-term vanterro: [[vtr]] süper kopya, whatsapptan yazın
replica-slang vanterro: Vanterro şimşek [[süper klon]] kutulu
replica-slang kaldris: Kaldris saat [[birebir]] ağırlık, çelik kasa, replika
replica-slang valmontesse: Valmontesse çanta [[A kalite imitasyon]]
disclaimer-code chavelle: Chavelle parfüm || description=[[Bilen bilir]]. Soru sormayın.
off-platform-contact frostvek: Frostvek montlar || description=Fiyat listesi için [[WhatsApp tan yazın]].
combined frostvek: [[F.r.0.s.t.v.3.k]] mont
compatible-accessory kaldris: Kaldris 300 ile uyumlu 22 mm kauçuk kordon, yan sanayi
second-hand valmontesse: İkinci el Valmontesse çanta, 2019 faturalı || condition=used
comparison vanterro: Yerli üretim ayakkabı, Vanterro markasından daha rahat
negation parelo: El yapımı yastık çanta, Parelo değildir, logosuz
authorized-resale frostvek: Frostvek erkek parka, yetkili satıcı, 2 yıl garanti || brand=FROSTVEK
honest-plain -: El örgüsü yün bere, gri, standart beden
honest-plain -: Paslanmaz sarımsak ezici
near-word -: Paralel bar ayaklı, ev tipi
near-word -: Mürdüm eriği marmelatı 380 g
near-word -: Kaldırım taşı kalıbı plastik
near-word -: Vantilatör yedek pervane
near-word -: Şövale ahşap 150 cm
museum-replica -: Çatalhöyük kabı müze replikası
aaa-batteries -: AAA pil 16'lı blister
scale-model -: Kalp modeli 1:1 ölçekli
kilowatt -: Fanlı ısıtıcı 2 kW
other-senses -: Çakmak taşı yedek 10'lu
style-only -: Altmışlar tarzı elbise, kendi tasarımımız
decorated-honest -: ✨ Y E N İ ✨ lavantalı mum
`;
