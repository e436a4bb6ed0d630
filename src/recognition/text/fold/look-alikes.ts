import confusables from 'unhomoglyph/data.json' with { type: 'json' };

// The confusables of UTS #39, Unicode 13, as plain data: see docs/adr/0031.
const tr39: { readonly [from: string]: string | undefined } = confusables;

/**
 * Letters that sellers use as Latin ones and UTS #39 lacks or maps to something that is not a Latin letter: pairs of the look-alike and
 * the letter, parted by blanks. Faux Cyrillic and Greek (Я for R) are no confusables by shape alone, but they are how a sign is
 * "styled" to read as the mark and escape a search for it.
 */
const OWN_LOOK_ALIKES = {
  'small capitals and phonetic letters':
    'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴌl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ǫq ĸk ʗc ɕc ʈt ʄf ʃs ʒz ƨs ȝz əe',
  'Latin letters with hooks, strokes and tails':
    'ɾr ǫq Ǫq Þp þp ðd Ðd ŉn Ŋn ŋn Ƅb ƅb Ɗd Ƌd Əe Ɛe Ɣy ƕh ƫt Ʈt Ʊu Ʋv Ƴy Ƹe ƹe Ƞn ȡd ȴl ȵn ȶt Ⱥa Ȼc ȼc Ƚl ȿs ɀz Ƀb Ʌa Ɋq ɋq Ɍr ɍr ' +
    'ɒa ɘe ɜe ɝe ɞe ɤy ɧh ɬl ɰm ɲn ɷw ɺr ɻr ʁr ʐz ʑz ʓz ʛg ʝj ʠq ᴎn ᴙr ᴚr ᴝu ᴟm ᵬb ᵭd ᵱp ᵹg ᵿu ᶀb ᶁd ᶂf ᶄk ᶅl ᶆm ᶇn ᶈp ᶉr ᶊs ᶍx ᶎz ᶏa ᶑd ᶒe ẜs ẟd Ỿy ' +
    'Ⱡl ⱡl Ɫl Ᵽp Ɽr ⱥa ⱦt Ⱨh ⱨh Ⱪk ⱪk Ⱬz ⱬz Ɱm Ɐa ⱱv Ⱳw ⱳw ⱴv Ꝁk ꝁk Ꝃk ꝃk Ꝅk ꝅk Ꝉl ꝉl Ꝑp ꝑp Ꝓp ꝓp Ꝕp ꝕp Ꝗq ꝗq Ꝙq ꝙq Ꝛr ꝛr Ꞓc ꞓc ꞔc Ꞡg ꞡg Ꞣk ꞣk Ꞥn ꞥn Ꞧr ꞧr Ꞩs ꞩs Ɦh Ɡg Ɬl',
  'turned letters': 'ɐa ɔc ǝe ɟf ƃg ᵷg ɥh ᴉi ʞk ɯm ɹr ʇt ʌa ʍw ʎy ∀a Ɔc Ǝe Ⅎf ⅁g ꓘk ⅂l Ɯm Ԁp ꓤr ┴t ꓵu ⅄y ᗺb ᗡd',
  'squared, circled and regional-indicator letters':
    '🅐a 🅑b 🅒c 🅓d 🅔e 🅕f 🅖g 🅗h 🅘i 🅙j 🅚k 🅛l 🅜m 🅝n 🅞o 🅟p 🅠q 🅡r 🅢s 🅣t 🅤u 🅥v 🅦w 🅧x 🅨y 🅩z ' +
    '🅰a 🅱b 🅲c 🅳d 🅴e 🅵f 🅶g 🅷h 🅸i 🅹j 🅺k 🅻l 🅼m 🅽n 🅾o 🅿p 🆀q 🆁r 🆂s 🆃t 🆄u 🆅v 🆆w 🆇x 🆈y 🆉z ' +
    '🇦a 🇧b 🇨c 🇩d 🇪e 🇫f 🇬g 🇭h 🇮i 🇯j 🇰k 🇱l 🇲m 🇳n 🇴o 🇵p 🇶q 🇷r 🇸s 🇹t 🇺u 🇻v 🇼w 🇽x 🇾y 🇿z',
  'Cyrillic read as Latin':
    'гr Гr бb вb Дa дa дd Зz зz Иn иn Йn йn Кk кk Лn лn пn Пn тt Тt мm Мm нh Нh фo Цu цu Чy чy Шw шw Щw щw ьb Эe эe Яr яr Жx жx ʕc ъb Ъb юo Юo Фo',
  'Cyrillic letters of other languages':
    'Ђh ђh Ѓr ѓr Єe Ћh ћh ќk Ќk џu Џu Ҋn ҋn ҍb Ҏp ҏp Ґr ґr Ғf ғf Ҕh Ҙz ҙz Ҝk ҝk Ҟk ҟk Ҡk ҡk Ңh ңh Ҥh ҥh Ҫc ҫc Ҭt ҭt Ҳx ҳx Ҽe Ҿe Ӄk ӄk Ӈh ӈh Ӊh ӊh Ӎm ӎm Әe ӛe ӷr Ӷr Ӻf ӻf Ӽx ӽx Ӿx ӿx Ԁd Ԃd Ԋh ԋh Ԍg ԍg Ԏt ԏt Ԑe ԑe Ԗk Ԛq ԛq Ԟk ԟk Ԣh ԣh Ԥn ԥn Ԧh Ԩh',
  'Greek read as Latin': 'Γr ϵe Φo ϕo βb Δa δd εe ζz ηn θo κk Λa λa μu Ξe ξe Πn πn Σe ςs σo τt φo χx ψy ωw Ωo',
  'Armenian, Georgian, Cherokee and others':
    'Եt եe Էt Խu կu Կu Հh Մu մu Նu նu ղn Ղn ռn Ռn վu Վu րn ւi ֆf Ֆf խh իh ყy იo ხb თo ძd Ոn ոn Տs Ցg ցg Յj Լl Թp ղn հh Ꭶs Ꮖt Ꮿb Ꮆg ꮆg Ꮝs Ꭷo Ᏸb Ꭰd ⴄn ⴌs Ⲁa ⲁa Ⲃb ⲃb Ⲉe ⲉe Ⲍz ⲍz Ⲏh ⲏh Ⲓi ⲓi Ⲕk ⲕk Ⲙm ⲙm Ⲛn ⲛn Ⲧt ⲧt Ⲭx ⲭx Ⲩy ⲩy Ⲱw ⲱw',
  'currency signs': '₳a ฿b ₿b ₵c ¢c ₠e €e ₣f ₲g ₴h łl ₤l £l ₥m ₦n ₱p ₽p ₹r $s ₮t ₩w ¥y ₭k',
} as const;

function readPairs(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const group of Object.values(OWN_LOOK_ALIKES)) {
    for (const pair of group.split(' ')) {
      const from = String.fromCodePoint(pair.codePointAt(0) ?? 0);
      // The first reading given wins: д is nearer to an A than to a d.
      if (!pairs.has(from)) pairs.set(from, pair.slice(from.length));
    }
  }
  return pairs;
}

const own = readPairs();

/** What `character` (one code point outside ASCII) is drawn like: the letters of its UTS #39 prototype or of our own list, else undefined. */
export function lookAlike(character: string): string | undefined {
  return own.get(character) ?? (Object.hasOwn(tr39, character) ? tr39[character] : undefined);
}

/** Whether our own list, and not only UTS #39, says what `character` is drawn like. */
export function isOwnLookAlike(character: string): boolean {
  return own.has(character);
}

/** Everything the tables say, for the version of the recognizer. */
export const lookAlikeContent = JSON.stringify(OWN_LOOK_ALIKES) + JSON.stringify(tr39);
