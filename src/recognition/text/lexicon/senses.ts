import type { InnocentSense } from './term.ts';

// Senses that terms of several languages share. Words are compared folded, whole in scripts with blanks, anywhere in others.
const near = (sense: string, words: string): InnocentSense => ({ sense, near: words.split('|') });

export const scaleModel = near(
  'scale-model',
  'scale|drive|duplicator|dock|cloner|backup|transformer|balun|leverage|insert|tuition|model|models|model kit|model car|diecast|die-cast|miniature|figure|statue|dollhouse|diorama|ratio|aspect|mixing|mix|bom|nta|lesson|tutoring|coaching|maßstab|modell|modellauto|échelle|maquette|escala|maqueta|scala|modellino|масштаб|модель|模型|手办|比例|车模|雕像|等身|フィギュア|模型|スケール|等身大|모형|피규어|ölçek|maket|skala|tỉ lệ|mô hình',
);
export const museum = near(
  'museum-or-military-replica',
  'museum|prop|movie|film|sword|helmet|armor|armour|medieval|roman|viking|civil war|wwii|ww2|military|airsoft|trophy|statue|fossil|skull|historical|historic|antique|coin|pirate ship|model ship|ship model|sailing ship|wooden ship|warship|titanic|dinosaur|musket|cannon|katana|dagger|cosplay|larp|map|document|museo|espada|musée|épée|schwert|museum|музей|меч|博物馆|兵马俑|青铜器|文物|剣|刀|博物館|müze',
);
export const battery = near(
  'battery-size',
  'battery|batteries|alkaline|rechargeable|lithium|nimh|cell|cells|mah|volt|remote|flashlight|torch|headlamp|batterie|batterien|akku|akkus|pile|piles|pila|pilas|batería|baterías|pilha|pilhas|pila|batteria|batterie|батарейка|батарейки|аккумулятор|pil|baterai|pin|电池|電池|乾電池|건전지|charger|led|lamp|candle|candles|thermometer|mouse|clock',
);
export const rating = near(
  'credit-or-road-service',
  'bond|bonds|credit|rating|rated|moody|fitch|baseball|minor league|title game|game|studio|road|roadside|membership|video game|hotel|bei|级景区|景区|信用|评级|信用等级',
);
export const jade = near(
  'jade-grade',
  '翡翠|玉|玉石|手镯|玉镯|吊坠|缅甸|冰种|糯种|天然|和田|挂件|平安扣|贵妃镯|jade|jadeite|bangle',
);
export const kilowatt = near(
  'kilowatt',
  'kilowatt|generator|heater|motor|inverter|solar|engine|charger|power|panel|watt|volt|hp|boiler|pump|compressor|genset|listrik|daya|mesin|pompa|pemanas|kompor|ev|wallbox|kwh|heizung|motor|leistung',
);
export const carPart = near(
  'authorized-maker-part',
  'car|vehicle|brake|bumper|headlight|engine|filter|spark|sensor|radiator|alternator|toyota|bmw|honda|ford|part number|replacement part|spare|auto part|ersatzteil|pièce|汽车|配件|零件|滤清器|刹车|原厂件|software|license|windows|key|laptop battery|manufacturer|manufacturing|odm|customization|custom|logo service|suku cadang|mobil|motor',
);
export const newspaper = near(
  'copy-of-a-print',
  'newspaper|newspapers|magazine|magazines|book|books|edition|issue|comic|novel|vinyl|album|signed|subscription|print|printed|free|manuscript|author|publisher|daily',
);
export const logistics = near(
  'logistics-document',
  '物流|快递|运单|订单|原单号|退回|退货|换货|发货|单号|原订单|仓库|物流单|提单|报关|寄回',
);
export const qualityControl = near(
  'quality-control-office',
  'iso|inspection|inspector|laboratory|lab|audit|supply|supplier|process|sample|department|control|assurance|quebec|québec|canada|qc35|bose|quietcomfort|headphones|management|sheet|passed',
);
export const opticalOrUnits = near(
  'another-abbreviation',
  'gel|gl-|glc|gle|glk|mercedes|opengl|gallon|glossy|glass|graphics|glow|glitter|green light therapy|lamp|led',
);
export const sports = near(
  'sports-or-fitness',
  'repetitions|sets|workout|dumbbell|barbell|gym|squat|exercise|training|fitness|sales|company|counter|muscle',
);
export const clothLabel = near(
  'craft-or-care',
  'tutorial|sewing|craft|diy|scissors|label printer|price tag|裁剪|剪刀|吊牌机|标签机|教程',
);
export const clone = near(
  'software-or-science',
  'seguridad|segurança|sauvegarde|sicurezza|резервная|резервной|yedek|cadangan|llaves|chaves|clés|chiavi|software|disk|disks|drive|drives|hard drive|hdd|ssd|git|repository|docking|duplicator|dna|cell|wars|trooper|troopers|stamp|tool|plant|seeds|backup|key fob|remote',
);
export const mirror = near(
  'looking-glass',
  'wall|makeup|bathroom|vanity|rear|rearview|side mirror|dresser|frame|framed|cabinet|hand mirror|vanidad|baño|maquillaje|pared|decorativo|camera|polish|polished|polishing|finish|stainless|effect|car|glass|lens',
);
export const duplicateKey = near(
  'copying',
  'key|keys|photo|photos|file|files|remove|finder|listing|item|order|paper|invoice|book|bridge|poker|machine|receipt|check',
);
export const soccerOrTravel = near(
  'from-thailand',
  'salsa|comida|cocina|culinária|massagem|masaje|food|curry|rice|silk|seda|restaurante|viagem|viaje|gastronomia|molho|pimenta|manga|berinjela',
);
export const importedGoods = near(
  'imported-food-or-material',
  'vinho|queijo|azeite|cerveja|chocolate|tecido|algodão|madeira|granit|mermer|peynir|çikolata|kahve|tohum|kumaş|makine|motor',
);
export const basement = near(
  'cellar',
  'дом|дома|дачи|продажа|квартира|склад|погреб|ремонт|вино|игра|гидроизоляция|утепление',
);
export const analogue = near(
  'analog-technique',
  'сигнал|часы аналоговые|аналоговый|датчик|вход|выход|камера|видео|стрелочный|лампы|фильтр|масло|деталь|артикул|запчасть',
);
export const document = near(
  'copied-document',
  '打印|打印机|复印|复写|合同|文件|证件|照片|コピー用紙|コピー機|コピー紙|プリンタ|プリンター|複合機|用紙|カラーコピー|fotocopia|fotocopiadora|papel|копия документа|ксерокс|복사|복사기|용지|프린터|카피라이팅|카피라이터|キャッチコピー',
);
export const factoryTalk = near(
  'plain-industry',
  '招聘|职位|机械|设备|注塑|模具|食品|茶叶|面粉|包装盒|纸箱|胶带|紧固件|螺丝',
);
export const repair = near(
  'restoration-or-art',
  '古籍|文物|字画|油画|老照片|照片|唱片|黑胶|古董|建筑|童年|老式|复古游戏|课程|学习|艾宾浩斯|运动康复|绘本|名画|画框|装饰画',
);
export const place = near('place', '旅游|景点|美食|妈祖|荔枝|桂圆|小吃|卤面|地图|酒店|高铁|特产|房产|红团|枇杷');
export const camera = near('real-photo-service', '摄影|相机|拍摄服务|婚纱|写真|教程');
export const kitchen = near('kitchen-or-plant', 'สูตร|อาหาร|ก๊อปปี้|กระดาษ|เครื่องถ่ายเอกสาร|ประตู');
export const phoneApp = near(
  'app-on-a-device',
  'smartwatch|smart watch|notification|notifications|reminder|reminders|incoming call|app alerts|android|ios|smartphone|handy|sticker pack|benachrichtigungen|notificaciones|notificações|notifiche|bildirim|bildirimler|уведомления|إشعارات|通知|알림|notifikasi|thông báo|แจ้งเตือน',
);
export const easyReturns: InnocentSense = {
  ...near(
    'easy-returns',
    'asked|return|returns|returned|refund|refunds|money back|warranty|guarantee|guaranteed|rückgabe|umtausch|retour|retours|remboursement|devolución|devoluciones|devolução|reso|resi|iade|возврат|إرجاع|pengembalian|đổi trả|คืน|zwrot|zwroty',
  ),
  isInSentence: true,
};
export const wearOfLogo = near(
  'print-or-place',
  'printed on|embroidered on|engraved|laptop|car|sticker|decal|custom logo|your logo',
);
export const printedSaying = near(
  'saying-on-goods',
  't-shirt|tshirt|tee|mug|sticker|poster|hoodie print|funny|slogan|quote|saying|book|novel|song',
);
export const imitationMaterial = near(
  'imitation-material',
  'leather|fur|pearl|pearls|marble|wood|grain|suede|jewelry|jewellery|flowers|grass|leder|pelz|perlen|kunst|cuir|fourrure|perles|marbre|bois|piel|cuero|perlas|mármol|madera|joyería|bisutería|couro|pérolas|mármore|madeira|bijuteria|pelle|pelliccia|perle|marmo|legno|bigiotteria|deri|kürk|inci|takı|elmas|кожа|кожи|мех|меха|жемчуг|мрамор|дерево|кулит|kulit|perhiasan|mutiara|bunga|bulu mata|جلد|فرو|لؤلؤ|رخام|skóra|futro|perły|drewno|hoa|da|ngọc trai',
);
export const pearls = near(
  'grade-of-pearls-or-food',
  'pearl|pearls|gemstone|beads|rice|nuts|cashew|almond|saffron|tea|honey|bamboo|down|perlen|perles|perlas|pérolas|perle|inci|жемчуг|mutiara|لؤلؤ|ngọc trai|ไข่มุก|真珠|진주|珍珠',
);
export const lesson = near(
  'lesson-in-telling-copies',
  'vs|versus|real|spot|spotting|detect|identify|authentication|guide|course|tell apart|how to|erkennen|erkennt|unterscheiden|ratgeber|cómo distinguir|cómo saber|cómo reconocer|cómo identificar|guía|reconnaître|distinguer|comment savoir|riconoscere|distinguere|come capire|como identificar|como saber|como reconhecer|distinguir|как отличить|отличить от|как распознать|nasıl anlaşılır|ayırt etme|ayırt edilir|كيف تميز|كيف تعرف|كيف تفرق|طريقة التمييز|membedakan|cara mengetahui|phân biệt|cách nhận biết|วิธีดู|วิธีแยก|見分け|見抜|구별|감별|鉴别|辨别|识别|真假对比|避坑|jak odróżnić|jak rozpoznać',
);
export const recording = near(
  'recording-or-document',
  'vinyl|tape|audio|studio|recording|album|cassette|film|reel|dvd|disc|dat|music|mastering|teacher|worksheet|worksheets|document|form',
);
