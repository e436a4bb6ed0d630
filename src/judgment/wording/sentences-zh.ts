import type { Element } from '../decision.ts';
import { channelName } from './channel-names.ts';
import type { FactReader } from './facts.ts';

type Sentence = (facts: FactReader) => string;

const KINDS = new Map([
  ['trademark', '商标'],
  ['design', '外观设计'],
  ['copyright', '作品'],
  ['patent', '专利'],
  ['utility-model', '实用新型'],
  ['geographical-indication', '地理标志'],
]);

const STATUSES = new Map([
  ['cancelled', '已被撤销'],
  ['refused', '已被驳回'],
  ['withdrawn', '已被撤回'],
]);

const right = (f: FactReader): string => `${KINDS.get(f.text('kind')) ?? '权利'}“${f.text('mark')}”`;
const picture = (f: FactReader): string => (f.picture() === undefined ? '图片' : `第${f.picture()}张图片`);
const user = (f: FactReader): string => (f.picture() === undefined ? '该商品信息使用了' : `${picture(f)}上写有`);
/** What is quoted, and where it stands if that is a picture. */
const words = (f: FactReader): string =>
  f.picture() === undefined ? f.quote('words') : `${picture(f)}上的${f.quote('words')}`;
const registration = (f: FactReader): string =>
  `${right(f)}在${f.place('territory')}的注册${f.has('number') ? `（注册号${f.text('number')}）` : ''}`;
const how = (f: FactReader): string => f.tricks().replace(/.+/s, '（$&）');
const price = (f: FactReader): string =>
  f.has('amount') ? `价格（${f.text('amount')} ${f.text('currency')}）` : '价格';

/** The same sentences as in English, for Chinese readers. */
export const SENTENCES_ZH: { readonly [element in Element]: Sentence } = {
  'no-sign-found': () => '该商品信息中未发现权利登记册内的标识。',
  'no-right-in-market': (f) =>
    `${right(f)}在${f.place('market')}不受保护${f.has('registeredIn') ? `；其注册地域为${f.places('registeredIn')}` : ''}。`,
  'right-not-in-force': (f) => {
    switch (f.text('status')) {
      case 'pending':
        return `${right(f)}在${f.place('territory')}已提出申请，但尚未获准注册。`;
      case 'not-yet':
        return `${registration(f)}自${f.text('from')}起生效，晚于${f.text('date')}。`;
      case 'expired':
        return f.has('to') ? `${registration(f)}已于${f.text('to')}到期。` : `${registration(f)}已到期。`;
      default:
        return `${registration(f)}${STATUSES.get(f.text('status')) ?? '未生效'}，在${f.place('market')}不受保护。`;
    }
  },
  'goods-not-similar': (f) =>
    `${right(f)}在${f.place('market')}核定使用于${f.classes('registeredClasses')}商品；所售商品（${f.classes('offeredClasses')}）与其不类似。`,
  'identical-sign': (f) =>
    f.has('words')
      ? `${user(f)}标识${f.quote('words')}${how(f)}，即在${f.place('market')}受保护的${right(f)}。`
      : `${picture(f)}展示了在${f.place('market')}受保护的${right(f)}。`,
  'similar-sign': (f) => `${user(f)}${f.quote('words')}${how(f)}，买家会将其理解为${right(f)}。`,
  'disguised-sign'(f) {
    const tricks = f.tricks();
    return tricks === ''
      ? `${words(f)}即${right(f)}，其写法在买家看来相同，却能避开检索。`
      : `${words(f)}读作${right(f)}——${tricks}。`;
  },
  'replica-term': (f) => {
    switch (f.text('category')) {
      case 'disclaimer':
        return `${words(f)}一语告知买家所售商品并非正品。`;
      case 'contact-off-platform':
        return `${words(f)}一语引导买家离开平台交易。`;
      default:
        return `${words(f)}是业内用来兜售仿品的用语。`;
    }
  },
  'reads-like-replica': (f) =>
    f.quotes('words') === ''
      ? `该商品信息的写法与已知兜售${right(f)}仿品的信息相似。`
      : `该商品信息的写法与已知兜售仿品的信息相似，尤其是${f.quotes('words')}。`,
  'known-infringing-image': (f) => `${picture(f)}此前已被确认展示侵犯${right(f)}的商品。`,
  'reference-image': (f) =>
    f.text('ground') === 'work'
      ? `${picture(f)}复制了${right(f)}。`
      : `${picture(f)}是权利人拍摄的“${f.text('mark')}”商品官方照片。`,
  'altered-picture': (f) => `${picture(f)}的一部分被${f.text('way') === 'covered' ? '遮盖' : '处理得无法辨认'}。`,
  'off-platform-code': (f) => `${picture(f)}中的二维码引导买家离开平台（${channelName(f.text('channel'), 'zh')}）。`,
  'code-contradiction': (f) =>
    f.text('brand') === 'other'
      ? `${picture(f)}中的商品条码${f.text('gtin')}属于“${f.text('mark')}”商品，而该商品信息所写的是其他品牌。`
      : `${picture(f)}中的商品条码${f.text('gtin')}与商品信息所列条码（${f.text('listed')}）不符。`,
  'price-implausible': (f) => `${price(f)}远低于“${f.text('mark')}”正品的售价。`,
  'price-low': (f) => `${price(f)}低于“${f.text('mark')}”正品的通常售价。`,
  'licensed-seller': (f) =>
    `卖家已获${right(f)}在${f.place('market')}的许可${f.has('to') ? `，有效期至${f.text('to')}` : ''}。`,
  'license-other-territory': (f) =>
    `卖家的${right(f)}许可地域为${f.places('territories')}，不包括${f.place('market')}。`,
  'license-other-goods': (f) =>
    `卖家的${right(f)}许可商品为${f.classes('licensedClasses')}，不包括所售商品（${f.classes('offeredClasses')}）。`,
  'license-not-in-period': (f) =>
    f.has('to')
      ? `卖家的${right(f)}许可已于${f.text('to')}终止，早于${f.text('date')}。`
      : `卖家的${right(f)}许可自${f.text('from')}起生效，晚于${f.text('date')}。`,
  'no-license': (f) => {
    switch (f.text('ground')) {
      case 'copied-work':
        return `该商品信息展示了${right(f)}，登记册中没有该卖家的许可。`;
      case 'hidden-sign':
        return `该商品信息以隐蔽写法使用${right(f)}；登记册中没有该卖家的许可。`;
      case 'claims-authorization':
        return `该商品信息称卖家已获授权（${f.quote('words')}），但登记册中没有该卖家对${right(f)}的许可。`;
      default:
        return `登记册中没有该卖家对${right(f)}的许可。`;
    }
  },
  'own-goods': (f) => `卖家即${right(f)}的权利人。`,
  exhausted: (f) =>
    `商品信息称所售为正品，首次销售地为${f.place('firstSaleMarket')}；经该次销售，${right(f)}不再限制其在${f.place('market')}的转售${conditions(f)}。`,
  'not-exhausted': (f) =>
    `商品信息称所售为正品，首次销售地为${f.place('firstSaleMarket')}；该次销售并未使权利人在${f.place('market')}的权利用尽，未经同意进口受${right(f)}限制。`,
  'exhaustion-unsettled': (f) =>
    `商品信息称所售为正品，首次销售地为${f.place('firstSaleMarket')}；该次销售是否使权利人在${f.place('market')}的权利用尽，法律上尚无定论。`,
  'first-sale-unknown': (f) =>
    f.has('words')
      ? `${f.quote('words')}一语表明所售为${right(f)}的进口商品，但未说明首次销售地。`
      : `没有迹象表明所售不是${right(f)}正品的转售；商品信息未说明首次销售地。`,
  compatibility: (f) => `提及${right(f)}是为了说明商品的适配对象，而非商品来源。`,
  'descriptive-use': (f) =>
    f.has('words')
      ? `${f.quote('words')}在此是普通词语，并非作为${right(f)}使用。`
      : `${right(f)}在此用于描述商品，而非表示商品来源。`,
  'second-hand': (f) => `所售为${right(f)}的二手商品，且未发现相反迹象。`,
  negation: (f) => `商品信息说明所售商品不属于${right(f)}。`,
  comparison: (f) => `提及${right(f)}是为了与其比较，而非表示商品来源。`,
  'style-of': (f) => `所售商品以${right(f)}的风格为卖点，并未使用该标识作为品牌。`,
  'review-content': (f) => `${right(f)}出现在评测、教学或鉴定内容中，而非表示商品来源。`,
  'keyword-stuffing': (f) =>
    f.has('mark')
      ? `${right(f)}出现在一串似乎仅为搜索流量而堆砌的品牌之中。`
      : '该商品信息堆砌了许多似乎仅为搜索流量的品牌名称。',
  'brand-contradiction': (f) =>
    f.has('mark')
      ? `标题中出现${right(f)}，而品牌栏填写的是其他品牌或无品牌。`
      : '标题中出现商标，而品牌栏填写的是其他品牌或无品牌。',
  'below-threshold': (f) => `所发现的与${right(f)}有关的情况不足以认定该商品信息存在问题。`,
  'incomplete-screening': (f) =>
    f.text('part') === 'screening'
      ? '该商品信息未能完成筛查，等待人工查看。'
      : `该商品信息的${f.named('steps', STEPS)}未能全部检查（${f.codes('causes')}）；决定依据其余部分作出。`,
};

const STEPS = { image: '图片', price: '价格', text: '文字' };

function conditions(f: FactReader): string {
  if (f.text('notice') === 'mandatory') return '，但须告知买家商品为进口';
  if (f.text('notice') === 'on-difference') return '，但存在实质差异且未加标示的除外';
  return '';
}
