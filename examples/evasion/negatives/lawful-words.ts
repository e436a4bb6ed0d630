/** How honest sellers of one language speak of a mark that is not the origin of their goods, or is and may be. Alternatives are parted by `|`. */
interface LawfulTexts {
  /** For watch, earbuds, sunglasses, bag, shoes: what fits them. */
  readonly accessories: readonly [watch: string, earbuds: string, sunglasses: string, bag: string, shoes: string];
  /** `{accessory}`, `{mark}` */
  readonly compatibility: string;
  /** `{noun}`, `{mark}`, `{detail}` in these and all below. */
  readonly secondHand: string;
  readonly comparison: string;
  readonly negation: string;
  readonly review: string;
  readonly licensed: string;
}

export const LAWFUL_TEXTS: { readonly [language: string]: LawfulTexts } = {
  en: {
    accessories: [
      'replacement watch strap|rubber strap 20 mm',
      'silicone case|replacement ear tips',
      'replacement lenses',
      'felt insert organizer|bag base shaper',
      'replacement insoles|flat laces',
    ],
    compatibility:
      '{accessory} compatible with {mark}, {detail}|{accessory} for {mark} {noun} (not included)|{accessory} fits {mark}, {detail}, third-party',
    secondHand:
      'Pre-owned {mark} {noun} {detail}, original receipt included|Used {mark} {noun}, {detail}, bought in 2021, with receipt and box',
    comparison:
      '{noun} {detail}, lighter than {mark} and half the price|Similar to {mark} in cut, our own brand {noun}, {detail}',
    negation: '{noun} {detail}, not {mark}, no logo|Plain {noun} {detail}, this is not a {mark} product',
    review:
      'Book: how to tell a real {mark} {noun} from a fake one|Authentication course, real vs fake {mark} {noun}, online',
    licensed: '{mark} {noun} {detail}, authorized retailer|{mark} {noun}, {detail}, official store with warranty',
  },
  zh: {
    accessories: [
      '硅胶替换表带|表带20毫米',
      '耳机保护套|替换耳塞',
      '替换镜片',
      '毛毡内胆收纳|包包底板',
      '替换鞋垫|扁鞋带',
    ],
    compatibility:
      '适用于{mark}的{accessory}{detail}|{accessory} 适用{mark}{noun} 非原厂|{accessory}{detail} 兼容{mark}',
    secondHand: '二手{mark}{noun} {detail} 附购物小票|闲置转让 {mark}{noun} {detail} 专柜购入有发票',
    comparison: '自有品牌{noun} {detail} 比{mark}更轻|{noun}{detail} 媲美{mark} 自主品牌',
    negation: '{noun}{detail} 非{mark} 无标|本店{noun}不是{mark} {detail} 原创设计',
    review: '{mark}{noun}真假对比鉴定课程 线上视频|教材 如何分辨{mark}{noun}真伪 图文教程',
    licensed: '{mark}{noun} {detail} 品牌授权经销商|{mark}官方旗舰店 {noun} {detail} 全国联保',
  },
  ja: {
    accessories: [
      '替えベルト 20mm|腕時計バンド',
      'イヤホン シリコンケース|交換用イヤーピース',
      '交換用レンズ',
      'バッグインバッグ フェルト|底板',
      '中敷き|平紐',
    ],
    compatibility:
      '{mark} 対応 {accessory} {detail}|{accessory} {mark} 用 社外品 {detail}|{mark} に使える {accessory} {detail}',
    secondHand: '中古 {mark} {noun} {detail} 購入時レシートあり|{mark} {noun} {detail} 数回使用 領収書付き',
    comparison: '{mark} より軽い 自社ブランド {noun} {detail}|{mark} に負けない 国産 {noun} {detail}',
    negation: '{noun} {detail} {mark} ではありません ロゴなし|無地 {noun} {detail} {mark} の商品ではありません',
    review: '書籍 {mark} {noun} 本物と偽物の見分け方|真贋鑑定講座 {mark} {noun} オンライン',
    licensed: '{mark} {noun} {detail} 正規販売店|{mark} 公式ショップ {noun} {detail} 保証書付き',
  },
  ko: {
    accessories: [
      '시계줄 20mm|교체용 스트랩',
      '이어폰 케이스|교체용 이어팁',
      '교체용 렌즈',
      '이너백 펠트|가방 바닥판',
      '깔창|운동화끈',
    ],
    compatibility:
      '{mark} 호환 {accessory} {detail}|{accessory} {mark} {noun} 전용 호환품 {detail}|{mark}용 {accessory} {detail} 타사제품',
    secondHand: '중고 {mark} {noun} {detail} 영수증 있음|{mark} {noun} {detail} 중고 백화점 구매 영수증 포함',
    comparison: '{mark} 보다 가벼운 자체 브랜드 {noun} {detail}|{mark} 못지않은 국산 {noun} {detail}',
    negation: '{noun} {detail} {mark} 아님 로고 없음|무지 {noun} {detail} {mark} 제품이 아닙니다',
    review: '도서 {mark} {noun} 정품 구별법|{mark} {noun} 정가품 비교 감정 강의',
    licensed: '{mark} {noun} {detail} 공식 판매처|{mark} 공식 판매점 {noun} {detail} 국내 AS',
  },
  ru: {
    accessories: [
      'сменный ремешок|ремешок 20 мм',
      'силиконовый чехол|сменные амбушюры',
      'сменные линзы',
      'органайзер-вкладыш|дно для сумки',
      'сменные стельки|плоские шнурки',
    ],
    compatibility:
      '{accessory} для {mark}, {detail}|{accessory}, подходит для {mark}, {detail}|{accessory} совместимый с {mark}, не оригинальный аксессуар',
    secondHand: 'Б/у {noun} {mark} {detail}, есть чек|{noun} {mark} {detail}, носила два раза, чек и коробка',
    comparison:
      '{noun} {detail} собственной марки, легче чем {mark}|{noun} {detail}, не хуже {mark}, российское производство',
    negation: '{noun} {detail}, это не {mark}, без логотипа|Однотонная {noun} {detail}, не {mark}',
    review: 'Книга: как отличить подделку {mark} от оригинала|Онлайн-курс: оригинал или подделка, {noun} {mark}',
    licensed: '{noun} {mark} {detail}, официальный дилер|{mark} {noun} {detail}, авторизованный дилер, гарантия',
  },
  es: {
    accessories: [
      'correa de repuesto|correa de caucho 20 mm',
      'funda de silicona|almohadillas de repuesto',
      'lentes de repuesto',
      'organizador interior de fieltro|base para bolso',
      'plantillas de repuesto|cordones planos',
    ],
    compatibility:
      '{accessory} compatible con {mark}, {detail}|{accessory} para {mark} {detail}, no original|{accessory} para {noun} {mark} (no incluido)',
    secondHand:
      '{noun} {mark} de segunda mano, {detail}, con ticket de compra|{noun} {mark} usado, {detail}, factura y caja',
    comparison:
      '{noun} {detail} de marca propia, más ligero que {mark}|{noun} {detail}, mejor que {mark}, hecho en León',
    negation: '{noun} {detail}, no es {mark}, sin logo|{noun} liso {detail}, no {mark}',
    review: 'Libro: cómo distinguir un {mark} original de uno falso|Curso: original o falso, {noun} {mark}',
    licensed:
      '{noun} {mark} {detail}, distribuidor autorizado|{mark} {noun} {detail}, distribuidor oficial con garantía',
  },
  pt: {
    accessories: [
      'pulseira de reposição|pulseira de borracha 20 mm',
      'capa de silicone|ponteiras de reposição',
      'lentes de reposição',
      'organizador interno de feltro|base para bolsa',
      'palmilhas de reposição|cadarço chato',
    ],
    compatibility:
      '{accessory} compatível com {mark}, {detail}|{accessory} para {mark} {detail}, não original|{accessory} para {noun} {mark} (não incluso)',
    secondHand: '{noun} {mark} usada, {detail}, com nota fiscal|{noun} {mark} seminova, {detail}, nota fiscal e caixa',
    comparison:
      '{noun} {detail} de marca própria, mais leve que {mark}|{noun} {detail}, melhor que {mark}, feito em Franca',
    negation: '{noun} {detail}, não é {mark}, sem logo|{noun} lisa {detail}, não {mark}',
    review: 'Livro: como identificar um {mark} falso|Curso online: original ou falso, {noun} {mark}',
    licensed: '{noun} {mark} {detail}, revendedor autorizado|{mark} {noun} {detail}, distribuidor oficial, garantia',
  },
  tr: {
    accessories: [
      'yedek saat kordonu|20 mm silikon kordon',
      'silikon kılıf|yedek kulak ucu',
      'yedek cam',
      'keçe çanta düzenleyici|çanta tabanı',
      'yedek tabanlık|düz bağcık',
    ],
    compatibility:
      '{mark} uyumlu {accessory} {detail}|{mark} için {accessory} {detail} yan sanayi|{accessory}, {mark} {noun} ile uyumlu',
    secondHand: 'İkinci el {mark} {noun} {detail}, faturalı|Kullanılmış {mark} {noun} {detail}, fişi ve kutusu var',
    comparison:
      '{mark} markasından daha hafif, kendi markamız {noun} {detail}|{noun} {detail}, {mark} kadar sağlam yerli üretim',
    negation: '{noun} {detail}, {mark} değildir, logosuz|Düz {noun} {detail}, {mark} ürünü değildir',
    review: 'Kitap: {mark} {noun} gerçek mi sahte mi nasıl anlaşılır|Online eğitim: orijinal {mark} nasıl ayırt edilir',
    licensed: '{mark} {noun} {detail}, yetkili satıcı|{mark} yetkili bayi {noun} {detail}, garantili',
  },
  ar: {
    accessories: [
      'سوار بديل للساعة|حزام سيليكون 20 مم',
      'غطاء سيليكون|رؤوس بديلة',
      'عدسات بديلة',
      'منظم داخلي للحقيبة|قاعدة حقيبة',
      'نعل بديل|أربطة مسطحة',
    ],
    compatibility:
      '{accessory} متوافق مع {mark} {detail}|{accessory} مناسب ل {mark} غير أصلي {detail}|{accessory} لحذاء أو قطعة {mark} {detail}',
    secondHand: '{noun} {mark} مستعمل {detail} مع الفاتورة|{noun} {mark} مستعملة {detail} الفاتورة والعلبة موجودة',
    comparison: '{noun} {detail} من علامتنا أخف من {mark}|{noun} {detail} صناعة محلية أفضل من {mark}',
    negation: '{noun} {detail} ليست {mark} بدون شعار|{noun} سادة {detail} ليس من {mark}',
    review: 'كتاب كيف تميز {mark} الأصلي من المقلد|دورة تمييز الأصلي من التقليد {noun} {mark}',
    licensed: '{noun} {mark} {detail} موزع معتمد|{mark} {noun} {detail} وكيل معتمد مع الضمان',
  },
  de: {
    accessories: [
      'Ersatzarmband|Kautschukarmband 20 mm',
      'Silikonhülle|Ersatz-Ohrpolster',
      'Ersatzgläser',
      'Filz-Organizer|Taschenboden',
      'Ersatzsohlen|flache Schnürsenkel',
    ],
    compatibility:
      '{accessory} passend für {mark}, {detail}|{accessory} für {mark} {noun} (nicht enthalten)|{accessory} kompatibel mit {mark}, Fremdhersteller',
    secondHand:
      'Gebrauchte {mark} {noun}, {detail}, mit Kaufbeleg|{mark} {noun} gebraucht, {detail}, Rechnung und Karton',
    comparison:
      '{noun} {detail}, Eigenmarke, leichter als {mark}|{noun} {detail}, besser als {mark}, aus eigener Werkstatt',
    negation: '{noun} {detail}, kein {mark}, ohne Logo|Schlichte {noun} {detail}, nicht von {mark}',
    review: 'Buch: Woran man eine gefälschte {mark} {noun} erkennt|Onlinekurs: Fälschungen erkennen, {mark} {noun}',
    licensed: '{mark} {noun} {detail}, autorisierter Händler|{mark} {noun} {detail}, vom Fachhändler mit Garantie',
  },
  fr: {
    accessories: [
      'bracelet de rechange|bracelet caoutchouc 20 mm',
      'coque en silicone|embouts de rechange',
      'verres de rechange',
      'organiseur en feutre|fond de sac',
      'semelles de rechange|lacets plats',
    ],
    compatibility:
      '{accessory} compatible avec {mark}, {detail}|{accessory} pour {mark} {detail}, non d’origine|{accessory} pour {noun} {mark} (non fourni)',
    secondHand:
      '{noun} {mark} d’occasion, {detail}, avec ticket de caisse|{noun} {mark} porté deux fois, {detail}, facture et boîte, occasion',
    comparison:
      '{noun} {detail} de notre marque, plus léger que {mark}|{noun} {detail}, mieux que {mark}, fabriqué à Cholet',
    negation: '{noun} {detail}, pas {mark}, sans logo|{noun} uni {detail}, ce n’est pas un produit {mark}',
    review: 'Livre : comment reconnaître un faux {mark}|Cours en ligne : vrai ou faux, {noun} {mark}',
    licensed: '{noun} {mark} {detail}, revendeur agréé|{mark} {noun} {detail}, distributeur officiel, garantie',
  },
  it: {
    accessories: [
      'cinturino di ricambio|cinturino in gomma 20 mm',
      'custodia in silicone|gommini di ricambio',
      'lenti di ricambio',
      'organizer in feltro|fondo per borsa',
      'solette di ricambio|lacci piatti',
    ],
    compatibility:
      '{accessory} compatibile con {mark}, {detail}|{accessory} per {mark} {detail}, non originale|{accessory} per {noun} {mark} (non inclusa)',
    secondHand:
      '{noun} {mark} di seconda mano, {detail}, con scontrino|{noun} {mark} usata, {detail}, fattura e scatola',
    comparison:
      '{noun} {detail} di marca propria, più leggera di {mark}|{noun} {detail}, meglio di {mark}, fatta a Macerata',
    negation: '{noun} {detail}, non è {mark}, senza logo|{noun} tinta unita {detail}, non {mark}',
    review: 'Libro: come riconoscere un {mark} falso|Corso online: vero o falso, {noun} {mark}',
    licensed:
      '{noun} {mark} {detail}, rivenditore autorizzato|{mark} {noun} {detail}, rivenditore ufficiale con garanzia',
  },
  id: {
    accessories: [
      'tali jam pengganti|strap karet 20 mm',
      'casing silikon|karet earphone pengganti',
      'lensa pengganti',
      'organizer dalam tas|alas tas',
      'insole pengganti|tali sepatu pipih',
    ],
    compatibility:
      '{accessory} kompatibel dengan {mark} {detail}|{accessory} untuk {mark} {detail} bukan bawaan|{accessory} cocok untuk {noun} {mark}',
    secondHand: '{noun} {mark} bekas {detail} ada struk|{noun} {mark} second {detail} nota dan kotak lengkap',
    comparison:
      '{noun} {detail} merek sendiri lebih ringan dari {mark}|{noun} {detail} lebih bagus dari {mark} buatan Bandung',
    negation: '{noun} {detail} bukan {mark} tanpa logo|{noun} polos {detail} bukan produk {mark}',
    review: 'Buku cara membedakan {mark} asli dan palsu|Kelas online membedakan {noun} {mark} asli dan palsu',
    licensed: '{noun} {mark} {detail} distributor resmi|{mark} {noun} {detail} toko resmi bergaransi',
  },
  vi: {
    accessories: [
      'dây đồng hồ thay thế|dây cao su 20 mm',
      'ốp silicon|nút tai thay thế',
      'mắt kính thay thế',
      'túi lót nỉ|đế túi',
      'lót giày thay thế|dây giày dẹt',
    ],
    compatibility:
      '{accessory} tương thích {mark} {detail}|{accessory} dùng cho {mark} {detail} không chính hãng|{accessory} dành cho {noun} {mark}',
    secondHand: '{noun} {mark} đã qua sử dụng {detail} còn hóa đơn|{noun} {mark} cũ {detail} đủ hộp và hóa đơn',
    comparison: '{noun} {detail} thương hiệu riêng nhẹ hơn {mark}|{noun} {detail} tốt hơn {mark} sản xuất tại Sài Gòn',
    negation: '{noun} {detail} không phải {mark} không logo|{noun} trơn {detail} không phải hàng {mark}',
    review: 'Sách cách phân biệt thật giả {mark}|Khóa học phân biệt thật giả {noun} {mark}',
    licensed: '{noun} {mark} {detail} đại lý ủy quyền|{mark} {noun} {detail} đại lý chính hãng có bảo hành',
  },
  th: {
    accessories: [
      'สายนาฬิกาสำรอง|สายยาง 20 มม.',
      'เคสซิลิโคน|จุกหูฟังสำรอง',
      'เลนส์สำรอง',
      'ที่จัดระเบียบกระเป๋า|ฐานรองกระเป๋า',
      'แผ่นรองรองเท้า|เชือกรองเท้าแบน',
    ],
    compatibility:
      '{accessory} ใช้กับ {mark} ได้ {detail}|{accessory} สำหรับ {mark} {detail} ไม่ใช่ของแท้จากแบรนด์|{accessory} รองรับ {mark} {detail}',
    secondHand: '{noun} {mark} มือสอง {detail} มีใบเสร็จ|{noun} {mark} มือสอง {detail} ใบเสร็จและกล่องครบ',
    comparison: '{noun} {detail} แบรนด์เราเอง เบากว่า {mark}|{noun} {detail} ดีกว่า {mark} ผลิตในเชียงใหม่',
    negation: '{noun} {detail} ไม่ใช่ {mark} ไม่มีโลโก้|{noun} สีพื้น {detail} ไม่ใช่สินค้า {mark}',
    review: 'หนังสือ วิธีดูของแท้ {mark}|คอร์สออนไลน์ วิธีดูของแท้ของปลอม {noun} {mark}',
    licensed: '{noun} {mark} {detail} ตัวแทนจำหน่ายอย่างเป็นทางการ|{mark} {noun} {detail} ร้านทางการ มีประกัน',
  },
};
