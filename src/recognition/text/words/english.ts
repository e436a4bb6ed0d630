// Compiled by hand for this project: everyday words that are also chosen as marks or stand in product texts.
export const english = `
a able about above abs abstract academy accent access accessory account ace acid acorn acre across act action active actor actual adapt adapter add
address adult advance advantage adventure advice aerial affair after again age agency agent ago agree aid aim air airport alarm album alert alien alike alive all alley
alliance alloy ally almond almost alone along alpha alpine already also alternative although altitude always am amazing amazon amber ambition among amount amp an anchor ancient and
android angel angle angular animal ankle anniversary answer ant antenna anthem antique any apart apartment apex apollo apparel appeal apple apply approach apricot april apron aqua arc
arcade arch archer architect are area arena argon arm armor army aroma around array arrow art article artist as ash aside ask aspect aspen asphalt asset assistant at
atelier athlete athletic atlas atom attach attic audio august aunt aura aurora author auto automatic autumn available avenue average avocado awake award aware away awesome axe axis baby
back backpack bacon bad badge bag baker bakery balance balcony ball ballet balloon balm bamboo banana band bang bank bar bare bargain barn baron barrel base basic basin
basis basket bass bat batch bath bathroom battery battle bay be beach beacon bead beam bean bear beard beast beat beautiful beauty beaver because become bed bedroom bee
beef been beer before begin behind being believe bell below belt bench berry beside best beta better between beyond bicycle big bike bill bind biology birch bird birth
birthday biscuit bit bite bitter black blackberry blade blank blanket blast blaze blend blender bless blind blink block blog blood bloom blossom blow blue bluebird blur board boat body
bold bolt bomb bond bone bonnet bonus book boom boost booster boot border bore born boss both bottle bottom bounce bound boundary bow bowl box boy brace bracelet
brain brake branch brand brass brave bread break breakfast breath breeze brick bride bridge brief bright brilliant bring brisk broad bronze brook brother brown browser brush bubble bucket buckle
bud buddy budget buff buffalo bug build builder building bulb bulk bull bullet bumper bunch bundle bunny burn burst bus bush business busy but butter butterfly button buy buzz
by bye cab cabin cabinet cable cactus cafe cage cake calculator calendar calf call calm camel camera camp camper campus can canal candle candy cane cannon canoe canopy canvas
canyon cap cape capital captain capture car caravan card cardinal care career cargo carpet carrier carrot carry cart cartoon carve case cash castle casual cat catalog catch cattle cave
cedar ceiling celebrate cell cellar cello cement center central century ceramic certain chain chair chalk challenge chamber champion chance change channel chaos chapter character charcoal charge charger charm chart
chase cheap check cheek cheer cheese chef chemistry cherry chess chest chestnut chew chic chicken chief child children chill chime chimney chin chip chocolate choice choose chord chrome chronicle church
cider cigar cinema cinnamon circle circuit circus citizen citrus city clam clamp clap clarity class classic classical clay clean cleaner clear clever cliff climate climb clinic clip clock clone
close closet cloth clothes clothing cloud clover clown club clutch coach coal coast coat cobalt cobra cobweb cocoa coconut code coffee coil coin cold collar collect collection color colt
column comb combat combo come comet comfort comic command common community compact companion company compare compass complete compliment computer concept concert concrete condition cone connect connection conquer contact contain container
content contest context continental contour contrast control converse convert cook cookie cool cooler copper copy coral cord core cork corn corner corona correct cosmic cosmos cost costume cottage cotton couch
cougar could count counter country couple coupon courage course court cousin cove cover cow coyote crab cradle craft crane crash crater crayon crazy cream create creative creator creature credit creek
crescent crest crew cricket crimson crisp critical crocodile crop cross crow crowd crown cruise crunch crush crust crystal cub cube cuff culture cup cupboard cure curl current curtain curve cushion custom
customer cut cute cycle cyclone cylinder dad daily dairy daisy damage dance dandy danger dare dark darling dart dash data date daughter dawn day dead deal dealer dear debut december decent
deck decor decorate deep deer default defender defense define degree delight deliver delivery delta deluxe demand denim dent dental department depend depot depth deputy desert design designer desire desk dessert destiny
detail detective develop device devil dew dial diamond diary dice diesel diet different dig digital dignity dimension dine diner dinner dinosaur dip direct direction director dirt disc discount discover discovery dish disk
display distance distinct ditch dive diver divide diving do dock doctor document dog doll dollar dolphin dome domino donkey door dot double dove down downtown dozen draft dragon drain drama draw
drawer dream dress drift drill drink drive driver drone drop drum dry duck due duke dull dune duo durable during dusk dust duty dwarf dye dynamic dynamo dynasty each eager eagle
ear early earn earring earth ease easel east easy eat echo eclipse eco ecology economy edge edit edition education effect egg eight elbow elder elect electric electronic elegant element elephant elevation
elf elite elk elm else elsewhere email ember emblem embrace emerald emotion empire employ empty enamel end endless endurance energy engine engineer enjoy enough enter enterprise entire entry envelope envy epic
epoch equal equator era eraser erode error escape essence essential estate eternal ether evening event ever evergreen every evidence evil evolution exact example excel except excess exchange excite exclusive exercise exhibit exit
exotic expand expect expedition experience expert explore explorer export express extend extension extra extract extreme eye fab fabric face fact factor factory fade fair fairy faith falcon fall false fame family famous
fan fancy fang fantasy far farm farmer fashion fast fat father faucet favor favorite feast feather feature february federal fee feed feel fellow felt fence fern ferry festival fever few fiber fiction
field fiesta fifty fig fight fighter figure file fill film filter final finch find fine finger finish fir fire firefly firm first fish fisher fishing fit fitness five fix fixture flag
flake flame flamingo flannel flap flare flash flat flavor fleece fleet flex flexible flight flint flip float flock flood floor flora florist flour flow flower fluid flush flute fly foam focus
fog foil fold folder folk follow font food foot football for force forest forever forge fork form formal format former formula fort forte fortress fortune forum forward fossil found foundation fountain
four fox fragrance frame franchise free freedom freeze freight fresh friday friend friendly fringe frog from front frontier frost frozen fruit fuel full fun function fund funny fur furnace furniture fury
fuse fusion future gadget gain galaxy gallery gallon gallop game gap garage garden garland garlic garment garnet gas gasket gate gateway gather gear gel gem general generation generator generic genesis genie genius gentle
gentleman genuine geometry gesture get ghost giant gift ginger giraffe girl give glacier glad glamour glance glass glaze gleam glide glimpse glitter global globe glory gloss glove glow glue go goal goat
god gold golden golf good goods goose gorge gospel gossip gourmet gown grab grace grade grain grand grandma grandpa granite grape graph graphic grass gravel gravity gray great green greenhouse greet grey grid
grill grind grip grizzly groom groove ground group grove grow growth guard guardian guess guest guide guild guitar gulf gull gum gun guru gym habit hack hair half hall halo ham hammer
hammock hand handbag handle handmade hang happen happy harbor hard hardware hardy hare harmony harness harp harvest has hat hatch have haven hawk hazel he head headphone headset health healthy hear heart
hearth heat heater heaven heavy hedge heel height heir helicopter hello helm helmet help hemp hen her herb herd here heritage hero heron hex hi hidden hide high highland highlight highway hike
hiker hill him hint hip his history hit hive hobby hockey hold holder hole holiday hollow holly holy home honest honey honor hood hoodie hoof hook hop hope horizon horn hornet horse
hose hospital host hot hotel hound hour house how however hub hue hug huge hull human humble hummingbird humor hundred hunt hunter hurricane husband husky hut hybrid hydro hyper i ice icon
icy idea ideal identity idle if image imagine impact import impress impulse in inch include income increase index indigo indoor industrial industry infant infinite infinity influence info information ink inlet inn inner
innovation input insect insert inside insight inspire instant instinct instrument insulate intelligence intense interior internal international internet into invent invisible iris iron island it item ivory ivy jacket jade jaguar jam
january jar jasmine jaw jazz jean jeans jelly jersey jet jetty jewel jewelry jigsaw job jockey jog join joint joke joker journal journey joy judge jug juice jumbo jump jumper jungle junior
juniper jury just justice kangaroo karma kayak keen keep kernel kettle key keyboard kick kid kidney kids kind kindle king kingdom kiosk kiss kit kitchen kite kitten knee knife knight knit
knob knot know koala lab label lace lack ladder lady lagoon lake lamb lamp lance land landmark lane language lantern lap laptop large lark laser last latch late later latitude laugh launch
laundry laurel lava lavender law lawn lay layer lazy lead leader leaf league leap learn leash least leather leave lecture ledge left leg legacy legal legend leisure lemon lend length lens leopard
less lesson let letter level lever liberty library license lid lie life lift light lighter lighthouse lightning like lilac lily limb lime limit limited line linen link lion lip lipstick liquid list
listen little live lively liver living lizard load loaf loan lobby lobster local lock locker locket lodge loft log logic logo lone long look loom loop loose lord lose loss lost lot
lotion lotus loud lounge love lovely lover low loyal luck lucky luggage lumber luminous lunar lunch lure lush luxe luxury lynx lyric machine mad magazine magic magical magnet magnetic magnolia mail main
major make maker male mall mammoth man manager mandarin mango manor mantle manual many map maple marathon marble march margin marina marine mark market maroon marriage mars marsh marvel mascot mask mason
mass massage master mat match mate material math matrix matte matter mattress max maximum may maze me meadow meal mean measure meat mechanic medal media medical medium meet mega melody melon melt
member memo memory men mentor menu merchant mercury merit mermaid merry mesh mess message metal meteor meter method metro microphone microwave mid middle midnight might mighty mile military milk mill million mind
mine mineral mini minimal mink minor mint minute miracle mirage mirror miss mission mist mister mix mixer mobile mod mode model modem modern modest module moment monarch money monitor monkey monster month
mood moon more morning mosaic moss most motel moth mother motion motive motor mound mount mountain mouse mouth move movement movie much mud mug mule multi muscle museum mushroom music musical must
mustang mustard my mystery myth nail name napkin narrow nation national native natural nature nautical navigator navy near neat neck necklace nectar need needle negative neighbor neon nerve nest net network neutral
never new news newspaper next nexus nice niche night nimble nine ninja no noble node noise nomad none noon nordic normal north northern nose not notch note notebook nothing notice nova novel
november now number nurse nut nutmeg nylon oak oar oasis oat object oblivion observe obvious ocean octave october octopus odd odyssey of off offer office official often oil old olive omega on once
one onion online only onto onyx opal open opera operation optic optical optimum option or oracle orange orbit orchard orchid order ore organ organic organizer origin original ornament osprey other otter ottoman our
out outback outdoor outer outfit outfitters outlet outline output outside oval oven over owl own owner ox oxford oxygen oyster ozone pace pacific pack package pad paddle page paint pair palace pale palette
palm pan panda panel panther pantry pants paper parade paradise parallel parcel parent park parlor parrot parsley part partner party pass passage passion passport past pasta paste patch path patio patriot patrol
pattern pause pave pawn pay payment pea peace peach peacock peak peanut pear pearl pebble pedal peel pelican pen pencil pendant penguin penny people pepper perfect performance perfume period permit person pet
petal petite phantom phase phoenix phone photo physical piano pick pickle picnic picture pie piece pier pig pigeon pill pillar pillow pilot pin pinch pine pineapple pink pint pioneer pipe pirate pit
pitch pivot pixel pizza place plaid plain plan planet planner plant plasma plastic plate platform platinum play player playground plaza pleasure pledge plenty plot plug plum plus pocket pod poem poet point poison
polar pole police polish polo polygon pond pony pool pop poppy porcelain port portable portal porter portfolio position positive possible post postal poster pot potato pouch pound powder power powerful practical prairie
precious precise premier premium present president press pressure pretty price pride prime primer primrose prince princess print printer prism private prize pro problem process product professional professor profile program progress project promise
promo proof proper property protect protection protein proton prototype proud prune public publisher pulp pulse puma pump pumpkin punch puppet puppy pure purple purpose purse pursuit push put puzzle pyramid python quail
quality quantum quarry quart quarter quartz queen quest question quick quiet quill quilt quiz quota quote rabbit raccoon race racer rack radar radiant radio radius raft rage rail railway rain rainbow raise rally
ram ranch random range ranger rank rapid rare raspberry rate rather raven raw ray razor reach react reaction read reader ready real reality realm rebel receipt recipe record recover red reef reel refine
reflect reflex refresh refuge regal regent region register regular relax relay release relief remedy remember remote rent repair replace report republic request rescue research reserve resin resort resource response rest restaurant retail
retreat retro return reveal reverse review revolution reward rhythm rib ribbon rice rich ride rider ridge rifle rig right ring ripple rise ritual rival river road roam roar roast robe robin robot rock
rocker rocket rod rogue role roll roller romance roof room root rope rose rosemary rotary rouge rough round route router row royal rub rubber ruby rug rugged rule ruler run runner runway rural
rush rust rustic saber sable sack sacred saddle safari safe safety saffron saga sage sail sailor saint salad salary sale salmon salon salt salute same sample sand sandal sandwich sapphire satellite satin
saturn sauce sauna savage save saw say scale scan scarf scarlet scene scent school science scissors scoop scooter scope score scorpion scout scrap scratch screen screw script scroll scrub sea seal search season
seat second secret section sector secure security see seed seek segment select self sell send senior sense sensor sentinel september sequence serene series serious serpent serum serve server service session set settle seven
several shade shadow shaft shaker shape share shark sharp she shed sheep sheet shelf shell shelter shepherd sheriff shield shift shine ship shirt shock shoe shoes shop shore short shorts shot should shoulder
show shower shrimp shrub shut shutter shy side siege sierra sight sigma sign signal signature silence silent silk silver similar simple simply sing single sink siren sister site six size skate sketch ski
skill skin skirt skull sky skyline slate sleek sleep sleeve slice slide slim sling slip slipper slope slow small smart smile smith smoke smooth snack snail snake snap sneaker snow snug so soap
soccer social society sock socket soda sofa soft software soil solar soldier sole solid solo solution some son song sonic soon sort soul sound soup source south southern space spade span spare spark
sparrow speak speaker special species spectrum speed spell spend sphere spice spicy spider spike spin spiral spirit splash split spoke sponge spoon sport sports spot spray spread spring sprint sprite spruce square squash
squid squirrel stable stack stadium staff stage stain stair stake stallion stamp stand standard star starling start state static station statue status stay steady steak steam steel steep stem step stereo stick still
sting stitch stock stone stool stop storage store stork storm story stove straight strange strap strategy straw strawberry stream street strength stretch stride strike string strip stripe stroke strong structure stub student studio
study stuff style stylus sub subject submarine subway success such sugar suit suite sultan sum summer summit sun sunday sunflower sunglasses sunny sunrise sunset super superb superior supply support supreme sure surf surface
surge surprise swallow swan sweater sweet swift swim swing swiss switch sword symbol symphony synergy system table tablet tackle tag tail tailor take talent talk tall tan tangerine tango tank tap tape target
tart task taste tavern tax taxi tea teacher team tech technology teddy tee teen telescope tell temple tempo ten tender tennis tent term terminal terra terrace terrain test texture than thank that the theater
their them theme then theory there thermal these they thick thin thing think third thirty this thistle thorn thread three thrill throne through throw thumb thunder ticket tide tidy tie tier tiger tight tile
timber time timer tin tiny tip tire titan titanium title to toast tobacco today toe together token tomato tomorrow tone tonic too tool tooth top topaz topic torch tornado tortoise total totem touch tough
tour tournament tow towel tower town toy trace track tractor trade tradition traffic trail trailer train trainer transfer transit transparent transport trap trash travel traveler tray treasure treat treaty tree trek trend triad trial
triangle tribe tribute trick trident trim trinity trio trip triple triumph trolley trooper trophy tropic tropical trouble trousers trout truck true truffle trumpet trunk trust truth try tub tube tulip tuna tundra tune tunic
tunnel turbine turbo turf turkey turn turquoise turtle tweed twelve twenty twig twilight twin twist two type typhoon ultimate ultra umbrella uncle under uniform union unique unit united unity universal universe university unlimited until
up upgrade upper urban urge us use used useful user usual utility vacation vacuum valet valid valley valor valuable value valve van vanguard vanilla vanity vapor variety vase vast vault vector vegetable vehicle veil
vein velocity velvet vendor ventilation venture venus verge vermont versatile version vertex vertical very vessel vest vibe victor victory video view viking villa village vine vintage vinyl viola violet violin viper virtual virtue visa
visible vision visit vista visual vital vitamin vivid vixen vocal voice void volcano volt volume vortex vote voucher vow voyage voyager wafer wagon waist wait walk walker wall wallet walnut walrus wander want war
ward wardrobe warm warrior was wash washer wasp watch water waterfall watermelon wave wax way we wealth wear weather weave web wedding wedge week weekend weight welcome well west western whale what wheat wheel when
where which whisker whisper whistle white who whole why wide widow width wife wild wilderness will willow wind window wine wing winner winter wire wireless wisdom wise wish wit with within without wizard wolf woman
women wonder wonderful wood wooden woodland wool word work worker workshop world worm worth would wrangler wrap wreath wren wrench wrist write wrong yacht yard yarn yeah year yellow yes yesterday yet yoga yogurt yolk you
young your youth zebra zen zero zest zinc zip zipper zodiac zone zoom
adobe atomic expo lateral mercurial micro obsidian sentry
`;
