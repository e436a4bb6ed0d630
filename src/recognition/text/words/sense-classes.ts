/**
 * Everyday words by what they are, with what stands beside them when they are meant so: "walnut wood", "tiger print", "lily bulbs". For
 * words whose sense is told one by one see senses.ts. Compiled by hand for this project.
 */
export interface SenseClass {
  /** Parted by blanks. */
  readonly words: string;
  /** Parted by `|`. */
  readonly near: string;
  readonly categories: string;
}

const PICTURED =
  'print|printed|pattern|plush|toy|figurine|figure|statue|ornament|sticker|stickers|decal|costume|mask|onesie|poster|painting|wall art|tattoo|embroidery|cross stitch|drawing|coloring|puzzle|balloon|mold|cookie cutter|shaped|emoji';

export const SENSE_CLASSES: readonly SenseClass[] = [
  {
    words:
      'walnut oak cedar maple birch pine cherry ebony teak ash beech elm alder aspen cypress mahogany rosewood sandalwood spruce fir larch poplar hickory juniper acacia bamboo cork hazel chestnut olive willow',
    near: 'wood|wooden|solid wood|hardwood|timber|plank|planks|board|boards|veneer|finish|stain|colored|tree|trees|seedling|leaf|leaves|bark|log|logs|grain|frame|floor|flooring|table|desk|shelf|cutting board|ink|husk|kernel|kernels|halves|shell|shells|nuts|nut|oil|butter|honey|syrup|smoked|chips|pellets|cone|cones|needles|sap|holz|bois|madera|legno',
    categories: 'furniture|wood|lumber|food|grocery|garden|plants|nursery|flooring',
  },
  {
    words:
      'apple orange peach plum pear lemon lime mango melon banana berry strawberry raspberry blueberry blackberry cranberry grape fig date apricot nectarine papaya guava kiwi coconut pineapple pomegranate watermelon almond pecan hazelnut cashew pistachio peanut pepper ginger mint basil sage thyme rosemary vanilla cinnamon saffron olive pumpkin carrot tomato potato avocado garlic onion',
    near: 'juice|pie|cider|tree|trees|fruit|fruits|vinegar|sauce|slices|sliced|dried|fresh|frozen|organic|ripe|jam|jelly|syrup|puree|peeler|corer|scented|scent|flavor|flavour|flavored|flavoured|seeds|seed|seedling|plant|plants|blossom|extract|oil|powder|tea|candy|cake|bread|cookies|snack|kg|crate|peel|zest|leaves|chips|nuts|butter|milk|shake|smoothie|salad|soup|recipe|marmalade|preserve|punnet|harvest|spice',
    categories: 'fruit|produce|grocery|food|beverage|garden|nursery|spices',
  },
  {
    words:
      'lion tiger leopard panther puma jaguar cougar cheetah lynx bobcat bear wolf fox coyote hyena elephant rhino hippo giraffe zebra buffalo bison bull cow horse mustang stallion pony donkey mule camel llama alpaca deer elk moose antelope gazelle goat lamb sheep ram pig boar rabbit hare bunny squirrel beaver otter badger raccoon skunk hedgehog bat mouse rat hamster monkey gorilla koala kangaroo panda sloth turtle tortoise snake python cobra viper lizard gecko crocodile alligator frog toad dragon dinosaur whale dolphin shark orca seal walrus octopus squid crab lobster shrimp salmon trout tuna cod eagle hawk falcon kestrel osprey owl raven crow robin sparrow swallow swan goose duck hen rooster turkey peacock parrot penguin pelican stork heron crane flamingo dove pigeon hummingbird bee wasp hornet butterfly moth ant beetle spider scorpion dragonfly firefly ladybug caterpillar worm snail oyster clam',
    near: `${PICTURED}|animal|animals|wild|wildlife|zoo|safari|meat|feed|food|farm|hunting|hunter|decoy|call|fur|skin|leather|bone|teeth|tooth|feather|feathers|egg|eggs|bird|fish|insect|repellent|trap|traps|fishing|bait|lure|sculpture|fillet|fillets|smoked|canned|steak|hide|shell|whistle|house|nest|ring binder`,
    categories: 'pet|pets|toys|wildlife|hunting|fishing|seafood|meat|farm|poultry|costumes|stuffed animals',
  },
  {
    words:
      'rose lily tulip daisy orchid iris violet jasmine lavender lotus magnolia peony poppy sunflower marigold dahlia camellia hibiscus primrose bluebell clover ivy fern moss thistle heather lilac gardenia aloe cactus bonsai blossom petal',
    near: `${PICTURED}|seeds|seed|bulb|bulbs|flower|flowers|plant|plants|bouquet|petals|oil|essential oil|scented|scent|fragrance|tea|soap|candle|garden|bush|artificial|silk|dried|pressed|potted|pot|vase|wreath|water|extract|perfume|gold|quartz|pink`,
    categories: 'garden|plants|flowers|floral|seeds|nursery|home fragrance|aromatherapy',
  },
  {
    words:
      'ruby pearl jade amber opal emerald sapphire diamond topaz garnet amethyst turquoise onyx agate quartz crystal coral ivory obsidian malachite lapis marble granite slate flint cobalt titanium platinum silver gold copper bronze brass nickel zinc tungsten steel iron',
    near: 'ring|rings|necklace|earrings|bracelet|pendant|bead|beads|stone|stones|gem|gemstone|natural|carat|ct|plated|plating|sterling|solid|polished|tumbled|raw|wire|sheet|rod|tube|pipe|powder|alloy|wedding|birthstone|tile|tiles|countertop|chips|cabochon|loose|strand|inlay|blue|green|red|white|black|color',
    categories: 'jewelry|beads|gemstones|craft|metal|hardware|plumbing|building',
  },
  {
    words:
      'galaxy comet meteor eclipse star moon sun lunar solar planet mars venus mercury jupiter saturn neptune orbit nova nebula aurora zodiac rainbow thunder lightning storm tornado hurricane cyclone blizzard snowflake cloud',
    near: `${PICTURED}|projector|lamp|night light|night sky|sky|telescope|glasses|map|chart|calendar|space|astronomy|lantern|string lights|panel|power|energy|necklace|nursery|bedding|curtain|milky way|gravity|sign|shelter|door|window|warning`,
    categories: 'lighting|decor|astronomy|books|party',
  },
  {
    words:
      'coach captain ranger chef pilot knight king queen prince princess pirate ninja samurai viking wizard witch hunter warrior soldier sheriff cowboy sailor doctor nurse teacher boss champion hero monster ghost vampire zombie angel devil fairy mermaid unicorn robot clown elf giant dwarf',
    near: `${PICTURED}|costume|halloween|cosplay|hat|mug|gift|gifts|party|best|world|worlds|crown|cape|dress up|uniform|training|whistle|clipboard|life|team|football|soccer|basketball|baseball|game|movie|kids|birthday|cake topper|chess|bed|size|mattress|truck|doll|funny|retirement|thank you`,
    categories: 'costumes|toys|party|novelty|gift|books|games',
  },
  {
    words:
      'hammer anvil ladder wrench drill saw chisel axe blade shovel rake hoe pump valve piston turbine rotor gear lever pulley hinge bolt screw nail rivet gasket spring bearing compass anchor rope chain hook needle thimble brush roller bucket mortar pestle',
    near: 'tool|tools|set|steel|inch|mm|claw|rubber|handle|heavy duty|kit|bit|bits|replacement|spare|repair|stainless|cordless|electric|hydraulic|water|air|garden|sewing|wall|ship|nautical|fishing|assembly|part|parts|fiberglass|wooden|aluminum|folding',
    categories: 'tools|hardware|automotive|garden|sewing|industrial|marine',
  },
  {
    words:
      'orchard meadow prairie forest canyon ridge summit peak valley harbor island lagoon oasis desert glacier river creek lake ocean reef delta coast beach dune cliff cave mountain hill grove',
    near: 'poster|print|painting|photo|photography|wall art|wallpaper|map|trail|hiking|camping|view|scene|landscape|mural|tapestry|cabin|cottage|vacation|tour|travel|trip|guide|book|fruit|apple|cherry|trees|grass|sand|shells|towel|salt|water|sound|sounds|wave|waves|fish|fishing|swimming|climbing|north|south|east|west|facing|slope',
    categories: 'wall art|posters|travel|books|outdoor recreation|garden|farm|maps',
  },
];
