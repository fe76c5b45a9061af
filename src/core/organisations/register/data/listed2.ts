/**
 * Listed companies of China, part two: cars, electronics, software, internet, telecoms, health, food, consumer goods,
 * property, media and agriculture; and large unlisted companies of these trades. Names and codes as the exchanges list them
 * (SSE, SZSE, BSE, SEHK, NYSE, NASDAQ), left out where not certain; state of 2025.
 */
export const LISTED_CONSUMER = `
[company]
# 汽车
上海汽车集团股份有限公司 | 上汽集团 上汽 | SAIC Motor | id=SSE:600104
广州汽车集团股份有限公司 | 广汽集团 广汽 | GAC Group | id=SSE:601238,SEHK:2238
广汽埃安新能源汽车股份有限公司 | 广汽埃安 埃安 | GAC Aion | parent=广州汽车集团股份有限公司
广汽传祺汽车有限公司 | 广汽传祺 传祺 | GAC Trumpchi | parent=广州汽车集团股份有限公司
北京汽车集团有限公司 | 北汽集团 北汽 | BAIC Group
北京汽车股份有限公司 | 北京汽车 | BAIC Motor | id=SEHK:1958 parent=北京汽车集团有限公司
北汽蓝谷新能源科技股份有限公司 | 北汽蓝谷 |  | id=SSE:600733 parent=北京汽车集团有限公司
北汽福田汽车股份有限公司 | 福田汽车 北汽福田 | Foton Motor | id=SSE:600166 parent=北京汽车集团有限公司
重庆长安汽车股份有限公司 | 长安汽车 长安? | Changan Automobile | id=SZSE:000625
长城汽车股份有限公司 | 长城汽车 长城? | Great Wall Motor | id=SSE:601633,SEHK:2333
浙江吉利控股集团有限公司 | 吉利控股集团 吉利控股 吉利集团 | Geely Holding
吉利汽车控股有限公司 | 吉利汽车 吉利? | Geely Automobile | id=SEHK:175 parent=浙江吉利控股集团有限公司
极氪智能科技控股有限公司 | 极氪 极氪汽车 | Zeekr | parent=吉利汽车控股有限公司
奇瑞汽车股份有限公司 | 奇瑞汽车 奇瑞 奇瑞控股集团 | Chery Automobile
安徽江淮汽车集团股份有限公司 | 江淮汽车 江淮? | JAC Motors | id=SSE:600418
赛力斯集团股份有限公司 | 赛力斯 | Seres Group | was=重庆小康工业集团股份有限公司 id=SSE:601127
重庆小康工业集团股份有限公司 | 小康股份
东风汽车股份有限公司 | 东风汽车? 东风股份? |  | id=SSE:600006 parent=东风汽车集团有限公司
东风汽车集团股份有限公司 | 东风集团股份 东风集团 | Dongfeng Motor Group | parent=东风汽车集团有限公司
岚图汽车科技有限公司 | 岚图汽车 岚图 | Voyah | parent=东风汽车集团有限公司
一汽解放集团股份有限公司 | 一汽解放 | FAW Jiefang | id=SZSE:000800 parent=中国第一汽车集团有限公司
一汽-大众汽车有限公司 | 一汽-大众 一汽大众 | FAW-Volkswagen
上汽大众汽车有限公司 | 上汽大众 | SAIC Volkswagen
上汽通用汽车有限公司 | 上汽通用 | SAIC-GM
上汽通用五菱汽车股份有限公司 | 上汽通用五菱 五菱? 五菱汽车 | SGMW
广汽丰田汽车有限公司 | 广汽丰田
广汽本田汽车有限公司 | 广汽本田
东风日产乘用车公司 | 东风日产
东风本田汽车有限公司 | 东风本田
一汽丰田汽车有限公司 | 一汽丰田
北京奔驰汽车有限公司 | 北京奔驰
华晨宝马汽车有限公司 | 华晨宝马
海马汽车股份有限公司 | 海马汽车 |  | id=SZSE:000572
厦门金龙汽车集团股份有限公司 | 金龙汽车 |  | id=SSE:600686
宇通客车股份有限公司 | 宇通客车 宇通? | Yutong Bus | id=SSE:600066
中通客车股份有限公司 | 中通客车 |  | id=SZSE:000957
扬州亚星客车股份有限公司 | 亚星客车 |  | id=SSE:600213
安徽安凯汽车股份有限公司 | 安凯客车 |  | id=SZSE:000868
力帆科技（集团）股份有限公司 | 力帆科技 力帆? |  | id=SSE:601777
中国重汽集团济南卡车股份有限公司 | 中国重汽? |  | id=SZSE:000951
中国重型汽车集团有限公司 | 中国重汽集团 | Sinotruk
蔚来集团 | 蔚来 蔚来汽车 | NIO | id=NYSE:NIO,SEHK:9866
小鹏汽车有限公司 | 小鹏汽车 小鹏 | XPeng | id=NYSE:XPEV,SEHK:9868
北京车和家信息技术有限公司 | 理想汽车 理想? | Li Auto | id=NASDAQ:LI,SEHK:2015
浙江零跑科技股份有限公司 | 零跑汽车 零跑 | Leapmotor | id=SEHK:9863
合众新能源汽车股份有限公司 | 哪吒汽车 合众汽车 | Hozon Auto
威马汽车科技集团有限公司 | 威马汽车
智己汽车科技有限公司 | 智己汽车
阿维塔科技（重庆）股份有限公司 | 阿维塔 阿维塔科技
华域汽车系统股份有限公司 | 华域汽车 | HASCO | id=SSE:600741
宁波均胜电子股份有限公司 | 均胜电子 | Joyson Electronics | id=SSE:600699
惠州市德赛西威汽车电子股份有限公司 | 德赛西威 | Desay SV | id=SZSE:002920
芜湖伯特利汽车安全系统股份有限公司 | 伯特利 |  | id=SSE:603596
万向集团公司 | 万向集团 | Wanxiang Group
万向钱潮股份公司 | 万向钱潮 |  | id=SZSE:000559
北京地平线机器人技术研发有限公司 | 地平线机器人 地平线? | Horizon Robotics | id=SEHK:9660
宏景智驾
雅迪控股有限公司 | 雅迪控股 雅迪 | Yadea | id=SEHK:1585
爱玛科技集团股份有限公司 | 爱玛科技 爱玛? |  | id=SSE:603529
# 电子、通信、软件
华为技术有限公司 | 华为 华为公司 | Huawei
深圳市海思半导体有限公司 | 华为海思 海思 海思半导体 | HiSilicon | parent=华为技术有限公司
荣耀终端股份有限公司 | 荣耀终端 荣耀? | Honor
中兴通讯股份有限公司 | 中兴通讯 中兴? | ZTE | id=SZSE:000063,SEHK:763
小米集团 | 小米? 小米公司 小米科技 | Xiaomi | id=SEHK:1810
OPPO广东移动通信有限公司 | OPPO | OPPO
维沃移动通信有限公司 | vivo | vivo
深圳传音控股股份有限公司 | 传音控股 传音 | Transsion | id=SSE:688036
联想集团有限公司 | 联想集团 联想? | Lenovo Group | id=SEHK:992
联想控股股份有限公司 | 联想控股 | Legend Holdings | id=SEHK:3396
京东方科技集团股份有限公司 | 京东方 京东方A | BOE Technology | id=SZSE:000725
TCL科技集团股份有限公司 | TCL科技 TCL | TCL Technology | id=SZSE:000100
TCL华星光电技术有限公司 | TCL华星 华星光电
天马微电子股份有限公司 | 深天马 深天马A | Tianma | id=SZSE:000050
维信诺科技股份有限公司 | 维信诺 | Visionox | id=SZSE:002387
立讯精密工业股份有限公司 | 立讯精密 | Luxshare Precision | id=SZSE:002475
歌尔股份有限公司 | 歌尔股份 歌尔? | Goertek | id=SZSE:002241
蓝思科技股份有限公司 | 蓝思科技 | Lens Technology | id=SZSE:300433
广东领益智造股份有限公司 | 领益智造 |  | id=SZSE:002600
富士康工业互联网股份有限公司 | 工业富联 富士康工业互联网 | Foxconn Industrial Internet | id=SSE:601138
鸿海精密工业股份有限公司 | 鸿海精密 鸿海 富士康 富士康科技集团 | Hon Hai Precision Industry
鹏鼎控股（深圳）股份有限公司 | 鹏鼎控股 |  | id=SZSE:002938
沪士电子股份有限公司 | 沪电股份 |  | id=SZSE:002463
深南电路股份有限公司 | 深南电路 |  | id=SZSE:002916
胜宏科技（惠州）股份有限公司 | 胜宏科技 |  | id=SZSE:300476
广东生益科技股份有限公司 | 生益科技 |  | id=SSE:600183
苏州东山精密制造股份有限公司 | 东山精密 |  | id=SZSE:002384
中际旭创股份有限公司 | 中际旭创 | Zhongji Innolight | id=SZSE:300308
成都新易盛通信技术股份有限公司 | 新易盛 | Eoptolink | id=SZSE:300502
苏州天孚光通信股份有限公司 | 天孚通信 |  | id=SZSE:300394
武汉光迅科技股份有限公司 | 光迅科技 |  | id=SZSE:002281
烽火通信科技股份有限公司 | 烽火通信 | FiberHome | id=SSE:600498
江苏亨通光电股份有限公司 | 亨通光电 亨通集团 |  | id=SSE:600487
江苏中天科技股份有限公司 | 中天科技 |  | id=SSE:600522
长飞光纤光缆股份有限公司 | 长飞光纤 | YOFC | id=SSE:601869,SEHK:6869
中芯国际集成电路制造有限公司 | 中芯国际 | SMIC | id=SSE:688981,SEHK:981
华虹半导体有限公司 | 华虹半导体 华虹公司 | Hua Hong Semiconductor | id=SSE:688347,SEHK:1347
长江存储科技有限责任公司 | 长江存储 | YMTC
长鑫科技集团股份有限公司 | 长鑫存储 长鑫科技 | CXMT
台湾积体电路制造股份有限公司 | 台积电 台湾积体电路制造公司 | TSMC | id=NYSE:TSM
联华电子股份有限公司 | 联华电子 联电? | UMC
联发科技股份有限公司 | 联发科 联发科技 | MediaTek
日月光投资控股股份有限公司 | 日月光 | ASE Technology
紫光集团有限公司 | 紫光集团 新紫光集团 | Tsinghua Unigroup
紫光股份有限公司 | 紫光股份 | Unisplendour | id=SZSE:000938
紫光国芯微电子股份有限公司 | 紫光国微 |  | id=SZSE:002049
紫光展锐（上海）科技股份有限公司 | 紫光展锐 | UNISOC
上海韦尔半导体股份有限公司 | 韦尔股份
豪威集成电路（集团）股份有限公司 | 豪威集团 | OmniVision | was=上海韦尔半导体股份有限公司 id=SSE:603501
兆易创新科技集团股份有限公司 | 兆易创新 | GigaDevice | id=SSE:603986
北方华创科技集团股份有限公司 | 北方华创 | NAURA | id=SZSE:002371
中微半导体设备（上海）股份有限公司 | 中微公司 中微半导体 | AMEC | id=SSE:688012
澜起科技股份有限公司 | 澜起科技 | Montage Technology | id=SSE:688008
中科寒武纪科技股份有限公司 | 寒武纪? 寒武纪科技 | Cambricon | id=SSE:688256
海光信息技术股份有限公司 | 海光信息 | Hygon | id=SSE:688041
龙芯中科技术股份有限公司 | 龙芯中科 龙芯? | Loongson | id=SSE:688047
摩尔线程智能科技（北京）股份有限公司 | 摩尔线程 | Moore Threads
沐曦集成电路（上海）股份有限公司 | 沐曦股份 沐曦 | MetaX
拓荆科技股份有限公司 | 拓荆科技 | Piotech | id=SSE:688072
华海清科股份有限公司 | 华海清科 |  | id=SSE:688120
盛美半导体设备（上海）股份有限公司 | 盛美上海 | ACM Research Shanghai | id=SSE:688082
上海硅产业集团股份有限公司 | 沪硅产业 |  | id=SSE:688126
江苏长电科技股份有限公司 | 长电科技 | JCET | id=SSE:600584
通富微电子股份有限公司 | 通富微电 |  | id=SZSE:002156
天水华天科技股份有限公司 | 华天科技 |  | id=SZSE:002185
圣邦微电子（北京）股份有限公司 | 圣邦股份 | SG Micro | id=SZSE:300661
江苏卓胜微电子股份有限公司 | 卓胜微 | Maxscend | id=SZSE:300782
闻泰科技股份有限公司 | 闻泰科技 | Wingtech | id=SSE:600745
三安光电股份有限公司 | 三安光电 | Sanan Optoelectronics | id=SSE:600703
华润微电子有限公司 | 华润微 华润微电子 |  | id=SSE:688396
杭州士兰微电子股份有限公司 | 士兰微 | Silan | id=SSE:600460
斯达半导体股份有限公司 | 斯达半导 |  | id=SSE:603290
舜宇光学科技（集团）有限公司 | 舜宇光学科技 舜宇光学 | Sunny Optical | id=SEHK:2382
浙江大华技术股份有限公司 | 大华股份 大华? | Dahua Technology | id=SZSE:002236
杭州海康威视数字技术股份有限公司 | 海康威视 | Hikvision | id=SZSE:002415
科大讯飞股份有限公司 | 科大讯飞 讯飞? | iFlytek | id=SZSE:002230
北京金山办公软件股份有限公司 | 金山办公 | Kingsoft Office | id=SSE:688111
金山软件有限公司 | 金山软件 | Kingsoft | id=SEHK:3888
用友网络科技股份有限公司 | 用友网络 用友? | Yonyou | id=SSE:600588
金蝶国际软件集团有限公司 | 金蝶国际 金蝶 | Kingdee | id=SEHK:268
恒生电子股份有限公司 | 恒生电子 | Hundsun | id=SSE:600570
浪潮集团有限公司 | 浪潮集团 浪潮? | Inspur Group
浪潮电子信息产业股份有限公司 | 浪潮信息 | Inspur | id=SZSE:000977
曙光信息产业股份有限公司 | 中科曙光 | Sugon | id=SSE:603019
中国软件与技术服务股份有限公司 | 中国软件 |  | id=SSE:600536
中国长城科技集团股份有限公司 | 中国长城 |  | id=SZSE:000066
太极计算机股份有限公司 | 太极股份 |  | id=SZSE:002368
深信服科技股份有限公司 | 深信服 | Sangfor | id=SZSE:300454
奇安信科技集团股份有限公司 | 奇安信 | Qi An Xin | id=SSE:688561
三六零安全科技股份有限公司 | 三六零 360? 奇虎360 | 360 Security | id=SSE:601360
启明星辰信息技术集团股份有限公司 | 启明星辰 | Venustech | id=SZSE:002439
中科创达软件股份有限公司 | 中科创达 | Thundersoft | id=SZSE:300496
广联达科技股份有限公司 | 广联达 | Glodon | id=SZSE:002410
东软集团股份有限公司 | 东软集团 东软 | Neusoft | id=SSE:600718
卫宁健康科技集团股份有限公司 | 卫宁健康 |  | id=SZSE:300253
神州数码集团股份有限公司 | 神州数码 | Digital China | id=SZSE:000034
软通动力信息技术（集团）股份有限公司 | 软通动力 | iSoftStone | id=SZSE:301236
拓维信息系统股份有限公司 | 拓维信息 |  | id=SZSE:002261
商汤集团股份有限公司 | 商汤科技 商汤 | SenseTime | id=SEHK:20
旷视科技有限公司 | 旷视科技 旷视 | Megvii
云从科技集团股份有限公司 | 云从科技 | CloudWalk | id=SSE:688327
依图科技
优必选科技股份有限公司 | 优必选 优必选科技 | UBTECH | id=SEHK:9880
宇树科技股份有限公司 | 宇树科技 宇树 | Unitree
杭州深度求索人工智能基础技术研究有限公司 | 深度求索 DeepSeek | DeepSeek
北京月之暗面科技有限公司 | 月之暗面 | Moonshot AI
北京智谱华章科技股份有限公司 | 智谱 智谱AI 智谱华章 | Zhipu AI
上海稀宇科技有限公司 | MiniMax 稀宇科技 | MiniMax
第四范式（北京）技术有限公司 | 第四范式 | 4Paradigm | id=SEHK:6682
深圳市大疆创新科技有限公司 | 大疆创新 大疆 | DJI
北京石头世纪科技股份有限公司 | 石头科技 | Roborock | id=SSE:688169
科沃斯机器人股份有限公司 | 科沃斯 | Ecovacs | id=SSE:603486
科大国盾量子技术股份有限公司 | 国盾量子 | QuantumCTek | id=SSE:688027
中国移动有限公司 | 中国移动 | China Mobile | id=SSE:600941,SEHK:941 parent=中国移动通信集团有限公司
中国电信股份有限公司 | 中国电信 | China Telecom | id=SSE:601728,SEHK:728 parent=中国电信集团有限公司
中国联合网络通信股份有限公司 | 中国联通 | China Unicom | id=SSE:600050 parent=中国联合网络通信集团有限公司
中国铁塔股份有限公司 | 中国铁塔 | China Tower | id=SEHK:788
中国卫通集团股份有限公司 | 中国卫通 | China Satcom | id=SSE:601698 parent=中国航天科技集团有限公司
# 互联网
腾讯控股有限公司 | 腾讯控股 腾讯 腾讯公司 | Tencent | id=SEHK:700
阿里巴巴集团控股有限公司 | 阿里巴巴集团 阿里巴巴 阿里? | Alibaba Group | id=NYSE:BABA,SEHK:9988
蚂蚁科技集团股份有限公司 | 蚂蚁集团 蚂蚁金服 | Ant Group
支付宝（中国）网络技术有限公司 | 支付宝 | Alipay | parent=蚂蚁科技集团股份有限公司
阿里云计算有限公司 | 阿里云 | Alibaba Cloud | parent=阿里巴巴集团控股有限公司
菜鸟网络科技有限公司 | 菜鸟网络 菜鸟? 菜鸟集团 | Cainiao | parent=阿里巴巴集团控股有限公司
饿了么 |  | Ele.me | parent=阿里巴巴集团控股有限公司
平头哥半导体有限公司 | 平头哥半导体 平头哥? | T-Head | parent=阿里巴巴集团控股有限公司
京东集团股份有限公司 | 京东集团 京东 | JD.com | id=NASDAQ:JD,SEHK:9618
京东健康股份有限公司 | 京东健康 | JD Health | id=SEHK:6618 parent=京东集团股份有限公司
阿里健康信息技术有限公司 | 阿里健康 | Alibaba Health | id=SEHK:241
拼多多控股公司 | 拼多多 | PDD Holdings | id=NASDAQ:PDD
北京三快科技有限公司 | 美团 美团点评 美团-W | Meituan | id=SEHK:3690
北京字节跳动科技有限公司 | 字节跳动 字节? 抖音集团 | ByteDance
抖音视界有限公司 | 抖音 | Douyin | parent=北京字节跳动科技有限公司
快手科技 | 快手 | Kuaishou | id=SEHK:1024
百度集团股份有限公司 | 百度 百度集团 百度公司 | Baidu | id=NASDAQ:BIDU,SEHK:9888
网易公司 | 网易 网易集团 | NetEase | id=NASDAQ:NTES,SEHK:9999
哔哩哔哩股份有限公司 | 哔哩哔哩 B站 | Bilibili | id=NASDAQ:BILI,SEHK:9626
爱奇艺公司 | 爱奇艺 | iQiyi | id=NASDAQ:IQ
知乎 | 知乎公司 | Zhihu
微博公司 | 微博? 新浪微博 | Weibo | id=NASDAQ:WB,SEHK:9898
新浪公司 | 新浪集团 | Sina
小红书科技有限公司 | 小红书 行吟信息科技（上海）有限公司 | Xiaohongshu
携程集团有限公司 | 携程集团 携程 携程旅行网 | Trip.com Group | id=NASDAQ:TCOM,SEHK:9961
去哪儿 | 去哪儿网 | Qunar
同程旅行控股有限公司 | 同程旅行 同程旅游? | Tongcheng Travel | id=SEHK:780
途牛 | 途牛旅游网 | Tuniu
飞猪 | 飞猪旅行
滴滴出行科技有限公司 | 滴滴出行 滴滴 滴滴全球 | Didi
满帮集团 | 满帮 | Full Truck Alliance
货拉拉 |  | Lalamove
曹操出行有限公司 | 曹操出行
贝壳控股有限公司 | 贝壳? 贝壳找房 | KE Holdings | id=NYSE:BEKE,SEHK:2423
唯品会控股有限公司 | 唯品会 | Vipshop | id=NYSE:VIPS
名创优品集团控股有限公司 | 名创优品 | Miniso | id=NYSE:MNSO,SEHK:9896
泡泡玛特国际集团有限公司 | 泡泡玛特 | Pop Mart | id=SEHK:9992
新东方教育科技（集团）有限公司 | 新东方 新东方教育 | New Oriental | id=NYSE:EDU,SEHK:9901
东方甄选控股有限公司 | 东方甄选 新东方在线 | East Buy | id=SEHK:1797
好未来教育集团 | 好未来? 学而思 | TAL Education | id=NYSE:TAL
阅文集团 |  | China Literature | id=SEHK:772
腾讯音乐娱乐集团 | 腾讯音乐 | Tencent Music
猫眼娱乐 | 猫眼专业版 | Maoyan
希音 | SHEIN | SHEIN
苏宁易购集团股份有限公司 | 苏宁易购 苏宁? | Suning.com | id=SZSE:002024
国美零售控股有限公司 | 国美零售 国美电器 | Gome
北京天眼查科技有限公司 | 天眼查
企查查科技股份有限公司 | 企查查
BOSS直聘 |  | Kanzhun
智联招聘
前程无忧 |  | 51job
涂鸦智能 |  | Tuya
金山云 |  | Kingsoft Cloud
三七互娱网络科技集团股份有限公司 | 三七互娱 |  | id=SZSE:002555
完美世界股份有限公司 | 完美世界? | Perfect World | id=SZSE:002624
恺英网络股份有限公司 | 恺英网络 |  | id=SZSE:002517
昆仑万维科技股份有限公司 | 昆仑万维 | Kunlun Tech | id=SZSE:300418
上海米哈游网络科技股份有限公司 | 米哈游 | miHoYo
深圳市游戏科学互动科技有限公司 | 游戏科学?
`;
