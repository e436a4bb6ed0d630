import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

// Simplified forms; traditional and variant ones fold to them.
export const zh: Lexicon = {
  language: 'zh',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      '高仿|超高仿|精仿|顶级复刻|一比一复刻|1比1复刻|1:1复刻|超A货|顶A货|超A|顶A|专柜复刻|原版复刻|高端复刻|高亻方|仿牌|山寨版|奢侈品仿|高端仿|莆田复刻|纯原版|大牌复刻|仿真包|顶复|高复版|完美复刻|顶级精仿|超级复刻|原单复刻|高f|gao仿|高fang|g仿|精f|复k|fu刻|仿大牌|高品质仿',
    ),
    ...terms('replica-grade', 0.9, '假货', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.85, 'A货|a貨|特A|5A货|A级货', { innocent: [sense.jade] }),
    ...terms('replica-grade', 0.6, '复刻|复刻版|复刻品', { innocent: [sense.repair, sense.museum, sense.scaleModel] }),
    ...terms('replica-grade', 0.55, '1比1|一比一|一比一品质|1:1品质', { innocent: [sense.scaleModel] }),
    ...terms(
      'replica-grade',
      0.6,
      '同厂同料|可过专柜|专柜可验|过专柜|过检版|可过验|得物可过|支持得物鉴定过|专柜品质|专柜级|公司级|纯原|真标|通货|G版|得物版|过检|过验|原厂皮|头层对版|对版',
      { needsSupport: 'mark' },
    ),
    ...terms('replica-grade', 0.5, '原单|外贸原单|原单正品|跟单|追单', { innocent: [sense.logistics] }),
    ...terms('grey-hint', 0.4, '尾单|外贸尾单|尾货|水货|撤柜|撤柜货|海外版|平行进口|港版|美版|日版|代购'),
    ...terms('batch-slang', 0.7, '莆田鞋|pt鞋|莆田货|莆田工厂|莆田纯原|艹甫田|甫田鞋|源头莆田'),
    ...terms(
      'batch-slang',
      0.6,
      'N厂|VS厂|ZF厂|KM厂|BP厂|3K厂|C厂|台湾厂|clean厂|v厂|放店版|放店货|公司货|渠道货|纯元|真标版|通货版',
      {
        needsSupport: 'mark',
        innocent: [sense.factoryTalk],
      },
    ),
    ...terms('batch-slang', 0.45, '莆田', { needsSupport: 'mark', innocent: [sense.place] }),
    ...terms('batch-slang', 0.35, '代工厂|源头工厂|工厂店|档口|厂货|批发价拿货', {
      needsSupport: 'mark',
      innocent: [sense.factoryTalk],
    }),
    ...terms('replica-grade', 0.65, 'gf顶级|顶级gf|gf高端|高端gf|gf包|gf鞋|gf表|gf原版|gf一比一', {
      needsSupport: 'mark',
    }),
    ...terms('batch-slang', 0.4, 'gf|yd|wd|fk|zp|ck版|1b1|y1b1|1v1版|jf|gf货|gf版|yd货|fk版|pt货|cj复刻', {
      needsSupport: 'mark',
    }),
    ...terms(
      'disclaimer',
      0.6,
      '懂的来|懂得来|懂的都懂|懂得都懂|懂货的来|不议真假|勿问真假|别问真假|不要问品牌|剪标|去标|剪牌|无标发货|到货有标|实物有标|图片遮标|遮标|真假自辨|真假自鉴|价格决定一切|这个价你懂的|价格你懂的|懂的私聊|懂的私|秒懂的来|平台原因遮标|标志已处理|商标已处理|到手有lo|实物有lo|图片p标|p标发货',
      { innocent: [sense.clothLabel] },
    ),
    ...terms(
      'disclaimer',
      0.55,
      '不支持鉴定|不接受鉴定|不支持专柜验货|别拿去验|勿问牌子|不问牌子|别问牌子|牌子自己看|细节图私|高清实拍私|带lo|有lo|无标图|去标图|违规不能展示|不方便展示标',
      {
        needsSupport: 'mark',
      },
    ),
    ...terms('disclaimer', 0.3, '支持验货|微瑕|清仓|实拍秒发|老客户|大牌|贴牌', {
      needsSupport: 'mark',
      innocent: [sense.camera],
    }),
    ...terms(
      'contact-off-platform',
      0.6,
      '加v信|加微信|v信|薇信|威信号|加薇|加威|加v|vx|wei信|卫星号|绿泡泡|扣扣群|私信拿图|私聊看图|私聊发图|私信看图|私我发图|私我看图|滴滴我|dd我|补差价专拍|拍下备注|看图联系|微号|微♥号|号见主页|主页有号|号在主页|看主页加|加绿色软件|绿色软件|vx同号|wx同号|加我拿图|私聊拿图|私信看实拍|号在图上|图上有号|水印有号|头像有号|主页看更多',
      { needsSupport: 'mark' },
    ),
    ...terms('style-of', 0.4, '平替|同款|明星同款|大牌同款|小香风|ins风|平价替代|大牌平替'),
  ],
};
