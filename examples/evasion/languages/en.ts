import { makeLanguage } from './language.ts';

export const EN = makeLanguage({
  code: 'en',
  markets: 'US|GB',
  goods: [
    'shoulder bag|tote bag|crossbody purse|leather handbag',
    'running shoes|low-top sneakers|mens trainers|ankle boots',
    'down jacket|hooded parka|fleece zip jacket|rain jacket',
    'automatic wristwatch|mens dive watch|chronograph watch',
    'eau de parfum 100ml|body mist|perfume spray',
    'wireless earbuds|bluetooth earphones with charging box',
    'polarized sunglasses|aviator sunglasses|cat-eye sunglasses',
    'plush toy|building blocks set|stuffed animal',
  ],
  details: 'black|beige|navy blue|burgundy|unisex|matte finish|gift box included|olive green',
  wearDetails: 'size 42|XL|medium|genuine leather',
  talk: 'free shipping|new season|hot sale|limited stock|ships in 24h|great gift idea|best price|top rated|2 for 1 this week|only $29.90|was 180 now 45',
  titles:
    '{mark} {noun} {detail} {talk}|New {mark} {noun} for women, {detail}|{noun} {mark} {detail} - {talk}|Womens {noun} by {mark}, {detail}|{talk}! {mark} {noun}, {detail}|{detail} {noun} "{mark}" {talk}|Summer 2026 {noun} {mark} {detail} {detail}|{noun}, {detail}, {mark}, {talk}|WTS {mark} {noun} {detail} only 2 left|{noun} - {mark} - {detail} - {talk}|must go!! {mark} {noun} {detail} great condition',
  descriptions:
    'Brand new {mark} in the original color, comes with dust bag. Message us for more sizes.|You get one {mark} piece as in the pictures. We ship every day except Sunday.|Our best seller this month: {mark}, fits true to size and looks great with jeans.',
  plainDescriptions:
    'Brand new, never worn, comes with dust bag. Ships from our own warehouse within two days.|Soft material, neat stitching, fits true to size. Message us with any question.|Great present for birthdays and holidays. Returns accepted within 30 days.',
  termTitles:
    '{mark} {noun} {term} {detail}|{term} {mark} {noun}, {detail}, {talk}|{noun} {mark} {detail} {term}|{mark} {term} - {noun} {talk}',
  replicaTerms:
    'mirror quality|1:1 replica|AAA quality|superclone|high quality rep|super fake|same factory as original|factory overrun|first copy|master copy|7A quality|identical to original|UA grade|best batch|1to1 quality',
  disclaimers:
    'no box no questions|not responsible for brand|sold as seen in photo, do not ask about brand|customs version, tags cut|logo covered in photos|if you know you know|please do not ask if authentic|logo hidden in pictures, real item has logo',
  contacts:
    'DM for more pictures and brand|WhatsApp me for the catalog|message on Telegram to order|add my WeChat for real photos|order this get this, link in bio|contact WhatsApp +00 555 0100 for logo pics',
});
