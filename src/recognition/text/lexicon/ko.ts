import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const ko: Lexicon = {
  language: 'ko',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      '레플|미러급|SA급|에스에이급|이미테이션|하이퀄리티 레플|커스텀급|홍콩명품|특S급|정품급|명품 레플리카|1:1 미러|미러 레플|사제품 명품|정품과 동일한 퀄리티|S급 카피|A급 카피|SA급 카피|특급 카피|미러퀄|미러 퀄리티|풀박스 레플|레플 최상급|1대1 미러|1:1 제작|1대1 제작',
    ),
    ...terms('replica-grade', 0.9, '짝퉁', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.75, '레플리카', {
      innocent: [sense.museum, sense.scaleModel, { sense: 'licensed-replica-shirt', near: ['유니폼', '축구', '저지'] }],
    }),
    ...terms('replica-grade', 0.55, '하이퀄|하이퀄급|HQ급', { needsSupport: 'mark' }),
    ...terms('replica-grade', 0.4, '카피', { needsSupport: 'mark', innocent: [sense.document] }),
    ...terms('batch-slang', 0.6, '정로스|로스분|로스 제품'),
    ...terms(
      'disclaimer',
      0.6,
      '정품 여부 문의|정품여부 문의|정품 문의 사절|정품 문의는 사절|진위 질문|진위 문의|진위 여부 문의|진품 문의 사절|로고 가린 사진|로고 가림|실물 로고 있음|실물에 로고|로고는 실물|아시는 분만|아는 분만|아시는분만|아는분만',
      {
        needsSupport: 'mark',
      },
    ),
    ...terms('grey-hint', 0.35, '병행수입|병행 수입'),
    ...terms(
      'contact-off-platform',
      0.55,
      '텔레 문의|텔레그램 문의|밴드 문의|밴드 가입|밴드 초대|밴드로 주문|밴드에서 주문|밴드 주문|밴드 링크|카톡 문의|카카오톡 문의|밴드로 오세요|오픈채팅 문의',
      { needsSupport: 'mark' },
    ),
    ...terms('style-of', 0.4, '스타일 제품|저렴이|st 제품|느낌의'),
  ],
};
