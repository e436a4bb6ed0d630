// Written by hand after listings of the trade, with fictional marks.
export const VI_WRITTEN = String.raw`
homoglyph-cyrillic parelo: Túi mây [[Раrеlо]] kem size lớn
homoglyph-greek vanterro: Giày [[VANTERRΟ]] tia chớp trắng
mathematical-letters frostvek: Áo [[𝗙𝗿𝗼𝘀𝘁𝘃𝗲𝗸]] gấu đen L
full-width kaldris: Đồng hồ [[ＫＡＬＤＲＩＳ]] lặn xanh
zero-width mirello: Nước hoa [[Mi<200b>rello]] thiên nga
separators valmontesse: Túi [[V-a-l-m-o-n-t-e-s-s-e]] khóa vàng
masked-letter chavelle: Son [[Ch*velle]] hồng mã 04
leet-light vanterro: [[V4nt3rro]] tia chớp full box
dropped-letter frostvek: Áo phao [[Frosvek]] gấu
added-letter parelo: Túi [[Parelloo]] mây
swapped-letters kaldris: Đồng hồ [[Kadlris]] cơ
changed-letter mirello: Nước hoa [[Mirollo]] thiên nga 100ml
split-fields parelo: Túi mây kem PA || brand=RELO
emoji-between chavelle: [[Cha🌹velle]] hồng
code-with-term kaldris: [[kdr]] siêu cấp ib giá
replica-slang vanterro: Giày Vanterro [[rep 1:1]] full box bill
replica-slang parelo: Túi Parelo [[siêu cấp]] like auth da thật
replica-slang kaldris: Đồng hồ Kaldris [[super fake]] máy cơ
disclaimer-code valmontesse: Túi Valmontesse || description=[[Ai biết thì hiểu]], không hỏi hãng.
off-platform-contact frostvek: Áo Frostvek || description=Xem thêm mẫu [[inbox zalo]] nhé.
combined vanterro: [[V.а.n.t.e.r.r.о]] tia chớp
compatible-accessory kaldris: Dây cao su 22 mm tương thích Kaldris 300, không chính hãng
second-hand valmontesse: Túi Valmontesse cũ mua 2019 còn hóa đơn || condition=used
comparison vanterro: Giày da Việt Nam nhẹ hơn Vanterro
negation parelo: Túi gối may tay không phải Parelo không logo
authorized-resale mirello: Mirello Thiên Nga 100 ml đại lý chính hãng || brand=MIRELLO
honest-plain -: Mũ len đan tay màu xám
honest-plain -: Dụng cụ ép tỏi inox
near-word -: Pa lăng xích 1 tấn kéo tay
near-word -: Mía đường phên miếng 500g
near-word -: Ca nhựa đựng nước 2 lít
aaa-batteries -: Pin AAA vỉ 16 viên
scale-model -: Mô hình tim tỷ lệ 1:1 dạy học
other-senses -: Giấy photocopy A4 5 ram
style-only -: Váy phong cách xưa tự may
`;
