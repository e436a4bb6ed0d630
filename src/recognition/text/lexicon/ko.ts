import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const ko: Lexicon = {
  language: 'ko',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      '레플|미러급|SA급|에스에이급|짝퉁|이미테이션|하이퀄리티 레플|커스텀급|홍콩명품|특S급|정품급|명품 레플리카|1:1 미러|미러 레플|사제품 명품|정품과 동일한 퀄리티',
    ),
    ...terms('replica-grade', 0.75, '레플리카', {
      innocent: [sense.museum, sense.scaleModel, { sense: 'licensed-replica-shirt', near: ['유니폼', '축구', '저지'] }],
    }),
    ...terms('replica-grade', 0.4, '카피|하이퀄|HQ급', { needsSupport: 'mark', innocent: [sense.document] }),
    ...terms('batch-slang', 0.6, '정로스|로스분|로스 제품'),
    ...terms('grey-hint', 0.35, '병행수입|병행 수입'),
    ...terms(
      'contact-off-platform',
      0.55,
      '텔레 문의|텔레그램 문의|밴드 문의|카톡 문의|카카오톡 문의|밴드로 오세요|오픈채팅 문의',
      { needsSupport: 'mark' },
    ),
    ...terms('style-of', 0.4, '스타일 제품|저렴이|st 제품|느낌의'),
  ],
};
