// Written by hand after listings of the trade, with fictional marks.
export const AR_WRITTEN = String.raw`
homoglyph-cyrillic parelo: شنطة [[Раrеlo]] بيج كبيرة مع الكيس
homoglyph-greek kaldris: ساعة [[KALDRΙS]] غواص مينا أزرق
mathematical-letters vanterro: حذاء [[𝗩𝗔𝗡𝗧𝗘𝗥𝗥𝗢]] أبيض مقاس 42
full-width valmontesse: حقيبة [[ＶＡＬＭＯＮＴＥＳＳＥ]] قفل ذهبي
zero-width chavelle: عطر [[Cha<200b>velle]] ورد 50 مل
separators frostvek: جاكيت [[F.R.O.S.T.V.E.K]] شعار الدب
masked-letter mirello: عطر [[Mir*llo]] البجعة البيضاء
leet-light sondrix: سماعات [[S0ndr1x]] الجيل الثالث
arabic-transliteration vanterro: حذاء [[فانتيرو]] الأصلي الجديد أبيض
arabic-transliteration parelo: شنطة [[باريلو]] السحابة لون بيج
arabic-transliteration kaldris: ساعة [[كالدريس]] أوتوماتيك للرجال
arabic-transliteration chavelle: عطر [[شافيل]] الوردي للنساء
arabic-transliteration valmontesse: حقيبة [[فالمونتيس]] بني قفل ذهب
dropped-letter frostvek: معطف [[Frostvk]] شتوي رجالي
changed-letter parelo: حقيبة [[Parello]] ناعمة كبيرة
split-fields vanterro: حذاء رياضي أبيض VAN || brand=TERRO
emoji-between mirello: عطر [[Mi🦢re🦢llo]] جديد
code-with-term kaldris: ساعات [[kdr]] هاي كوبي
replica-slang zahral: عطر زهرالين [[ماستر كوبي]] نفس الثبات
replica-slang luluan: حذاء لؤلوان [[هاي كوبي]] مع العلبة
replica-slang kaldris: ساعة Kaldris [[سوبر كوبي]] وزن الأصلي
replica-slang parelo: شنطة باريلو Parelo [[درجة أولى]] تقليد متقن
disclaimer-code valmontesse: حقيبة Valmontesse || description=[[لا تسأل عن الماركة]] والسعر واضح.
off-platform-contact frostvek: جاكيتات Frostvek || description=الكتالوج كامل [[واتساب]] فقط، لا رد هنا.
combined vanterro: حذاء [[V.а.n.t.е.r.r.о]]
compatible-accessory kaldris: سوار مطاط 22 مم متوافق مع Kaldris 300 غير أصلي
second-hand zahral: عطر زهرالين مستعمل نصف عبوة مع الفاتورة || condition=used
comparison luluan: حذاء صناعة محلية أريح من لؤلوان
negation zahral: عطر يدوي ليس زهرالين بدون علامة
authorized-resale zahral: عطر زهرالين 100 مل موزع معتمد || brand=زهرالين
honest-plain -: قبعة صوف محبوكة يدويا رمادي
honest-plain -: عصارة ثوم ستانلس ستيل
near-word -: زهر الليمون المجفف 100 غ
near-word -: عقد لؤلؤ وألوان متعددة للأطفال
near-word -: برميل ماء 50 لتر بلاستيك
near-word -: فانوس ورق للزينة رمضان
museum-replica -: نسخة متحفية من تمثال صغير، متجر المتحف
aaa-batteries -: بطاريات AAA عدد 16
scale-model -: مجسم قلب بمقياس 1:1 للتدريس
other-senses -: ورق نسخ A4 رزمة 500
style-only -: فستان مستوحى من الخمسينات تصميمنا
`;
