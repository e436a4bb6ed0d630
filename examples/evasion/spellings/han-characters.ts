/** How a character of one of the marks can be written instead, by hand as sellers do it. */
interface HanCharacter {
  /** Without tone. */
  readonly pinyin: string;
  /** Same sound, any tone, near initials and finals included. */
  readonly homophones: string;
  /** Looks alike at a glance. */
  readonly nearShapes: string;
  /** Its two halves side by side. */
  readonly halves: string;
  readonly traditional: string;
}

// character pinyin homophones near-shapes halves traditional ("-": none)
const ROWS = `
塔 ta 踏榻沓 搭嗒 土荅 -
珊 shan 山衫杉三 姗跚删 王册 -
哈 ha 蛤铪 咯洽 口合 -
维 wei 威围薇唯 唯惟准 - 維
瑞 rui 锐蕊芮睿 端湍 王耑 -
珂 ke 科克柯可 坷轲呵 王可 -
梵 fan 凡帆范饭 焚婪 - -
萨 sa 洒撒飒 蕯产 - 薩
蓓 bei 贝倍备被 菩陪 艹倍 -
朵 duo 多躲哆 杂朶 几木 -
欧 ou 殴鸥偶 殴毆 区欠 歐
芬 fen 分纷粉氛 芥苶 艹分 -
佩 pei 配沛培 - - 珮
露 lu 鹿路璐录 霞霜 雨路 -
卡 ka 咖喀 卞下 上下 -
斯 si 丝思司私 期欺 其斤 -
黛 dai 代带戴岱 黧 代黑 -
万 wan 玩湾晚弯 方刀 - 萬
帕 pa 怕爬啪 伯柏帖 巾白 -
芮 rui 瑞锐蕊睿 苪丙 艹内 -
罗 luo 萝洛络逻 岁 四夕 羅
特 te 忒铽 持待恃 牛寺 -
洛 luo 罗络落珞 络咯恪 氵各 -
德 de 得的 徳 - -
蒙 meng 梦盟萌孟 蒙家 艹冡 -
瓦 wa 娃挖蛙 丸互 - -
霜 shuang 双爽孀 箱露霖 雨相 -
克 ke 可科刻客 兄古 - -
桑 sang 丧嗓 叒 - -
锐 rui 瑞蕊芮睿 说悦脱 钅兑 銳
夏 xia 下霞侠瞎 复厦 - -
薇 wei 微威维唯 徽 艹微 -
尔 er 儿而耳 你尒 - 爾
莎 sha 沙纱砂莎 沙 艹沙 -
文 wen 闻纹雯问 交丈 - -
云 yun 运芸匀韵 去丟 二厶 雲
舒 shu 书输叔束 舍 舍予 -
驰 chi 池迟持尺 弛池地 马也 馳
诺 nuo 诺糯懦 若偌 讠若 諾
达 da 大答打搭 迖过 - 達
枫 feng 风峰丰锋 枫机 木风 楓
鹤 he 和河贺赫 鹄 - 鶴
林 lin 琳临霖淋 材休 木木 -
古 gu 谷骨鼓故 吉右 十口 -
月 yue 越悦岳跃 用目 - -
澜 lan 岚兰蓝览 谰阑 氵阑 瀾
炜 wei 维威伟唯 伟纬 火韦 煒
顿 dun 盾敦吨 顺颉 屯页 頓
王 wang 旺望汪网 玉主 - -
里 li 丽利莉力 黑埋 田土 裡
安 an 岸暗按 妄宴 宀女 -
霁 ji 吉季记济 雯霖 雨齐 霽
南 nan 楠男难兰 甫献 - -
鸿 hong 红宏洪虹 鸠鸣 江鸟 鴻
远 yuan 元园源缘 运还 - 遠
白 bai 百柏摆 日自 - -
水 shui 睡谁 永氷 - -
亭 ting 停婷庭听 享亨 - -
岚 lan 兰蓝澜览 风凤 山风 嵐
舟 zhou 洲州周粥 丹母 - -
湘 xiang 香乡相箱 厢缃 氵相 -
锦 jin 金今锦津 绵棉 钅帛 錦
珞 luo 洛罗络落 络格 王各 -
斐 fei 菲飞非妃 裴翡 非文 -
雅 ya 亚芽牙娅 稚雄 牙隹 -
骐 qi 奇琪棋齐 骥骑 马其 騏
铭 ming 明名鸣茗 络 钅名 銘
木 mu 目慕牧沐 本术 - -
易 yi 艺逸意亿 昜旸 日勿 -
日 ri - 曰目 - -
琴 qin 勤亲秦芹 瑟琵 - -
`;

const CHARACTERS: ReadonlyMap<string, HanCharacter> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [character = '', pinyin = '', ...rest] = row.split(' ').map((cell) => (cell === '-' ? '' : cell));
      const [homophones = '', nearShapes = '', halves = '', traditional = ''] = rest;
      const others = (text: string): string => text.replaceAll(character, '');
      return [
        character,
        { pinyin, homophones: others(homophones), nearShapes: others(nearShapes), halves, traditional },
      ];
    }),
);

export function hanCharacter(character: string): HanCharacter | undefined {
  return CHARACTERS.get(character);
}
