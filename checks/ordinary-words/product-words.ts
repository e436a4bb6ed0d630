// Compiled by hand for this project: words of product texts that dictionaries lack or have late.
const WORDS = `
activewear adapter adaptor adhesive aerosol airbag airflow airfryer airtight aluminium aluminum android anklet antibacterial antifog antislip appliance
applique aramid armband armrest aromatherapy athleisure audiophile autofocus backlight backlit backpack backsplash balaclava bandana bandeau barbell
barcode baseboard bathmat bathrobe batting beanie bedding bedsheet bedspread benchtop bezel bezels bicolor bidet bifold biker bikini blackout blazer
blister bluetooth bluray bobblehead bodycon bodysuit boho bookend bookshelf boombox bootcut bootie booties boxer boxers bralette breathable briefs
broadband brocade bronzer brushless buckle bumper bundle cabochon camcorder camera camisole camo canister capri caprice capsule carabiner carbide cardholder
cardigan cardstock carryon cartridge cashmere castor celluloid cellphone chambray charcoal charger charging charm chenille chiffon chino chinos chipset
choker chopper chrome chronograph chunky cleanser clearance clicker clipboard clipon clutch coaster coated coating cockpit collagen collar collectible
colorblock colorful colorway combo compact compatible concealer conditioner connector console contactless cookware cooler corded cordless corduroy
corset cotton countertop coverall crewneck crochet crop cropped crossbody cubic culottes cupholder curler customizable cutlery cutout cyan dashcam
daypack decal decals decoder decor defogger dehumidifier denim deodorant desktop detachable detangler detergent dimmable dimmer dishwasher dispenser
display doormat doorbell dongle doublebreasted downlight drawstring drone dropshipping ductless dumbbell dupont duffel duffle dustproof duvet earbud earbuds
earphone earphones earmuff earpad earpads earplug earplugs eggshell elastane elastic elastomer embellished embossed embroidered embroidery enamel
encoder endcap engraved engraving epoxy espadrille espadrilles ethernet evening everyday exfoliating exfoliator extender extension eyelash eyelet eyeliner
eyeshadow eyewear faceplate faucet fauna faux fedora fiberglass figurine filament filter fingertip firewire firmware fitness fitted flannel flannels
flashlight flared fleece flipflop flipflops floral floorlamp flush foamposite foldable foodgrade footrest footwear formaldehyde fragrance frameless freestanding
fridge fullsize fullzip furry futon gaiter gamepad garment gasket gauge gelpen georgette giftbox giftset gimbal glitter glossy gooseneck graphene
graphite gripper grommet groomer grosgrain guipure gunmetal hairband hairbrush hairclip hairdryer hairpin hairspray halter handbag handcrafted handheld
handlebar handmade handset handwash hardcover hardshell harness hdmi headband headboard headgear headlamp headlight headphone headphones headrest headset
headwear heatsink heavyweight heirloom hemline henley herringbone highlighter hightop highwaist hobo hologram holster homeware hoodie hoodies hoody
hoverboard humidifier hydrating hydration hydrogel hypoallergenic inchworm incense infrared inkjet inline innersole insole insoles instax insulated interchangeable
interlock inverter ionizer ironing ivory jacquard jeggings jersey jewelry jewellery jogger joggers joystick juicer jumpsuit kettle keyboard keychain keypad
keyring khaki kickstand kidswear kimono kitchenware knitwear knitted lace lacquer laminate laminator lanyard laptop laser latex lathe leatherette legging
leggings leopard levitating liftgate lightbar lightweight lingerie linen lipgloss lipstick liquidator loafer loafers longline longsleeve loudspeaker loungewear
lowcut lowtop lubricant luggage luminous lumen lumens lycra macrame magnetic mandala manicure mascara mattress maxi maxidress megapixel megapixels melamine memoryfoam
menswear mesh metallic microfiber microfibre microphone microphones microscope microsd microsuede microwave midi midrise milliamp miniature minidress miniskirt
mirrorless mockneck moccasin moccasins modal moisturizer moisturiser moisturizing monitor monocular monochrome monogram monopod moulding mousepad mudguard
multicolor multicolour multifunction multifunctional multipack multimeter multipurpose multitool nail neckband necklace neckline neoprene netbook
nightgown nightlight nightstand noncontact nonslip nonstick notebook nubuck nylon octacore offline oled ombre oneshoulder onesie onesize optical organizer
organza orthopedic ottoman outdoor outerwear outfit outsole oversize oversized overlock oximeter padded paisley palette paperback parka passcode patchwork pedicure
peephole pegboard peplum perfume pergola petite pewter pillowcase pincushion pinstripe pixel pixels planter platform playmat playset playsuit pleated plectrum plunger
plush plushie polarised polarized polyamide polycarbonate polyester polyethylene polyfill polypropylene polyurethane poncho popsocket porcelain portable poster
powerbank powerline preamp preorder prepaid preshrunk printable printer projector pullover pumps purse pushup quadcopter quartz quickdry quilted racerback
raglan raincoat rainproof ramekin rattan rayon razor rechargeable recliner refillable refrigerator refurbished regulator resin resistant retractable
retro reversible rhinestone rhinestones rhodium ripped ripstop romper router ruched ruffle ruffled ruffles sachet sandal sandals sateen satin satchel scanner
scarf scented scooter scrunchie scrunchies scuba seamless seersucker selfie selfies sequin sequined sequins serum sewing shampoo shapewear sheer shelving
sherpa shockproof shoelace shoelaces shockabsorber shopping shorts shoulder showerhead shrug shutterproof sideboard silicone silicon silverware skateboard skateboards skincare
skinny skort sleeveless sleepwear slimfit slingback slipcover slipon slipper slippers smartband smartphone smartphones smartwatch smartwatches sneaker
sneakers snowboard snowsuit snugfit softcover softshell solar soldering soundbar soundproof soundcard spaghetti spandex spatula speaker speakers splashproof
splitter sportswear spotlight stainless stapler stereo sticker stickers stiletto stilettos stockings straightleg strapless streetwear stretchy stroller
stylus subwoofer suede suitcase sunblock sunglass sunglasses sunhat sunscreen sunshade suspender suspenders swaddle sweatband sweater sweaters sweatpants
sweatshirt sweatshirts sweatproof sweatsuit swimsuit swimsuits swimwear tabletop tablet tactical taffeta tailored tanktop tankini tapestry tassel tealight
teether telescopic tempered terracotta terrycloth thermal thermals thermocouple thermos thermostat throwback tiedye tights titanium toaster toddler toiletries toiletry
toner tote totes touchpad touchscreen towelette tracker tracksuit tracksuits trackpad trainers transmitter transparent treadmill trackball trenchcoat trimmer
tripod trivet trousers trunks tshirt tshirts tulle tumbler tunic turntable turquoise turtleneck tweezers twill twopiece tyvek ultralight ultrasonic ultraviolet
ultrathin ultrawide unboxed underlay underwear underwire unisex unlocked unscented upholstery upholstered usb utensil utensils vacuum vanity vaporizer velcro velour velvet
vest vests videocard vignette vintage vinyl viscose visor vneck voltage volleyball waistband waistcoat walkie walkman wallet wallets wallpaper wardrobe washable
washcloth washer waterproof waterproofing watermark watts webbing webcam webcams wedge wedges wetsuit whisk whiteboard widescreen wifi windbreaker windproof
windshield wireless womenswear woolen wooven workbench workout wristband wristlet wristwatch yoga zipper zippered zipup zippo zirconia zoom
accu akkuschrauber armbanduhr aufkleber badeanzug bettwäsche bluse brieftasche damenschuhe damenuhr daunenjacke drucker fernseher feuchtigkeitscreme fleecejacke
geldbörse gürtel halskette handtasche handyhülle herrenuhr hosenträger kapuzenpullover kinderwagen klimaanlage kopfhörer ladekabel ladegerät laufschuhe lautsprecher lederjacke
lederhose leinwand lippenstift mikrowelle mütze ohrringe packung parfüm parfum pfanne regenjacke reisetasche rucksack schal schmuck schuhe sonnenbrille spielzeug
staubsauger stiefel strickjacke stück tasche tastatur taschenlampe turnschuhe uhrenarmband umhängetasche unterwäsche wanderschuhe wasserdicht wasserkocher windjacke winterjacke
zubehör zahnbürste
abrigo altavoz altavoces anillo auriculares bañador batidora bolígrafo bolso bolsos botas brazalete bufanda calcetines calzado camiseta camisetas cámara cargador cartera
chándal chaqueta chaquetas cinturón collar colgante deportivas edredón enchufe estuche falda faldas funda gafas gorra guantes inalámbrico joyería lápiz licuadora linterna
maleta maquillaje mochila mochilas monedero muñeca ordenador pantalla pantalón pantalones paraguas pendientes perfumería portátil pulsera ratón reloj relojes sandalias sartén sudadera
teclado tirantes toallas vaqueros vestido vestidos zapatillas zapatos
accessoire acier agenda argent coton cuir daim dentelle doré fourrure laine lin lot neuf neuve neufs nylon occasion soie taille toile velours vernis accessoires aspirateur bague baskets bijoux blouson bonnet bottes bottines boucles bouilloire bracelet cartable casquette casserole ceinture chaussettes chaussure chaussures
chemise chemisier chargeur clavier collier coque culotte débardeur écharpe écouteurs écran enceinte étui foulard gants gilet housse imperméable jupe lampe lunettes maillot manteau
maquillage montre montres oreillette pantalon parapluie parfum pochette portefeuille portable pyjama robe rouge sac sacs sandales serviette sweat tablette talons téléphone
trousse valise vaisselle veste vêtement vêtements voiture
anello asciugamano borsa borse borsetta braccialetto calze calzini cappello cappotto caricatore cintura collana costume cuffie felpa giacca giacche giubbotto gonna guanti lampada maglia
maglietta maglione mutande occhiali ombrello orecchini orologio orologi pantaloni pantofole pelle pentola piumino portafoglio profumo scarpe scarpa sciarpa sedia stivali tastiera
telefono trucco valigia vestito zaino
anel bermuda blusa bolsa boné brinco brincos cachecol calça calças camisa camiseta carregador carteira casaco celular chinelo chuteira cinto colar cueca fone fones jaqueta joia
lanterna luva luvas maquiagem meia meias mochila moletom óculos perfume pulseira relógio relógios roupa sandália sapato sapatos saia tênis tiracolo vestido xícara
ayakkabı anahtarlık atkı bardak bileklik bot cüzdan çanta çorap çizme düğme elbise eldiven eşarp eşofman etek gömlek gözlük hırka iphone kablosuz kaban kemer kılıf klavye kolye kulaklık kumaş
küpe kupa mont pantolon parfüm saat sandalet sırt süveter şal şapka şarj şort takım telefon terlik tişört tulum yağmurluk yelek yüzük
anting baju batik bekas celana dompet gamis gelang handuk headset helm jaket jam jilbab kabel kacamata kalung kaos kemeja kerudung koper kulit lampu mukena parfum pria rok sandal
sepatu tas tangan topi wanita
бельё блузка ботинки брюки браслет браслеты валенки ваза варежки водолазка гарнитура джинсы джинсовая жилет зарядка зонт игрушка кабель кеды клатч кольцо колонка комбинезон кошелёк
кроссовки кроссовок кружка куртка куртки лосины майка мужской мужские наушники носки обувь одежда очки пальто перчатки платок платье портмоне портфель ремень ремешок рубашка рюкзак
сандалии сапоги серьги смартфон спортивный сумка сумки тапочки толстовка туфли украшение футболка футболки худи чехол часы шапка шарф шорты шуба юбка
akcesoria bluza bransoletka buty czapka dres etui kapcie kolczyki koszula koszulka kozaki kurtka ładowarka majtki marynarka mokasyny naszyjnik okulary parasol pasek perfumy pierścionek
plecak płaszcz portfel rękawiczki rower sandały skarpetki słuchawki spodenki spodnie spódnica sukienka sweter szalik torba torebka trampki walizka zegarek
armband broek handtas horloge hoesje jas jurk ketting koptelefoon oorbellen oplader portemonnee riem rok rugzak schoenen shirt sjaal sokken tas trui zonnebril
أحذية إكسسوارات إسوارة بنطلون بنطال تنورة جاكيت جزمة جلد جوارب حذاء حزام حقيبة حقائب خاتم ساعة ساعات سماعات سروال سترة شاحن شال شنطة شنط صندل طقم عباية عطر عطور فستان فساتين قبعة
قلادة قميص كفر كوتشي كيبورد كاميرا محفظة معطف ملابس نسائي نسائية نظارة نظارات رجالي رجالية هاتف هودي
アクセサリー アダプター アルミ イヤホン イヤリング インナー ウエア ウェア ウール エアコン エプロン オーバー カーディガン カード カーテン カード カーペット カップ カバー カバン カメラ カラー ガラス キーボード キーホルダー
キッチン キャップ キャミソール キャリー ギフト クッション クリア クリーム グラス グリーン グレー ケース ケーブル コート コットン コンパクト サイズ サングラス サンダル シートカバー シャツ シャンプー ショーツ
ショルダー シルバー シンプル ジーンズ ジャケット ジャージ スーツ スカート スカーフ スタンド ステッカー ステンレス ストール ストラップ スニーカー スピーカー スプレー スポーツ スマホ スマートフォン スリッパ スリム
セーター セット ソックス タオル タブレット ダウン チャーム チェーン チケット ティーシャツ テーブル テレビ デザイン デジタル デニム トート トップス トレーナー トレンチ ドレス ナイロン ネイル ネクタイ ネックレス
ハーフ ハイカット ハット ハンガー ハンド ハンドバッグ ハンドメイド バスタオル バスケット バッグ バッテリー バングル バンド パーカー パーツ パジャマ パソコン パンツ パンプス ビジネス ビンテージ ピアス ピンク
ファスナー ファッション フィルム フード フェイス フラット フリース フリル フレーム フレグランス ブーツ ブラウス ブラウン ブラシ ブラック ブルー ブレスレット ブローチ プリント プレゼント ヘアゴム ヘッドホン ベージュ
ベスト ベルト ベロア ペンダント ホワイト ボックス ボディ ボトル ボトムス ポーチ ポケット ポスター ポリエステル ポロシャツ マウス マグカップ マスク マフラー メッシュ メンズ モデル ユニセックス ライト ラウンド
リバーシブル リボン リング リュック ルームウェア レギンス レザー レディース レトロ ローファー ロング ワイド ワイヤレス ワンピース
가디건 가방 가죽 거울 구두 귀걸이 남성 남자 노트북 니트 담요 단화 데님 레깅스 마스크 마우스 모자 목걸이 목도리 미니 바지 반지 반팔 백팩 벨트 부츠 블라우스 사이즈 상의 샌들 선글라스 세트 셔츠 손목시계 수건 숄더백 슬리퍼
시계 신발 양말 여성 여자 여행 와이드 운동화 원피스 의류 이어폰 자켓 장갑 점퍼 정장 조끼 지갑 청바지 충전기 치마 캐주얼 커버 케이블 케이스 코트 클러치 키링 키보드 토트백 티셔츠 파우치 팔찌 패딩 패션 팬츠 필터 하의 향수 헤드폰 후드 후드티
휴대폰 스마트폰 스니커즈 스커트 스카프 액세서리 크로스백
áo quần giày dép túi xách ví thắt lưng đồng hồ kính mắt nón mũ vòng tay nhẫn khuyên tai váy đầm tất khăn điện thoại tai nghe sạc ốp lưng nước hoa son phấn
`;

export const PRODUCT_WORDS: readonly string[] = WORDS.trim().split(/\s+/);
