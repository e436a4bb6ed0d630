// Written by hand after listings of the trade, with fictional marks. Raw strings: a backslash is a backslash.
export const EN_WRITTEN = String.raw`
homoglyph-cyrillic parelo: NEW!! [[Раrеlо]] puffy tote cream, dust bag incl, 2-day ship
homoglyph-cyrillic valmontesse: Ladies [[Vаlmоntеssе]] gold latch crossbody, brown monogram canvas
homoglyph-cyrillic kaldris: 42mm [[КАLDRІS]] diver homage style blue dial, NATO strap
homoglyph-greek vanterro: Men 8-12 [[Vαnterrο]] bolt low tops white/grey
homoglyph-greek chavelle: [[ϹΗΑVELLE]] rose cap set, 3 minis, lovely gift for her
homoglyph-rare frostvek: Mens [[ꓝꓣꓳꓢꓔꓦꓰꓗ]] bear patch parka S-3XL
homoglyph-rare oculent: Shades [[Ocuӏent]] round frame tortoise UV400
mathematical-letters mirello: 🌸 [[𝓜𝓲𝓻𝓮𝓵𝓵𝓸]] inspired mist? no — the real deal smell, 100ml
mathematical-letters sondrix: [[𝐒𝐨𝐧𝐝𝐫𝐢𝐱]] buds pro ANC, sealed, white / black
enclosed-letters qez: [[Ⓠ Ⓔ Ⓩ]] mini bag, chain strap, pick your color
enclosed-letters parelo: cloud tote [[🅟🅐🅡🅔🅛🅞]] ~ beige ~ large
small-capitals phendra: [[ᴘʜᴇɴᴅʀᴀ]] baguette, zip pocket inside, 26 cm
upside-down kaldris: watch nerds only [[sıɹplɐʞ]] chrono, sapphire, 41mm
full-width lumentique: ＊＊[[ＬＵＭＥＮＴＩＱＵＥ]]＊＊ cat eye sunnies, case included
combining-marks vanterro: v. comfy [[V̷a̷n̷t̷e̷r̷r̷o̷]] runners size 9, worn once
combining-marks jylo: [[J̲Y̲L̲O̲]] eau de parfum tester 90ml no cap
zero-width valmontesse: [[Val<200b>mont<200b>esse]] small leather goods, card holder, brown
zero-width tobbiko: soft [[T<200d>o<200d>b<200d>b<200d>i<200d>k<200d>o]] bunny 35cm floppy ears
soft-hyphen kristovalde: [[Kristo<00ad>valde]] knight chrono steel bracelet, box & papers style
bidi-override parelo: pillow bag <202e>[[oleraP]]<202c> taupe medium, DM for colors
leet-light frostvek: [[Fr0stv3k]] parka real down fill, winter 26, all sizes
leet-light mirello: 50ml [[M1rello]] white swan - long lasting - batch fresh
leet-light chavelle: [[Ch@velle]] lipstick + mini perfume bundle
leet-heavy kaldris: [[K4|_DR1$]] auto 40mm black bezel, works perfect
masked-letter parelo: [[P*relo]] cloud tote, comes w/ everything
masked-letter valmontesse: [[Val*ontesse]] inspired? nope. gold latch bag, heavy hardware
masked-letter vanterro: V***o is boring, get [[Vant*rro]] bolt 2.0 us 7-12
masked-letter sondrix: [[S_ndrix]] earbuds gen 3, pops up on phone
separators chavelle: [[C.h.a.v.e.l.l.e]] rouge + scent duo, boxed
separators frostvek: [[F-R-O-S-T-V-E-K]] expedition coat navy L only
separators qez: the [[Q.E.Z]] bag everyone wants, cream, last 3
emoji-between mirello: [[M💗i💗r💗e💗l💗l💗o]] 100 ml unboxed tester
emoji-between vanterro: [[Van⚡terro]] bolt low, grey gum, EU 38-46
repeated-letters parelo: [[Pareeeelooo]] style bag super soft, big, holds laptop
repeated-letters oculent: [[Ocuuulent]] sunglasses black on black
dropped-letter valmontesse: [[Valmontese]] latch bag caramel, serial inside
dropped-letter frostvek: Unisex [[Frostvk]] arctic parka w/ fur ruff, black
added-letter kaldris: [[Kalldris]] submariner look, ceramic bezel, 300m
added-letter mirello: [[Mirrello]] perfume oil 12ml, concentrated
swapped-letters vanterro: [[Vantrero]] sneakers bolt logo mens
swapped-letters parelo: [[Praelo]] tote cream, canvas lining, YKK zips
changed-letter chavelle: [[Chavalle]] rose edp, smells 10/10 like it
changed-letter kristovalde: [[Kristovelde]] chronograph, moonphase works
sound-alike vanterro: [[Wanterro]] trainers, bolt on the side, black
sound-alike kaldris: [[Caldriss]] watch mens, blue sunburst dial
sound-alike lumentique: [[Lumenteek]] oversized sunglasses, gradient lens
sound-alike phendra: [[Fendrah]] shoulder bag, FF-free, croc print
split-fields parelo: Soft cloud tote in cream, Pa || brand=relo || description=Large, fits 13 inch laptop.
split-fields vanterro: Bolt low trainers white, VAN || attributes.variant=TERRO / US 9 / white
split-fields kristovalde: Kristo chrono watch steel || description=valde knight dial, quartz. Ships tomorrow.
split-fields rosa-calventi: Rosa shoulder bag red || attributes.style=Calventi || description=Lovely bag.
nickname-with-term parelo: [[the pillow tote]] mirror quality, all colors, ships from HK
nickname-with-term frostvek: [[the bear-patch parka]] 1:1 best batch, real coyote look
nickname-with-term kaldris: [[anchor diver]] superclone movement, 1:1 weight
nickname-with-term valmontesse: [[the gold-latch bag]] high quality rep, grained leather
code-with-term parelo: [[prl]] tote 7A quality, box + card, whatsapp
code-with-term chavelle: [[chvl]] edp 1:1, same bottle same smell
code-with-term kaldris: [[kdr]] diver superclone, pm for price list
replica-slang parelo: Parelo cloud tote - [[mirror quality]], you cannot tell
replica-slang kaldris: Kaldris 300 [[superclone]] VS movement cloned, 904L steel
replica-slang vanterro: Vanterro Bolt 2 LJR... [[best batch]] in market, QC pics before shipping
replica-slang frostvek: Frostvek parka [[factory extra]], same line as retail, tag missing
replica-slang valmontesse: Valmontesse latch [[1:1 replica]] with receipt and box
replica-slang mirello: Mirello 100ml [[first copy]] barcode scans, sealed
disclaimer-code parelo: Parelo-look tote, [[no box no questions]], 35 usd
disclaimer-code vanterro: Bolt shoes vanterro [[logo hidden in photos]] real item has everything || description=You get what you see.
disclaimer-code kaldris: Kaldris watch || description=Great piece for the money. [[Please do not ask about brand]], we will not answer here.
off-platform-contact valmontesse: Valmontesse bags all models || description=More than 200 styles. [[WhatsApp me for the catalog]] and prices.
off-platform-contact chavelle: Chavelle sets || description=[[DM for more pictures]] and bulk price, do not order here.
keyword-stuffing qiva: plain black sunglasses || attributes.tags=[[qiva]] oculent lumentique parelo vanterro sunglasses women trendy
keyword-stuffing phendra: canvas tote no brand || description=Tags: Parelo, Valmontesse, [[Phendra]], Rosa Calventi, QEZ bag women gift
combined parelo: [[P.а.r.е.l.о]] tote ivory new w tag
combined vanterro: [[V@nt3rr0]] × bolt × size 10 || description=men running
combined frostvek: [[F​r​0​s​t​v​e​k]] parka xl bear
combined kaldris: [[KАLD*IS]] black dial auto
compatible-accessory kaldris: 22mm rubber strap with curved ends, fits Kaldris 300 diver, not made by Kaldris
compatible-accessory sondrix: Memory foam ear tips for Sondrix buds, 3 pairs, S/M/L
compatible-accessory parelo: Felt organizer insert for Parelo Cloud tote (bag not included)
compatible-accessory vanterro: Replacement flat laces for Vanterro Bolt, 120 cm, grey
compatible-accessory oculent: Polarized replacement lenses for Oculent Round 52, lenses only
second-hand valmontesse: Pre-loved Valmontesse latch bag, bought in Milan 2019, receipt + dust bag || condition=used
second-hand frostvek: My Frostvek parka, worn two winters, small repair on cuff, have receipt || condition=used
second-hand kristovalde: Kristovalde chrono from my late uncle, serviced 2024, papers || condition=used
second-hand mirello: Mirello 100 ml about 70% full, bought at the airport, selling because allergic || condition=used
comparison parelo: Our own puffy tote, roomier than Parelo and made in Leeds
comparison sondrix: House-brand earbuds, longer battery than Sondrix, 2 year warranty
negation vanterro: White low sneakers, no bolt, not Vanterro, plain upper
negation chavelle: Rose water spray, this is not Chavelle, no brand, homemade
review-content kaldris: Collector’s guide: spotting a fake Kaldris, 96 pages, spiral bound
review-content valmontesse: Video course – authenticate a Valmontesse bag, real vs fake, lifetime access
authorized-resale frostvek: Frostvek Polar parka men’s black, authorized retailer, full warranty || brand=FROSTVEK
authorized-resale sondrix: Sondrix Buds 3 white, sealed, official store || brand=SONDRIX
authorized-resale tobbiko: TOBBIKO floppy bunny 35 cm cream, authorised dealer
honest-plain -: Hand-knit wool beanie, charcoal, one size, machine washable
honest-plain -: Stainless steel garlic press, dishwasher safe, 10 year guarantee
honest-plain -: Kids’ rain boots green frog, size 10 toddler
honest-plain -: Set of 6 linen napkins, natural, 45 x 45 cm, made in Portugal
honest-plain -: Vintage brass desk lamp, rewired, works well, pick up only
near-word -: Velvet throw pillow cover, teal, 18x18, hidden zipper
near-word -: Pareo beach wrap, palm print, quick dry
near-word -: Opulent brocade curtain panels, wine red, 84 inch
near-word -: Mirabelle plum jam, small batch, 8 oz
near-word -: Succulent soil mix 4 qt with perlite
near-word -: Cauldron mug witch black 16 oz, dishwasher safe
near-word -: Harbor seal plush toy, 12 inch, made from recycled bottles
near-word -: Coloring book: sparrows and finches of the back yard
near-word -: Cinder cone volcano science kit for kids 8+
near-word -: Chapelle family cookbook, signed by author
near-word -: Orbit reed sprinkler, brass base, covers 5,300 sq ft
near-word -: Sandrine B. print "Blue hour", 30x40, numbered
near-word -: Van terrain tires 225/75R16, set of four
near-word -: Quiver tree print and kiva stool set
near-word -: Frost-free hydrant repair kit, 3/4 in
near-word -: Phaeton model carriage, wood, unfinished kit
near-word -: Pa rel. adj. English grammar flash cards, relative pronouns
museum-replica -: Lewis chess queen, museum replica in crushed marble
museum-replica -: Replica of a 1776 musket ball for classroom use, lead free
aaa-batteries -: 48x AAA alkaline, leak guarantee, best before 2034
aaa-batteries -: Kids flashlight, 2 AAA batteries included, red/green lens
scale-model -: Cardboard lighthouse, scale 1:1 template of the lamp room, A0 sheets
grade-a-goods -: AAA grade tanzanite loose, oval 7x5, with lab card
grade-a-goods -: Grade AAA maple syrup? No: Grade A amber, 500 ml, Vermont
kilowatt -: 3 KW tankless heater under sink, 240 V
model-numbers -: M3L0-4R relay, 12 V coil, DIN rail, lot of 5
model-numbers -: K4LD crystal 8.000 MHz HC-49S, 20 pcs
model-numbers -: Hose clamp 0RB1T series W4 53-60 mm stainless
other-senses -: "First copy" letterpress print of the town charter, framed
other-senses -: Copy stand with lights for document photography
other-senses -: Batch code stamp 6 digits self inking, with QC passed plate
other-senses -: Mirror quality test chart for telescope makers, A3
other-senses -: Dupe-proof key blank, restricted profile, locksmiths only
other-senses -: Replicator toy lab: grow 1:1 scale bugs, ages 6+
style-only -: Quilted flap bag, Parisian style, vegan leather, no logo
style-only -: Cottagecore dress inspired by 1940s patterns, own design
decorated-honest -: ✨ N·E·W ✨ scented candles ✨ lavender / pine / oak
decorated-honest -: S*A*L*E all puzzles must go, 500–1000 pcs
foreign-words -: Русский язык для начинающих: Russian textbook A1 with audio
foreign-words -: Λεμόνι print tea towel, Greek kitchen, cotton
nickname-generic -: Diver anchor shackle, galvanized, 8 mm, pack of 2
nickname-generic -: Bear-patch iron on embroidered, for denim jacket or kids parka
`;
