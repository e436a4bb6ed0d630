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
// Words of other scripts are heard by their consonants, coarsely: P for f and h, V for b, J for z, ch and ts, S for sh and th, Q for l and r. A
// vowel or glide tells only at the start. How a name is spelled there depends on how it is read, and that differs in vowels most.
const CYRILLIC = `
  а= б=V в=V г=G д=D е= ж=J з=J и= к=K л=Q м=M н=N о= п=P р=Q с=S т=T у= ф=P х=P ц=J ч=J ш=S щ=S ъ= ы= ь= э= ю= я=
  ^а=A ^е=A ^и=A ^о=A ^у=A ^ы=A ^э=A ^ю=A ^я=A ^і=A ^є=A ^ј=A
  і= є= ґ=G ј= љ=Q њ=N ћ=J ђ=J џ=J ѕ=J дж=J дз=J тц=J тч=J мб=NV мп=NP
`;
const GREEK = `
  α= β=V γ=G δ=D ε= ζ=J η= θ=S ι= κ=K λ=Q μ=M ν=N ξ=KS ο= π=P ρ=Q σ=S τ=T υ= φ=P χ=P ψ=PS ω=
  ^α=A ^ε=A ^η=A ^ι=A ^ο=A ^υ=A ^ω=A ^ου=A μπ=V ντ=D γκ=G τζ=J τσ=J
`;
// r that closes a syllable is not written in kana and Hangul, or is; names are looked up both ways.
const KANA = `
  ア= イ= ウ= エ= オ= カ=K キ=K ク=K ケ=K コ=K サ=S シ=S ス=S セ=S ソ=S タ=T チ=J ツ=J テ=T ト=T
  ^ア=A ^イ=A ^ウ=A ^エ=A ^オ=A ^ヤ=A ^ユ=A ^ヨ=A ^ワ=A ^ヰ=A ^ヱ=A ^ヲ=A
  ナ=N ニ=N ヌ=N ネ=N ノ=N ハ=P ヒ=P フ=P ヘ=P ホ=P マ=M ミ=M ム=M メ=M モ=M ヤ= ユ= ヨ=
  ラ=Q リ=Q ル=Q レ=Q ロ=Q ワ= ヰ= ヱ= ヲ= ン=N ッ= ー= ァ= ィ= ゥ= ェ= ォ= ャ= ュ= ョ= ヮ= ヵ=K ヶ=K
  ガ=G ギ=G グ=G ゲ=G ゴ=G ザ=J ジ=J ズ=J ゼ=J ゾ=J ダ=D ヂ=J ヅ=J デ=D ド=D
  バ=V ビ=V ブ=V ベ=V ボ=V パ=P ピ=P プ=P ペ=P ポ=P ヴ=V
`;
// Conjoining jamo: initials, vowels, finals.
const JAMO = `
  ᄀ=G ᄁ=K ᄂ=N ᄃ=D ᄄ=T ᄅ=Q ᄆ=M ᄇ=V ᄈ=P ᄉ=S ᄊ=S ᄋ= ᄌ=J ᄍ=J ᄎ=J ᄏ=K ᄐ=T ᄑ=P ᄒ=P ^ᄋ=A
  ᅡ= ᅢ= ᅣ= ᅤ= ᅥ= ᅦ= ᅧ= ᅨ= ᅩ= ᅪ= ᅫ= ᅬ= ᅭ= ᅮ= ᅯ= ᅰ= ᅱ= ᅲ= ᅳ= ᅴ= ᅵ=
  ᆨ=K ᆩ=K ᆪ=KS ᆫ=N ᆬ=N ᆭ=N ᆮ=T ᆯ=Q ᆰ=K ᆱ=M ᆲ=P ᆳ=Q ᆴ=Q ᆵ=P ᆶ=Q ᆷ=M ᆸ=P ᆹ=P ᆺ=T ᆻ=T ᆼ=N ᆽ=T ᆾ=T ᆿ=K ᇀ=T ᇁ=P ᇂ= ᆷᄇ=NV ᆷᄑ=NP
`;
// Arabic has no p and v, and writes g as one of several letters.
const ARABIC = `
  ا= ى= ب=B پ=B ت=T ة= ث=T ج=G چ=J ح=H خ=H د=D ذ=D ر=R ز=S ژ=G س=S ش=X ص=S ض=D ط=T ظ=S ع= غ=G ف=F ڤ=F ق=K ك=K ک=K گ=G
  ل=L م=M ن=N ه=H و= ي= ی= ء= تش=X دج=G تس=S تز=S مب=NB ه$= ^ا=A ^ع=A ^و=A ^ي=A ^ی=A
`;
const HEBREW = `
  א= ב=B ג=G ד=D ה= ו= ז=S ח=H ט=T י= כ=K ך=K ל=L מ=M ם=M נ=N ן=N ס=S ע= פ=B ף=F צ=S ץ=S ק=K ר=R ש=X ת=T
  ^ה=H ^א=A ^ע=A ^י=A ^ו=F וו=F
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
