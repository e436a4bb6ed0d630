import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const vi: Lexicon = {
  language: 'vi',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'rep 1:1|rep 11|hàng rep|siêu cấp like auth|like auth|like authentic|hàng F1|hàng fake|hàng siêu cấp|hàng nhái|hàng giả|bản trung cấp rep|chuẩn auth 99%',
    ),
    ...terms('replica-grade', 0.5, 'siêu cấp', { needsSupport: 'mark', innocent: [sense.mirror] }),
    ...terms('disclaimer', 0.6, 'không phải hàng chính hãng'),
    ...terms('grey-hint', 0.35, 'hàng xách tay'),
  ],
};
