/**
 * The 45 classes of the Nice Classification under short titles of our own (the headings are WIPO's and longer). Titles fit the
 * editions up to the 13th (in force since 2026). Between editions goods move, and a registration keeps the class it was filed
 * in: spectacles went from class 9 to 10 with the 13th edition, so goods that moved are looked for in both classes.
 */
export interface NiceClass {
  readonly number: number;
  readonly kind: 'goods' | 'services';
  readonly title: string;
}

const TITLES: readonly string[] = [
  'Chemicals for industry, science and agriculture; adhesives',
  'Paints, varnishes, dyes, inks for printing',
  'Cosmetics, perfumes, toiletries, cleaning products',
  'Fuels, lubricants, candles',
  'Medicines, dietary supplements, hygiene and pest control',
  'Common metals, metal hardware and building parts',
  'Machines, motors, power tools',
  'Hand tools, cutlery, razors',
  'Electronics, software, optics, measuring and safety devices',
  'Medical devices; eyewear since 2026',
  'Lighting, heating, cooling, cooking, sanitary appliances',
  'Vehicles and their parts',
  'Firearms, ammunition, fireworks',
  'Jewelry, watches, precious metals',
  'Musical instruments',
  'Paper goods, books, stationery, printed matter',
  'Rubber, plastics, sealing and insulating materials',
  'Leather goods, bags, luggage, umbrellas, saddlery',
  'Building materials, not of metal',
  'Furniture, mirrors, picture frames, bedding articles',
  'Kitchen and household utensils, glassware, brushes',
  'Ropes, tents, sails, sacks, padding',
  'Yarns and threads',
  'Textiles, household linen, curtains',
  'Clothing, footwear, headwear',
  'Haberdashery, lace, buttons, hair ornaments',
  'Carpets, mats, floor and wall coverings',
  'Games, toys, sports articles',
  'Meat, fish, dairy, preserved foods, edible oils',
  'Coffee, tea, bakery, confectionery, condiments',
  'Fresh produce, plants, seeds, animals and their food',
  'Beers, soft drinks, waters, juices',
  'Alcoholic beverages except beers',
  'Tobacco, electronic cigarettes, smokers’ articles',
  'Advertising, business services, retail services',
  'Insurance, finance, real estate services',
  'Construction, repair, installation services',
  'Telecommunication services',
  'Transport, storage, travel services',
  'Treatment of materials, custom manufacture',
  'Education, entertainment, sport, culture',
  'Science, technology, software services',
  'Restaurants, catering, accommodation',
  'Medical, beauty, agricultural services',
  'Legal, security, personal services',
];

const FIRST_SERVICE_CLASS = 35;

export const NICE_CLASSES: readonly NiceClass[] = TITLES.map((title, index) => ({
  number: index + 1,
  kind: index + 1 < FIRST_SERVICE_CLASS ? 'goods' : 'services',
  title,
}));

/** Whether the number is a Nice class: a whole number from 1 to 45. */
export function isNiceClass(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= TITLES.length;
}

/** Our short title of a class; the number itself where there is no such class. */
export function niceClassTitle(niceClass: number): string {
  return TITLES[niceClass - 1] ?? String(niceClass);
}
