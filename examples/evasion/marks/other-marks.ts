import { type EvasionMark, makeEvasionMark as mark } from '../evasion-mark.ts';

/** Fictional marks in kana, Hangul, Cyrillic, Arabic and Thai letters. */
export const OTHER_MARKS: readonly EvasionMark[] = [
  mark('train', 'kana', 'watch', 'noruvakka', 'ノルヴァッカ'),
  mark('train', 'kana', 'bag', 'mishirone', 'ミシローネ', { nick: '三日月バッグ' }),
  mark('tune', 'kana', 'jacket', 'tarukone', 'タルコーネ'),
  mark('test', 'kana', 'bag', 'savirina', 'サヴィリーナ', { nick: 'リボンの白バッグ' }),
  mark('test', 'kana', 'shoes', 'korushinta', 'コルシンタ'),

  mark('train', 'hangul', 'bag', 'sorabel', '소라벨', { nick: '조개백' }),
  mark('train', 'hangul', 'shoes', 'narbik', '나르빅스'),
  mark('tune', 'hangul', 'jacket', 'haneulgyeol', '하늘결솜'),
  mark('test', 'hangul', 'perfume', 'daonbel', '다온벨르', { nick: '달님향수' }),
  mark('test', 'hangul', 'watch', 'mirdan', '미르단트'),

  mark('train', 'cyrillic', 'jacket', 'zimolesye', 'Зимолесье', { nick: 'куртка с ёлкой' }),
  mark('train', 'cyrillic', 'watch', 'morvolk', 'Морволк'),
  mark('tune', 'cyrillic', 'perfume', 'lisbora', 'Лисбора'),
  mark('test', 'cyrillic', 'shoes', 'velizhar', 'Велижар', { nick: 'кроссы с медведем' }),
  mark('test', 'cyrillic', 'bag', 'snegorada', 'Снегорада'),

  mark('train', 'arabic', 'perfume', 'nurfan', 'نورفان'),
  mark('train', 'arabic', 'bag', 'salmara', 'سلمارا'),
  mark('tune', 'arabic', 'watch', 'durran', 'درانيا'),
  mark('test', 'arabic', 'perfume', 'zahral', 'زهرالين'),
  mark('test', 'arabic', 'shoes', 'luluan', 'لؤلوان'),

  mark('train', 'thai', 'bag', 'daravin', 'ดาราวินท์'),
  mark('tune', 'thai', 'shoes', 'livana', 'ลีวานา'),
  mark('test', 'thai', 'perfume', 'praimek', 'พรายเมฆา'),
  mark('test', 'thai', 'bag', 'maneewit', 'มณีวิจิต'),
];
