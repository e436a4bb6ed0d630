import { type EvasionMark, makeEvasionMark as mark } from '../evasion-mark.ts';

/** Fictional marks in Chinese characters. Some sound like ordinary words (岚舟 like 兰州, a city), so that hard negatives exist. */
export const HAN_MARKS: readonly EvasionMark[] = [
  mark('train', 'han', 'bag', 'yunshu', '云舒', { nick: '云家包' }),
  mark('train', 'han', 'shoes', 'chinuoda', '驰诺达', { nick: '弯月鞋', code: 'cnd鞋' }),
  mark('train', 'han', 'jacket', 'fenghelin', '枫鹤林', { nick: '红枫羽绒' }),
  mark('train', 'han', 'perfume', 'guyuelan', '古月澜', { nick: '月亮瓶' }),
  mark('train', 'han', 'watch', 'weierdun', '炜尔顿', { code: 'wed表' }),
  mark('train', 'han', 'toy', 'wanglian', '王里安'),
  mark('tune', 'han', 'bag', 'jinan', '霁南'),
  mark('tune', 'han', 'shoes', 'hongyuanda', '鸿远达', { nick: '鸿家鞋' }),
  mark('tune', 'han', 'jacket', 'baishuiting', '白水亭'),
  mark('test', 'han', 'bag', 'lanzhou', '岚舟', { nick: '小舟包' }),
  mark('test', 'han', 'shoes', 'xiangjinchi', '湘锦驰', { nick: '锦鲤鞋', code: 'xjc鞋' }),
  mark('test', 'han', 'jacket', 'luofeiya', '珞斐雅', { nick: '珞家羽绒' }),
  mark('test', 'han', 'watch', 'qimingke', '骐铭克', { nick: '黑马表', code: 'qmk' }),
  mark('test', 'han', 'perfume', 'muyizhou', '木易舟', { nick: '杨家香' }),
  mark('test', 'han', 'earbuds', 'riyueqin', '日月琴'),
];
