// Written by hand after listings of the trade, with fictional marks.
export const ZH_WRITTEN = String.raw`
homoglyph-cyrillic parelo: [[Раrelо]]云朵包 大号奶白 通勤托特 现货
homoglyph-greek vanterro: [[VΑΝΤΕRRΟ]] 闪电板鞋 男女同款 36-44
mathematical-letters chavelle: [[𝘾𝙝𝙖𝙫𝙚𝙡𝙡𝙚]] 玫瑰盖 女士香水 50ml
enclosed-letters kaldris: ⌚[[ⓀⒶⓁⒹⓇⒾⓈ]] 潜水表 蓝盘 全自动
small-capitals valmontesse: 小金扣 [[ᴠᴀʟᴍᴏɴᴛᴇssᴇ]] 老花腋下包
full-width frostvek: [[Ｆｒｏｓｔｖｅｋ]] 雪熊 派克羽绒 加厚 冬
zero-width vanterro: 老爹鞋 [[万<200b>特<200b>洛]] 增高 同城可自提
separators vanterro: [[万-特-洛]] 运动鞋 39码 九成新 急出
separators frostvek: [[霜 维 克]]羽绒服 男款 L码 黑
separators parelo: 帕帕包正版 [[帕·芮·罗]] 大号 云朵
emoji-between chavelle: [[夏🌹薇🌹尔]]口红套装 送女友
emoji-between kaldris: [[卡⌚德⌚瑞]] 男表 自动机械
masked-letter vanterro: [[万*洛]] 闪电 板鞋 懂货进
masked-letter luofeiya: [[珞*雅]] 羽绒服女 中长款 白鸭绒90
masked-letter valmontesse: [[Valm*ntesse]] 小金扣 牛皮 现货
repeated-letters parelo: [[Parelooo]] 云朵包 软fufu 大容量
leet-light mirello: [[Mire11o]] 白天鹅 淡香 100ml 正装
dropped-letter kristovalde: [[Kristovald]] 骑士 计时 男表
homophone-han vanterro: [[万特罗]]闪电鞋 厚底 增高5cm 学生
homophone-han vanterro: 国潮[[玩特洛]]板鞋男春秋款
homophone-han frostvek: [[双维克]]派克服 大毛领 零下30度
homophone-han chavelle: [[夏微尔]]香水 女 持久 玫瑰调
homophone-han parelo: [[怕瑞罗]]枕头包 云朵 通勤大包
homophone-han kaldris: [[咖德瑞]]机械表 男 防水 夜光
homophone-han valmontesse: [[挖蒙黛]]小金扣 链条包 老花
homophone-han luofeiya: [[洛菲雅]]羽绒服 韩版 宽松 短款
homophone-han qimingke: [[奇明克]]男士手表 钢带 日历
homophone-han rosa-calventi: [[萝莎卡文]]玫瑰扣 单肩包
homophone-han xiangjinchi: [[香锦池]]运动鞋 网面 透气 轻便
near-shape-han vanterro: [[方特洛]]运动鞋 闪电标 男41
near-shape-han chavelle: [[复薇尔]]口红 玫瑰壳 正红
near-shape-han frostvek: [[箱维克]]羽绒服 雪熊标 加拿大风
near-shape-han kaldris: [[下德瑞]]潜水表 铁锚 蓝圈
near-shape-han luofeiya: [[络斐雅]] 长款羽绒 女 过膝
near-shape-han xiangjinchi: [[湘绵驰]]跑鞋 缓震 夏季
near-shape-han muyizhou: [[木昜舟]]香氛 藤条 无火
split-han luofeiya: [[王各斐雅]]羽绒服 短款 面包服
split-han xiangjinchi: [[湘锦马也]]板鞋 情侣款
split-han frostvek: [[雨相维克]]派克 男 加厚 大码
split-han qimingke: [[马其铭克]]腕表 黑马标 皮带
split-han vanterro: [[万牛寺洛]]老爹鞋 厚底
split-han lanzhou: [[山风舟]]小方包 真皮 手提
joined-han muyizhou: [[杨舟]]香水 白瓶 女士 礼盒
joined-han riyueqin: [[明琴]]蓝牙耳机 降噪 入耳
traditional-han vanterro: [[萬特洛]]運動鞋 男 閃電標
traditional-han frostvek: [[霜維克]]羽絨 大熊標 男女
traditional-han xiangjinchi: [[湘錦馳]]跑步鞋 透氣
pinyin vanterro: [[wanteluo]]闪电鞋 代购回国
pinyin chavelle: [[xiaweier]] 香水小样 玫瑰
pinyin kaldris: [[ka de rui]] 手表 男 机械
pinyin luofeiya: [[luo斐雅]] 羽绒 专柜撤柜
mixed-latin-han vanterro: [[VAN特洛]] 板鞋 男女 复古
mixed-latin-han chavelle: [[夏薇er]] 口红 玫瑰壳
mixed-latin-han frostvek: [[Frost维克]] 派克大衣 毛领
mixed-latin-han kaldris: [[卡德rui]] 蓝盘潜水表
split-fields vanterro: 男士闪电板鞋 万特 || attributes.款式=洛 新款 白灰
split-fields luofeiya: 羽绒服女短款 珞 || brand=斐雅
nickname-with-term parelo: [[帕帕包]] 顶级复刻 云朵软包 大中小
nickname-with-term vanterro: 莆田纯原 [[万字鞋]] 公司级 全码
nickname-with-term frostvek: [[大熊标]]羽绒 精仿 1比1 过验
nickname-with-term kaldris: 高仿[[铁锚表]] 复刻机芯 送表盒
nickname-with-term lanzhou: [[小舟包]] 原单 专柜品质
nickname-with-term valmontesse: [[瓦家老花]] 超A 头层牛皮 五金不掉色
code-with-term xiangjinchi: [[xjc鞋]] gf 顶级 全套包装
code-with-term vanterro: [[VT鞋]] 莆田 高仿 真标
code-with-term sondrix: [[sdx耳机]] 高仿 弹窗 顶配
replica-slang vanterro: 万特洛闪电鞋 [[莆田纯原]] 过得物
replica-slang parelo: 帕芮罗云朵包 [[高亻方]] 专柜同款皮
replica-slang kaldris: 卡德瑞 [[顶级复刻]] V3版 一体机芯
replica-slang chavelle: 夏薇尔香水 [[gf 顶级 高仿]] 码能扫
replica-slang valmontesse: 瓦蒙黛小金扣 [[1比1复刻]] 带小票
replica-slang lanzhou: 岚舟手提包 [[精仿]] 五金电镀 现货
replica-slang luofeiya: 珞斐雅羽绒 [[超A]] 绒子含量90 全套吊牌
disclaimer-code parelo: 帕芮罗大包 [[勿问真假]] 拍下不退
disclaimer-code vanterro: 闪电鞋 万特洛 || description=图片已处理，[[实物有标]]，[[懂的来]]。
disclaimer-code frostvek: 霜维克派克 [[剪标处理]] 只此一批
off-platform-contact chavelle: 夏薇尔套装 || description=款式太多放不下，[[加v信]]看实拍。
off-platform-contact kaldris: 卡德瑞男表 || description=价格私聊，[[加薇]]发视频。
keyword-stuffing parelo: 无牌帆布包 || attributes.标签=[[帕芮罗]] 瓦蒙黛 罗莎卡文 岚舟 女包 通勤
combined vanterro: [[万.忒.洛]]老爹鞋 闪电标
combined frostvek: [[雙-维-克]]羽绒 加厚 大毛领
combined parelo: [[Р*relо]]云朵包 软皮
compatible-accessory kaldris: 适用卡德瑞潜水表硅胶表带22mm 弧口 非原装
compatible-accessory sondrix: 桑锐耳机保护套 硅胶 防摔 适用于桑锐三代
compatible-accessory parelo: 帕芮罗云朵包内胆 收纳整理 毛毡 只卖内胆
compatible-accessory vanterro: 替换鞋带 适用于万特洛板鞋 1.2米 扁带
second-hand valmontesse: 个人闲置 瓦蒙黛链条包 2020年专柜购入 小票在 || condition=used
second-hand frostvek: 二手霜维克羽绒服 穿过一季 干洗过 有发票 || condition=used
second-hand xiangjinchi: 湘锦驰跑鞋 二手 八成新 42码 买小了 || condition=used
comparison vanterro: 自主设计板鞋 鞋底比万特洛更软 国产品牌
comparison chavelle: 国货香水 留香不输夏薇尔 自有品牌
negation parelo: 云朵枕头包 原创设计 不是帕芮罗 无标
negation luofeiya: 短款羽绒服 本店自产 非珞斐雅 无logo
review-content valmontesse: 瓦蒙黛包包真假鉴别 图文教程 电子书
review-content kaldris: 卡德瑞腕表鉴定课程 入门班
authorized-resale frostvek: 霜维克官方旗舰店 男士派克羽绒 黑色 全国联保 || brand=FROSTVEK
authorized-resale luofeiya: 珞斐雅 女士长款羽绒服 品牌授权 专柜同步 || brand=珞斐雅
honest-plain -: 手工编织羊毛围巾 纯色 厚款 男女通用
honest-plain -: 家用不锈钢打蛋器 手动 加粗 烘焙工具
honest-plain -: 儿童雨靴 防滑 绿色青蛙 码数齐全
honest-plain -: 乡下土蜂蜜 百花 500克 玻璃瓶
near-word -: 兰州牛肉拉面 速食 手工面 6人份
near-word -: 兰舟古风折扇 丝竹 送扇套
near-word -: 西湖龙井 明前 罐装 250克
near-word -: 万特产 贵州辣椒面 烧烤蘸料
near-word -: 卡扣式文件夹 A4 多层 学生
near-word -: 香精油 香氛池 加湿器专用 薰衣草
near-word -: 夏威夷果 奶油味 500克 送开口器
near-word -: 霜降柿饼 富平 吊柿 礼盒
near-word -: 起名字典 周易 宝宝取名 参考书
near-word -: 平沙落雁 古琴曲谱 手抄本 装饰
near-word -: 五谷粥碗 儿童餐具 卡通 防摔
near-word -: 日月潭 明信片 月琴演奏 CD
museum-replica -: 汉代铜镜 博物馆复刻 带支架 文创礼物
museum-replica -: 敦煌壁画复刻版画 博物馆授权 装饰画
aaa-batteries -: 七号AAA电池 碱性 40粒 玩具遥控器
scale-model -: 1:1仿真变速箱模型 汽修教学 可拆装
scale-model -: 1比1等比例恐龙头骨模型 展厅摆放
grade-a-goods -: 缅甸天然翡翠A货 平安扣 高冰 支持复检
grade-a-goods -: 翡翠A货无事牌 阳绿 带国检证书
kilowatt -: 3KW 电陶炉 商用 大功率 台式
model-numbers -: 端子台 VT-R0 10位 轨道式 接线
model-numbers -: 六角扳手 S2 M1.5-M10 九件套
other-senses -: 原单快递面单 三联 热敏纸 打印
other-senses -: 高仿真绢花 牡丹 单支 客厅插花
other-senses -: 复刻黑胶唱片 德奥古典 限量重印
other-senses -: 尾单布头 全棉 手工拼布 一斤装
other-senses -: 通货膨胀与理财 书籍 正版
other-senses -: 莆田枇杷 新鲜 五斤装 顺丰
other-senses -: 假货识别宣传海报 消费者权益日 学校
style-only -: 小香风粗花呢套装 原创设计 无标 国内工厂
style-only -: 平价替代大牌质感 自有品牌 帆布包
decorated-honest -: 🌟春🌟茶🌟上🌟新🌟 明前绿茶 100克
decorated-honest -: 清-仓-价 儿童绘本 全8册 3-6岁
foreign-words -: 俄语教材 Русский язык 走遍俄罗斯 第二册
nickname-generic -: 白天鹅造型香薰蜡烛 伴手礼
nickname-generic -: 黑马手表盒图案 贴纸 生肖
nickname-generic -: 雪熊玩偶 圣诞 商场橱窗 装饰
nickname-generic -: 枕头包装袋 真空 压缩 大号
`;
