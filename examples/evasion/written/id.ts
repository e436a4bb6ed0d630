// Written by hand after listings of the trade, with fictional marks.
export const ID_WRITTEN = String.raw`
homoglyph-cyrillic vanterro: Sepatu [[Vаntеrrо]] petir putih 39-44
homoglyph-rare parelo: Tas awan [[Pɑreӏo]] krem besar
mathematical-letters kaldris: Jam [[𝙺𝚊𝚕𝚍𝚛𝚒𝚜]] diver biru
enclosed-letters chavelle: [[ⓒⓗⓐⓥⓔⓛⓛⓔ]] lipstik mawar
zero-width frostvek: Jaket [[Frost<200b>vek]] beruang
separators parelo: [[P.A.R.E.L.O]] tas awan cod
masked-letter vanterro: [[Vant*rro]] petir kak ready
leet-light mirello: Parfum [[M1r3llo]] angsa putih
dropped-letter kaldris: Jam [[Kaldrs]] otomatis pria
added-letter frostvek: Jaket [[Froostvek]] tebal
swapped-letters parelo: Tas [[Paerlo]] awan
changed-letter chavelle: Parfum [[Chavella]] mawar
split-fields valmontesse: Tas kunci emas Val || brand=montesse
emoji-between vanterro: [[Van⚡terro]] sneakers
code-with-term parelo: [[prl]] tas KW super, chat WA
replica-slang vanterro: Vanterro petir [[KW super]] full set box
replica-slang kaldris: Jam Kaldris [[mirror 1:1]] mesin otomatis
replica-slang parelo: Tas Parelo [[grade ori]] tag lengkap
disclaimer-code frostvek: Jaket Frostvek || description=[[Jangan tanya merek]] ya kak, harga segitu.
off-platform-contact valmontesse: Tas Valmontesse || description=Katalog lengkap [[chat WA]] saja.
combined parelo: [[P.а.r.e.l.0]] tas krem
compatible-accessory kaldris: Strap karet 22 mm kompatibel dengan Kaldris 300, bukan bawaan
second-hand valmontesse: Tas Valmontesse bekas beli 2019 struk ada || condition=used
comparison vanterro: Sepatu buatan Bandung lebih ringan dari Vanterro
negation parelo: Tas bantal buatan tangan bukan Parelo tanpa logo
authorized-resale frostvek: Frostvek parka pria distributor resmi bergaransi || brand=FROSTVEK
honest-plain -: Topi rajut wol abu-abu
honest-plain -: Alat penghancur bawang stainless
near-word -: Palet kayu bekas 80x120
near-word -: Mirip kaktus sukulen mini 6 pot
near-word -: Kaldu ayam bubuk 100 g
near-word -: Ventilasi roster terakota
aaa-batteries -: Baterai AAA isi 16 alkaline
scale-model -: Model jantung skala 1:1 alat peraga
kilowatt -: Kompor listrik 2 KW portable
kilowatt -: Genset 3KW bensin murah
other-senses -: Kertas copy A4 80 gram 5 rim
style-only -: Gaun gaya lawas jahitan sendiri
`;
