import { makeLanguage } from './language.ts';

export const ZH = makeLanguage({
  code: 'zh',
  markets: 'CN',
  goods: [
    '真皮手提包|单肩斜挎包|女士链条包|托特包大容量',
    '男士运动鞋|休闲板鞋|厚底老爹鞋|女款小白鞋',
    '加厚羽绒服|连帽冲锋衣|短款棉服|抓绒外套',
    '全自动机械表|男士防水手表|女士石英腕表',
    '女士淡香水|持久留香香氛|香水小样套装',
    '无线蓝牙耳机|降噪入耳式耳机',
    '偏光太阳镜|大框墨镜女|复古眼镜',
    '毛绒公仔玩具|儿童积木玩具|安抚玩偶',
  ],
  details: '黑色|米白|酒红|男女同款|礼盒装|2026新款|秋冬款|军绿',
  wearDetails: '42码|加大码|头层牛皮|小号',
  talk: '包邮|现货速发|限时特价|热卖|送礼首选|百搭时尚|库存不多|网红推荐|闪购|今日下单送礼品|仅需99元|原价899现价159',
  titles:
    '{mark}{noun} {detail} {talk}|{detail}{noun} {mark} {talk}|{talk} {mark}{detail}{noun}|新款{mark}{noun}{detail}{talk}|{noun}{detail}【{mark}】{talk}|{mark} {noun} {detail} {detail} {talk}|2026春夏{noun} {mark}家 {detail} {talk}|{detail}{noun}，{mark}，{talk}|清仓{mark}{noun}只剩两件 {detail}|{mark} {detail}{noun}女神必备{talk}',
  descriptions:
    '本款{mark}做工精细，面料舒适，尺码标准，下单备注颜色。|店铺热销{mark}，实物拍摄，七天可退换，放心选购。|{mark}到货，颜色齐全，数量有限，先到先得。',
  plainDescriptions:
    '做工精细，面料舒适，尺码标准，支持七天无理由退换。|实物拍摄，颜色可能因显示器略有差异，介意慎拍。|现货当天发出，默认发中通，偏远地区需补运费。',
  termTitles:
    '{mark}{noun} {term} {detail}|{term}{mark}{noun} {talk}|{noun}{detail} {mark} {term}|{mark} {term} {detail}{noun}{talk}',
  replicaTerms:
    '高仿|顶级复刻|精仿|1比1复刻|超A货|原单|莆田纯原|专柜复刻|gf顶级|高亻方|A货|公司级|过验货|同厂同料|一比一|頂級複刻',
  disclaimers:
    '懂的来|懂得都懂|勿问真假|遮标发货 实物有标|剪标处理|不议真假 介意勿拍|图片去标 到手有标|价格决定一切 别问',
  contacts: '加薇看实拍|加v信看更多款|vx发图|微♥号见主页|私聊看图|补差价专拍链接|dd我发实物图|绿泡泡联系',
});
