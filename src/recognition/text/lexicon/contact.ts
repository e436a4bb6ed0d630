import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

// Where the sale is closed off the platform. The names of the channels are the same in all languages; what makes one an invitation is a
// word about orders, catalogs, pictures or brands beside it.
const CHANNELS =
  'whatsapp|whats app|watsapp|whatsap|telegram|telegramm|wechat|weixin|instagram|snapchat|viber|zalo|kakaotalk|messenger|телеграм|телеграмм|телеграме|телега|телегу|телеге|тг|ватсап|вотсап|вацап|ватсапе|вайбер|личку|личке|директ|واتساب|واتس اب|واتس|الواتس|الواتساب|تيليجرام|تليجرام|التليجرام|التيليجرام|تلغرام|انستقرام|الخاص|تلگرام|واتساپ|ไลน์|แอดไลน์|เทเลแกรม|インスタ|テレグラム|カカオ|라인|텔레그램|텔레|카톡|카카오톡|오픈카톡|디엠|kakao|discord|skype|line id|lineid|ラインid|ディスコード|微信|лс|личка|личные сообщения|личных сообщениях|директе|дискорд|вибер|سناب|سناب شات|zalo oa';
const PHRASES =
  'no zap|pelo zap|por zap|no whats|pelo whats|pelo direct|pelo privado|no direct|no privado|en privado|por privado|al privado|por interno|al interno|por inbox|al dm|por mensaje directo|por mensagem direta|in privato|in direct|en privé|en message privé|message privé|messages privés|en mp|par mp|en dm|por dm|per dm|via dm|by dm|in dm|send dm|dm me|dm us|per pn|als pn|ib|inbox|pm me|via pm|by pm|via wa|lewat wa|by wa|ke wa|di wa|chat wa|order wa|wa admin|lewat dm|lewat inbox|lewat japri|japri|qua inbox|qua ib|sur snap|özelden|özel mesaj|özel mesajla|dmden|dm’den|na priv|na pw|ทักแชท|ทักไลน์|อินบ็อกซ์|DMで|DMへ|DMまで|プロフのリンク|プロフィールのリンク';
const CALLS =
  'order|orders|to order|catalog|catalogue|catalogs|contact|text|write|add|join|group|channel|pics|pictures|photo|photos|inquiries|inquiry|ask|brand|brands|logo|price list|bestellen|bestellung|katalog|kataloge|schreib|schreiben|schreibt|anfrage|anfragen|bilder|fotos|kontakt|gruppe|kanal|marke|marken|preisliste|commande|commander|commandes|catalogue complet|contacte|contactez|écris|écrivez|groupe|canal|marque|marques|dispo|dispos|pedido|pedidos|pide|pídelo|pedir|catálogo|escríbeme|escribe|escríbenos|contacto|contáctame|grupo|marca|marcas|modelos|peça|peca|chama|chame|contato|encomenda|encomendas|ordina|ordini|ordinare|catalogo|scrivi|scrivimi|scriveteci|contatta|contattami|foto|gruppo|canale|marche|modelli|sipariş|siparişler|yazın|yazınız|kanalımız|kanalımızdan|kanalı|grup|grubumuz|fotoğraf|hattı|hattımız|iletişim|заказ|заказа|заказы|заказать|каталог|каталога|пишите|пиши|напишите|фото|канал|канале|канала|группа|группе|бренд|бренды|бренда|прайс|уточняйте|заявки|للطلب|الطلب|اطلب|طلب|كتالوج|الكتالوج|الكتالوغ|تواصل|للتواصل|راسلنا|راسلني|صور|الصور|قناة|القناة|مجموعة|قروب|للماركات|الماركة|الماركات|ماركة|سفارش|کاتالوگ|کانال|عکس|pesan|pemesanan|gabung|hubungi|merek|đặt hàng|đặt|ảnh|hãng|nhóm|liên hệ|nhắn|xem mẫu|สั่ง|สั่งซื้อ|ดูรูป|รูปจริง|แบรนด์|แคตตาล็อก|กลุ่ม|สอบถาม|ดูของ|zamówienia|zamów|zamówienie|zdjęcia|napisz|grupa|marki|注文|在庫|確認|写真|連絡|問い合わせ|詳しく|詳細|カタログ|友だち|送ります|ブランド|문의|주문|사진|카탈로그|연락|추가|상담|브랜드|로고|下单|目录|图册|咨询|详聊|看图|联系|加|info|infos|information|details|detail|price|prices|available|details per|infos per|preis|preise|mehr bilder|prix|détails|renseignements|tarif|precio|precios|más info|preço|preços|valores|informações|prezzo|prezzi|dettagli|informazioni|bilgi|detay|fiyat|подробности|детали|подробнее|инфо|цена|цены|цену|наличие|التفاصيل|للتفاصيل|السعر|للاستفسار|قیمت|جزئیات|harga|tanya|info lengkap|giá|chi tiết|hỏi|ราคา|รายละเอียด|cena|szczegóły|プロフ|プロフィール|価格|자세한|가격|프로필|가입|价格|详情|主页';
// Too common otherwise: "7 pm", a drugstore, the old mark of Germany.
const CAPITALS = 'DM|PM|PN|WA';

export const contact: Lexicon = {
  language: 'mul',
  terms: [
    ...terms('contact-off-platform', 0.6, CHANNELS, { near: CALLS.split('|'), innocent: [sense.phoneApp] }),
    ...terms('contact-off-platform', 0.6, PHRASES, { near: CALLS.split('|'), innocent: [sense.phoneApp] }),
    ...terms('contact-off-platform', 0.6, CAPITALS, {
      isExact: true,
      needsSupport: 'mark',
      near: CALLS.split('|'),
      innocent: [sense.phoneApp],
    }),
  ],
};
