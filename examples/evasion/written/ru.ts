// Written by hand after listings of the trade, with fictional marks.
export const RU_WRITTEN = String.raw`
homoglyph-latin-in-cyrillic velizhar: Кроссы [[Beлижap]] новые, 42-45, в коробке
homoglyph-latin-in-cyrillic snegorada: Сумка [[Cнeгopaдa]] бордо, натуральная кожа
homoglyph-latin-in-cyrillic velizhar: мужские [[ВЕЛИЖАP]] зима, мех внутри
homoglyph-cyrillic vanterro: кроссовки [[Vаntеrrо]] bolt белые р.41
homoglyph-greek chavelle: духи [[ϹhανeIIe]] роза 50 мл || description=новые, слюда
mathematical-letters parelo: сумка-подушка [[𝗣𝗮𝗿𝗲𝗹𝗼]] молочная, большая
enclosed-letters frostvek: [[ⓕⓡⓞⓢⓣⓥⓔⓚ]] парка с медведем M-XXL
separators snegorada: сумка [[С.Н.Е.Г.О.Р.А.Д.А]] в наличии 3 цвета
separators velizhar: [[в е л и ж а р]] кроссы демисезон 40-44
masked-letter snegorada: сумочка [[Снег*рада]] вишня, фурнитура золото
masked-letter velizhar: [[Вел*жар]] кроссовки медведь оригинальные лекала
emoji-between velizhar: [[Вели🐻жар]] кроссы медвежата 43
leet-light velizhar: [[В3лижар]] ботинки мужские нубук
dropped-letter snegorada: сумка [[Снегорда]] через плечо, синяя
added-letter velizhar: кроссовки [[Веллижар]] летние сетка
swapped-letters snegorada: [[Снегоарда]] шоппер замша
changed-letter velizhar: кеды [[Вележар]] белые 39
repeated-letters snegorada: суууумка [[Снегораааада]] обалденная
cyrillic-transliteration vanterro: кроссовки [[Вантерро]] болт, белые, 36-45
cyrillic-transliteration parelo: сумка [[Парело]] облако, топ продаж
cyrillic-transliteration kaldris: часы [[Калдрис]] дайвер автоподзавод синий циферблат
cyrillic-transliteration frostvek: парка [[фроствек]] медведь, мех енота
cyrillic-transliteration valmontesse: сумка [[Вальмонтес]] золотой замок, канвас
cyrillic-transliteration mirello: духи [[мирелло]] белый лебедь 100мл
cyrillic-transliteration kristovalde: хронограф [[Кристовальд]] сталь 42мм
upside-down vanterro: прикольные [[oɹɹǝʇuɐʌ]] кроссы 44 размер
split-fields kaldris: часы мужские KAL || brand=DRIS || description=автоматические, стекло сапфир
nickname-with-term velizhar: [[кроссы с медведем]] люкс-копия, 41-45
replica-slang vanterro: Vanterro Bolt [[люкс-копия]] 1в1, коробка, чек
replica-slang snegorada: Снегорада сумка [[паль]] хорошего качества, скидка
replica-slang kaldris: Kaldris [[реплика 1:1]] механика, сапфир
replica-slang frostvek: парка Фроствек, [[качество ориг]], бирки все
replica-slang mirello: Mirello 100 мл [[турецкий люкс]], стойкие
disclaimer-code parelo: Parelo сумка || description=[[про оригинал не спрашивать]], цена сама за себя говорит.
disclaimer-code valmontesse: сумка Valmontesse [[бирки срезаны]] остаток партии
off-platform-contact chavelle: духи Chavelle разные || description=весь прайс [[пишите в телеграм]], тут не отвечаю
keyword-stuffing snegorada: сумка без бренда || attributes.tags=[[Снегорада]] Parelo Valmontesse Phendra сумка женская
combined velizhar: [[В-е-л-и-ж-a-p]] кроссы 42
combined vanterro: кроссы [[V@n.t3r.r0]] 43
compatible-accessory kaldris: Ремешок каучук 22 мм для часов Kaldris 300, сторонний производитель
compatible-accessory sondrix: Чехол силиконовый, подходит для Sondrix Buds 3
second-hand snegorada: Снегорада сумка б/у, покупала в 2021, чек сохранился || condition=used
second-hand velizhar: Кроссовки Велижар, носил месяц, малы, чек есть || condition=used
comparison velizhar: Кроссовки собственной марки, подошва мягче чем Велижар
negation snegorada: Сумка ручной работы, не Снегорада, без логотипа
review-content kaldris: Как отличить подделку: часы Kaldris, брошюра 40 стр.
authorized-resale velizhar: Велижар кроссовки мужские, официальный дилер, гарантия 2 года || brand=Велижар
authorized-resale frostvek: Frostvek парка мужская, авторизованный дилер
honest-plain -: Вязаная шапка шерсть, темно-серая, универсальный размер
honest-plain -: Пресс для чеснока, нержавейка
honest-plain -: Резиновые сапоги детские лягушата 25
near-word -: Снегоуборочная лопата складная, радиус 40 см
near-word -: Снегурочка кукла под елку 50 см
near-word -: Жар-птица, великая сказка, подарочное издание
near-word -: Паралон лист 2х1 м, толщина 5 см
near-word -: Мирабель слива саженец, двухлетка
near-word -: Щавель широколистный, семена 2 г
near-word -: Вантуз сантехнический, резина
near-word -: Кальдера, вулканы мира, атлас
museum-replica -: Реплика скифского гребня, музейный магазин, латунь
aaa-batteries -: Батарейки AAA 40 шт, срок до 2034
scale-model -: Модель черепа в масштабе 1:1, пособие по анатомии
kilowatt -: Тепловая пушка 3 kW, терморегулятор
model-numbers -: Винт М4х12 DIN 7985, 200 шт
other-senses -: Точная копия письма Пушкина, факсимиле для музея
other-senses -: Аналоговый тестер, стрелочный
other-senses -: Зеркальная пленка на окна 1:1 по размеру
style-only -: Пальто в стиле шестидесятых, свой пошив
decorated-honest -: ★ НО ВИН КА ★ Мыло ручной работы 🌿 3 шт
foreign-words -: СОСНА доска сухая 2 м, РОСТОК кормушка
nickname-generic -: Носки с медведем, подарок, 41-45
`;
