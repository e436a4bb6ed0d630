/**
 * Words that are marks elsewhere and goods here: what stands beside them when they are meant as words, and the categories where they
 * name the goods. Compiled by hand for this project.
 */
export interface OrdinarySense {
  readonly near: string;
  readonly categories: string;
}

export const ORDINARY_SENSES: { readonly [word: string]: OrdinarySense } = {
  apple: {
    near: 'juice|pie|cider|tree|fruit|vinegar|sauce|cinnamon|green|red|fuji|gala|granny|slices|chips|crisp|butter|orchard|peeler|corer|scented|flavor|flavored|fresh|dried|wood|blossom',
    categories: 'fruit|produce|grocery|food|garden',
  },
  orange: {
    near: 'juice|peel|zest|blossom|marmalade|fruit|tree|color|colour|neon|bright|dark|light|burnt|red|blue|green|black|yellow|white|fresh|essential oil|scented|flavor|slices',
    categories: 'fruit|produce|grocery|food|beverage',
  },
  orchard: {
    near: 'apple|fruit|cherry|peach|pear|plum|trees|tree|ladder|sprayer|grass|harvest|fresh|farm|picking|netting|citrus|oil|blossom',
    categories: 'fruit|produce|grocery|food|garden|farm',
  },
  shell: {
    near: 'sea|egg|clam|turtle|oyster|hard|soft|outer|inner|jacket|nut|walnut|coconut|case|necklace|beads|pasta|conch|cowrie|mother of pearl|abalone',
    categories: 'shells|craft',
  },
  dove: {
    near: 'white|bird|turtle|mourning|peace|dovetail|decoy|hunting|grey|gray|feather|release|love',
    categories: 'birds|pets',
  },
  puma: { near: 'cat|mountain lion|animal|wild|zoo|predator|cougar|plush', categories: 'toys animals|wildlife' },
  jaguar: { near: 'cat|animal|wild|big cat|jungle|zoo|predator|print|plush|leopard', categories: 'wildlife' },
  coach: {
    near: 'bus|tour|trip|football|soccer|basketball|baseball|team|head|whistle|clipboard|life|gift for|best|assistant|driver|stage|screws|bolt|bolts|class|travel',
    categories: 'sports coaching|vehicle|travel',
  },
  gap: {
    near: 'filler|tool|wedge|gauge|feeler|between|seal|spark plug|teeth|tooth|cover|generation|year|bridge|mind the|door|air|stove|seat|insulation|wide',
    categories: 'tool|hardware|automotive',
  },
  boss: {
    near: 'coffee|lady|baby|fight|battle|like a|best|worst|girl|mug|gift|office|my|the|mini|final|level',
    categories: 'mug|gift|novelty|video game',
  },
  diesel: {
    near: 'engine|fuel|truck|generator|oil|motor|injector|pump|heater|car|vehicle|tank|particulate|tdi|turbo|additive|exhaust|air heater|locomotive|filter',
    categories: 'automotive|vehicle parts|engine|fuel',
  },
  target: {
    near: 'board|shooting|archery|dart|practice|paper|steel|range|audience|moving|bullseye|weight|stand|foam|aim|heart rate|arrow|airsoft',
    categories: 'archery|shooting|sporting goods|hunting',
  },
  monster: {
    near: 'truck|trucks|green|scary|cookie|sea|party|costume|hunter|plush|halloween|slayer|movie|under the bed|lake|little|cute|jam',
    categories: 'toys|costume|book',
  },
  guess: { near: 'who|game|the|what|word|how|price|board|card|number', categories: 'games|board games' },
  columbia: { near: 'british|river|district|university', categories: 'map|travel' },
  amazon: {
    near: 'river|rainforest|basin|jungle|brazil|parrot|sword plant|warrior',
    categories: 'aquarium|travel|plants',
  },
  tide: { near: 'low|high|pool|table|clock|red|rising|ocean|beach', categories: 'clock|marine' },
  fossil: {
    near: 'dinosaur|shark|tooth|trilobite|ammonite|fuel|dig|excavation|stone|amber|bone',
    categories: 'collectibles fossils|science',
  },
  polo: {
    near: 'shirt|shirts|collar|neck|horse|pony|sport|mallet|water|players|tee|t-shirt|sleeve|mens',
    categories: 'shirts|apparel tops',
  },
  oracle: { near: 'cards|deck|tarot|bone|ancient|delphi', categories: 'tarot|books' },
  swatch: { near: 'fabric|color|colour|sample|paint|test|watercolor|card|makeup', categories: 'fabric|craft|makeup' },
  mustang: { near: 'horse|wild|pony|animal|stallion|ranch', categories: 'horses' },
  vans: { near: 'moving|delivery|cargo|camper|cars|trucks|fleet|mini', categories: 'vehicle' },
  champion: {
    near: 'world|league|belt|trophy|winner|cup|national|defending|super bowl|state|dog',
    categories: 'trophies',
  },
  converse: { near: 'with|about|speak|talk', categories: 'books' },
  galaxy: {
    near: 'stars|space|milky way|nebula|projector|guardians|far away|planet|cosmic|print|leggings|night light|universe',
    categories: 'lighting|decor',
  },
  caterpillar: { near: 'butterfly|hungry|insect|plush|larva|green|toy|baby', categories: 'toys|books' },
  beats: { near: 'heart|music|hip hop|drum|per minute|sick', categories: 'music' },
  north: { near: 'south|pole|star|east|west|america|carolina|facing', categories: 'travel' },
  windows: {
    near: 'doors|curtain|car|glass|cleaner|double|blinds|house|bathroom|film|vinyl|squeegee',
    categories: 'home improvement|curtains',
  },
  word: { near: 'search|game|book|wall art|of|puzzle|every', categories: 'books|puzzles' },
  sharp: { near: 'knife|blade|edge|scissors|pencil|very|razor|teeth|kitchen', categories: 'kitchen|knives' },
  ring: {
    near: 'engagement|wedding|gold|silver|diamond|finger|size|key|o|light|binder|teething|curtain|napkin|band|sterling',
    categories: 'jewelry',
  },
  nest: { near: 'bird|box|egg|chicken|of|tables|bees', categories: 'pets|garden' },
};
