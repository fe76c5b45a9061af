/**
 * Listed companies of China, part one: industry, energy, materials, transport, building, military; full name, stock short
 * name and exchange code (members of the CSI 300 and the like). Names and codes as the exchanges list them; state of 2025.
 */
export const LISTED_INDUSTRY = `
[company]
中国石油天然气股份有限公司 | 中国石油? 中国石油股份 | PetroChina | id=SSE:601857,SEHK:857 parent=中国石油天然气集团有限公司
中国石油化工股份有限公司 | 中国石化 中国石油化工股份 | Sinopec | id=SSE:600028,SEHK:386 parent=中国石油化工集团有限公司
中国海洋石油有限公司 | 中国海油? 中国海洋石油 | CNOOC | id=SSE:600938,SEHK:883 parent=中国海洋石油集团有限公司
中国神华能源股份有限公司 | 中国神华 | China Shenhua Energy | id=SSE:601088,SEHK:1088 parent=国家能源投资集团有限责任公司
陕西煤业股份有限公司 | 陕西煤业 |  | id=SSE:601225
中国中煤能源股份有限公司 | 中煤能源 | China Coal Energy | id=SSE:601898,SEHK:1898 parent=中国中煤能源集团有限公司
兖矿能源集团股份有限公司 | 兖矿能源 兖州煤业 | Yankuang Energy | id=SSE:600188,SEHK:1171
山西焦煤能源集团股份有限公司 | 山西焦煤 西山煤电 |  | id=SZSE:000983
山西潞安环保能源开发股份有限公司 | 潞安环能 |  | id=SSE:601699
冀中能源股份有限公司 | 冀中能源 |  | id=SZSE:000937
淮北矿业控股股份有限公司 | 淮北矿业 |  | id=SSE:600985
平顶山天安煤业股份有限公司 | 平煤股份 |  | id=SSE:601666
开滦能源化工股份有限公司 | 开滦股份 |  | id=SSE:600997
永泰能源集团股份有限公司 | 永泰能源 |  | id=SSE:600157
中国长江电力股份有限公司 | 长江电力 | China Yangtze Power | id=SSE:600900 parent=中国长江三峡集团有限公司
中国三峡新能源（集团）股份有限公司 | 三峡能源 | China Three Gorges Renewables | id=SSE:600905 parent=中国长江三峡集团有限公司
华能国际电力股份有限公司 | 华能国际 | Huaneng Power International | id=SSE:600011,SEHK:902 parent=中国华能集团有限公司
华能澜沧江水电股份有限公司 | 华能水电 |  | id=SSE:600025 parent=中国华能集团有限公司
华电国际电力股份有限公司 | 华电国际 |  | id=SSE:600027,SEHK:1071 parent=中国华电集团有限公司
大唐国际发电股份有限公司 | 大唐发电 |  | id=SSE:601991,SEHK:991 parent=中国大唐集团有限公司
国电电力发展股份有限公司 | 国电电力 |  | id=SSE:600795 parent=国家能源投资集团有限责任公司
龙源电力集团股份有限公司 | 龙源电力 |  | id=SZSE:001289,SEHK:916 parent=国家能源投资集团有限责任公司
国投电力控股股份有限公司 | 国投电力 |  | id=SSE:600886
四川川投能源股份有限公司 | 川投能源 |  | id=SSE:600674
浙江浙能电力股份有限公司 | 浙能电力 |  | id=SSE:600023
申能股份有限公司 | 申能股份 |  | id=SSE:600642
中国核能电力股份有限公司 | 中国核电 | China National Nuclear Power | id=SSE:601985 parent=中国核工业集团有限公司
中国广核电力股份有限公司 | 中国广核 中广核电力 | CGN Power | id=SZSE:003816,SEHK:1816 parent=中国广核集团有限公司
中国核工业建设股份有限公司 | 中国核建 |  | id=SSE:601611 parent=中国核工业集团有限公司
国电南瑞科技股份有限公司 | 国电南瑞 | NARI Technology | id=SSE:600406 parent=国家电网有限公司
特变电工股份有限公司 | 特变电工 | TBEA | id=SSE:600089
中国西电电气股份有限公司 | 中国西电 |  | id=SSE:601179
许继电气股份有限公司 | 许继电气 |  | id=SZSE:000400
河南平高电气股份有限公司 | 平高电气 |  | id=SSE:600312
思源电气股份有限公司 | 思源电气 |  | id=SZSE:002028
东方电气股份有限公司 | 东方电气 | Dongfang Electric | id=SSE:600875,SEHK:1072 parent=中国东方电气集团有限公司
上海电气集团股份有限公司 | 上海电气 | Shanghai Electric | id=SSE:601727,SEHK:2727
哈尔滨电气股份有限公司 | 哈尔滨电气 | Harbin Electric Company | id=SEHK:1133
浙江正泰电器股份有限公司 | 正泰电器 正泰? 正泰集团 | Chint Electrics | id=SSE:601877
金风科技股份有限公司 | 金风科技 | Goldwind | id=SZSE:002202,SEHK:2208
明阳智慧能源集团股份公司 | 明阳智能 |  | id=SSE:601615
宁德时代新能源科技股份有限公司 | 宁德时代 | CATL | id=SZSE:300750,SEHK:3750
比亚迪股份有限公司 | 比亚迪 比亚迪股份 | BYD | id=SZSE:002594,SEHK:1211
隆基绿能科技股份有限公司 | 隆基绿能 隆基股份 隆基? | LONGi Green Energy | id=SSE:601012
通威股份有限公司 | 通威股份 通威集团 | Tongwei | id=SSE:600438
阳光电源股份有限公司 | 阳光电源 | Sungrow Power | id=SZSE:300274
晶科能源股份有限公司 | 晶科能源 | Jinko Solar | id=SSE:688223
天合光能股份有限公司 | 天合光能 | Trina Solar | id=SSE:688599
晶澳太阳能科技股份有限公司 | 晶澳科技 | JA Solar | id=SZSE:002459
TCL中环新能源科技股份有限公司 | TCL中环 中环股份 |  | id=SZSE:002129
新疆大全新能源股份有限公司 | 大全能源 |  | id=SSE:688303
宁波德业科技股份有限公司 | 德业股份 |  | id=SSE:605117
阿特斯阳光电力集团股份有限公司 | 阿特斯 | Canadian Solar | id=SSE:688472
协鑫科技控股有限公司 | 协鑫科技 保利协鑫 | GCL Technology | id=SEHK:3800
新特能源股份有限公司 | 新特能源 |  | id=SEHK:1799
信义光能控股有限公司 | 信义光能 | Xinyi Solar | id=SEHK:968
福莱特玻璃集团股份有限公司 | 福莱特 |  | id=SSE:601865,SEHK:6865
惠州亿纬锂能股份有限公司 | 亿纬锂能 | EVE Energy | id=SZSE:300014
国轩高科股份有限公司 | 国轩高科 | Gotion High-tech | id=SZSE:002074
中创新航科技集团股份有限公司 | 中创新航 | CALB | id=SEHK:3931
欣旺达电子股份有限公司 | 欣旺达 | Sunwoda | id=SZSE:300207
孚能科技（赣州）股份有限公司 | 孚能科技 | Farasis Energy | id=SSE:688567
云南恩捷新材料股份有限公司 | 恩捷股份 |  | id=SZSE:002812
广州天赐高新材料股份有限公司 | 天赐材料 |  | id=SZSE:002709
上海璞泰来新能源科技集团股份有限公司 | 璞泰来 |  | id=SSE:603659
湖南裕能新能源电池材料股份有限公司 | 湖南裕能 |  | id=SZSE:301358
天齐锂业股份有限公司 | 天齐锂业 | Tianqi Lithium | id=SZSE:002466,SEHK:9696
江西赣锋锂业集团股份有限公司 | 赣锋锂业 赣锋 | Ganfeng Lithium | id=SZSE:002460,SEHK:1772
青海盐湖工业股份有限公司 | 盐湖股份 |  | id=SZSE:000792
藏格矿业股份有限公司 | 藏格矿业 |  | id=SZSE:000408
浙江华友钴业股份有限公司 | 华友钴业 | Huayou Cobalt | id=SSE:603799
格林美股份有限公司 | 格林美 | GEM | id=SZSE:002340
紫金矿业集团股份有限公司 | 紫金矿业 | Zijin Mining | id=SSE:601899,SEHK:2899
洛阳栾川钼业集团股份有限公司 | 洛阳钼业 | CMOC | id=SSE:603993,SEHK:3993
江西铜业股份有限公司 | 江西铜业 江铜 | Jiangxi Copper | id=SSE:600362,SEHK:358
铜陵有色金属集团股份有限公司 | 铜陵有色 |  | id=SZSE:000630
云南铜业股份有限公司 | 云南铜业 |  | id=SZSE:000878
西部矿业股份有限公司 | 西部矿业 |  | id=SSE:601168
中国铝业股份有限公司 | 中国铝业 中铝? | Aluminum Corporation of China Limited | id=SSE:601600,SEHK:2600 parent=中国铝业集团有限公司
云南铝业股份有限公司 | 云铝股份 |  | id=SZSE:000807
中国宏桥集团有限公司 | 中国宏桥 | China Hongqiao | id=SEHK:1378
山东南山铝业股份有限公司 | 南山铝业 |  | id=SSE:600219
天山铝业集团股份有限公司 | 天山铝业 |  | id=SZSE:002532
山东黄金矿业股份有限公司 | 山东黄金 | Shandong Gold | id=SSE:600547,SEHK:1787
中金黄金股份有限公司 | 中金黄金 |  | id=SSE:600489
赤峰吉隆黄金矿业股份有限公司 | 赤峰黄金 |  | id=SSE:600988
招金矿业股份有限公司 | 招金矿业 |  | id=SEHK:1818
湖南黄金股份有限公司 | 湖南黄金 |  | id=SZSE:002155
中国北方稀土（集团）高科技股份有限公司 | 北方稀土 | China Northern Rare Earth | id=SSE:600111
中国稀土集团资源科技股份有限公司 | 中国稀土? |  | id=SZSE:000831
厦门钨业股份有限公司 | 厦门钨业 |  | id=SSE:600549
宝山钢铁股份有限公司 | 宝钢股份 宝钢 | Baosteel | id=SSE:600019 parent=中国宝武钢铁集团有限公司
鞍钢股份有限公司 | 鞍钢股份 | Angang Steel | id=SZSE:000898,SEHK:347 parent=鞍钢集团有限公司
河钢集团有限公司 | 河钢集团 | HBIS Group
河钢股份有限公司 | 河钢股份 | HBIS | id=SZSE:000709
江苏沙钢集团有限公司 | 沙钢集团 沙钢 | Shagang Group
江苏沙钢股份有限公司 | 沙钢股份 |  | id=SZSE:002075
马鞍山钢铁股份有限公司 | 马钢股份 |  | id=SSE:600808,SEHK:323
山东钢铁股份有限公司 | 山东钢铁 |  | id=SSE:600022
首钢集团有限公司 | 首钢集团 首钢 | Shougang Group
北京首钢股份有限公司 | 首钢股份 |  | id=SZSE:000959
湖南华菱钢铁股份有限公司 | 华菱钢铁 |  | id=SZSE:000932
山西太钢不锈钢股份有限公司 | 太钢不锈 太钢 太钢集团 |  | id=SZSE:000825
中信泰富特钢集团股份有限公司 | 中信特钢 |  | id=SZSE:000708
内蒙古包钢钢联股份有限公司 | 包头钢铁 包钢股份 包钢 |  | id=SSE:600010
万华化学集团股份有限公司 | 万华化学 | Wanhua Chemical | id=SSE:600309
荣盛石化股份有限公司 | 荣盛石化 | Rongsheng Petrochemical | id=SZSE:002493
恒力石化股份有限公司 | 恒力石化 | Hengli Petrochemical | id=SSE:600346
江苏东方盛虹股份有限公司 | 东方盛虹 |  | id=SZSE:000301
恒逸石化股份有限公司 | 恒逸石化 |  | id=SZSE:000703
桐昆集团股份有限公司 | 桐昆股份 |  | id=SSE:601233
浙江龙盛集团股份有限公司 | 浙江龙盛 |  | id=SSE:600352
宁夏宝丰能源集团股份有限公司 | 宝丰能源 |  | id=SSE:600989
山东华鲁恒升化工股份有限公司 | 华鲁恒升 |  | id=SSE:600426
鲁西化工集团股份有限公司 | 鲁西化工 |  | id=SZSE:000830
龙佰集团股份有限公司 | 龙佰集团 |  | id=SZSE:002601
云南云天化股份有限公司 | 云天化 |  | id=SSE:600096
合盛硅业股份有限公司 | 合盛硅业 |  | id=SSE:603260
安徽海螺水泥股份有限公司 | 海螺水泥 | Anhui Conch Cement | id=SSE:600585,SEHK:914
华新水泥股份有限公司 | 华新水泥 |  | id=SSE:600801,SEHK:6655
天山材料股份有限公司 | 天山股份 |  | id=SZSE:000877
中国建材股份有限公司 | 中国建材 | China National Building Material | id=SEHK:3323 parent=中国建材集团有限公司
北新集团建材股份有限公司 | 北新建材 |  | id=SZSE:000786
中国巨石股份有限公司 | 中国巨石 | China Jushi | id=SSE:600176
北京东方雨虹防水技术股份有限公司 | 东方雨虹 |  | id=SZSE:002271
福耀玻璃工业集团股份有限公司 | 福耀玻璃 福耀? | Fuyao Glass | id=SSE:600660,SEHK:3606
中国建筑股份有限公司 | 中国建筑 中建? | China State Construction Engineering | id=SSE:601668 parent=中国建筑集团有限公司
中国中铁股份有限公司 | 中国中铁 | China Railway Group | id=SSE:601390,SEHK:390 parent=中国铁路工程集团有限公司
中国铁建股份有限公司 | 中国铁建 | China Railway Construction | id=SSE:601186,SEHK:1186 parent=中国铁道建筑集团有限公司
中国交通建设股份有限公司 | 中国交建 中交? | China Communications Construction | id=SSE:601800,SEHK:1800 parent=中国交通建设集团有限公司
中国电力建设股份有限公司 | 中国电建 | PowerChina | id=SSE:601669 parent=中国电力建设集团有限公司
中国能源建设股份有限公司 | 中国能建 | China Energy Engineering | id=SSE:601868,SEHK:3996 parent=中国能源建设集团有限公司
中国冶金科工股份有限公司 | 中国中冶 中冶集团 | Metallurgical Corporation of China | id=SSE:601618,SEHK:1618 parent=中国五矿集团有限公司
中国化学工程股份有限公司 | 中国化学? | China National Chemical Engineering | id=SSE:601117 parent=中国化学工程集团有限公司
上海建工集团股份有限公司 | 上海建工 |  | id=SSE:600170
四川路桥建设集团股份有限公司 | 四川路桥 |  | id=SSE:600039
安徽建工集团股份有限公司 | 安徽建工 |  | id=SSE:600502
上海隧道工程股份有限公司 | 隧道股份 |  | id=SSE:600820
中国中车股份有限公司 | 中国中车 中车? | CRRC | id=SSE:601766,SEHK:1766 parent=中国中车集团有限公司
株洲中车时代电气股份有限公司 | 时代电气 中车时代电气 |  | id=SSE:688187,SEHK:3898
中国铁路通信信号股份有限公司 | 中国通号 |  | id=SSE:688009,SEHK:3969
三一重工股份有限公司 | 三一重工 | Sany Heavy Industry | id=SSE:600031
三一集团有限公司 | 三一集团 三一? | Sany Group
中联重科股份有限公司 | 中联重科 | Zoomlion | id=SZSE:000157,SEHK:1157
徐工集团工程机械股份有限公司 | 徐工机械 | XCMG Machinery | id=SZSE:000425 parent=徐州工程机械集团有限公司
徐州工程机械集团有限公司 | 徐工集团 徐工 | XCMG Group
广西柳工机械股份有限公司 | 柳工 | LiuGong | id=SZSE:000528
安徽合力股份有限公司 | 安徽合力 |  | id=SSE:600761
潍柴动力股份有限公司 | 潍柴动力 潍柴 潍柴集团 | Weichai Power | id=SZSE:000338,SEHK:2338
中国国际海运集装箱（集团）股份有限公司 | 中集集团 | CIMC | id=SZSE:000039,SEHK:2039
上海振华重工（集团）股份有限公司 | 振华重工 | ZPMC | id=SSE:600320
江苏恒立液压股份有限公司 | 恒立液压 |  | id=SSE:601100
深圳市汇川技术股份有限公司 | 汇川技术 | Inovance | id=SZSE:300124
南京埃斯顿自动化股份有限公司 | 埃斯顿 | Estun Automation | id=SZSE:002747
沈阳新松机器人自动化股份有限公司 | 新松机器人 新松? 机器人? | Siasun | id=SZSE:300024
浙江双环传动机械股份有限公司 | 双环传动 |  | id=SZSE:002472
宁波拓普集团股份有限公司 | 拓普集团 |  | id=SSE:601689
浙江三花智能控制股份有限公司 | 三花智控 | Sanhua | id=SZSE:002050,SEHK:2050
大族激光科技产业集团股份有限公司 | 大族激光 | Han's Laser | id=SZSE:002008
无锡先导智能装备股份有限公司 | 先导智能 |  | id=SZSE:300450
中国船舶工业股份有限公司 | 中国船舶 | CSSC Holdings | id=SSE:600150 parent=中国船舶集团有限公司
中国船舶重工股份有限公司 | 中国重工 |  | parent=中国船舶集团有限公司
中国船舶重工集团动力股份有限公司 | 中国动力 |  | id=SSE:600482 parent=中国船舶集团有限公司
中航沈飞股份有限公司 | 中航沈飞 沈飞 |  | id=SSE:600760 parent=中国航空工业集团有限公司
中航西安飞机工业集团股份有限公司 | 中航西飞 西飞 |  | id=SZSE:000768 parent=中国航空工业集团有限公司
中航光电科技股份有限公司 | 中航光电 |  | id=SZSE:002179 parent=中国航空工业集团有限公司
中航直升机股份有限公司 | 中直股份 | AviCopter | id=SSE:600038 parent=中国航空工业集团有限公司
中航机载系统股份有限公司 | 中航机载 |  | id=SSE:600372 parent=中国航空工业集团有限公司
中国航发动力股份有限公司 | 航发动力 |  | id=SSE:600893 parent=中国航空发动机集团有限公司
中国东方红卫星股份有限公司 | 中国卫星 |  | id=SSE:600118 parent=中国航天科技集团有限公司
航天时代电子技术股份有限公司 | 航天电子 |  | id=SSE:600879 parent=中国航天科技集团有限公司
中国国际航空股份有限公司 | 中国国航 国航 中国国际航空公司 中国国际航空 | Air China | id=SSE:601111,SEHK:753 parent=中国航空集团有限公司
中国东方航空股份有限公司 | 东方航空 中国东航 东航 中国东方航空 | China Eastern Airlines | id=SSE:600115,SEHK:670 parent=中国东方航空集团有限公司
中国南方航空股份有限公司 | 南方航空 中国南方航空 南航? | China Southern Airlines | id=SSE:600029,SEHK:1055 parent=中国南方航空集团有限公司
海南航空控股股份有限公司 | 海航控股 海南航空 海航 | Hainan Airlines | id=SSE:600221
海航集团有限公司 | 海航集团 | HNA Group
春秋航空股份有限公司 | 春秋航空 | Spring Airlines | id=SSE:601021
上海吉祥航空股份有限公司 | 吉祥航空 | Juneyao Airlines | id=SSE:603885
华夏航空股份有限公司 | 华夏航空 | China Express Airlines | id=SZSE:002928
厦门航空有限公司 | 厦门航空 厦航 | Xiamen Airlines
四川航空股份有限公司 | 四川航空 川航 | Sichuan Airlines
深圳航空有限责任公司 | 深圳航空 深航 | Shenzhen Airlines
山东航空股份有限公司 | 山东航空 山航 | Shandong Airlines
国泰航空有限公司 | 国泰航空 | Cathay Pacific | id=SEHK:293
上海国际机场股份有限公司 | 上海机场 |  | id=SSE:600009
广州白云国际机场股份有限公司 | 白云机场? |  | id=SSE:600004
北京首都国际机场股份有限公司 | 首都机场? |  | id=SEHK:694
深圳市机场股份有限公司 | 深圳机场? |  | id=SZSE:000089
中远海运控股股份有限公司 | 中远海控 | COSCO Shipping Holdings | id=SSE:601919,SEHK:1919 parent=中国远洋海运集团有限公司
中远海运能源运输股份有限公司 | 中远海能 |  | id=SSE:600026,SEHK:1138 parent=中国远洋海运集团有限公司
招商局能源运输股份有限公司 | 招商轮船 |  | id=SSE:601872 parent=招商局集团有限公司
招商局港口集团股份有限公司 | 招商港口 |  | id=SZSE:001872 parent=招商局集团有限公司
上海国际港务（集团）股份有限公司 | 上港集团 | Shanghai International Port Group | id=SSE:600018
宁波舟山港股份有限公司 | 宁波港? 宁波舟山港股份 |  | id=SSE:601018
青岛港国际股份有限公司 | 青岛港? |  | id=SSE:601298,SEHK:6198
唐山港集团股份有限公司 | 唐山港? |  | id=SSE:601000
大秦铁路股份有限公司 | 大秦铁路? |  | id=SSE:601006
京沪高速铁路股份有限公司 | 京沪高铁? |  | id=SSE:601816
广深铁路股份有限公司 | 广深铁路? |  | id=SSE:601333,SEHK:525
顺丰控股股份有限公司 | 顺丰控股 顺丰 顺丰速运 | SF Holding | id=SZSE:002352,SEHK:6936
中通快递（开曼）有限公司 | 中通快递 中通? | ZTO Express | id=SEHK:2057,NYSE:ZTO
圆通速递股份有限公司 | 圆通速递 圆通? | YTO Express | id=SSE:600233
韵达控股集团股份有限公司 | 韵达股份 韵达 韵达快递 | Yunda | id=SZSE:002120
申通快递股份有限公司 | 申通快递 申通? | STO Express | id=SZSE:002468
极兔速递环球有限公司 | 极兔速递 极兔 | J&T Express | id=SEHK:1519
德邦物流股份有限公司 | 德邦股份 德邦快递 |  | id=SSE:603056
京东物流股份有限公司 | 京东物流 | JD Logistics | id=SEHK:2618
东方海外（国际）有限公司 | 东方海外国际 东方海外 | OOIL | id=SEHK:316
江苏宁沪高速公路股份有限公司 | 宁沪高速 |  | id=SSE:600377
招商局公路网络科技控股股份有限公司 | 招商公路 |  | id=SZSE:001965
`;
