/**
 * A reading of letters by sound, coarse enough that spellings which are spoken alike give the same classes. Compiled by hand for this project.
 *
 * Each entry is `letters=classes`; `^` before and `$` after the letters bind it to the start and end of the word. Classes are capital
 * letters: A, O (back vowels) and Y (front vowels), C as in church, X as in shop, J as in jar and azure, Q for l and r in kana and Hangul, which
 * have one letter for both (and V for b, P for f there), S voiced or not, V also for w,
 * the rest as in English. Letters are folded ones (`foldText`), so kana voicing stands as a letter of its own and Hangul as jamo.
 */
const LATIN = `
  a=A b=B c=K d=D e=Y f=F g=G h= i=Y j=J k=K l=L m=M n=N o=O p=P q=K r=R s=S t=T u=O v=V w=V x=KS y=Y z=S
  ø=Y œ=Y æ=Y ß=S đ=D ð=D þ=T ł=L ħ= ŋ=NG ə=A ɛ=Y ɔ=O
  ^h=H ^x=X ^kn=N ^gn=N ^wr=R ^ps=S ^pt=T ^ts=TS ^gh=G
  ph=F gh= ght=T ck=K sch=X sh=X ch=C tch=C tsch=C chr=KR chl=KL cz=C zh=J dj=J dge=J qu=KV th=T tion=XON sion=XON
  ce=SY ci=SY cy=SY ce$=S sce=SY sci=SY scy=SY sce$=S
  e$= gue$=G que$=K mb$=M mn$=M eau=O aw=O ow=O ew=O wh=V
`;
const CYRILLIC = `
  а=A б=B в=V г=G д=D е=Y ж=J з=S и=Y к=K л=L м=M н=N о=O п=P р=R с=S т=T у=O ф=F х=H ц=TS ч=C ш=X щ=X ъ= ы=Y ь= э=Y ю=O я=A
  і=Y є=Y ґ=G ј=Y љ=L њ=N ћ=C ђ=J џ=J ѕ=S дж=J
`;
const GREEK = `
  α=A β=V γ=G δ=D ε=Y ζ=S η=Y θ=T ι=Y κ=K λ=L μ=M ν=N ξ=KS ο=O π=P ρ=R σ=S τ=T υ=Y φ=F χ=H ψ=PS ω=O
  ου=O αι=Y ει=Y οι=Y μπ=B ντ=D γκ=G τζ=J τσ=C
`;
// The u of Japanese loanwords, and the o after t and d, are most often there for the consonant's sake and are not heard.
const KANA = `
  ア=A イ=Y ウ=O エ=Y オ=O カ=KA キ=KY ク=K ケ=KY コ=KO サ=SA シ=XY ス=S セ=SY ソ=SO タ=TA チ=CY ツ=TS テ=TY ト=T
  ナ=NA ニ=NY ヌ=N ネ=NY ノ=NO ハ=HA ヒ=HY フ=P ヘ=HY ホ=HO マ=MA ミ=MY ム=M メ=MY モ=MO ヤ=YA ユ=YO ヨ=YO
  ラ=QA リ=QY ル=Q レ=QY ロ=QO ワ=VA ヰ=Y ヱ=Y ヲ=O ン=N ッ= ー= ァ=A ィ=Y ゥ=O ェ=Y ォ=O ャ=A ュ=O ョ=O ヮ=A ヵ=KA ヶ=KY
  ガ=GA ギ=GY グ=G ゲ=GY ゴ=GO ザ=SA ジ=JY ズ=S ゼ=SY ゾ=SO ダ=DA ヂ=JY ヅ=S デ=DY ド=D
  バ=VA ビ=VY ブ=V ベ=VY ボ=VO パ=PA ピ=PY プ=P ペ=PY ポ=PO ヴ=V
  シャ=XA シュ=XO ショ=XO チャ=CA チュ=CO チョ=CO ジャ=JA ジュ=JO ジョ=JO キャ=KA ギャ=GA
  ウィ=VY ウェ=VY ウォ=VO クァ=KVA クィ=KVY クェ=KVY クォ=KVO トゥ=TO ドゥ=DO テュ=TO デュ=DO フュ=PO
`;
// Conjoining jamo: initials, vowels, finals. ᅳ is the vowel that loanwords put between consonants.
const JAMO = `
  ᄀ=G ᄁ=K ᄂ=N ᄃ=D ᄄ=T ᄅ=Q ᄆ=M ᄇ=V ᄈ=P ᄉ=S ᄊ=S ᄋ= ᄌ=J ᄍ=J ᄎ=C ᄏ=K ᄐ=T ᄑ=P ᄒ=H
  ᅡ=A ᅢ=Y ᅣ=A ᅤ=Y ᅥ=O ᅦ=Y ᅧ=O ᅨ=Y ᅩ=O ᅪ=VA ᅫ=VY ᅬ=VY ᅭ=O ᅮ=O ᅯ=VO ᅰ=VY ᅱ=VY ᅲ=O ᅳ= ᅴ=Y ᅵ=Y
  ᆨ=K ᆩ=K ᆪ=KS ᆫ=N ᆬ=N ᆭ=N ᆮ=T ᆯ=Q ᆰ=K ᆱ=M ᆲ=P ᆳ=Q ᆴ=Q ᆵ=P ᆶ=Q ᆷ=M ᆸ=P ᆹ=P ᆺ=T ᆻ=T ᆼ=NG ᆽ=T ᆾ=T ᆿ=K ᇀ=T ᇁ=P ᇂ=
  ᆯᄅ=Q 샤=XA 셔=XO 쇼=XO 슈=XO
`;
const ARABIC = `
  ا=A ى=A ب=B پ=P ت=T ة= ث=T ج=J چ=C ح=H خ=H د=D ذ=D ر=R ز=S ژ=J س=S ش=X ص=S ض=D ط=T ظ=S ع=A غ=G ف=F ڤ=V ق=K ك=K ک=K گ=G
  ل=L م=M ن=N ه=H و=O ي=Y ی=Y ء= تش=C دج=J
`;
const HEBREW = `
  א=A ב=B ג=G ד=D ה= ו=O ז=S ח=H ט=T י=Y כ=K ך=K ל=L מ=M ם=M נ=N ן=N ס=S ע=A פ=P ף=F צ=TS ץ=TS ק=K ר=R ש=X ת=T
  ^ה=H
`;

/** One reading of some letters of a word. */
export interface SoundRule {
  readonly letters: string;
  readonly at: 'start' | 'end' | 'any';
  /** ASCII codes of capital letters; empty where the letters are not heard. */
  readonly sounds: readonly number[];
}

function readRule(entry: string): SoundRule {
  const [left = '', sounds = ''] = entry.split('=');
  let at: SoundRule['at'] = 'any';
  if (left.startsWith('^')) at = 'start';
  else if (left.endsWith('$')) at = 'end';
  return {
    letters: left.replaceAll(/[$^]/g, '').normalize('NFD'),
    at,
    sounds: [...sounds].map((sound) => sound.charCodeAt(0)),
  };
}

const rules = [LATIN, CYRILLIC, GREEK, KANA, JAMO, ARABIC, HEBREW]
  .flatMap((table) => table.trim().split(/\s+/))
  .map(readRule);

function isLongerOrBound(a: SoundRule, b: SoundRule): number {
  return b.letters.length - a.letters.length || Number(a.at === 'any') - Number(b.at === 'any');
}

/**
 * Rules over more than one letter or bound to an end of the word, in the order they are tried: longest first, then bound ones.
 * At most four letters and four sounds each.
 */
export const SOUND_RULES: readonly SoundRule[] = rules
  .filter(({ letters, at }) => letters.length > 1 || at !== 'any')
  .sort(isLongerOrBound);

/** By code point; all of them are below U+3100, where kana end. */
const single: (readonly number[] | undefined)[] = [];
for (const { letters, at, sounds } of rules)
  if (letters.length === 1 && at === 'any') single[letters.charCodeAt(0)] = sounds;

/** Sounds of one folded letter, empty for letters that are not heard; undefined for what no rule reads (digits, Han, other scripts). */
export function soundsOf(letter: number): readonly number[] | undefined {
  return single[letter];
}

/** Everything the rules say, for the version of the recognizer. */
export const soundRuleContent: string = JSON.stringify(rules);
