import { makeLanguage } from './language.ts';

export const TR = makeLanguage({
  code: 'tr',
  markets: 'TR',
  goods: [
    'kadın omuz çantası|deri el çantası|çapraz çanta',
    'erkek spor ayakkabı|koşu ayakkabısı|kadın bot',
    'kapüşonlu şişme mont|kışlık parka|polar ceket',
    'otomatik kol saati|erkek kronograf saat',
    'kadın parfüm 100 ml|edp parfüm',
    'kablosuz kulaklık|bluetooth kulaklık şarj kutulu',
    'polarize güneş gözlüğü|kadın güneş gözlüğü',
    'peluş oyuncak|yapı blokları oyuncak',
  ],
  details: 'siyah|bej|lacivert|unisex|bordo|hediye kutulu|haki|2026 sezon',
  wearDetails: '42 numara|XL|hakiki deri',
  talk: 'ücretsiz kargo|stokta|indirimli|yeni sezon|aynı gün kargo|hediyelik|son ürünler|çok satan|sadece 299 TL|1800 yerine 450 TL',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|Yeni {mark} {noun} {detail}|{talk}! {mark} {noun} {detail}|{noun} "{mark}" {detail}, {talk}|{detail} {noun} {mark} {detail}|Satılık {mark} {noun} {detail} az kullanıldı|{noun} - {mark} - {detail} - {talk}|acil {noun} {mark} {detail}',
  descriptions:
    'Yeni gelen {mark} ürünümüz kutulu ve faturalı gönderilir.|Hiç kullanılmadı, {mark} , renk fotoğraftaki gibi.|En çok satan {mark} tekrar stokta, kalıbı tam.',
  plainDescriptions:
    'Ürün sıfırdır, kutusuyla gönderilir. İki gün içinde kargoda.|Yumuşak kumaş, düzgün dikiş. Kalıbı tamdır.|Hediye için ideal. 14 gün içinde iade.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term} {talk}|{term} {mark} {noun} {detail}|{noun} {detail} {mark} - {term}',
  replicaTerms:
    'replika|süper klon|imitasyon A kalite|çakma değil süper kopya|birebir replika|A kalite ithal|1:1 birebir|çakma|1. kalite replika|birebir aynısı|süper replika|klon saat kalitesinde',
  disclaimers:
    'marka sormayın|logo fotoğrafta kapalı|bilen bilir|etiketi kesik|orijinal mi diye sormayın|fiyatından belli, sormayın',
  contacts:
    'WhatsApp tan yazın|sipariş için DM|Telegram kanalımızdan katalog|gerçek foto için WhatsApp|bilgi için özelden yazın|katalog için whatsapp hattı',
});
