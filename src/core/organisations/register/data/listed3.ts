/**
 * Listed companies of China, part three: food and drink, household goods, health, property, retail, agriculture, media and
 * conglomerates; large private and local state companies. State of 2025; codes left out where not certain.
 */
export const LISTED_LIVING = `
[company]
贵州茅台酒股份有限公司 | 贵州茅台 茅台? | Kweichow Moutai | id=SSE:600519 parent=中国贵州茅台酒厂（集团）有限责任公司
中国贵州茅台酒厂（集团）有限责任公司 | 茅台集团 | Kweichow Moutai Group
宜宾五粮液股份有限公司 | 五粮液? | Wuliangye | id=SZSE:000858
四川省宜宾五粮液集团有限公司 | 五粮液集团
泸州老窖股份有限公司 | 泸州老窖 | Luzhou Laojiao | id=SZSE:000568
江苏洋河酒厂股份有限公司 | 洋河股份 | Yanghe | id=SZSE:002304
山西杏花村汾酒厂股份有限公司 | 山西汾酒 | Shanxi Fenjiu | id=SSE:600809
安徽古井贡酒股份有限公司 | 古井贡酒 |  | id=SZSE:000596
江苏今世缘酒业股份有限公司 | 今世缘 |  | id=SSE:603369
酒鬼酒股份有限公司 | 酒鬼酒? |  | id=SZSE:000799
舍得酒业股份有限公司 | 舍得酒业 |  | id=SSE:600702
四川水井坊股份有限公司 | 水井坊 |  | id=SSE:600779
安徽迎驾贡酒股份有限公司 | 迎驾贡酒 |  | id=SSE:603198
安徽口子酒业股份有限公司 | 口子窖 |  | id=SSE:603589
北京顺鑫农业股份有限公司 | 顺鑫农业 |  | id=SZSE:000860
青岛啤酒股份有限公司 | 青岛啤酒 青啤 | Tsingtao Brewery | id=SSE:600600,SEHK:168
重庆啤酒股份有限公司 | 重庆啤酒 |  | id=SSE:600132
华润啤酒（控股）有限公司 | 华润啤酒 | China Resources Beer | id=SEHK:291
广州珠江啤酒股份有限公司 | 珠江啤酒 |  | id=SZSE:002461
北京燕京啤酒股份有限公司 | 燕京啤酒 |  | id=SZSE:000729
内蒙古伊利实业集团股份有限公司 | 伊利股份 伊利集团 伊利? | Yili Group | id=SSE:600887
中国蒙牛乳业有限公司 | 蒙牛乳业 蒙牛 蒙牛集团 | Mengniu Dairy | id=SEHK:2319
光明乳业股份有限公司 | 光明乳业 | Bright Dairy | id=SSE:600597
新希望乳业股份有限公司 | 新乳业 |  | id=SZSE:002946
中国飞鹤有限公司 | 中国飞鹤 飞鹤? | Feihe | id=SEHK:6186
农夫山泉股份有限公司 | 农夫山泉 | Nongfu Spring | id=SEHK:9633
杭州娃哈哈集团有限公司 | 娃哈哈集团 娃哈哈 | Wahaha
东鹏饮料（集团）股份有限公司 | 东鹏饮料 |  | id=SSE:605499
康师傅控股有限公司 | 康师傅控股 康师傅 | Tingyi | id=SEHK:322
统一企业中国控股有限公司 | 统一企业中国 | Uni-President China | id=SEHK:220
佛山市海天调味食品股份有限公司 | 海天味业 | Haitian | id=SSE:603288
中炬高新技术实业（集团）股份有限公司 | 中炬高新 |  | id=SSE:600872
千禾味业食品股份有限公司 | 千禾味业 |  | id=SSE:603027
重庆市涪陵榨菜集团股份有限公司 | 涪陵榨菜 |  | id=SZSE:002507
安井食品集团股份有限公司 | 安井食品 |  | id=SSE:603345
三全食品股份有限公司 | 三全食品 |  | id=SZSE:002216
河南双汇投资发展股份有限公司 | 双汇发展 双汇 |  | id=SZSE:000895
万洲国际有限公司 | 万洲国际 | WH Group | id=SEHK:288
牧原食品股份有限公司 | 牧原股份 牧原 | Muyuan Foods | id=SZSE:002714
温氏食品集团股份有限公司 | 温氏股份 温氏 | Wens Foodstuff | id=SZSE:300498
新希望六和股份有限公司 | 新希望? 新希望六和 | New Hope Liuhe | id=SZSE:000876
新希望集团有限公司 | 新希望集团 | New Hope Group
江西正邦科技股份有限公司 | 正邦科技 |  | id=SZSE:002157
天邦食品股份有限公司 | 天邦食品 天邦股份 |  | id=SZSE:002124
广东海大集团股份有限公司 | 海大集团 | Haid Group | id=SZSE:002311
北京大北农科技集团股份有限公司 | 大北农 | DBN Group | id=SZSE:002385
福建圣农发展股份有限公司 | 圣农发展 |  | id=SZSE:002299
唐人神集团股份有限公司 | 唐人神 |  | id=SZSE:002567
益海嘉里金龙鱼食品集团股份有限公司 | 金龙鱼? 益海嘉里 | Yihai Kerry Arawana | id=SZSE:300999
中粮糖业控股股份有限公司 | 中粮糖业 |  | id=SSE:600737 parent=中粮集团有限公司
袁隆平农业高科技股份有限公司 | 隆平高科 |  | id=SZSE:000998
山东登海种业股份有限公司 | 登海种业 |  | id=SZSE:002041
黑龙江北大荒农业股份有限公司 | 北大荒 |  | id=SSE:600598
绝味食品股份有限公司 | 绝味食品 |  | id=SSE:603517
洽洽食品股份有限公司 | 洽洽食品 |  | id=SZSE:002557
三只松鼠股份有限公司 | 三只松鼠 |  | id=SZSE:300783
良品铺子股份有限公司 | 良品铺子 |  | id=SSE:603719
桃李面包股份有限公司 | 桃李面包 |  | id=SSE:603866
上海妙可蓝多食品科技股份有限公司 | 妙可蓝多 |  | id=SSE:600882
蜜雪冰城股份有限公司 | 蜜雪冰城 蜜雪集团 | Mixue | id=SEHK:2097
瑞幸咖啡（中国）有限公司 | 瑞幸咖啡 瑞幸 | Luckin Coffee
海底捞国际控股有限公司 | 海底捞 | Haidilao | id=SEHK:6862
百胜中国控股有限公司 | 百胜中国 | Yum China | id=NYSE:YUMC,SEHK:9987
九毛九国际控股有限公司 | 九毛九?
中国全聚德（集团）股份有限公司 | 全聚德 |  | id=SZSE:002186
# 家电家居
美的集团股份有限公司 | 美的集团 美的? | Midea Group | id=SZSE:000333,SEHK:300
珠海格力电器股份有限公司 | 格力电器 格力? | Gree Electric | id=SZSE:000651
海尔智家股份有限公司 | 海尔智家 | Haier Smart Home | id=SSE:600690,SEHK:6690
海尔集团公司 | 海尔集团 海尔 | Haier Group
海信集团控股股份有限公司 | 海信集团 海信 | Hisense Group
海信家电集团股份有限公司 | 海信家电 | Hisense Home Appliances | id=SZSE:000921,SEHK:921
海信视像科技股份有限公司 | 海信视像 |  | id=SSE:600060
四川长虹电器股份有限公司 | 四川长虹 长虹? | Changhong | id=SSE:600839
创维集团有限公司 | 创维集团 创维 | Skyworth | id=SEHK:751
康佳集团股份有限公司 | 康佳集团 深康佳A 康佳 | Konka
杭州老板电器股份有限公司 | 老板电器 | Robam | id=SZSE:002508
华帝股份有限公司 | 华帝股份 | Vatti | id=SZSE:002035
浙江苏泊尔股份有限公司 | 苏泊尔 | Supor | id=SZSE:002032
九阳股份有限公司 | 九阳股份 九阳? | Joyoung | id=SZSE:002242
小熊电器股份有限公司 | 小熊电器 |  | id=SZSE:002959
欧派家居集团股份有限公司 | 欧派家居 | Oppein | id=SSE:603833
索菲亚家居股份有限公司 | 索菲亚? 索菲亚家居 |  | id=SZSE:002572
顾家家居股份有限公司 | 顾家家居 |  | id=SSE:603816
公牛集团股份有限公司 | 公牛集团 |  | id=SSE:603195
北京居然之家投资控股集团有限公司 | 居然之家 居然智家
红星美凯龙家居集团股份有限公司 | 红星美凯龙 美凯龙 | Red Star Macalline | id=SSE:601828,SEHK:1528
安踏体育用品有限公司 | 安踏体育 安踏 安踏集团 | Anta Sports | id=SEHK:2020
李宁有限公司 | 李宁公司 李宁? | Li-Ning | id=SEHK:2331
特步国际控股有限公司 | 特步国际 特步 | Xtep
波司登国际控股有限公司 | 波司登 | Bosideng | id=SEHK:3998
申洲国际集团控股有限公司 | 申洲国际 | Shenzhou International | id=SEHK:2313
海澜之家集团股份有限公司 | 海澜之家 |  | id=SSE:600398
雅戈尔时尚股份有限公司 | 雅戈尔 雅戈尔集团 | Youngor | id=SSE:600177
珀莱雅化妆品股份有限公司 | 上海珀莱雅 珀莱雅 | Proya | id=SSE:603605
华熙生物科技股份有限公司 | 华熙生物 | Bloomage Biotech | id=SSE:688363
爱美客技术发展股份有限公司 | 爱美客 | Imeik | id=SZSE:300896
云南贝泰妮生物科技集团股份有限公司 | 贝泰妮 |  | id=SZSE:300957
上海家化联合股份有限公司 | 上海家化 | Jahwa | id=SSE:600315
周大福珠宝集团有限公司 | 周大福 | Chow Tai Fook | id=SEHK:1929
老凤祥股份有限公司 | 老凤祥 |  | id=SSE:600612
老铺黄金股份有限公司 | 老铺黄金 |  | id=SEHK:6181
上海晨光文具股份有限公司 | 晨光股份 晨光文具 |  | id=SSE:603899
中国旅游集团中免股份有限公司 | 中国中免 中免集团 中免 | China Tourism Group Duty Free | id=SSE:601888,SEHK:1880 parent=中国旅游集团有限公司
上海锦江国际酒店股份有限公司 | 锦江酒店 |  | id=SSE:600754
北京首旅酒店（集团）股份有限公司 | 首旅酒店 |  | id=SSE:600258
华住集团有限公司 | 华住集团 华住 | H World | id=NASDAQ:HTHT,SEHK:1179
宋城演艺发展股份有限公司 | 宋城演艺 |  | id=SZSE:300144
永辉超市股份有限公司 | 永辉超市 永辉? | Yonghui Superstores | id=SSE:601933
王府井集团股份有限公司 | 王府井? |  | id=SSE:600859
高鑫零售有限公司 | 高鑫零售 大润发 | Sun Art Retail | id=SEHK:6808
北京物美商业集团股份有限公司 | 物美集团 物美 | Wumart
盒马 | 盒马鲜生 | Freshippo
胖东来商贸集团有限公司 | 胖东来
华润万家有限公司 | 华润万家 | CR Vanguard | parent=华润（集团）有限公司
大连万达集团股份有限公司 | 万达集团 大连万达集团 万达? | Wanda Group
万达电影股份有限公司 | 万达电影 | Wanda Film | id=SZSE:002739
中国电影股份有限公司 | 中国电影? 中影股份 中影集团 | China Film | id=SSE:600977
北京光线传媒股份有限公司 | 光线传媒 | Enlight Media | id=SZSE:300251
芒果超媒股份有限公司 | 芒果超媒 | Mango Excellent Media | id=SZSE:300413
分众传媒信息技术股份有限公司 | 分众传媒 | Focus Media | id=SZSE:002027
浙江华策影视股份有限公司 | 华策影视 |  | id=SZSE:300133
北京蓝色光标数据科技集团股份有限公司 | 蓝色光标 | BlueFocus | id=SZSE:300058
江苏凤凰出版传媒股份有限公司 | 凤凰传媒 |  | id=SSE:601928
中南出版传媒集团股份有限公司 | 中南传媒 |  | id=SSE:601098
中公教育科技股份有限公司 | 中公教育 |  | id=SZSE:002607
学大教育科技集团股份有限公司 | 学大教育 |  | id=SZSE:000526
# 医药
江苏恒瑞医药股份有限公司 | 恒瑞医药 | Hengrui Pharma | id=SSE:600276,SEHK:1276
上海复星医药（集团）股份有限公司 | 复星医药 | Fosun Pharma | id=SSE:600196,SEHK:2196
复星国际有限公司 | 复星国际 复星集团 | Fosun International | id=SEHK:656
无锡药明康德新药开发股份有限公司 | 药明康德 | WuXi AppTec | id=SSE:603259,SEHK:2359
药明生物技术有限公司 | 药明生物 | WuXi Biologics | id=SEHK:2269
康龙化成（北京）新药技术股份有限公司 | 康龙化成 | Pharmaron | id=SZSE:300759,SEHK:3759
凯莱英医药集团（天津）股份有限公司 | 凯莱英 | Asymchem | id=SZSE:002821,SEHK:6821
杭州泰格医药科技股份有限公司 | 泰格医药 | Tigermed | id=SZSE:300347,SEHK:3347
百济神州有限公司 | 百济神州 | BeOne Medicines | id=SSE:688235,SEHK:6160
信达生物制药 | 信达生物 | Innovent Biologics | id=SEHK:1801
上海君实生物医药科技股份有限公司 | 君实生物 | Junshi Biosciences | id=SSE:688180,SEHK:1877
康方生物科技（开曼）有限公司 | 康方生物 | Akeso | id=SEHK:9926
康希诺生物股份公司 | 康希诺 康希诺生物 | CanSino Biologics | id=SSE:688185,SEHK:6185
科兴控股生物技术有限公司 | 科兴 科兴生物 科兴中维 | Sinovac Biotech
国药控股股份有限公司 | 国药控股 | Sinopharm | id=SEHK:1099 parent=中国医药集团有限公司
中国生物技术股份有限公司 | 国药集团中国生物 国药中生 | China National Biotec Group | parent=中国医药集团有限公司
中国生物制药有限公司 | 中国生物制药 | Sino Biopharmaceutical | id=SEHK:1177
石药集团有限公司 | 石药集团 | CSPC Pharmaceutical | id=SEHK:1093
齐鲁制药有限公司 | 齐鲁制药 | Qilu Pharmaceutical
扬子江药业集团有限公司 | 扬子江药业
翰森制药集团有限公司 | 翰森制药 | Hansoh | id=SEHK:3692
华东医药股份有限公司 | 华东医药 | Huadong Medicine | id=SZSE:000963
上海医药集团股份有限公司 | 上海医药 | Shanghai Pharmaceuticals | id=SSE:601607,SEHK:2607
广州白云山医药集团股份有限公司 | 白云山? 广药集团 | GYBYS | id=SSE:600332,SEHK:874
北京同仁堂股份有限公司 | 同仁堂 | Tong Ren Tang | id=SSE:600085
云南白药集团股份有限公司 | 云南白药 | Yunnan Baiyao | id=SZSE:000538
漳州片仔癀药业股份有限公司 | 片仔癀? 片仔癀药业 | Pien Tze Huang | id=SSE:600436
天士力医药集团股份有限公司 | 天士力 | Tasly | id=SSE:600535
石家庄以岭药业股份有限公司 | 以岭药业 | Yiling Pharmaceutical | id=SZSE:002603
华润三九医药股份有限公司 | 华润三九 | CR Sanjiu | id=SZSE:000999 parent=华润（集团）有限公司
湖北济川药业股份有限公司 | 济川药业 |  | id=SSE:600566
山东步长制药股份有限公司 | 步长制药 |  | id=SSE:603858
东阿阿胶股份有限公司 | 东阿阿胶 |  | id=SZSE:000423
健康元药业集团股份有限公司 | 健康元 |  | id=SSE:600380
丽珠医药集团股份有限公司 | 丽珠集团 | Livzon | id=SZSE:000513,SEHK:1513
四川科伦药业股份有限公司 | 科伦药业 | Kelun | id=SZSE:002422
深圳信立泰药业股份有限公司 | 信立泰 |  | id=SZSE:002294
长春高新技术产业（集团）股份有限公司 | 长春高新 |  | id=SZSE:000661
北京万泰生物药业股份有限公司 | 万泰生物 |  | id=SSE:603392
重庆智飞生物制品股份有限公司 | 智飞生物 | Zhifei | id=SZSE:300122
深圳康泰生物制品股份有限公司 | 康泰生物 |  | id=SZSE:300601
云南沃森生物技术股份有限公司 | 沃森生物 | Walvax | id=SZSE:300142
华兰生物工程股份有限公司 | 华兰生物 |  | id=SZSE:002007
北京天坛生物制品股份有限公司 | 天坛生物 |  | id=SSE:600161
上海莱士血液制品股份有限公司 | 上海莱士 |  | id=SZSE:002252
深圳迈瑞生物医疗电子股份有限公司 | 迈瑞医疗 迈瑞 | Mindray | id=SZSE:300760
上海联影医疗科技股份有限公司 | 联影医疗 | United Imaging | id=SSE:688271
江苏鱼跃医疗设备股份有限公司 | 鱼跃医疗 | Yuwell | id=SZSE:002223
乐普（北京）医疗器械股份有限公司 | 乐普医疗 | Lepu Medical | id=SZSE:300003
上海微创医疗器械（集团）有限公司 | 微创医疗 | MicroPort
山东威高集团医用高分子制品股份有限公司 | 威高集团 威高股份
深圳市新产业生物医学工程股份有限公司 | 新产业生物 | Snibe | id=SZSE:300832
迈克生物股份有限公司 | 迈克生物 |  | id=SZSE:300463
天津九安医疗电子股份有限公司 | 九安医疗 |  | id=SZSE:002432
深圳华大基因股份有限公司 | 华大基因 | BGI Genomics | id=SZSE:300676
深圳华大智造科技股份有限公司 | 华大智造 | MGI Tech | id=SSE:688114
爱尔眼科医院集团股份有限公司 | 爱尔眼科 | Aier Eye Hospital | id=SZSE:300015
通策医疗股份有限公司 | 通策医疗 |  | id=SSE:600763
广州金域医学检验集团股份有限公司 | 金域医学 | KingMed | id=SSE:603882
益丰大药房连锁股份有限公司 | 益丰药房 |  | id=SSE:603939
大参林医药集团股份有限公司 | 大参林 |  | id=SSE:603233
老百姓大药房连锁股份有限公司 | 老百姓? 老百姓大药房 |  | id=SSE:603883
九州通医药集团股份有限公司 | 九州通 | Jointown | id=SSE:600998
# 地产与综合
万科企业股份有限公司 | 万科 万科企业 万科A | Vanke | id=SZSE:000002,SEHK:2202
保利发展控股集团股份有限公司 | 保利发展 保利地产 | Poly Developments | id=SSE:600048 parent=中国保利集团有限公司
招商局蛇口工业区控股股份有限公司 | 招商蛇口 |  | id=SZSE:001979 parent=招商局集团有限公司
中国海外发展有限公司 | 中海地产 中国海外发展 | China Overseas Land | id=SEHK:688
华润置地有限公司 | 华润置地 | China Resources Land | id=SEHK:1109
龙湖集团控股有限公司 | 龙湖集团 龙湖? | Longfor | id=SEHK:960
碧桂园控股有限公司 | 碧桂园 | Country Garden | id=SEHK:2007
中国恒大集团 | 恒大集团 中国恒大 恒大 恒大地产 | Evergrande
融创中国控股有限公司 | 融创中国 融创 | Sunac
绿地控股集团股份有限公司 | 绿地控股 绿地集团 | Greenland Holdings | id=SSE:600606
绿城中国控股有限公司 | 绿城中国 绿城? | Greentown China | id=SEHK:3900
金地（集团）股份有限公司 | 金地集团 |  | id=SSE:600383
新城控股集团股份有限公司 | 新城控股 | Seazen | id=SSE:601155
深圳华侨城股份有限公司 | 华侨城股份 华侨城A |  | id=SZSE:000069 parent=华侨城集团有限公司
杭州滨江房产集团股份有限公司 | 滨江集团 |  | id=SZSE:002244
旭辉控股（集团）有限公司 | 旭辉控股 旭辉集团 | CIFI
阳光城集团股份有限公司 | 阳光城
越秀地产股份有限公司 | 越秀地产 | Yuexiu Property | id=SEHK:123
厦门建发股份有限公司 | 建发股份 建发集团 | C&D | id=SSE:600153
厦门象屿集团有限公司 | 厦门象屿 象屿集团 | Xiamen Xiangyu
厦门国贸控股集团有限公司 | 国贸控股 厦门国贸 | ITG Holding
物产中大集团股份有限公司 | 物产中大 |  | id=SSE:600704
浙江省能源集团有限公司 | 浙能集团
浙江省交通投资集团有限公司 | 浙江交投 浙江交通集团
山东能源集团有限公司 | 山东能源集团 山东能源 | Shandong Energy
山东魏桥创业集团有限公司 | 魏桥创业集团 魏桥集团 | Weiqiao
晋能控股集团有限公司 | 晋能控股集团 晋能控股 | Jinneng Holding
陕西延长石油（集团）有限责任公司 | 延长石油 陕西延长石油 | Yanchang Petroleum
陕西煤业化工集团有限责任公司 | 陕煤集团 | Shaanxi Coal and Chemical
广东省广晟控股集团有限公司 | 广晟集团
深圳市投资控股有限公司 | 深投控
上海城投（集团）有限公司 | 上海城投
北京控股集团有限公司 | 北控集团 北京控股
北京能源集团有限责任公司 | 京能集团
水发集团有限公司 | 水发集团
恒力集团有限公司 | 恒力集团
正威国际集团有限公司 | 正威集团
青山控股集团有限公司 | 青山集团 青山控股 | Tsingshan
长江和记实业有限公司 | 长和? 长江和记 | CK Hutchison | id=SEHK:1
长江实业集团有限公司 | 长实集团 长江实业 | CK Asset | id=SEHK:1113
新鸿基地产发展有限公司 | 新鸿基地产 | Sun Hung Kai Properties | id=SEHK:16
新世界发展有限公司 | 新世界发展 | New World Development | id=SEHK:17
恒基兆业地产有限公司 | 恒基地产 | Henderson Land | id=SEHK:12
太古股份有限公司 | 太古集团 太古地产 | Swire Pacific
香港铁路有限公司 | 港铁公司 港铁 | MTR Corporation | id=SEHK:66
中华煤气有限公司 | 香港中华煤气
银河娱乐集团有限公司 | 银河娱乐 | Galaxy Entertainment | id=SEHK:27
申万菱信基金管理有限公司 | 申万菱信基金
`;
