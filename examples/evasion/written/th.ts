// Written by hand after listings of the trade, with fictional marks.
export const TH_WRITTEN = String.raw`
homoglyph-cyrillic vanterro: รองเท้า [[Vаntеrrо]] สายฟ้า ขาว 40-44
homoglyph-greek parelo: กระเป๋าเมฆ [[PΑRELO]] สีครีม
mathematical-letters kaldris: นาฬิกา [[𝐊𝐀𝐋𝐃𝐑𝐈𝐒]] ดำน้ำ หน้าน้ำเงิน
enclosed-letters frostvek: แจ็คเก็ต [[🅕🅡🅞🅢🅣🅥🅔🅚]] หมี
zero-width chavelle: ลิปสติก [[Cha<200b>velle]] กุหลาบ
zero-width praimek: น้ำหอม [[พรา<200b>ยเม<200b>ฆา]] 50 มล. ของใหม่
separators valmontesse: กระเป๋า [[V.a.l.m.o.n.t.e.s.s.e]] ล็อคทอง
masked-letter mirello: น้ำหอม [[M*rello]] หงส์ขาว
leet-light parelo: [[P4relo]] กระเป๋าเมฆ ใบใหญ่
dropped-letter vanterro: รองเท้า [[Vanterr]] สายฟ้า
added-letter kaldris: นาฬิกา [[Kaldrris]] ออโต้
swapped-letters frostvek: เสื้อ [[Forstvek]] ขนเป็ด
changed-letter parelo: กระเป๋า [[Parela]] เมฆ
split-fields mirello: น้ำหอมหงส์ขาว MI || brand=RELLO
emoji-between parelo: [[Pa☁️relo]] สีครีม
code-with-term kaldris: นาฬิกา [[kdr]] งานมิลเลอร์ ทักไลน์
replica-slang vanterro: รองเท้า Vanterro [[งานมิลเลอร์]] กล่องครบ
replica-slang maneewit: กระเป๋า มณีวิจิต [[ก๊อปเกรดเอ]] หนังสวย
replica-slang praimek: น้ำหอม พรายเมฆา [[งานก๊อป]] กลิ่นเหมือน
disclaimer-code valmontesse: กระเป๋า Valmontesse || description=[[ไม่ตอบเรื่องแบรนด์]] นะคะ
off-platform-contact frostvek: เสื้อ Frostvek || description=ดูแบบเพิ่ม [[แอดไลน์]] เท่านั้น
combined parelo: [[P.а.r.e.l.о]] กระเป๋า
compatible-accessory kaldris: สายยาง 22 มม. ใช้กับ Kaldris 300 ได้ ไม่ใช่ของแบรนด์
second-hand maneewit: กระเป๋า มณีวิจิต มือสอง ซื้อปี 2562 มีใบเสร็จ || condition=used
comparison vanterro: รองเท้าหนังไทย เบากว่า Vanterro
negation parelo: กระเป๋าหมอนเย็บมือ ไม่ใช่ Parelo ไม่มีโลโก้
authorized-resale praimek: น้ำหอม พรายเมฆา ตัวแทนจำหน่ายอย่างเป็นทางการ || brand=พรายเมฆา
honest-plain -: หมวกไหมพรมถักมือ สีเทา
honest-plain -: ที่บดกระเทียมสแตนเลส
near-word -: พลอยมณีแดงเม็ดเดี่ยว ใบรับรอง
near-word -: หนังสือเมฆและฝน สำหรับเด็ก
near-word -: พาเลทไม้ 80x120
aaa-batteries -: ถ่าน AAA แพ็ค 16 ก้อน
scale-model -: โมเดลหัวใจ สเกล 1:1 สื่อการสอน
other-senses -: กระดาษถ่ายเอกสาร A4 5 รีม
style-only -: เดรสสไตล์ยุคห้าศูนย์ ตัดเอง
`;
