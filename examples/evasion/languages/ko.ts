import { makeLanguage } from './language.ts';

export const KO = makeLanguage({
  code: 'ko',
  markets: 'KR',
  goods: [
    '여성 숄더백|가죽 토트백|미니 크로스백',
    '남성 운동화|런닝화|여성 앵클부츠',
    '구스다운 패딩|후드 바람막이|플리스 자켓',
    '오토매틱 손목시계|남성 다이버 시계',
    '오드퍼퓸 50ml|바디 미스트 향수',
    '무선 블루투스 이어폰|노이즈캔슬링 이어폰',
    '편광 선글라스|오버핏 선글라스',
    '봉제 인형|블록 장난감',
  ],
  details: '블랙|베이지|네이비|남녀공용|선물포장|26SS|카키|새상품',
  wearDetails: '270mm|XL|소가죽',
  talk: '무료배송|당일발송|한정수량|인기상품|특가|선물추천|재고있음|빠른배송|39000원|정가 대비 80% 할인',
  titles:
    '{mark} {noun} {detail} {talk}|{talk} {mark} {noun} {detail}|{noun} {mark} {detail} {detail}|[{talk}] {mark} {detail} {noun}|신상 {noun} {mark} {detail}|{detail} {noun} {mark} {talk}|{mark} {noun} {detail} 거의 새것|급처 {noun} {mark} {detail}|{detail} {mark} {noun} 팝니다 {talk}',
  descriptions:
    '이번에 입고된 {mark} 입니다. 박스와 더스트백 포함입니다.|{mark} 신상이고 사이즈는 정사이즈입니다. 문의 주세요.|인기 많은 {mark} 제품, 색상은 사진과 같습니다.',
  plainDescriptions:
    '새상품이며 박스 포함입니다. 결제 후 이틀 안에 발송합니다.|소재가 부드럽고 마감이 깔끔합니다. 정사이즈로 주문하세요.|선물용으로 좋습니다. 교환 반품은 7일 이내 가능합니다.',
  termTitles:
    '{mark} {noun} {term} {detail}|{term} {mark} {noun} {talk}|{noun} {mark} {term} {detail}|[{term}] {mark} {noun} {detail}',
  replicaTerms:
    '레플리카|미러급|SA급|하이퀄 레플|이미테이션|짝퉁 아님 미러급|1:1 미러급|정로스|커스텀급|홍콩명품|S급 카피|최상급 레플',
  disclaimers:
    '정품 여부 문의 사절|아시는 분만|로고 가린 사진 실물 로고 있음|브랜드 문의 금지|택 제거 상품 아시는 분만 구매|진위 질문 안 받아요',
  contacts: '텔레 문의|카톡으로 문의주세요|밴드 가입 후 주문|오픈카톡 문의|실사진은 카톡으로|텔레그램으로 사진 드려요',
});
