import type { Context } from '../../signal.ts';

/** A phrase that says how a mark near it is used. */
export interface Cue {
  readonly text: string;
  readonly context: Context;
  /** Where the mark stands: after the phrase ("case for X"), before it ("X style"), on either side, or anywhere in the listing. */
  readonly mark: 'after' | 'before' | 'beside' | 'anywhere';
  /** Most words between phrase and mark; characters in scripts without blanks. */
  readonly reach: number;
  readonly weight: number;
  /** Counts in full only beside goods that go with other goods: "case … for", "Hülle für". */
  readonly needsAccessory?: boolean;
}

function cues(
  context: Context,
  mark: Cue['mark'],
  reach: number,
  weight: number,
  texts: string,
  needsAccessory = false,
): Cue[] {
  return texts.split('|').map((text) => {
    const cue: Cue = { text, context, mark, reach, weight };
    return needsAccessory ? { ...cue, needsAccessory } : cue;
  });
}

export const CUES: readonly Cue[] = [
  ...cues(
    'compatibility',
    'after',
    8,
    0.9,
    'compatible with|compatible for|compatible to|compatibility with|fits|to fit|fit for|fits for|suitable for|designed for|made for|made to fit|works with|work with|for use with|for use on|replacement for|replaces|replacement part for|adapter for|adaptor for|case for|cover for|charger for|cable for|strap for|band for|filter for|filters for|battery for|toner for|ink for|cartridge for|screen protector for|parts for|part for|accessories for|accessory for|holder for|mount for|dock for|stand for|bags for|refill for|remote for|lens for|lens hood for|supports|connects to',
  ),
  ...cues('compatibility', 'after', 4, 0.85, 'for', true),
  ...cues(
    'compatibility',
    'after',
    8,
    0.9,
    'passend für|kompatibel mit|geeignet für|hülle für|ersatz für|ersatzteil für|zubehör für|compatible avec|convient à|convient pour|adapté à|adaptable sur|coque pour|étui pour|pièce pour|compatible con|apto para|funda para|repuesto para|recambio para|compatível com|capa para|capinha para|peça para|compatibile con|adatto a|adatto per|custodia per|ricambio per|совместим с|совместимый с|совместимо с|совместима с|подходит для|подходит к|чехол для|запчасть для|متوافق مع|مناسب ل|cocok untuk|kompatibel dengan|tương thích với|dành cho|ốp lưng cho|ใช้ได้กับ|ใช้กับ|รองรับ|เข้ากันได้กับ|pasuje do|kompatybilny z|etui do|适用于|适用|兼容|适配|通用于|适合于|匹配',
  ),
  ...cues(
    'compatibility',
    'after',
    8,
    0.9,
    'compatible w|compatibility for|for use in|works on|works for|spare part for|spare parts for|not made by but fits|upgrade for|attaches to|plugs into|pairs with|case compatible|geschikt voor|compatibel met|hoesje voor|vervangt|passt zu|passt auf|passt für|passend zu|verwendbar für|ersetzt|zum einsatz in|für modelle von|remplace|adaptable pour|convient aux|pour modèles|prévu pour|conçu pour|s’adapte à|compatible para|reemplazo para|sirve para|válido para|adecuado para|reemplaza|diseñado para|serve para|serve em|adequado para|substitui|compatível para|feito para|compatibile per|sostituisce|idoneo per|per modelli|progettato per|si adatta a|для моделей|заменяет|подойдет для|подойдёт для|подходят для|совместимы с|аналог для|متوافقة مع|متوافق مع أجهزة|يناسب|مناسب لجهاز|لأجهزة|بديل لجهاز|kompatibel untuk|pengganti untuk|bisa untuk|cocok dengan|dùng cho|phù hợp với|thay thế cho|tương thích cho|สำหรับรุ่น|ใช้ได้กับรุ่น|เหมาะสำหรับ|ใส่กับ|pasuje na|zamiennik do|kompatybilny do|do modeli|pasujący do|可用于|适用机型|适用品牌|代用|兼容于|适用於',
  ),
  ...cues('compatibility', 'after', 4, 0.85, 'für|pour|para|per|для|untuk|สำหรับ|dla|cho', true),
  ...cues(
    'compatibility',
    'before',
    3,
    0.9,
    'compatible|replacement part|に対応|対応|互換|互換品|専用|専用ケース|用ケース|用カバー|호환|호환용|전용 케이스|용 케이스|케이스용|uyumlu|ile uyumlu|için kılıf|适用|专用|通用|兼容|手机壳|保护套',
  ),
  ...cues(
    'compatibility',
    'before',
    3,
    0.85,
    'compatible replacement|kompatibel|kompatible|passend|に適合|適合|にフィット|互換性|호환되는|에 맞는|호환 제품|uyumludur|ile uyumludur|için uygundur|modelleri için|için uyumlu|可用|代用|替代品',
  ),
  ...cues('compatibility', 'before', 0, 0.6, 'için|用|용|전용', true),

  ...cues(
    'negation',
    'after',
    2,
    0.85,
    'not|not a|not an|not genuine|not real|not authentic|not original|not by|not made by|not affiliated with|not associated with|isn’t|is not|aren’t|are not|no|non|without|without any|unbranded no|kein|keine|keinen|nicht|nicht von|ohne|pas de|pas un|pas une|n’est pas|sans|no es|no son|sin|não é|sem|non è|senza|не|это не|без|ليس|ليست|بدون|không phải|không có|bukan|tanpa|ไม่ใช่|ไม่มี|nie|bez|不是|并非|不带|没有|不含',
  ),
  ...cues(
    'negation',
    'after',
    3,
    0.85,
    'unaffiliated with|no relation to|not related to|nothing to do with|not endorsed by|not sponsored by|not a product of|not an official|isn’t a|doesn’t say|does not say|without the|kein echtes|keine echte|kein echter|nichts zu tun mit|keine verbindung zu|nicht verbunden mit|ohne logo von|aucun lien avec|ce n’est pas|pas de marque|sans logo|no tiene relación con|sin relación con|ajeno a|no es de|no es un|no es una|sin logo de|não é da|não é um|não é uma|sem relação com|não tem relação com|sem logo|nessun legame con|non è un|non è una|non è di|non ha relazione con|senza logo|не является|не связан с|никак не связан с|без логотипа|не от|ليس من|لا علاقة له ب|غير تابع ل|بدون شعار|bukan dari|bukan produk|tidak ada hubungan dengan|tanpa logo|không liên quan đến|không phải của|không logo|ไม่เกี่ยวข้องกับ|ไม่ใช่ของ|ไม่มีโลโก้|to nie|niezwiązany z|bez logo|geen|niet van|不属于|并不是|没有',
  ),
  ...cues('negation', 'after', 0, 0.8, '非|无'),
  ...cues(
    'negation',
    'before',
    4,
    0.85,
    'ではありません|ではございません|ではない|じゃありません|製ではありません|ではないです|아님|아닙니다|아닌|아니에요|değil|değildir',
  ),

  ...cues(
    'negation',
    'before',
    3,
    0.85,
    'とは無関係|とは関係ありません|とは一切関係|製ではない|과 무관|와 무관|제품이 아닙니다|정품이 아닙니다|ile ilgisi yoktur|logosu yoktur|logosu yok|ile ilgisi yok|无关|沒有關係|没有关系|不相关',
  ),

  ...cues(
    'second-hand',
    'anywhere',
    0,
    0.9,
    'pre-owned|preowned|second-hand|second hand|secondhand|pre-loved|preloved|gently used|lightly used|previously owned|previously worn|used condition|thrifted|gebraucht|secondhand ware|aus zweiter hand|d’occasion|seconde main|de segunda mano|segunda mano|seminovo|seminova|di seconda mano|usato garantito|б/у|бывший в употреблении|секонд-хенд|ikinci el|2. el|مستعمل|مستعملة|đã qua sử dụng|đồ cũ|bekas|มือสอง|używany|używane|z drugiej ręki|二手|中古|闲置转让|个人闲置|九成新|九五新|古着|ユーズド|중고|중고품',
  ),
  ...cues(
    'second-hand',
    'anywhere',
    0,
    0.55,
    'used|usado|usada|usato|usata|occasion|vintage|闲置|95新|99新|8成新|9成新',
  ),

  ...cues(
    'second-hand',
    'anywhere',
    0,
    0.8,
    'refurbished|reconditioned|certified renewed|ex-display|ex display|generalüberholt|wiederaufbereitet|b-ware|reconditionné|reconditionnée|reacondicionado|reacondicionada|recondicionado|recondicionada|ricondizionato|ricondizionata|восстановленный|после ремонта|yenilenmiş|مجدد|tân trang|odnowiony|tweedehands|翻新机|官翻|リファービッシュ|整備済み|리퍼',
  ),

  ...cues(
    'comparison',
    'after',
    2,
    0.8,
    'similar to|better than|same as|as good as|alternative to|compared to|compared with|comparable to|versus|vs|vs.|looks like|look like|just like|cheaper than|instead of|rivals|reminiscent of|ähnlich wie|besser als|vergleichbar mit|alternative zu|comme|mieux que|semblable à|comparable à|similar a|mejor que|parecido a|melhor que|semelhante a|come|simile a|meglio di|похож на|похоже на|лучше чем|как у|类似|类似于|媲美|堪比|不输|不输给|好过|不亚于|giống|seperti|mirip',
  ),
  ...cues('comparison', 'after', 0, 0.7, 'like|wie|como|как|像|比'),
  ...cues('comparison', 'before', 1, 0.75, 'のような|みたいな|に似た|より安い|같은|보다|처럼|gibi|benzeri'),

  ...cues(
    'style-of',
    'before',
    1,
    0.85,
    'inspired|dupe|dupes|look-alike|lookalike|homage|tribute|aesthetic|风|风格|同款|平替|仿款|風|タイプ|っぽい|系|オマージュ|스타일|느낌|풍|tarzı|stili|gaya',
  ),
  ...cues('style-of', 'before', 0, 0.85, 'style|styled|type|look|vibe|vibes|esque|stil'),
  ...cues(
    'style-of',
    'after',
    2,
    0.85,
    'inspired by|in the style of|dupe of|dupe for|homage to|tribute to|influenced by|inspiriert von|im stil von|angelehnt an|inspiré de|inspirée de|inspiré par|style|façon|inspirado en|inspirada en|estilo|inspirado em|inspirada em|ispirato a|ispirata a|stile|в стиле|по мотивам|نمط|ستايل|gaya|kiểu|phong cách|สไตล์',
  ),

  ...cues(
    'style-of',
    'beside',
    3,
    0.8,
    'parody|spoof|satire|parodie|parodia|paródia|пародия|parodi|محاكاة ساخرة|パロディ|패러디|恶搞|fan art|fanart|fan-made',
  ),
  ...cues(
    'style-of',
    'beside',
    1,
    0.5,
    'collab|collaboration|crossover|kollaboration|colaboración|colaboração|collaborazione|коллаборация|コラボ|콜라보|联名',
  ),
  ...cues(
    'style-of',
    'after',
    2,
    0.8,
    'reminds of|nod to|alternative for|smells like|similar scent to|impression of|our version of|duftet wie|duftzwilling von|erinnert an|à la manière de|senteur proche de|huele a|parecido al|versión de|similar ao|lembra|profuma come|simile al|пахнет как|аналог|muadili|مستوحى من|مستوحاة من|mirip dengan|terinspirasi dari|lấy cảm hứng từ|ได้แรงบันดาลใจจาก|inspirowany|inspirowana|w stylu|仿照|灵感来自|灵感源自',
  ),

  ...cues(
    'review',
    'anywhere',
    0,
    0.85,
    'real vs fake|fake vs real|real or fake|real vs replica|authentic vs fake|original vs fake|how to spot a fake|how to spot fake|how to spot fakes|spot the fake|spot a fake|authentication course|authentication class|authentication lesson|authentication guide|authentication service|authentication book|legit check guide|legit check service|comparison video|review video|echt oder fake|original oder fälschung|echtheitsprüfung|fälschungen erkennen|vrai ou faux|comment reconnaître une contrefaçon|reconnaître un faux|cómo reconocer|original o falso|cómo detectar falsos|como identificar um falso|original ou falso|come riconoscere|vero o falso|как отличить|отличить подделку|оригинал или подделка|gerçek mi sahte mi|orijinal mi sahte mi|分辨真假|鉴定课程|鉴定教程|鉴定课|鉴定培训|真假对比|真假鉴别|真伪鉴别|鉴别真伪|辨别真假|鉴定书籍|鉴定服务|真伪对比|真贋鑑定|真贋鑑定講座|鑑定講座|偽物の見分け方|見分け方|本物と偽物|정품 구별|가품 구별법|정가품 비교|감정 강의|phân biệt thật giả|วิธีดูของแท้',
  ),

  ...cues(
    'review',
    'anywhere',
    0,
    0.8,
    'fake or real|fake or genuine|genuine or fake|genuine vs fake|replica vs real|replica vs authentic|spotting fakes|spotting counterfeits|spot counterfeits|spot a counterfeit|spot a replica|identify fakes|identify counterfeits|how to identify|how to tell if|how to tell real|how to tell a real|tell real from fake|tell a fake|recognize fakes|recognizing fakes|fake detection guide|counterfeit detection|counterfeit awareness|authentication e-book|authentication ebook|authentication workshop|authentication training|authentication video|authenticity guide|authenticity check|authenticity check service|authentication report|authenticator course|lesson on fakes|unboxing and review|honest review|in-depth review|fälschungen erkennen lernen|fälschung erkennen|fälschungen entlarven|original vs fälschung|original und fälschung|original oder fake|fake oder original|echtheit prüfen|echtheit erkennen|echtheitskurs|echtheitsgutachten|ratgeber fälschungen|reconnaître les contrefaçons|repérer les contrefaçons|repérer une contrefaçon|repérer un faux|vrai vs faux|vrai contre faux|authentifier un|cours d’authentification|formation à l’authentification|formation authentification|guide d’authentification|service d’authentification|expertise d’authenticité|original vs falso|falso vs original|real o falso|verdadero o falso|detectar falsificaciones|reconocer falsificaciones|identificar falsificaciones|cómo distinguir|cómo identificar|distinguir un original|distinguir original|curso de autenticación|guía de autenticación|servicio de autenticación|verdadeiro ou falso|original vs falso|falso vs original|original x falso|reconhecer falsificações|identificar falsificações|identificar falsos|como saber se é original|como reconhecer|como distinguir|curso de autenticação|guia de autenticação|serviço de autenticação|vero o falso|originale o falso|originale vs falso|vero vs falso|come distinguere|come capire se è originale|riconoscere i falsi|riconoscere un falso|riconoscere le contraffazioni|corso di autenticazione|guida all’autenticazione|servizio di autenticazione|оригинал vs подделка|оригинал против подделки|подделка или оригинал|как распознать подделку|распознать подделку|как определить подделку|как проверить подлинность|проверка подлинности|экспертиза подлинности|курс по аутентификации|курс аутентификации|отличить оригинал|сравнение оригинала и подделки|видеообзор|sahte mi orijinal mi|orijinal mi çakma mı|orijinal ve sahte|sahtesi nasıl anlaşılır|sahtesini ayırt|sahtesinden ayırma|orijinali nasıl anlaşılır|orijinallik kontrolü|orijinallik eğitimi|orijinallik kursu|ekspertiz hizmeti|أصلي أم تقليد|الأصلي والتقليد|أصلي أو تقليد|الفرق بين الأصلي|كيف تعرف الأصلي|كيف تميز الأصلي|كشف التقليد|كشف المقلد|تمييز الأصلي|دورة التحقق|التحقق من الأصالة|فحص الأصالة|خدمة التحقق|asli atau palsu|asli vs palsu|ori vs kw|ori atau kw|beda ori dan kw|perbedaan asli dan palsu|cara membedakan|cara cek keaslian|cek keaslian|kursus autentikasi|jasa autentikasi|panduan autentikasi|thật hay giả|thật và giả|thật vs giả|real hay fake|cách phân biệt|phân biệt hàng thật|cách nhận biết|nhận biết hàng giả|khóa học kiểm định|dịch vụ kiểm định|dịch vụ check auth|hướng dẫn phân biệt|แท้หรือปลอม|แท้ vs ปลอม|แท้กับปลอม|ดูของแท้|วิธีเช็คของแท้|เช็คของแท้|คอร์สดูของแท้|คอร์สเรียนดูของ|ตรวจสอบของแท้|บริการตรวจเช็ค|oryginał czy podróbka|oryginał vs podróbka|jak rozpoznać|jak odróżnić|rozpoznać podróbkę|kurs autentykacji|weryfikacja oryginalności|真假辨别|真假辨识|辨真假|辨别真伪|鉴别真假|鉴别课|鉴别课程|鉴别教程|鉴别服务|鉴定指南|鉴定讲座|防伪指南|识别假货|识别真假|真假测评|开箱测评|測評|真贋|真贋の見分け|偽物見分け|偽物と本物|本物と偽物の違い|鑑定サービス|鑑定教室|レビュー動画|比較動画|정품 가품|가품 비교|정품과 가품|가품 구별|짝퉁 구별|정품 구별법|정품 감별|감별 강의|감정 서비스|감정 교육|리뷰 영상',
  ),

  ...cues(
    'authorized',
    'anywhere',
    0,
    0.85,
    'authorized retailer|authorised retailer|authorized dealer|authorised dealer|authorized reseller|authorised reseller|authorized seller|authorised seller|authorized distributor|authorised distributor|official dealer|official retailer|official reseller|official distributor|official store|official flagship store|officially licensed|official licensed product|official licensed|official licensee|autorisierter händler|offizieller händler|vertragshändler|fachhändler|revendeur agréé|revendeur officiel|distributeur officiel|détaillant agréé|distribuidor autorizado|distribuidor oficial|vendedor autorizado|revendedor autorizado|licencia oficial|producto oficial|rivenditore autorizzato|rivenditore ufficiale|официальный дилер|официальный дистрибьютор|авторизованный дилер|yetkili satıcı|yetkili bayi|موزع معتمد|وكيل معتمد|distributor resmi|đại lý chính hãng|đại lý ủy quyền|ตัวแทนจำหน่ายอย่างเป็นทางการ|autoryzowany sprzedawca|autoryzowany dystrybutor|授权经销商|官方授权|品牌授权|正品授权|授权店|官方旗舰店|授权专卖|正規販売店|正規代理店|正規取扱店|公式ライセンス|공식 판매처|공식 수입원|공식 판매점|공식 대리점|공식 라이선스',
  ),
];

/** Goods that go with other goods: beside one of them "for X" says what it fits. */
export const ACCESSORIES =
  'case|cases|cover|covers|charger|charging|cable|cables|cord|strap|straps|band|bands|filter|filters|battery|batteries|adapter|adaptor|toner|ink|cartridge|cartridges|protector|protectors|part|parts|accessory|accessories|kit|holder|mount|dock|stand|refill|refills|remote|lens|hood|sleeve|skin|skins|pouch|keyboard|stylus|blade|blades|brush|brushes|replacement|spare|compatible|controller|screen|memory|ram|module|headset|earpads|ear pads|cushion|insole|insoles|laces|shoelaces|hülle|ladegerät|kabel|armband|akku|schutzfolie|zubehör|ersatzteil|tasche|coque|étui|chargeur|câble|bracelet|batterie|filtre|housse|accessoire|funda|cargador|correa|batería|repuesto|accesorio|protector|capa|capinha|película|carregador|pulseira|bateria|acessório|custodia|caricabatterie|cinturino|batteria|ricambio|accessorio|чехол|кабель|зарядка|ремешок|аккумулятор|стекло|фильтр|запчасть|картридж|kılıf|şarj|kablo|kordon|kayış|pil|filtre|casing|kabel|tali|ốp|sạc|cáp|dây|เคส|สายชาร์จ|ฟิล์ม|สาย|etui|ładowarka|pasek|壳|套|膜|充电器|数据线|表带|电池|滤芯|滤网|配件|支架|贴膜|ケース|カバー|フィルム|充電器|ケーブル|バンド|バッテリー|フィルター|部品|케이스|충전기|케이블|스트랩|필름|배터리|필터|부품|커버';

/** After one of these the text speaks of who made the goods, and a phrase before it no longer reaches the mark. */
export const MAKERS =
  'by|from|brand|made by|von|marke|par|marque|de la marque|da marca|marca|бренд|от|品牌|牌|ブランド|브랜드|marka';

export const cueContent = JSON.stringify([CUES, ACCESSORIES, MAKERS]);
