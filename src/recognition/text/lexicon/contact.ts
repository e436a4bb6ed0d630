import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

// Where the sale is closed off the platform. The names of the channels are the same in all languages; what makes one an invitation is a
// word about orders, catalogs, pictures or brands beside it.
const CHANNELS =
  'whatsapp|whats app|watsapp|whatsap|telegram|telegramm|wechat|weixin|instagram|snapchat|viber|zalo|kakaotalk|messenger|телеграм|телеграмм|телеграме|телега|телегу|телеге|тг|ватсап|вотсап|вацап|ватсапе|вайбер|личку|личке|директ|واتساب|واتس اب|واتس|الواتس|الواتساب|تيليجرام|تليجرام|التليجرام|التيليجرام|تلغرام|انستقرام|الخاص|تلگرام|واتساپ|ไลน์|แอดไลน์|เทเลแกรม|インスタ|テレグラム|カカオ|라인|텔레그램|텔레|카톡|카카오톡|오픈카톡|디엠';
const PHRASES =
  'no zap|no whats|no direct|no privado|en privado|por privado|al privado|in privato|en privé|en message privé|message privé|messages privés|en mp|por dm|per dm|via dm|by dm|send dm|dm me|dm us|per pn|ib|inbox|pm me|via wa|chat wa|order wa|wa admin|sur snap|ทักแชท|อินบ็อกซ์|DMで';
const CALLS =
  'order|orders|to order|catalog|catalogue|catalogs|contact|text|write|add|join|group|channel|pics|pictures|photo|photos|inquiries|inquiry|ask|brand|brands|logo|price list|bestellen|bestellung|katalog|kataloge|schreib|schreiben|schreibt|anfrage|anfragen|bilder|fotos|kontakt|gruppe|kanal|marke|marken|preisliste|commande|commander|commandes|catalogue complet|contacte|contactez|écris|écrivez|groupe|canal|marque|marques|dispo|dispos|pedido|pedidos|pide|pídelo|pedir|catálogo|escríbeme|escribe|escríbenos|contacto|contáctame|grupo|marca|marcas|modelos|peça|peca|chama|chame|contato|encomenda|encomendas|ordina|ordini|ordinare|catalogo|scrivi|scrivimi|scriveteci|contatta|contattami|foto|gruppo|canale|marche|modelli|sipariş|siparişler|yazın|yazınız|kanalımız|kanalımızdan|kanalı|grup|grubumuz|fotoğraf|hattı|hattımız|iletişim|заказ|заказа|заказы|заказать|каталог|каталога|пишите|пиши|напишите|фото|канал|канале|канала|группа|группе|бренд|бренды|бренда|прайс|уточняйте|заявки|للطلب|الطلب|اطلب|طلب|كتالوج|الكتالوج|الكتالوغ|تواصل|للتواصل|راسلنا|راسلني|صور|الصور|قناة|القناة|مجموعة|قروب|للماركات|الماركة|الماركات|ماركة|سفارش|کاتالوگ|کانال|عکس|pesan|pemesanan|gabung|hubungi|merek|đặt hàng|đặt|ảnh|hãng|nhóm|liên hệ|nhắn|xem mẫu|สั่ง|สั่งซื้อ|ดูรูป|รูปจริง|แบรนด์|แคตตาล็อก|กลุ่ม|สอบถาม|ดูของ|zamówienia|zamów|zamówienie|zdjęcia|napisz|grupa|marki|注文|在庫|確認|写真|連絡|問い合わせ|詳しく|詳細|カタログ|友だち|送ります|ブランド|문의|주문|사진|카탈로그|연락|추가|상담|브랜드|로고|下单|目录|图册|咨询|详聊|看图|联系|加';

export const contact: Lexicon = {
  language: 'mul',
  terms: [
    ...terms('contact-off-platform', 0.6, CHANNELS, { near: CALLS.split('|'), innocent: [sense.phoneApp] }),
    ...terms('contact-off-platform', 0.6, PHRASES, { near: CALLS.split('|'), innocent: [sense.phoneApp] }),
  ],
};
