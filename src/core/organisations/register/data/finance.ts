/**
 * Insurers, securities firms, fund and asset managers, exchanges, rating agencies, accounting firms and other financial
 * bodies: as on the lists of the two regulators and the associations' pages. Exchange codes where certain.
 */
export const FINANCE = `
[company]
# 交易所与市场机构
上海证券交易所 | 上交所 | Shanghai Stock Exchange
深圳证券交易所 | 深交所 | Shenzhen Stock Exchange
北京证券交易所 | 北交所 | Beijing Stock Exchange
香港交易及结算所有限公司 | 港交所 香港交易所 香港联交所 联交所 | Hong Kong Exchanges and Clearing | id=SEHK:388
全国中小企业股份转让系统有限责任公司 | 全国股转公司 股转公司 全国股转系统 | National Equities Exchange and Quotations
上海期货交易所 | 上期所 | Shanghai Futures Exchange
上海国际能源交易中心股份有限公司 | 上海国际能源交易中心 上期能源 | Shanghai International Energy Exchange
大连商品交易所 | 大商所 | Dalian Commodity Exchange
郑州商品交易所 | 郑商所 | Zhengzhou Commodity Exchange
中国金融期货交易所 | 中金所 | China Financial Futures Exchange
广州期货交易所 | 广期所 | Guangzhou Futures Exchange
上海黄金交易所 | 上金所 金交所? | Shanghai Gold Exchange
上海保险交易所 | 上海保交所
上海票据交易所 | 票交所 上海票交所
上海数据交易所 | 上海数交所
深圳数据交易所 | 深数所
上海环境能源交易所 | 上海环交所
北京产权交易所有限公司 | 北京产权交易所 北交互联
上海联合产权交易所 | 上海联交所
上海航运交易所 | 上海航交所
上海钻石交易所
上海石油天然气交易中心
北京金融资产交易所 | 北金所
中国证券登记结算有限责任公司 | 中国结算 中证登 中国证券登记结算公司 | China Securities Depository and Clearing
中央国债登记结算有限责任公司 | 中央结算公司 中债登 | China Central Depository & Clearing
银行间市场清算所股份有限公司 | 上海清算所 上清所 | Shanghai Clearing House
中国证券金融股份有限公司 | 中证金融 证金公司 | China Securities Finance
中证指数有限公司 | 中证指数公司 | China Securities Index
中国银联股份有限公司 | 中国银联 银联 | China UnionPay
网联清算有限公司 | 网联? 网联公司 | NetsUnion Clearing
中国证券投资者保护基金有限责任公司 | 投保基金公司 中国投保基金
中证中小投资者服务中心 | 投服中心 中小投服中心 投资者服务中心
中国期货市场监控中心 | 中国期货市场监控中心有限责任公司
存款保险基金管理有限责任公司
# 保险
中国人寿保险（集团）公司 | 中国人寿集团 国寿集团 | China Life Insurance (Group)
中国人寿保险股份有限公司 | 中国人寿 国寿? | China Life Insurance | id=SSE:601628,SEHK:2628
中国平安保险（集团）股份有限公司 | 中国平安 平安集团 | Ping An Insurance | id=SSE:601318,SEHK:2318
中国人民保险集团股份有限公司 | 中国人保 人保集团 | PICC Group | id=SSE:601319,SEHK:1339
中国人民财产保险股份有限公司 | 人保财险 中国财险 | PICC Property and Casualty | id=SEHK:2328
中国太平洋保险（集团）股份有限公司 | 中国太保 太平洋保险 | China Pacific Insurance | id=SSE:601601,SEHK:2601
新华人寿保险股份有限公司 | 新华保险 新华人寿 | New China Life Insurance | id=SSE:601336,SEHK:1336
中国太平保险集团有限责任公司 | 中国太平 太平集团 太平保险集团 | China Taiping Insurance Group
中国再保险（集团）股份有限公司 | 中国再保险 中再集团 中国再保 | China Reinsurance | id=SEHK:1508
中国出口信用保险公司 | 中国信保 中国出口信保 | Sinosure
泰康保险集团股份有限公司 | 泰康保险 泰康保险集团 泰康人寿 | Taikang Insurance Group
阳光保险集团股份有限公司 | 阳光保险 阳光保险集团 | Sunshine Insurance Group | id=SEHK:6963
众安在线财产保险股份有限公司 | 众安在线 众安保险 | ZhongAn Online P&C Insurance | id=SEHK:6060
华泰保险集团股份有限公司 | 华泰保险
大家保险集团有限责任公司 | 大家保险 |  | was=安邦保险集团股份有限公司
安邦保险集团股份有限公司 | 安邦保险 安邦集团
富德生命人寿保险股份有限公司 | 富德生命人寿
友邦保险控股有限公司 | 友邦保险 友邦 | AIA Group | id=SEHK:1299
中国平安人寿保险股份有限公司 | 平安人寿 平安寿险
中国平安财产保险股份有限公司 | 平安产险 平安财险
中国太平洋人寿保险股份有限公司 | 太平洋寿险 太保寿险
中国太平洋财产保险股份有限公司 | 太平洋产险 太保产险
太平人寿
中国人寿财产保险股份有限公司 | 国寿财险
中华联合保险集团股份有限公司 | 中华联合保险 中华财险
国任财产保险股份有限公司 | 国任保险
安联保险集团 | 安联集团 安联保险 | Allianz
安盛集团 | 安盛保险 | AXA
保诚集团 | 英国保诚 | Prudential
慕尼黑再保险集团 | 慕尼黑再保险 慕再 | Munich Re
瑞士再保险集团 | 瑞士再保险 瑞再 | Swiss Re
宏利金融 |  | Manulife
大都会人寿 |  | MetLife
伯克希尔·哈撒韦公司 | 伯克希尔·哈撒韦 伯克希尔 伯克希尔哈撒韦 | Berkshire Hathaway
# 证券
中信证券股份有限公司 | 中信证券 | CITIC Securities | id=SSE:600030,SEHK:6030
华泰证券股份有限公司 | 华泰证券 | Huatai Securities | id=SSE:601688,SEHK:6886
国泰海通证券股份有限公司 | 国泰海通 国泰海通证券 | Guotai Haitong Securities | was=国泰君安证券股份有限公司,海通证券股份有限公司 id=SSE:601211
国泰君安证券股份有限公司 | 国泰君安 国泰君安证券 | Guotai Junan Securities
海通证券股份有限公司 | 海通证券 | Haitong Securities
招商证券股份有限公司 | 招商证券 | China Merchants Securities | id=SSE:600999,SEHK:6099
广发证券股份有限公司 | 广发证券 | GF Securities | id=SZSE:000776,SEHK:1776
中国银河证券股份有限公司 | 银河证券 中国银河 中国银河证券 | China Galaxy Securities | id=SSE:601881,SEHK:6881
中信建投证券股份有限公司 | 中信建投 中信建投证券 | China Securities Co. | id=SSE:601066,SEHK:6066
申万宏源集团股份有限公司 | 申万宏源 申万宏源证券 | Shenwan Hongyuan | id=SZSE:000166,SEHK:6806
中国国际金融股份有限公司 | 中金公司 中金? | China International Capital Corporation | id=SSE:601995,SEHK:3908
国信证券股份有限公司 | 国信证券 | Guosen Securities | id=SZSE:002736
东方证券股份有限公司 | 东方证券 | Orient Securities | id=SSE:600958,SEHK:3958
光大证券股份有限公司 | 光大证券 | Everbright Securities | id=SSE:601788,SEHK:6178
兴业证券股份有限公司 | 兴业证券 | Industrial Securities | id=SSE:601377
方正证券股份有限公司 | 方正证券 | Founder Securities | id=SSE:601901
安信证券 |  | Essence Securities
国投证券股份有限公司 | 国投证券 |  | was=安信证券
长江证券股份有限公司 | 长江证券 |  | id=SZSE:000783
东吴证券股份有限公司 | 东吴证券 |  | id=SSE:601555
国金证券股份有限公司 | 国金证券 |  | id=SSE:600109
浙商证券股份有限公司 | 浙商证券 |  | id=SSE:601878
东兴证券股份有限公司 | 东兴证券 |  | id=SSE:601198
西部证券股份有限公司 | 西部证券 |  | id=SZSE:002673
天风证券股份有限公司 | 天风证券 |  | id=SSE:601162
国海证券股份有限公司 | 国海证券 |  | id=SZSE:000750
东北证券股份有限公司 | 东北证券 |  | id=SZSE:000686
国元证券股份有限公司 | 国元证券 |  | id=SZSE:000728
财通证券股份有限公司 | 财通证券 |  | id=SSE:601108
中泰证券股份有限公司 | 中泰证券 |  | id=SSE:600918
华安证券股份有限公司 | 华安证券 |  | id=SSE:600909
国联民生证券股份有限公司 | 国联民生 国联证券 国联民生证券 |  | id=SSE:601456
民生证券股份有限公司 | 民生证券
华西证券股份有限公司 | 华西证券 |  | id=SZSE:002926
华福证券 | 华福证券有限责任公司
中银国际证券股份有限公司 | 中银证券 中银国际证券 |  | id=SSE:601696
开源证券股份有限公司 | 开源证券
信达证券股份有限公司 | 信达证券 |  | id=SSE:601059
首创证券股份有限公司 | 首创证券 |  | id=SSE:601136
平安证券股份有限公司 | 平安证券
中邮证券 | 中邮证券有限责任公司
华鑫证券 | 华鑫证券有限责任公司
山西证券股份有限公司 | 山西证券 |  | id=SZSE:002500
西南证券股份有限公司 | 西南证券 |  | id=SSE:600369
太平洋证券股份有限公司 | 太平洋证券 |  | id=SSE:601099
南京证券股份有限公司 | 南京证券 |  | id=SSE:601990
长城证券股份有限公司 | 长城证券 |  | id=SZSE:002939
第一创业证券股份有限公司 | 第一创业证券 第一创业? |  | id=SZSE:002797
红塔证券股份有限公司 | 红塔证券 |  | id=SSE:601236
中原证券股份有限公司 | 中原证券 |  | id=SSE:601375
东方财富信息股份有限公司 | 东方财富 | East Money Information | id=SZSE:300059
浙江核新同花顺网络信息股份有限公司 | 同花顺 | Hithink RoyalFlush | id=SZSE:300033
# 基金、资管、信托、金控
中国投资有限责任公司 | 中投公司 中国投资公司 | China Investment Corporation
中央汇金投资有限责任公司 | 中央汇金 汇金公司 中央汇金公司 | Central Huijin Investment | parent=中国投资有限责任公司
中国信达资产管理股份有限公司 | 中国信达 信达资产 | China Cinda Asset Management | id=SEHK:1359
中国中信金融资产管理股份有限公司 | 中信金融资产 | China CITIC Financial Asset Management | was=中国华融资产管理股份有限公司 id=SEHK:2799
中国华融资产管理股份有限公司 | 中国华融 华融资产
中国东方资产管理股份有限公司 | 中国东方资产 东方资产 | China Orient Asset Management
中国长城资产管理股份有限公司 | 中国长城资产 长城资产 | China Great Wall Asset Management
中国中信集团有限公司 | 中信集团 中国中信集团 | CITIC Group
中国中信股份有限公司 | 中信股份 | CITIC Limited | id=SEHK:267
中国光大集团股份公司 | 光大集团 中国光大集团 | China Everbright Group
中国建银投资有限责任公司 | 中国建投
国家集成电路产业投资基金股份有限公司 | 国家大基金 国家集成电路产业投资基金 | China Integrated Circuit Industry Investment Fund
华夏基金管理有限公司 | 华夏基金 | China Asset Management
易方达基金管理有限公司 | 易方达基金 易方达 | E Fund Management
南方基金管理股份有限公司 | 南方基金
嘉实基金管理有限公司 | 嘉实基金
富国基金管理有限公司 | 富国基金
广发基金管理有限公司 | 广发基金
博时基金管理有限公司 | 博时基金
招商基金管理有限公司 | 招商基金
汇添富基金管理股份有限公司 | 汇添富基金 汇添富
工银瑞信基金管理有限公司 | 工银瑞信基金 工银瑞信
鹏华基金管理有限公司 | 鹏华基金
景顺长城基金管理有限公司 | 景顺长城基金
天弘基金管理有限公司 | 天弘基金
兴证全球基金管理有限公司 | 兴证全球基金
中欧基金管理有限公司 | 中欧基金
华安基金管理有限公司 | 华安基金
平安信托 | 平安信托有限责任公司
中信信托 | 中信信托有限责任公司
华润深国投信托有限公司 | 华润信托
建信信托 | 建信信托有限责任公司
中融国际信托有限公司 | 中融信托
五矿国际信托有限公司 | 五矿信托
中诚信国际信用评级有限责任公司 | 中诚信国际 中诚信
联合资信评估股份有限公司 | 联合资信
大公国际资信评估有限公司 | 大公国际 大公? 大公资信
东方金诚国际信用评估有限公司 | 东方金诚
百行征信有限公司 | 百行征信
标普全球 | 标准普尔 标普? 标普全球公司 | S&P Global
穆迪公司 | 穆迪 穆迪投资者服务公司 | Moody's
惠誉国际信用评级公司 | 惠誉 惠誉国际 惠誉评级 | Fitch Ratings
明晟公司 | 明晟 MSCI | MSCI
富时罗素 |  | FTSE Russell
贝莱德集团 | 贝莱德 | BlackRock
黑石集团 | 黑石 | Blackstone
凯雷投资集团 | 凯雷集团 凯雷 | Carlyle
KKR集团 | KKR
桥水基金 | 桥水 | Bridgewater Associates
先锋领航集团 | 先锋领航 领航集团 | Vanguard
富达国际 | 富达基金 富达投资 | Fidelity
红杉资本 | 红杉中国 | Sequoia Capital
高瓴资本 | 高瓴创投 高瓴投资 高瓴集团 高瓴?
景林资产
阿波罗全球管理公司 |  | Apollo Global Management
淡马锡控股 | 淡马锡 | Temasek
新加坡政府投资公司 |  | GIC
软银集团 | 软银 | SoftBank
普华永道 | 普华永道会计师事务所 普华永道中天会计师事务所 | PwC
德勤 | 德勤会计师事务所 德勤华永会计师事务所 | Deloitte
毕马威 | 毕马威会计师事务所 毕马威华振会计师事务所 | KPMG
安永 | 安永会计师事务所 安永华明会计师事务所 | EY
立信会计师事务所（特殊普通合伙） | 立信会计师事务所
天健会计师事务所（特殊普通合伙） | 天健会计师事务所
信永中和会计师事务所
大华会计师事务所
容诚会计师事务所
天职国际会计师事务所
麦肯锡公司 | 麦肯锡 | McKinsey & Company
波士顿咨询公司 | 波士顿咨询 | Boston Consulting Group
贝恩公司 | 贝恩咨询 贝恩资本 | Bain & Company
# 境外交易所
纽约证券交易所 | 纽交所 NYSE | New York Stock Exchange
纳斯达克交易所 | 纳斯达克? 纳斯达克证券交易所 | Nasdaq
芝加哥商品交易所 | 芝商所 CME 芝加哥商业交易所 | Chicago Mercantile Exchange
芝加哥期货交易所 | CBOT | Chicago Board of Trade
芝加哥期权交易所 |  | Cboe
纽约商品交易所 | COMEX | COMEX
纽约商业交易所 | NYMEX | New York Mercantile Exchange
纽约金属交易所
洲际交易所 |  | Intercontinental Exchange
伦敦金属交易所 | LME 伦金所? | London Metal Exchange
伦敦证券交易所 | 伦交所 伦敦证券交易所集团 伦敦证交所 | London Stock Exchange
伦敦国际石油交易所 | IPE | International Petroleum Exchange
伦敦金银市场协会 | LBMA | London Bullion Market Association
泛欧交易所 |  | Euronext
德意志交易所 | 德意志证券交易所 法兰克福证券交易所 | Deutsche Börse
瑞士证券交易所 | 瑞交所 | SIX Swiss Exchange
东京证券交易所 | 东证所 日本交易所集团 | Tokyo Stock Exchange
韩国交易所 | 韩国证券交易所 | Korea Exchange
新加坡交易所 | 新交所 | Singapore Exchange
澳大利亚证券交易所 | 澳交所 | Australian Securities Exchange
马来西亚衍生品交易所 |  | Bursa Malaysia Derivatives
多伦多证券交易所 |  | Toronto Stock Exchange
孟买证券交易所
`;
