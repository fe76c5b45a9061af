/**
 * Banks: policy, state-owned, joint-stock, private, city and large rural banks of China, as on the list of banking
 * institutions of the National Financial Regulatory Administration; banks abroad by their usual Chinese names.
 * Identifiers are exchange codes (SSE, SZSE, SEHK). State of 2025.
 */
export const BANKS = `
[bank]
国家开发银行 | 国开行 | China Development Bank
中国进出口银行 | 进出口银行 口行? | Export-Import Bank of China
中国农业发展银行 | 农发行 | Agricultural Development Bank of China
中国工商银行股份有限公司 | 中国工商银行 工商银行 工行 | Industrial and Commercial Bank of China | id=SSE:601398,SEHK:1398
中国农业银行股份有限公司 | 中国农业银行 农业银行 农行 | Agricultural Bank of China | id=SSE:601288,SEHK:1288
中国银行股份有限公司 | 中国银行 中行? | Bank of China | id=SSE:601988,SEHK:3988
中国建设银行股份有限公司 | 中国建设银行 建设银行 建行 | China Construction Bank | id=SSE:601939,SEHK:939
交通银行股份有限公司 | 交通银行 交行 | Bank of Communications | id=SSE:601328,SEHK:3328
中国邮政储蓄银行股份有限公司 | 中国邮政储蓄银行 邮政储蓄银行 邮储银行 | Postal Savings Bank of China | id=SSE:601658,SEHK:1658
招商银行股份有限公司 | 招商银行 招行 | China Merchants Bank | id=SSE:600036,SEHK:3968
中信银行股份有限公司 | 中信银行 | China CITIC Bank | id=SSE:601998,SEHK:998
中国光大银行股份有限公司 | 中国光大银行 光大银行 | China Everbright Bank | id=SSE:601818,SEHK:6818
华夏银行股份有限公司 | 华夏银行 | Hua Xia Bank | id=SSE:600015
中国民生银行股份有限公司 | 中国民生银行 民生银行 | China Minsheng Bank | id=SSE:600016,SEHK:1988
广发银行股份有限公司 | 广发银行 | China Guangfa Bank
兴业银行股份有限公司 | 兴业银行 | Industrial Bank | id=SSE:601166
平安银行股份有限公司 | 平安银行 | Ping An Bank | was=深圳发展银行股份有限公司 id=SZSE:000001
深圳发展银行股份有限公司 | 深圳发展银行 深发展
上海浦东发展银行股份有限公司 | 上海浦东发展银行 浦发银行 | Shanghai Pudong Development Bank | id=SSE:600000
浙商银行股份有限公司 | 浙商银行 | China Zheshang Bank | id=SSE:601916,SEHK:2016
恒丰银行股份有限公司 | 恒丰银行 | Hengfeng Bank
渤海银行股份有限公司 | 渤海银行 | China Bohai Bank | id=SEHK:9668
深圳前海微众银行股份有限公司 | 微众银行 前海微众银行 | WeBank
浙江网商银行股份有限公司 | 网商银行 | MYbank
四川新网银行股份有限公司 | 新网银行
江苏苏商银行股份有限公司 | 苏商银行 江苏苏宁银行 苏宁银行
武汉众邦银行股份有限公司 | 众邦银行
上海华瑞银行股份有限公司 | 华瑞银行
天津金城银行股份有限公司 | 金城银行
温州民商银行股份有限公司 | 温州民商银行
重庆富民银行股份有限公司 | 富民银行
北京中关村银行股份有限公司 | 中关村银行
福建华通银行股份有限公司 | 华通银行
吉林亿联银行股份有限公司 | 亿联银行
湖南三湘银行股份有限公司 | 三湘银行
威海蓝海银行股份有限公司 | 蓝海银行
安徽新安银行股份有限公司 | 新安银行
中信百信银行股份有限公司 | 百信银行
北京银行股份有限公司 | 北京银行 | Bank of Beijing | id=SSE:601169
上海银行股份有限公司 | 上海银行 | Bank of Shanghai | id=SSE:601229
江苏银行股份有限公司 | 江苏银行 | Bank of Jiangsu | id=SSE:600919
南京银行股份有限公司 | 南京银行 | Bank of Nanjing | id=SSE:601009
宁波银行股份有限公司 | 宁波银行 | Bank of Ningbo | id=SZSE:002142
杭州银行股份有限公司 | 杭州银行 | Bank of Hangzhou | id=SSE:600926
徽商银行股份有限公司 | 徽商银行 | Huishang Bank | id=SEHK:3698
成都银行股份有限公司 | 成都银行 | Bank of Chengdu | id=SSE:601838
长沙银行股份有限公司 | 长沙银行 | Bank of Changsha | id=SSE:601577
贵阳银行股份有限公司 | 贵阳银行 | Bank of Guiyang | id=SSE:601997
郑州银行股份有限公司 | 郑州银行 | Bank of Zhengzhou | id=SZSE:002936,SEHK:6196
青岛银行股份有限公司 | 青岛银行 | Bank of Qingdao | id=SZSE:002948,SEHK:3866
苏州银行股份有限公司 | 苏州银行 | Bank of Suzhou | id=SZSE:002966
西安银行股份有限公司 | 西安银行 | Bank of Xi'an | id=SSE:600928
重庆银行股份有限公司 | 重庆银行 | Bank of Chongqing | id=SSE:601963,SEHK:1963
厦门银行股份有限公司 | 厦门银行 | Bank of Xiamen | id=SSE:601187
齐鲁银行股份有限公司 | 齐鲁银行 | Qilu Bank | id=SSE:601665
兰州银行股份有限公司 | 兰州银行 | Bank of Lanzhou | id=SZSE:001227
盛京银行股份有限公司 | 盛京银行 | Shengjing Bank | id=SEHK:2066
锦州银行股份有限公司 | 锦州银行 | Bank of Jinzhou
哈尔滨银行股份有限公司 | 哈尔滨银行 | Harbin Bank | id=SEHK:6138
天津银行股份有限公司 | 天津银行 | Bank of Tianjin | id=SEHK:1578
江西银行股份有限公司 | 江西银行 | Jiangxi Bank | id=SEHK:1916
九江银行股份有限公司 | 九江银行 | Bank of Jiujiang | id=SEHK:6190
甘肃银行股份有限公司 | 甘肃银行 | Bank of Gansu | id=SEHK:2139
贵州银行股份有限公司 | 贵州银行 | Bank of Guizhou | id=SEHK:6199
中原银行股份有限公司 | 中原银行 | Zhongyuan Bank | id=SEHK:1216
晋商银行股份有限公司 | 晋商银行 | Jinshang Bank | id=SEHK:2558
泸州银行股份有限公司 | 泸州银行 | Luzhou Bank | id=SEHK:1983
威海银行股份有限公司 | 威海银行 | Weihai Bank | id=SEHK:9677
宜宾银行股份有限公司 | 宜宾银行
四川银行股份有限公司 | 四川银行
河北银行股份有限公司 | 河北银行
吉林银行股份有限公司 | 吉林银行
龙江银行股份有限公司 | 龙江银行
辽沈银行股份有限公司 | 辽沈银行
大连银行股份有限公司 | 大连银行
蒙商银行股份有限公司 | 蒙商银行 |  | was=包商银行股份有限公司
包商银行股份有限公司 | 包商银行
内蒙古银行股份有限公司 | 内蒙古银行
山西银行股份有限公司 | 山西银行
东莞银行股份有限公司 | 东莞银行
广州银行股份有限公司 | 广州银行
广东华兴银行股份有限公司 | 广东华兴银行 华兴银行
珠海华润银行股份有限公司 | 珠海华润银行
广东南粤银行股份有限公司 | 广东南粤银行 南粤银行
广西北部湾银行股份有限公司 | 北部湾银行 广西北部湾银行
桂林银行股份有限公司 | 桂林银行
柳州银行股份有限公司 | 柳州银行
海南银行股份有限公司 | 海南银行
汉口银行股份有限公司 | 汉口银行
湖北银行股份有限公司 | 湖北银行
湖南银行股份有限公司 | 湖南银行 华融湘江银行
福建海峡银行股份有限公司 | 海峡银行 福建海峡银行
厦门国际银行股份有限公司 | 厦门国际银行
泉州银行股份有限公司 | 泉州银行
赣州银行股份有限公司 | 赣州银行
上饶银行股份有限公司 | 上饶银行
台州银行股份有限公司 | 台州银行
浙江泰隆商业银行股份有限公司 | 泰隆银行 浙江泰隆商业银行
浙江民泰商业银行股份有限公司 | 民泰银行 浙江民泰商业银行
浙江稠州商业银行股份有限公司 | 稠州银行 浙江稠州商业银行
温州银行股份有限公司 | 温州银行
嘉兴银行股份有限公司 | 嘉兴银行
湖州银行股份有限公司 | 湖州银行
绍兴银行股份有限公司 | 绍兴银行
金华银行股份有限公司 | 金华银行
江苏长江商业银行股份有限公司 | 长江商业银行
日照银行股份有限公司 | 日照银行
潍坊银行股份有限公司 | 潍坊银行
齐商银行股份有限公司 | 齐商银行
莱商银行股份有限公司 | 莱商银行
东营银行股份有限公司 | 东营银行
烟台银行股份有限公司 | 烟台银行
临商银行股份有限公司 | 临商银行
济宁银行股份有限公司 | 济宁银行
泰安银行股份有限公司 | 泰安银行
枣庄银行股份有限公司 | 枣庄银行
德州银行股份有限公司 | 德州银行
长安银行股份有限公司 | 长安银行
秦农农村商业银行股份有限公司 | 秦农银行
宁夏银行股份有限公司 | 宁夏银行
石嘴山银行股份有限公司 | 石嘴山银行
青海银行股份有限公司 | 青海银行
新疆银行股份有限公司 | 新疆银行
乌鲁木齐银行股份有限公司 | 乌鲁木齐银行
昆仑银行股份有限公司 | 昆仑银行
西藏银行股份有限公司 | 西藏银行
富滇银行股份有限公司 | 富滇银行
曲靖市商业银行股份有限公司 | 曲靖市商业银行
重庆三峡银行股份有限公司 | 重庆三峡银行 三峡银行
重庆农村商业银行股份有限公司 | 重庆农村商业银行 渝农商行 重庆农商行 | Chongqing Rural Commercial Bank | id=SSE:601077,SEHK:3618
上海农村商业银行股份有限公司 | 上海农村商业银行 沪农商行 上海农商行 上海农商银行 | Shanghai Rural Commercial Bank | id=SSE:601825
北京农村商业银行股份有限公司 | 北京农商银行 北京农村商业银行 北京农商行
广州农村商业银行股份有限公司 | 广州农商银行 广州农村商业银行 广州农商行 | Guangzhou Rural Commercial Bank | id=SEHK:1551
东莞农村商业银行股份有限公司 | 东莞农商银行 东莞农村商业银行 东莞农商行 | Dongguan Rural Commercial Bank | id=SEHK:9889
深圳农村商业银行股份有限公司 | 深圳农商银行 深圳农村商业银行 深圳农商行
青岛农村商业银行股份有限公司 | 青农商行 青岛农商银行 青岛农村商业银行 | Qingdao Rural Commercial Bank | id=SZSE:002958
江苏江阴农村商业银行股份有限公司 | 江阴银行 江阴农商行 |  | id=SZSE:002807
江苏张家港农村商业银行股份有限公司 | 张家港行 张家港农商行 |  | id=SZSE:002839
江苏常熟农村商业银行股份有限公司 | 常熟银行 常熟农商行 |  | id=SSE:601128
无锡农村商业银行股份有限公司 | 无锡银行 无锡农商行 |  | id=SSE:600908
江苏苏州农村商业银行股份有限公司 | 苏农银行 |  | id=SSE:603323
江苏紫金农村商业银行股份有限公司 | 紫金银行 |  | id=SSE:601860
浙江绍兴瑞丰农村商业银行股份有限公司 | 瑞丰银行 |  | id=SSE:601528
浙江农村商业联合银行股份有限公司 | 浙江农商联合银行 浙江农商银行
成都农村商业银行股份有限公司 | 成都农商银行 成都农村商业银行 成都农商行
武汉农村商业银行股份有限公司 | 武汉农商银行 武汉农村商业银行 武汉农商行
天津农村商业银行股份有限公司 | 天津农商银行 天津农村商业银行
杭州联合农村商业银行股份有限公司 | 杭州联合银行
顺德农村商业银行股份有限公司 | 顺德农商银行 顺德农商行
中国银行（香港）有限公司 | 中银香港 中国银行（香港） | Bank of China (Hong Kong)
香港上海汇丰银行有限公司 | 香港上海汇丰银行 | The Hongkong and Shanghai Banking Corporation | parent=汇丰控股有限公司
汇丰控股有限公司 | 汇丰控股 汇丰 汇丰银行 汇丰集团 | HSBC Holdings | id=SEHK:5
恒生银行有限公司 | 恒生银行 | Hang Seng Bank
渣打集团有限公司 | 渣打集团 渣打银行 渣打 | Standard Chartered | id=SEHK:2888
东亚银行有限公司 | 东亚银行 | Bank of East Asia | id=SEHK:23
花旗集团 | 花旗银行 花旗 | Citigroup
摩根大通集团 | 摩根大通 摩根大通银行 小摩 | JPMorgan Chase
摩根士丹利 | 大摩 | Morgan Stanley
高盛集团 | 高盛 | Goldman Sachs
美国银行? | 美银? 美国银行集团 | Bank of America
富国银行 |  | Wells Fargo
美国合众银行 | 合众银行 | U.S. Bancorp
美林证券 | 美林 | Merrill Lynch
硅谷银行 |  | Silicon Valley Bank
签名银行 |  | Signature Bank
第一共和银行 |  | First Republic Bank
纽约梅隆银行 | 纽约银行梅隆公司 | Bank of New York Mellon
道富银行 | 道富集团 | State Street
德意志银行 | 德银 | Deutsche Bank
德国商业银行 |  | Commerzbank
瑞银集团 | 瑞士银行 瑞银 | UBS
瑞士信贷集团 | 瑞士信贷 瑞信 | Credit Suisse
巴克莱银行 | 巴克莱 巴克莱集团 | Barclays
劳埃德银行集团 | 劳埃德银行 | Lloyds Banking Group
国民西敏寺银行 | 西敏寺银行 | NatWest
法国巴黎银行 | 法巴银行 巴黎银行 | BNP Paribas
法国兴业银行 | 法兴银行 | Société Générale
法国农业信贷银行 | 东方汇理 | Crédit Agricole
荷兰国际集团 | 荷兰国际 | ING Group
荷兰合作银行 |  | Rabobank
荷兰银行 |  | ABN AMRO
桑坦德银行 | 西班牙国际银行 | Banco Santander
西班牙对外银行 |  | BBVA
意大利联合圣保罗银行 |  | Intesa Sanpaolo
意大利裕信银行 | 裕信银行 | UniCredit
三菱日联金融集团 | 三菱日联 三菱日联银行 | Mitsubishi UFJ Financial Group
三井住友金融集团 | 三井住友银行 | Sumitomo Mitsui Financial Group
瑞穗金融集团 | 瑞穗银行 瑞穗证券 | Mizuho Financial Group
野村控股 | 野村证券 野村 | Nomura Holdings
大和证券 |  | Daiwa Securities
星展银行 | 星展集团 | DBS Bank
华侨银行 |  | OCBC Bank
大华银行 |  | United Overseas Bank
澳新银行 | 澳大利亚和新西兰银行 | ANZ
西太平洋银行 |  | Westpac
澳大利亚联邦银行 | 澳洲联邦银行 | Commonwealth Bank of Australia
澳大利亚国民银行 |  | National Australia Bank
麦格理集团 | 麦格理银行 麦格理 | Macquarie Group
加拿大皇家银行 |  | Royal Bank of Canada
多伦多道明银行 | 道明银行 | TD Bank
蒙特利尔银行 |  | Bank of Montreal
加拿大丰业银行 | 丰业银行 | Scotiabank
俄罗斯联邦储蓄银行 | 俄罗斯储蓄银行 | Sberbank
俄罗斯外贸银行 | 俄外贸银行 | VTB Bank
俄罗斯农业银行 |  | Rosselkhozbank
印度国家银行 |  | State Bank of India
北欧联合银行 |  | Nordea
丹斯克银行 |  | Danske Bank
大众银行? |  | Public Bank
马来亚银行 |  | Maybank
盘谷银行 |  | Bangkok Bank
韩国产业银行 |  | Korea Development Bank
友利银行 |  | Woori Bank
`;
