import { scriptOf } from '../spell/script-of.ts';
import { makeSpellingReader, type SpellingReader } from './spelling-reader.ts';

/**
 * How words of other scripts sound, in the phonemes of `latin-readings.ts`, and two more: U and O for the vowels that kana and Hangul put
 * where the name has only a consonant. Compiled by hand for this project.
 */
const KANA = `
  ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=kU ケ=ke コ=ko サ=sa シ=Si ス=sU セ=se ソ=so タ=ta チ=Ci ツ=tsU テ=te ト=tO
  ナ=na ニ=ni ヌ=nU ネ=ne ノ=no ハ=ha ヒ=hi フ=fU ヘ=he ホ=ho マ=ma ミ=mi ム=mU メ=me モ=mo ヤ=ya ユ=yu ヨ=yo
  ラ=ra リ=ri ル=rU レ=re ロ=ro ワ=wa ヰ=i ヱ=e ヲ=o ン=n ッ= ー=: ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo ヮ=wa ヵ=ka ヶ=ke
  ガ=ga ギ=gi グ=gU ゲ=ge ゴ=go ザ=za ジ=Ji ズ=zU ゼ=ze ゾ=zo ダ=da ヂ=Ji ヅ=zU デ=de ド=dO
  バ=ba ビ=bi ブ=bU ベ=be ボ=bo パ=pa ピ=pi プ=pU ペ=pe ポ=po ヴ=vU
  シャ=Sa シュ=SU ショ=So シェ=Se チャ=Ca チュ=Cu チョ=Co チェ=Ce ジャ=Ja ジュ=JU ジョ=Jo ジェ=Je
  キャ=kya キュ=kyu キョ=kyo ギャ=gya ギュ=gyu ギョ=gyo ニャ=nya ニュ=nyu ニョ=nyo ヒャ=hya ヒュ=hyu ヒョ=hyo
  ミャ=mya ミュ=myu ミョ=myo リャ=rya リュ=ryu リョ=ryo ビャ=bya ビュ=byu ビョ=byo ピャ=pya ピュ=pyu ピョ=pyo
  ウィ=wi ウェ=we ウォ=wo ティ=ti ディ=di トゥ=tu ドゥ=du テュ=tu デュ=du
  ファ=fa フィ=fi フェ=fe フォ=fo ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo クァ=kwa クィ=kwi クェ=kwe クォ=kwo ツァ=tsa ツィ=tsi ツェ=tse ツォ=tso
`;
const HANGUL = `
  ᄀ=g ᄁ=k ᄂ=n ᄃ=d ᄄ=t ᄅ=r ᄆ=m ᄇ=b ᄈ=p ᄉ=s ᄊ=s ᄋ= ᄌ=J ᄍ=C ᄎ=C ᄏ=k ᄐ=t ᄑ=p ᄒ=h
  ᅡ=a ᅢ=e ᅣ=ya ᅤ=ye ᅥ=V ᅦ=e ᅧ=yV ᅨ=ye ᅩ=o ᅪ=wa ᅫ=we ᅬ=we ᅭ=yo ᅮ=u ᅯ=wV ᅰ=we ᅱ=wi ᅲ=yu ᅳ=U ᅴ=i ᅵ=i
  ᆨ=k ᆩ=k ᆪ=k ᆫ=n ᆬ=n ᆭ=n ᆮ=t ᆯ=l ᆰ=k ᆱ=m ᆲ=p ᆳ=l ᆴ=l ᆵ=p ᆶ=l ᆷ=m ᆸ=p ᆹ=p ᆺ=t ᆻ=t ᆼ=ng ᆽ=t ᆾ=t ᆿ=k ᇀ=t ᇁ=p ᇂ=
  ᆯᄅ=l 샤=Sa 셔=SV 쇼=So 슈=SU 셰=Se 쉬=Si
`;
const CYRILLIC = `
  а=a б=b в=v г=g д=d е=e ж=Z з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=C ш=S щ=S ъ= ы=i ь= э=e ю=yu я=ya
  і=i є=e ґ=g ј=y љ=l њ=n ћ=C ђ=J џ=J ѕ=z дж=J дз=z тч=C
`;
const GREEK = `
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=T ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=h ψ=ps ω=o
  ου=u αι=e ει=i οι=i μπ=b ντ=d γκ=g τζ=J τσ=C
`;
const ARABIC = `
  ا=a ى=a ب=b پ=p ت=t ة=a ث=T ج=J چ=C ح=h خ=h د=d ذ=d ر=r ز=z ژ=Z س=s ش=S ص=s ض=d ط=t ظ=z ع=a غ=g ف=f ڤ=v ق=k ك=k ک=k گ=g
  ل=l م=m ن=n ه=h و=u ي=i ی=i ء= تش=C دج=J تس=ts تز=ts اي=ai اى=ai او=au [^]و(ا)=w [^]ي(ا)=y
`;
const HEBREW = `
  א=a ב=b ג=g ד=d ה=a ו=u ז=z ח=h ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=S ת=t
  [^]ה=h יי=ai וו=v
`;

const READERS: { readonly [script: string]: SpellingReader } = {
  Katakana: makeSpellingReader(KANA),
  Hangul: makeSpellingReader(HANGUL),
  Cyrillic: makeSpellingReader(CYRILLIC),
  Greek: makeSpellingReader(GREEK),
  Arabic: makeSpellingReader(ARABIC),
  Hebrew: makeSpellingReader(HEBREW),
};

/** The script that every letter of a folded word is of, kana as Katakana; undefined for digits, mixed words and scripts without a reading here. */
export function readableScript(word: string): string | undefined {
  let script: string | undefined;
  for (const letter of word) {
    let own = scriptOf(letter);
    // The prolonged sound mark belongs to both kana; voicing marks to whatever they stand on.
    if (own === 'Other' && script === 'Katakana' && /[ー\u3099\u309a]/u.test(letter)) own = 'Katakana';
    if (script !== undefined && own !== script) return undefined;
    script = own;
  }
  return script !== undefined && (script === 'Latin' || Object.hasOwn(READERS, script)) ? script : undefined;
}

/** The phonemes of one folded word that is wholly in `script`, other than Latin. Empty where no rule reads it. */
export function readScript(word: string, script: string): string {
  return READERS[script]?.(word) ?? '';
}

/** Everything the readings say, for the version of the recognizer. */
export const scriptReadingContent = [KANA, HANGUL, CYRILLIC, GREEK, ARABIC, HEBREW].join('\n');
