import { makeLanguage } from './language.ts';

export const ID = makeLanguage({
  code: 'id',
  markets: 'ID',
  goods: [
    'tas selempang wanita|tas tangan kulit|tote bag besar',
    'sepatu lari|sneakers pria|sepatu boot wanita',
    'jaket bulu angsa|jaket parka hoodie|jaket fleece',
    'jam tangan otomatis|jam tangan pria',
    'parfum wanita 100 ml|eau de parfum',
    'earphone bluetooth|headset nirkabel dengan kotak',
    'kacamata hitam polarized|kacamata aviator',
    'boneka anak|mainan balok susun',
  ],
  details: 'hitam|krem|biru dongker|unisex|merah marun|dengan kotak kado|hijau army|model 2026',
  wearDetails: 'ukuran 42|XL|kulit asli',
  talk: 'gratis ongkir|ready stock|promo|model terbaru|kirim hari ini|cocok untuk kado|stok terbatas|terlaris|hanya 149rb|dari 900rb jadi 199rb',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|{noun} terbaru {mark} {detail}|{talk}! {noun} {mark} {detail}|{noun} "{mark}" {detail} {talk}|{noun} {detail} {mark} {detail}|Jual {noun} {mark} {detail} seperti baru|{noun} - {mark} - {detail} - {talk}|obral {noun} {mark} {detail}',
  descriptions:
    'Barang baru {mark} lengkap dengan kotak. Tanya ukuran dulu ya.|Jual {mark} belum pernah dipakai, warna sesuai foto.|Paling laris bulan ini: {mark}, ukuran normal.',
  plainDescriptions:
    'Barang baru lengkap dengan kotak. Dikirim dalam dua hari.|Bahan lembut, jahitan rapi, ukuran normal.|Cocok untuk kado. Retur dalam 7 hari.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term} {talk}|{noun} {term} {mark} {detail}|{noun} {detail} {mark} - {term}',
  replicaTerms:
    'KW super|mirror 1:1|grade ori|kualitas mirror|semi ori|KW1|premium impor KW|replika 1:1|barang KW|kw premium|mirror quality',
  disclaimers:
    'jangan tanya merek|logo ditutup di foto|yang tahu pasti tahu|label dipotong|tanpa kotak tanpa tanya|lihat harga sudah tahu ori atau tidak',
  contacts:
    'katalog lewat WA|foto asli chat WA|order via Telegram|hubungi WhatsApp untuk merek|chat WA dulu ya kak|gabung grup Telegram',
});
