import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const en: Lexicon = {
  language: 'en',
  terms: [
    ...terms('replica-grade', 0.75, 'replica|replicas', { innocent: [sense.museum, sense.scaleModel] }),
    ...terms(
      'replica-grade',
      0.9,
      'super fake|superfake|superfakes|superclone|super clone|super clones|mirror copy|1:1 quality|1:1 replica|1 to 1 replica|aaa replica|aaaa replica|top replica|high quality replica|best replica|perfect replica|ua sneakers|unauthorized authentic|unauthorised authentic|rep sneakers|7 star quality replica|counterfeit|knockoff|knock-off|knock off|identical to original|same as original|same as the original|cannot tell the difference|can’t tell from real|looks just like the real one|passes as real|passes for real',
    ),
    ...terms('replica-grade', 0.9, 'mirror quality', { innocent: [sense.mirror] }),
    ...terms('replica-grade', 0.5, '1:1|1/1 quality|1to1', { isExact: true, innocent: [sense.scaleModel] }),
    ...terms('replica-grade', 0.6, 'AAA quality|AAAA quality|triple a quality|aaa grade|grade aaa', {
      innocent: [sense.battery, sense.rating, sense.jade],
    }),
    ...terms('replica-grade', 0.45, 'AAA|AAAA|5A|7A|9A', {
      isExact: true,
      needsSupport: 'term',
      innocent: [sense.battery, sense.rating, sense.jade],
    }),
    ...terms(
      'replica-grade',
      0.7,
      'oem grade|oem-grade|factory extra|factory extras|factory overrun|factory overruns|same factory as|made in the same factory|same factory same materials',
      {
        innocent: [sense.carPart],
      },
    ),
    ...terms(
      'grey-hint',
      0.4,
      'overrun|overruns|parallel import|parallel imported|grey market|gray market|international version|b-grade',
    ),
    ...terms('replica-grade', 0.5, 'clone', { needsSupport: 'term', innocent: [sense.clone] }),
    ...terms(
      'batch-slang',
      0.6,
      'LJR batch|PK batch|OG batch|M batch|G5 batch|LJR|budget batch|best batch|batch flaw|batch flaws|w2c|legit check passed|passes legit check|repsneakers|fashionreps|repfam|rep lady|repladies|green light qc|gl or rl',
    ),
    ...terms('batch-slang', 0.35, 'QC|GL|RL|UA|LC|GP|TS|OG', {
      isExact: true,
      needsSupport: 'term',
      innocent: [sense.qualityControl, sense.opticalOrUnits],
    }),
    ...terms('batch-slang', 0.4, 'reps|rep', { needsSupport: 'term', innocent: [sense.sports] }),
    ...terms('batch-slang', 0.35, 'haul|passing|no tag|guinea pig|trusted seller|retail batch', {
      needsSupport: 'term',
    }),
    ...terms(
      'disclaimer',
      0.6,
      'no box no questions|not responsible for brand|not responsible for the brand|sold as seen in photo|customs version|customs proof|customs safe packing|eu tags cut|tags cut|tag cut|label cut|labels cut|logo covered in photos|logo hidden in photos|logo will be on the item|you know what it is|if you know you know brand|don’t ask about the brand|please do not ask about brand',
      {
        innocent: [sense.clothLabel],
      },
    ),
    ...terms('disclaimer', 0.3, 'as seen|no receipt no box|no brand mentioned', { needsSupport: 'term' }),
    ...terms(
      'contact-off-platform',
      0.6,
      'dm for brand|dm for more pictures|dm to order|message me on whatsapp|whatsapp me|add me on whatsapp|whatsapp for catalog|whatsapp for catalogue|contact via telegram|telegram for catalog|order this get this|hidden link|yupoo|wechat me|add my wechat|pm for logo|pm for brand',
    ),
    ...terms(
      'style-of',
      0.4,
      'dupe|dupes|inspired|inspired by|look for less|lookalike|look-alike|look alike|designer style|designer inspired',
    ),
    ...terms(
      'replica-grade',
      0.85,
      'high quality rep|high-quality rep|top rep|best rep|1:1 rep|rep shoes|rep bag|rep watch|reps bag|aaa rep|super rep|A+ copy|AAA copy|top copy|faithful copy|perfect copy|1:1 copy|one to one copy|clone watch|top tier rep|high tier rep|mirror grade|same quality as original|quality same as original|indistinguishable from original|indistinguishable from the original|identical to the original|designer replica|fake designer|high end copy|high-end copy|high quality copy|high quality fake|high end replica|high-end replica|luxury replica|premium replica|exact replica|super copy|premium copy|first-class replica|grade 5A|AAA+ quality|UA quality|UA grade|UA version|UA tier|UA batch|true to retail|closest to retail|retail materials 1:1',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'exact copy|imitation|fake|bootleg', {
      needsSupport: 'mark',
      innocent: [
        sense.lesson,
        sense.museum,
        sense.scaleModel,
        sense.clone,
        sense.mirror,
        sense.imitationMaterial,
        sense.document,
        sense.importedGoods,
      ],
    }),
    ...terms(
      'disclaimer',
      0.6,
      'judge by the price|judge for yourself by the price|price tells you|the price says it all|price speaks for itself|you can tell by the price|you can tell from the price|at this price you know|at this price you can guess|for this price you know|price says enough|you get what the price says|look at the price and decide',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'if you know you know|those who know know|iykyk|you know which one|you know what this is|only for those who know|for people who know|you know the brand',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'no questions|no question|don’t ask|dont ask|do not ask|please don’t ask|won’t answer|will not answer|not answering',
      {
        near: 'box|receipt|receipts|invoice|brand|brands|original|authentic|authenticity|genuine|real|price|logo|label|tag'.split(
          '|',
        ),
        innocent: [sense.easyReturns],
      },
    ),
    ...terms('disclaimer', 0.6, 'logo|logos|emblem|brand name', {
      near: 'covered|hidden|blurred|censored|masked|taped|pixelated|hid|cover|not shown|removed in photos|blanked'.split(
        '|',
      ),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'authenticity not guaranteed|cannot guarantee authenticity|can’t verify authenticity|authenticity unknown|brand not guaranteed|not responsible for authenticity|no authenticity guarantee|not verified authentic',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.55,
      'tags removed|tag removed|brand tag cut|label removed|labels removed|cut label|cut tags|eu label cut',
      { needsSupport: 'mark', innocent: [sense.clothLabel] },
    ),
  ],
};
