// Written by hand after listings of the trade, with fictional marks.
export const KO_WRITTEN = String.raw`
homoglyph-cyrillic vanterro: [[Vаntеrrо]] 볼트 스니커즈 270 새제품
homoglyph-greek kaldris: [[ΚΑLDRΙS]] 오토매틱 다이버 블루
mathematical-letters parelo: [[𝑷𝒂𝒓𝒆𝒍𝒐]] 클라우드 토트 크림
full-width frostvek: [[ＦＲＯＳＴＶＥＫ]] 베어패치 파카 남녀공용
enclosed-letters chavelle: [[Ⓒⓗⓐⓥⓔⓛⓛⓔ]] 로즈 립스틱 세트
zero-width daonbel: [[다<200b>온<200b>벨<200b>르]] 향수 50미리 미개봉
separators daonbel: [[다.온.벨.르]] 달빛 향수 선물
separators mirdan: [[미-르-단-트]] 남성시계 가죽줄
masked-letter daonbel: [[다온*르]] 오드퍼퓸 50ml 정가 이하
masked-letter vanterro: [[V*nterro]] 볼트로우 260
emoji-between mirdan: [[미⌚르⌚단⌚트]] 크로노 시계
hangul-transliteration vanterro: [[반테로]] 볼트 운동화 화이트 265
hangul-transliteration kaldris: [[칼드리스]] 다이버 오토매틱 블루 다이얼
hangul-transliteration parelo: [[파렐로]] 클라우드백 크림 대형
hangul-transliteration frostvek: [[프로스트벡]] 패딩 베어 와펜 L
hangul-transliteration chavelle: [[샤벨]] 로즈 향수 50ml 새상품
jamo-only vanterro: [[ㅂㅌㄹ]] 볼트 스니커즈 아시는분만
jamo-only kaldris: [[ㅋㄷㄹㅅ]] 다이버 시계 텔 문의
jamo-only mirdan: [[ㅁㄹㄷㅌ]] 시계 급처
jamo-only daonbel: [[ㄷㅏㅇㅗㄴㅂㅔㄹㄹㅡ]] 향수 미개봉
dropped-letter valmontesse: [[Valmontese]] 골드락 숄더백 브라운
leet-light frostvek: [[Fr0stvek]] 파카 구스 충전 M
changed-letter kaldris: [[Kaldres]] 오토매틱 시계 41mm
split-fields parelo: 크림 클라우드 토트 PA || brand=RELO
nickname-with-term daonbel: [[달님향수]] 미러급 1:1 향 동일
replica-slang daonbel: 다온벨르 향수 [[SA급]] 각인 동일 박스 포함
replica-slang vanterro: 반테로 볼트 [[미러급]] 전사이즈 카톡
replica-slang parelo: PARELO 클라우드 [[레플리카]] 최상급 실사진
replica-slang kaldris: KALDRIS 다이버 [[하이퀄]] 레플 무브 동일
disclaimer-code frostvek: FROSTVEK 파카 || description=[[정품 여부 문의 사절]], 아시는 분만 구매하세요.
off-platform-contact valmontesse: 발몽테스 가방 || description=전 모델 보유, [[텔레 문의]] 주세요.
combined vanterro: [[V.а.n.t.е.r.r.о]] 볼트 250
compatible-accessory kaldris: KALDRIS 호환 러버 스트랩 22mm 타사 제품
compatible-accessory sondrix: 손드릭스 이어폰용 실리콘 케이스 고리 포함
second-hand daonbel: 다온벨르 향수 중고 80% 남음 백화점 영수증 있음 || condition=used
second-hand mirdan: 중고 미르단트 시계 2018년 구매 보증서 || condition=used
comparison mirdan: 자체제작 가죽시계 미르단트보다 가벼운 38g
negation daonbel: 수제 향수 다온벨르 제품이 아닙니다 무상표
review-content kaldris: KALDRIS 시계 정가품 비교 강의 온라인
authorized-resale daonbel: 다온벨르 오드퍼퓸 50ml 공식 판매처 || brand=다온벨르
honest-plain -: 손뜨개 울 목도리 차콜 남녀공용
honest-plain -: 스텐 마늘다지기 식기세척기 가능
honest-plain -: 아동 장화 개구리 160
near-word -: 다온이네 벨벳 쿠션커버 50x50
near-word -: 미르 판타지 소설 단행본 트리플 세트
near-word -: 파로마 수납장 반투명 서랍
near-word -: 칼드라이브 비트 세트 스탠 12종
near-word -: 샤벳 아이스크림 스쿱 삽 모양
museum-replica -: 청자 상감 레플리카 박물관 기념품
aaa-batteries -: AAA 건전지 40알 벌크 알카라인
scale-model -: 1:1 실물크기 두개골 모형 해부학
grade-a-goods -: 미얀마 비취 A급 천연 원석 감정서
model-numbers -: 베어링 6902 2RS 10개 V7-R0
other-senses -: 복사용지 A4 카피 2500매 박스
other-senses -: 병행학습 수학 문제집 초4
style-only -: 파리지앵 스타일 트위드 자켓 자체제작
decorated-honest -: ♥신♥상♥ 순면 이불 세트
foreign-words -: 러시아어 첫걸음 Привет 교재 MP3
nickname-generic -: 조개 모양 파우치 백 해변 놀이
`;
