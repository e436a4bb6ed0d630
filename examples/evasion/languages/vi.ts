import { makeLanguage } from './language.ts';

export const VI = makeLanguage({
  code: 'vi',
  markets: 'VN',
  goods: [
    'túi đeo chéo nữ|túi xách da|túi tote cỡ lớn',
    'giày chạy bộ|giày thể thao nam|bốt nữ',
    'áo phao có mũ|áo khoác mùa đông|áo khoác lông cừu',
    'đồng hồ cơ tự động|đồng hồ nam',
    'nước hoa nữ 100ml|nước hoa mini',
    'tai nghe không dây|tai nghe bluetooth có hộp sạc',
    'kính râm phân cực|kính mát phi công',
    'gấu bông cho bé|đồ chơi xếp hình',
  ],
  details: 'màu đen|màu be|xanh navy|unisex|đỏ đô|kèm hộp quà|xanh rêu|mẫu 2026',
  wearDetails: 'size 42|XL|da thật',
  talk: 'miễn phí ship|có sẵn|giảm giá|hàng mới về|giao nhanh|quà tặng ý nghĩa|số lượng có hạn|bán chạy|chỉ 199k|giá gốc 1tr2 còn 350k',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|{noun} mới {mark} {detail}|{talk}! {noun} {mark} {detail}|{noun} "{mark}" {detail} {talk}|{noun} {detail} {mark} {detail}|Thanh lý {noun} {mark} {detail} còn mới|{noun} - {mark} - {detail} - {talk}|xả kho {noun} {mark} {detail}',
  descriptions:
    'Hàng mới {mark} đầy đủ hộp và túi. Inbox hỏi size nhé.|Bán {mark} chưa dùng, màu như hình.|Bán chạy nhất tháng này: {mark}, form chuẩn.',
  plainDescriptions:
    'Hàng mới nguyên hộp, gửi trong hai ngày.|Chất liệu mềm, đường may đẹp, form chuẩn.|Thích hợp làm quà. Đổi trả trong 7 ngày.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term} {talk}|{noun} {term} {mark} {detail}|{noun} {detail} {mark} - {term}',
  replicaTerms:
    'rep 1:1|super fake|siêu cấp|like auth|hàng F1|hàng rep cao cấp|siêu cấp like auth|fake 1|rep 11|hàng fake loại 1|replica 1:1',
  disclaimers:
    'không hỏi thương hiệu|logo che trong ảnh|ai biết thì hiểu|cắt mác|không hộp không hỏi|nhìn giá là biết auth hay không',
  contacts:
    'inbox zalo xem mẫu|ảnh thật qua zalo|đặt hàng qua Telegram|nhắn zalo để biết hãng|ib lấy ảnh thật|vào nhóm zalo xem thêm',
});
