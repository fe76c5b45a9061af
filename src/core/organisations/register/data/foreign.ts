/**
 * Companies abroad by their usual Chinese names: the Fortune Global 500 and others that the news names. State of 2025.
 */
export const FOREIGN_COMPANIES = `
[company]
苹果公司 | 苹果? | Apple | id=NASDAQ:AAPL
微软公司 | 微软 | Microsoft | id=NASDAQ:MSFT
谷歌公司 | 谷歌 | Google
字母表公司 | Alphabet 谷歌母公司 | Alphabet | id=NASDAQ:GOOGL
亚马逊公司 | 亚马逊? 亚马逊云科技 | Amazon | id=NASDAQ:AMZN
元宇宙平台公司 | Meta Meta平台公司 脸书 脸谱 Facebook | Meta Platforms | id=NASDAQ:META
特斯拉公司 | 特斯拉 | Tesla | id=NASDAQ:TSLA
特斯拉（上海）有限公司 | 特斯拉上海超级工厂 特斯拉中国 | Tesla Shanghai | parent=特斯拉公司
英伟达公司 | 英伟达 | Nvidia | id=NASDAQ:NVDA
英特尔公司 | 英特尔 | Intel | id=NASDAQ:INTC
超威半导体公司 | AMD 超威半导体 | AMD | id=NASDAQ:AMD
高通公司 | 高通? | Qualcomm | id=NASDAQ:QCOM
博通公司 | 博通? | Broadcom | id=NASDAQ:AVGO
美光科技公司 | 美光科技 美光 美光公司 | Micron Technology | id=NASDAQ:MU
德州仪器 | 德州仪器公司 | Texas Instruments | id=NASDAQ:TXN
应用材料公司 |  | Applied Materials
泛林集团 | 拉姆研究 | Lam Research
迈威尔科技 | 美满电子 | Marvell Technology
格芯公司 | 格芯 | GlobalFoundries
阿斯麦公司 | 阿斯麦 ASML 荷兰阿斯麦公司 | ASML
安谋控股 | ARM公司 | Arm
三星电子 | 三星? 三星集团 | Samsung Electronics
SK海力士公司 | SK海力士 | SK hynix
SK集团
LG集团 | LG电子 LG化学
LG新能源
铠侠公司 | 铠侠 | Kioxia
东京电子 |  | Tokyo Electron
国际商业机器公司 | IBM | IBM
甲骨文公司 | 甲骨文? | Oracle
思科公司 | 思科 思科系统公司 | Cisco
赛富时公司 | 赛富时 | Salesforce
奥多比公司 | Adobe | Adobe
思爱普公司 | 思爱普 SAP公司 | SAP
戴尔科技公司 | 戴尔 戴尔科技 | Dell
惠普公司 | 惠普 | HP
爱立信公司 | 爱立信 | Ericsson
诺基亚公司 | 诺基亚 | Nokia
开放人工智能研究中心 | OpenAI 美国开放人工智能研究中心 | OpenAI
Anthropic |  | Anthropic
xAI
推特公司 | 推特 Twitter | Twitter
奈飞公司 | 奈飞 网飞 | Netflix | id=NASDAQ:NFLX
华特迪士尼公司 | 迪士尼? 迪士尼公司 | Walt Disney | id=NYSE:DIS
华纳兄弟探索公司 | 华纳兄弟 | Warner Bros. Discovery
索尼集团 | 索尼 索尼公司 | Sony
任天堂公司 | 任天堂 | Nintendo
松下电器 | 松下 松下集团 | Panasonic
东芝公司 | 东芝 | Toshiba
日立公司 | 日立 日立集团 | Hitachi
三菱商事 | 三菱? 三菱集团 | Mitsubishi Corporation
三菱电机 |  | Mitsubishi Electric
三菱重工 | 三菱重工业公司 | Mitsubishi Heavy Industries
三井物产 |  | Mitsui & Co.
伊藤忠商事 | 伊藤忠 | Itochu
丸红株式会社 | 丸红 | Marubeni
佳能公司 | 佳能 | Canon
迅销集团 | 优衣库 | Fast Retailing
东京电力公司 | 东电? | TEPCO
新日本制铁 | 日本制铁 日本制铁公司 新日铁 | Nippon Steel
丰田汽车公司 | 丰田汽车 丰田 丰田公司 | Toyota
本田汽车公司 | 本田汽车 本田 本田公司 本田技研工业 | Honda
日产汽车公司 | 日产汽车 日产? 日产公司 | Nissan
马自达汽车公司 | 马自达 | Mazda
铃木汽车公司 | 铃木? 铃木汽车 | Suzuki
斯巴鲁公司 | 斯巴鲁 | Subaru
现代汽车集团 | 现代汽车 | Hyundai Motor
起亚公司 | 起亚 起亚汽车 | Kia
浦项制铁 | 浦项? 浦项控股 | POSCO
大众汽车集团 | 大众汽车 大众集团 大众? 德国大众 | Volkswagen
奥迪公司 | 奥迪 | Audi
保时捷公司 | 保时捷 | Porsche
宝马集团 | 宝马 宝马公司 | BMW
梅赛德斯-奔驰集团 | 梅赛德斯-奔驰 奔驰? 奔驰公司 戴姆勒 | Mercedes-Benz
沃尔沃汽车公司 | 沃尔沃汽车 沃尔沃 | Volvo Cars
极星汽车 |  | Polestar
雷诺集团 | 雷诺 | Renault
标致雪铁龙集团 | 标致雪铁龙
斯特兰蒂斯集团 | 斯泰兰蒂斯集团 斯特兰蒂斯 Stellantis | Stellantis
通用汽车公司 | 通用汽车 通用? | General Motors | id=NYSE:GM
福特汽车公司 | 福特汽车 福特? 福特公司 | Ford Motor | id=NYSE:F
法拉利公司 | 法拉利? | Ferrari
Rivian | 里维安
Lucid
博世集团 | 博世 | Bosch
大陆集团 | 马牌? | Continental
采埃孚集团 | 采埃孚 | ZF
电装公司 | 日本电装 | Denso
麦格纳国际 | 麦格纳 | Magna
米其林集团 | 米其林 | Michelin
普利司通公司 | 普利司通 | Bridgestone
西门子股份公司 | 西门子 西门子公司 西门子集团 | Siemens
西门子能源公司 | 西门子能源 | Siemens Energy
巴斯夫公司 | 巴斯夫 巴斯夫集团 | BASF
拜耳公司 | 拜耳 拜耳集团 | Bayer
蒂森克虏伯集团 | 蒂森克虏伯 | Thyssenkrupp
德国电信 |  | Deutsche Telekom
德国铁路公司 | 德铁 | Deutsche Bahn
汉莎航空公司 | 德国汉莎航空公司 汉莎航空 汉莎集团 | Lufthansa
敦豪集团 | DHL 敦豪 德国邮政 | DHL Group
意昂集团 |  | E.ON
莱茵集团 |  | RWE
通用电气公司 | 通用电气 | General Electric | id=NYSE:GE
霍尼韦尔公司 | 霍尼韦尔 | Honeywell
3M公司 |  | 3M
卡特彼勒公司 | 卡特彼勒 | Caterpillar | id=NYSE:CAT
波音公司 | 波音? 美国波音公司 | Boeing | id=NYSE:BA
空中客车公司 | 空客公司 空客 空中客车 | Airbus
巴西航空工业公司 |  | Embraer
洛克希德·马丁公司 | 洛克希德·马丁 洛克希德马丁公司 洛马公司 | Lockheed Martin | id=NYSE:LMT
雷神技术公司 | 雷神公司 雷神? | RTX
诺斯罗普·格鲁曼公司 | 诺斯罗普·格鲁曼 | Northrop Grumman
通用动力公司 |  | General Dynamics
太空探索技术公司 | SpaceX 美国太空探索技术公司 | SpaceX
蓝色起源公司 | 蓝色起源 | Blue Origin
联合技术公司
罗尔斯-罗伊斯公司 | 罗尔斯·罗伊斯 罗罗公司 | Rolls-Royce
赛峰集团 |  | Safran
泰雷兹集团 |  | Thales
埃克森美孚公司 | 埃克森美孚 | ExxonMobil | id=NYSE:XOM
雪佛龙公司 | 雪佛龙 | Chevron | id=NYSE:CVX
康菲石油公司 | 康菲石油 | ConocoPhillips
英国石油公司 | 英国石油 BP公司 | BP
壳牌公司 | 壳牌集团 壳牌 荷兰皇家壳牌集团 | Shell
道达尔能源公司 | 道达尔能源 道达尔 | TotalEnergies
埃尼集团 | 意大利埃尼集团 埃尼 | Eni
挪威国家石油公司 |  | Equinor
沙特阿拉伯国家石油公司 | 沙特阿美 沙特阿美公司 沙特国家石油公司 | Saudi Aramco
阿布扎比国家石油公司 |  | ADNOC
卡塔尔能源公司 |  | QatarEnergy
巴西国家石油公司 |  | Petrobras
俄罗斯天然气工业股份公司 | 俄气 俄气公司 俄罗斯天然气工业公司 | Gazprom
俄罗斯石油公司 | 俄石油公司 | Rosneft
卢克石油公司 | 卢克石油 | Lukoil
俄罗斯国家原子能公司 | 俄原子能公司 | Rosatom
马来西亚国家石油公司 | 马来西亚国油 | Petronas
斯伦贝谢公司 | 斯伦贝谢 | SLB
法国电力集团 | 法国电力公司 | EDF
意大利国家电力公司 |  | Enel
力拓集团 | 力拓 | Rio Tinto
必和必拓集团 | 必和必拓 必和必拓公司 | BHP
淡水河谷公司 | 淡水河谷 巴西淡水河谷公司 | Vale
嘉能可公司 | 嘉能可 | Glencore
英美资源集团 |  | Anglo American
自由港-麦克莫兰公司 | 自由港麦克莫兰 | Freeport-McMoRan
福蒂斯丘金属集团 | FMG集团 福蒂斯丘 | Fortescue
安赛乐米塔尔集团 | 安赛乐米塔尔 | ArcelorMittal
智利国家铜业公司 |  | Codelco
兖煤澳大利亚有限公司 | 兖煤澳洲 兖煤澳大利亚 | Yancoal Australia | id=SEHK:3668
诺里尔斯克镍业公司 | 诺镍公司 | Nornickel
印度煤炭公司 |  | Coal India
塔塔集团 | 塔塔? | Tata Group
信实工业公司 | 信实集团 | Reliance Industries
阿达尼集团 |  | Adani Group
嘉吉公司 | 嘉吉 | Cargill
阿彻丹尼尔斯米德兰公司 | ADM公司 | ADM
邦吉公司 | 邦吉 | Bunge
路易达孚公司 | 路易达孚 | Louis Dreyfus
先正达集团股份有限公司 | 先正达集团 先正达 | Syngenta Group
丰益国际 |  | Wilmar International
正大集团 | 卜蜂集团 | Charoen Pokphand Group
雀巢公司 | 雀巢 雀巢集团 | Nestlé
联合利华公司 | 联合利华 | Unilever
宝洁公司 | 宝洁 | Procter & Gamble | id=NYSE:PG
达能集团 | 达能 | Danone
可口可乐公司 | 可口可乐? | Coca-Cola | id=NYSE:KO
百事公司 | 百事? 百事可乐公司 | PepsiCo | id=NASDAQ:PEP
星巴克公司 | 星巴克 | Starbucks | id=NASDAQ:SBUX
麦当劳公司 | 麦当劳 | McDonald's | id=NYSE:MCD
肯德基 |  | KFC
百威英博集团 | 百威英博 百威? | AB InBev
帝亚吉欧公司 | 帝亚吉欧 | Diageo
酩悦·轩尼诗-路易·威登集团 | 路威酩轩集团 LVMH | LVMH
开云集团 |  | Kering
爱马仕公司 | 爱马仕 | Hermès
欧莱雅集团 | 欧莱雅 | L'Oréal
资生堂公司 | 资生堂 | Shiseido
雅诗兰黛公司 | 雅诗兰黛 | Estée Lauder
耐克公司 | 耐克 | Nike | id=NYSE:NKE
阿迪达斯公司 | 阿迪达斯 | Adidas
印第纺集团 | Inditex | Inditex
宜家集团 | 宜家 | IKEA
乐高集团 | 乐高? | LEGO
沃尔玛公司 | 沃尔玛 | Walmart | id=NYSE:WMT
开市客公司 | 开市客 Costco | Costco
塔吉特公司 | 塔吉特 | Target
家得宝公司 | 家得宝 | Home Depot
百思买 | 百思买公司 | Best Buy
梅西百货公司 | 梅西百货 美国梅西百货公司 | Macy's
家乐福集团 | 家乐福 | Carrefour
麦德龙集团 | 麦德龙 | Metro
乐购公司 | 乐购? | Tesco
7-Eleven
亿贝公司 | 亿贝 eBay | eBay
优步公司 | 优步 Uber | Uber
爱彼迎公司 | 爱彼迎 | Airbnb
缤客 | 缤客集团 Booking | Booking Holdings
维萨公司 | 维萨 Visa公司 | Visa
万事达卡公司 | 万事达卡 万事达? | Mastercard
贝宝公司 | 贝宝 PayPal | PayPal
币安 |  | Binance
强生公司 | 强生? 强生集团 | Johnson & Johnson | id=NYSE:JNJ
辉瑞公司 | 辉瑞 辉瑞制药 | Pfizer | id=NYSE:PFE
默沙东公司 | 默沙东 | Merck Sharp & Dohme
默克集团 | 德国默克 | Merck KGaA
莫德纳公司 | 莫德纳 | Moderna
礼来公司 | 礼来 | Eli Lilly | id=NYSE:LLY
艾伯维公司 | 艾伯维 | AbbVie
百时美施贵宝公司 | 百时美施贵宝 | Bristol-Myers Squibb
安进公司 | 安进 | Amgen
吉利德科学公司 | 吉利德 吉利德科学 | Gilead Sciences
再生元公司 | 再生元 | Regeneron
阿斯利康公司 | 阿斯利康 | AstraZeneca
葛兰素史克公司 | 葛兰素史克 | GSK
诺华公司 | 诺华 诺华集团 | Novartis
罗氏公司 | 罗氏 罗氏集团 罗氏制药 | Roche
赛诺菲公司 | 赛诺菲 赛诺菲集团 | Sanofi
诺和诺德公司 | 诺和诺德 | Novo Nordisk
拜恩泰科公司 | 德国生物新技术公司 BioNTech | BioNTech
武田制药公司 | 武田制药 武田药品工业 | Takeda
飞利浦公司 | 飞利浦 | Philips
美敦力公司 | 美敦力 | Medtronic
雅培公司 | 雅培 | Abbott
通用电气医疗 | GE医疗 | GE HealthCare
丹纳赫公司 | 丹纳赫 | Danaher
赛默飞世尔科技 | 赛默飞 | Thermo Fisher
联合健康集团 |  | UnitedHealth Group
联邦快递公司 | 联邦快递 | FedEx
联合包裹运送服务公司 | UPS | UPS
马士基集团 | 马士基 马士基航运 | Maersk
地中海航运公司 | 地中海航运 | MSC
达飞海运集团 | 达飞集团 达飞轮船 | CMA CGM
赫伯罗特公司 | 赫伯罗特 | Hapag-Lloyd
美国航空公司 |  | American Airlines
美国联合航空公司 | 美联航 联合航空公司 | United Airlines
达美航空公司 | 达美航空 | Delta Air Lines
阿拉斯加航空公司 | 阿拉斯加航空 美国阿拉斯加航空公司 | Alaska Airlines
西南航空公司 | 美国西南航空公司 | Southwest Airlines
英国航空公司 |  | British Airways
法国航空公司 | 法航? 法荷航集团 | Air France
阿联酋航空公司 | 阿联酋航空 | Emirates
卡塔尔航空公司 | 卡塔尔航空 | Qatar Airways
新加坡航空公司 | 新加坡航空 新航? | Singapore Airlines
大韩航空公司 | 大韩航空 | Korean Air
日本航空公司 | 日航? | Japan Airlines
全日空 | 全日空航空公司 | All Nippon Airways
澳洲航空公司 | 澳航 | Qantas
土耳其航空公司 | 土耳其航空 | Turkish Airlines
埃塞俄比亚航空公司 | 埃塞俄比亚航空 埃航? | Ethiopian Airlines
美国电话电报公司 | AT&T | AT&T
威瑞森通信公司 | 威瑞森 | Verizon
康卡斯特公司 | 康卡斯特 | Comcast
沃达丰集团 | 沃达丰 | Vodafone
英国电信集团 | 英国电信 | BT Group
西班牙电信公司 | 西班牙电信 | Telefónica
日本电报电话公司 | NTT | NTT
日本电产 | 尼得科 | Nidec
施耐德电气公司 | 施耐德电气 施耐德 | Schneider Electric
ABB集团 | ABB公司 | ABB
阿尔斯通公司 | 阿尔斯通 | Alstom
维斯塔斯公司 | 维斯塔斯 | Vestas
陶氏公司 | 陶氏化学 | Dow
杜邦公司 | 杜邦? | DuPont
沙特基础工业公司 | 沙特基础工业 | SABIC
埃森哲公司 | 埃森哲 | Accenture
高德纳公司 | 高德纳咨询公司 Gartner | Gartner
国际数据公司 | IDC | IDC
集邦咨询 | TrendForce 集邦科技
Canalys | 卡纳利斯
Counterpoint
尼尔森公司 | 尼尔森 | Nielsen
凯投宏观 | 凯投宏观经济咨询公司 | Capital Economics
牛津经济研究院 | 牛津经济咨询公司 | Oxford Economics
仲量联行 |  | JLL
世邦魏理仕 |  | CBRE
戴德梁行 |  | Cushman & Wakefield
第一太平戴维斯 |  | Savills
默多克新闻集团 | 新闻集团 | News Corp
`;
