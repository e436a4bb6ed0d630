import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const vi: Lexicon = {
  language: 'vi',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'rep 1:1|rep 11|hàng rep|siêu cấp like auth|like auth|like authentic|hàng F1|hàng fake|hàng siêu cấp|bản trung cấp rep|chuẩn auth 99%',
    ),
    ...terms('replica-grade', 0.9, 'hàng nhái|hàng giả', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.5, 'siêu cấp', { needsSupport: 'mark', innocent: [sense.mirror] }),
    ...terms('disclaimer', 0.6, 'không phải hàng chính hãng'),
    ...terms('grey-hint', 0.35, 'hàng xách tay'),
    ...terms(
      'replica-grade',
      0.85,
      'hàng rep 1:1|hàng copy|hàng copy 1:1|copy 1:1|nhái 1:1|bản nhái 1:1|hàng nhái 1:1|fake 1:1 cao cấp|fake cao cấp|fake xịn|rep xịn|replica 1:1|rep 1 1|hàng replica|bản replica|bản rep|rep cao cấp|fake loại 1|fake 1|fake 1:1|hàng fake loại 1|siêu cấp 1:1|super fake|superfake|chuẩn 1:1|hàng nhái cao cấp|nhái loại 1|bản sao 1:1|f1 1:1|giống auth|giống hàng thật|giống thật 99%|giống y hàng thật|giống y chang hàng hãng|không phân biệt được với hàng thật|chuẩn hãng 99|bản cao cấp 1:1|hàng super|mirror 1:1|chất lượng gương|hàng siêu cấp 1:1|cùng xưởng với hàng hãng|hàng trung quốc cao cấp 1:1',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'rep|nhái|bản sao|hàng loại 1|hàng F2', {
      needsSupport: 'mark',
      innocent: [
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
      'nhìn giá là biết|nhìn giá là hiểu|giá nói lên tất cả|giá nào hàng nấy|giá nào chất nấy|xem giá là biết|với giá này thì biết|giá vậy là hiểu',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'ai biết thì hiểu|ai biết thì biết|người biết sẽ hiểu|biết rồi thì khỏi hỏi|ai hiểu thì hiểu|dân chơi sẽ hiểu|ai rành sẽ hiểu',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms('disclaimer', 0.6, 'không hỏi|đừng hỏi|miễn hỏi|không trả lời|khỏi hỏi|xin đừng hỏi', {
      near: 'hộp|hóa đơn|hãng|thương hiệu|auth|chính hãng|thật|giá|mác|tem'.split('|'),
      innocent: [sense.easyReturns],
    }),
    ...terms('disclaimer', 0.6, 'logo|mác', {
      near: 'che|che lại|che trong ảnh|làm mờ|ẩn|giấu|xóa'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'không bảo đảm chính hãng|không đảm bảo chính hãng|không cam kết chính hãng|không bao check|không bao auth',
      { needsSupport: 'mark' },
    ),
    ...terms('disclaimer', 0.55, 'cắt mác|cắt tem|cắt tag|đã cắt mác|mác cắt|không tem mác hãng', {
      needsSupport: 'mark',
      innocent: [sense.clothLabel],
    }),
  ],
};
