/** Pieces of honest Chinese listings and reviews, written by hand without looking at the recognizer's lists of words. */
const OPENINGS =
  '去年双十一囤的|帮妈妈挑的|孩子开学要用|老公非要买|同事推荐的|第三次回购|搬新家添置|露营必备|给岳父的生日礼物|直播间抢到|出差路上穿|图书馆自习用|健身房常备|打折才下手|朋友从老家寄来|客厅换了新|阳台种菜|钓鱼佬专属|考研党看过来|备婚清单|小区门口取的|冬天起床困难户|医生建议用|广场舞大妈都说好|养猫人士|退休教师亲测|大学宿舍神器|厨房小白也能用|骑行爱好者|摄影棚道具'.split(
    '|',
  );
const MIDDLES =
  '纯手工缝制帆布围裙|加粗不锈钢晾衣架|云南高山小粒咖啡豆|东北五常稻花香米|可水洗珊瑚绒毛毯|儿童防摔智能电话手表|折叠电动滑板车|静音石英挂钟|四川麻辣兔头礼包|新疆和田大枣夹核桃|福建铁观音茶叶罐装|景德镇釉下彩盖碗|宜兴紫砂壶|苏绣团扇|竹编果篮|羊皮手鼓|桐木古筝入门款|乒乓球台罩|碳素鱼竿套餐|汽车后备箱垫|充气皮划艇|登山杖碳纤维|太阳能庭院灯|多肉植物营养土|金鱼缸过滤器|狗狗磨牙棒|硅藻泥脚垫|乳胶枕头成人|蚕丝被子母被|亚麻窗帘遮光布|实木儿童书桌|人体工学椅|护眼台灯国标级|机械键盘青轴|显示器支架臂|移动固态硬盘|主动降噪头戴耳机|行车记录仪前后双录|宝宝辅食料理机|恒温调奶器|学步车防侧翻|孕妇枕护腰侧睡|老人拐杖防滑|中药泡脚桶|艾灸盒随身灸|筋膜枪迷你|瑜伽垫加宽|呼啦圈可拆卸|仿真绿植墙|婚庆喜糖盒'.split(
    '|',
  );
const ENDINGS =
  '质量比想象中好，会推荐给邻居|客服态度不错，发货也快|颜色和图片有一点差别|尺寸偏小，建议买大一号|用了半个月没有坏|包装严实，一点都没碎|性价比很高，已经追加评论|说明书写得清楚|味道有点大，晾两天就好|电池续航三天左右|物流周末也派送|赠品是一双袜子|安装师傅很专业|价格比超市便宜|给爸妈各买了一个|洗了几次不掉毛|声音小，晚上不吵人|收到后发现少了一颗螺丝|希望店家越做越好|下次还会光顾|退货流程简单|材料环保无异味|孩子爱不释手|适合送长辈|做工对得起这个价|没有色差，大爱|五星好评|先收藏再看看|库存紧张请尽快拍|支持开发票'.split(
    '|',
  );

/** Honest sentences, every opening, middle and ending in turn, `count` of the 45,000 there are. */
export function honestChinese(count: number): readonly string[] {
  return Array.from({ length: count }, (_, k) => {
    const at = (list: readonly string[], step: number): string =>
      list[(k * step + Math.floor(k / list.length)) % list.length] ?? '';
    return `${at(OPENINGS, 7)}${k % 3 === 0 ? ' ' : ''}${at(MIDDLES, 11)}${k % 2 === 0 ? '，' : ''}${at(ENDINGS, 13)}`;
  });
}

const NAME_CHARACTERS = [
  ...'诺维克尔丹斯特拉莫卡奥雅迪凯瑞欧莱娜蒂兰朵芙妮格林威顿伯森安琪洛贝塔米可多萨珂菲罗德曼鲁博思嘉佳美丽康乐福宝丰源鑫盛和泰华兴达利锐科奇骏逸优品尚悦享纯清泉岭峰云海星辰月阳光明晨曦露雪梅竹菊蔻妍姿黛伊芬爵皇冠御龙凤麟鹤鹰狮虎豹骆驼',
];

/** Names such as marks have, of two to four characters, all of them in turn: 1,000 differ. */
export function chineseNames(count: number, seed: number): readonly string[] {
  let state = seed;
  const next = (below: number): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
  const names = new Set<string>();
  while (names.size < count) {
    const length = 2 + (names.size % 3);
    names.add(Array.from({ length }, () => NAME_CHARACTERS[next(NAME_CHARACTERS.length)]).join(''));
  }
  return [...names];
}
