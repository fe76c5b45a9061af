/**
 * Central enterprises: the directory (央企名录) of the State-owned Assets Supervision and Administration Commission, as of
 * 2025, enterprises of the State Council's other bodies, and enterprises merged since 2014.
 */
export const CENTRAL_ENTERPRISES = `
[company < 国务院国有资产监督管理委员会]
中国核工业集团有限公司 | 中核集团 中国核工业集团 | China National Nuclear Corporation
中国航天科技集团有限公司 | 航天科技集团 中国航天科技集团 | China Aerospace Science and Technology Corporation
中国航天科工集团有限公司 | 航天科工集团 中国航天科工集团 航天科工 | China Aerospace Science and Industry Corporation
中国航空工业集团有限公司 | 航空工业集团 中国航空工业集团 中航工业 航空工业? | Aviation Industry Corporation of China
中国船舶集团有限公司 | 中国船舶集团 | China State Shipbuilding Corporation | was=中国船舶工业集团有限公司,中国船舶重工集团有限公司
中国兵器工业集团有限公司 | 兵器工业集团 中国兵器工业集团 | China North Industries Group Corporation
中国兵器装备集团有限公司 | 兵器装备集团 中国兵器装备集团 | China South Industries Group Corporation
中国电子科技集团有限公司 | 中国电科 中电科 中国电子科技集团 | China Electronics Technology Group Corporation
中国航空发动机集团有限公司 | 中国航发 航发集团 | Aero Engine Corporation of China
中国融通资产管理集团有限公司 | 中国融通 融通集团 | China Rong Tong Asset Management Group
中国石油天然气集团有限公司 | 中国石油集团 中石油集团 中石油 中国石油? | China National Petroleum Corporation
中国石油化工集团有限公司 | 中国石化集团 中石化集团 中石化 | China Petrochemical Corporation
中国海洋石油集团有限公司 | 中国海油集团 中海油集团 中海油 中国海油? | China National Offshore Oil Corporation
国家石油天然气管网集团有限公司 | 国家管网集团 国家管网公司 国家管网 | PipeChina
国家电网有限公司 | 国家电网 国家电网公司 国网? 国网公司 | State Grid Corporation of China
中国南方电网有限责任公司 | 南方电网 南方电网公司 南网? 中国南方电网 | China Southern Power Grid
中国华能集团有限公司 | 中国华能 华能集团 | China Huaneng Group
中国大唐集团有限公司 | 中国大唐 大唐集团 | China Datang Corporation
中国华电集团有限公司 | 中国华电 华电集团 | China Huadian Corporation
国家电力投资集团有限公司 | 国家电投 国家电投集团 国电投 | State Power Investment Corporation
中国长江三峡集团有限公司 | 三峡集团 中国三峡集团 中国三峡 | China Three Gorges Corporation
国家能源投资集团有限责任公司 | 国家能源集团 国能集团 | China Energy Investment Corporation | was=神华集团有限责任公司,中国国电集团公司
中国电信集团有限公司 | 中国电信集团 | China Telecommunications Corporation
中国联合网络通信集团有限公司 | 中国联通集团 联通集团 | China United Network Communications Group
中国移动通信集团有限公司 | 中国移动集团 中国移动通信 | China Mobile Communications Group
中国卫星网络集团有限公司 | 中国星网 星网集团 | China Satellite Network Group
中国电子信息产业集团有限公司 | 中国电子 中国电子信息产业集团 | China Electronics Corporation
中国第一汽车集团有限公司 | 中国一汽 一汽集团 一汽 第一汽车集团 | China FAW Group
东风汽车集团有限公司 | 东风公司 东风汽车集团 东风汽车公司 | Dongfeng Motor Corporation
中国长安汽车集团有限公司 | 中国长安汽车 中国长安汽车集团 | China Changan Automobile Group
中国一重集团有限公司 | 中国一重集团
中国机械工业集团有限公司 | 国机集团 中国机械工业集团 | China National Machinery Industry Corporation
哈尔滨电气集团有限公司 | 哈电集团 哈尔滨电气集团 | Harbin Electric Corporation
中国东方电气集团有限公司 | 东方电气集团 中国东方电气集团 | Dongfang Electric Corporation
鞍钢集团有限公司 | 鞍钢集团 鞍钢? | Ansteel Group
中国宝武钢铁集团有限公司 | 中国宝武 宝武集团 中国宝武钢铁集团 宝武钢铁 | China Baowu Steel Group
中国矿产资源集团有限公司 | 中国矿产资源集团 | China Mineral Resources Group
中国铝业集团有限公司 | 中铝集团 中国铝业集团 | Aluminum Corporation of China
中国远洋海运集团有限公司 | 中远海运集团 中远海运 中国远洋海运集团 中国远洋海运 | China COSCO Shipping Corporation
中国航空集团有限公司 | 中航集团 中国航空集团 | China National Aviation Holding
中国东方航空集团有限公司 | 东航集团 中国东方航空集团 | China Eastern Air Holding
中国南方航空集团有限公司 | 南航集团 中国南方航空集团 | China Southern Air Holding
中国中化控股有限责任公司 | 中国中化 中国中化控股 | Sinochem Holdings | was=中国中化集团有限公司,中国化工集团有限公司
中粮集团有限公司 | 中粮集团 中粮? | COFCO Corporation
中国五矿集团有限公司 | 中国五矿 五矿集团 中国五矿集团 | China Minmetals Corporation
中国通用技术（集团）控股有限责任公司 | 通用技术集团 中国通用技术集团 | China General Technology Group
中国建筑集团有限公司 | 中建集团 中国建筑集团 | China State Construction Engineering Corporation
中国储备粮管理集团有限公司 | 中储粮集团 中储粮 中储粮集团公司 | China Grain Reserves Group
国家开发投资集团有限公司 | 国投集团 国家开发投资集团 | State Development & Investment Corporation
招商局集团有限公司 | 招商局集团 | China Merchants Group
华润（集团）有限公司 | 华润集团 | China Resources
中国旅游集团有限公司 | 中国旅游集团 中旅集团 | China Tourism Group
中国商用飞机有限责任公司 | 中国商飞 中国商飞公司 商飞公司 | Commercial Aircraft Corporation of China
中国节能环保集团有限公司 | 中国节能 中节能 | China Energy Conservation and Environmental Protection Group
中国国际工程咨询有限公司 | 中咨公司 | China International Engineering Consulting Corporation
中国诚通控股集团有限公司 | 中国诚通 诚通集团 | China Chengtong Holdings Group
中国中煤能源集团有限公司 | 中煤集团 中国中煤 | China National Coal Group
中国煤炭科工集团有限公司 | 中国煤科 中国煤炭科工集团 | China Coal Technology & Engineering Group
中国机械科学研究总院集团有限公司 | 中国机械总院 机械总院
中国中钢集团有限公司 | 中钢集团 | Sinosteel
中国钢研科技集团有限公司 | 中国钢研 | China Iron & Steel Research Institute Group
中国化学工程集团有限公司 | 中国化学工程集团 | China National Chemical Engineering Group
中国盐业集团有限公司 | 中盐集团 中国盐业集团 | China National Salt Industry Group
中国建材集团有限公司 | 中国建材集团 | China National Building Material Group
中国有色矿业集团有限公司 | 中国有色集团 中国有色矿业集团 | China Nonferrous Metal Mining Group
中国稀土集团有限公司 | 中国稀土集团 | China Rare Earth Group
中国有研科技集团有限公司 | 中国有研 有研集团
矿冶科技集团有限公司 | 矿冶集团
中国国际技术智力合作集团有限公司 | 中智集团 中智公司
中国建筑科学研究院有限公司 | 中国建研院 中国建筑科学研究院
中国中车集团有限公司 | 中车集团 中国中车集团 | CRRC Group | was=中国南车集团公司,中国北方机车车辆工业集团公司
中国铁路通信信号集团有限公司 | 中国通号集团 | China Railway Signal & Communication Group
中国铁路工程集团有限公司 | 中国中铁集团 中铁工 | China Railway Engineering Group
中国铁道建筑集团有限公司 | 中国铁建集团 | China Railway Construction Corporation Group
中国交通建设集团有限公司 | 中交集团 中国交建集团 | China Communications Construction Group
中国信息通信科技集团有限公司 | 中国信科 中国信科集团 | China Information and Communication Technology Group
中国农业发展集团有限公司 | 中国农发集团 | China National Agricultural Development Group
中国林业集团有限公司 | 中林集团
中国医药集团有限公司 | 国药集团 中国医药集团 | China National Pharmaceutical Group
中国保利集团有限公司 | 保利集团 中国保利集团 | China Poly Group
中国建设科技有限公司 | 中国建科
中国冶金地质总局
中国煤炭地质总局
中国民航信息集团有限公司 | 中国航信 | TravelSky
中国航空油料集团有限公司 | 中国航油 中航油 | China National Aviation Fuel Group
中国航空器材集团有限公司 | 中国航材
中国电力建设集团有限公司 | 中国电建集团 电建集团 | Power Construction Corporation of China
中国能源建设集团有限公司 | 中国能建集团 | China Energy Engineering Group
中国安能建设集团有限公司 | 中国安能 中国安能集团
中国黄金集团有限公司 | 中国黄金集团 | China National Gold Group
中国广核集团有限公司 | 中广核 中广核集团 | China General Nuclear Power Group
华侨城集团有限公司 | 华侨城集团 | Overseas Chinese Town Group
南光（集团）有限公司 | 南光集团
中国西电集团有限公司 | 中国西电集团
中国电气装备集团有限公司 | 中国电气装备 中国电气装备集团 | China Electrical Equipment Group
中国物流集团有限公司 | 中国物流集团 中国物流? | China Logistics Group
中国国新控股有限责任公司 | 中国国新 国新控股 | China Reform Holdings
中国检验认证（集团）有限公司 | 中国中检 中检集团
中国资源循环集团有限公司 | 中国资环 中国资源循环集团 | China Resources Recycling Group
中国雅江集团有限公司 | 中国雅江集团 | China Yajiang Group
中国数联物流信息有限公司 | 中国数联物流
# 已合并重组
中国船舶工业集团有限公司 | 中船工业集团 中国船舶工业集团
中国船舶重工集团有限公司 | 中船重工 中船重工集团 中国船舶重工集团
神华集团有限责任公司 | 神华集团
中国国电集团公司 | 国电集团 中国国电集团
中国中化集团有限公司 | 中化集团
中国化工集团有限公司 | 中国化工集团 中国化工
中国南车集团公司 | 中国南车
中国北方机车车辆工业集团公司 | 中国北车
中国电力投资集团公司 | 中电投 中电投集团
国家核电技术公司 | 国家核电
[company]
# 国务院其他部门、财政部履行出资人职责
中国国家铁路集团有限公司 | 国铁集团 中国国家铁路集团 中国铁路? | China State Railway Group | was=中国铁路总公司
中国铁路总公司 | 铁总 中铁总公司
中国烟草总公司 | 中国烟草 中烟公司 | China National Tobacco Corporation | parent=国家烟草专卖局
中国邮政集团有限公司 | 中国邮政 中国邮政集团 | China Post Group
中国南水北调集团有限公司 | 南水北调集团 中国南水北调集团 | China South-to-North Water Diversion Corporation
中国广电网络股份有限公司 | 中国广电 | China Broadnet
中国广播电视网络集团有限公司 | 中国广电集团
北大荒农垦集团有限公司 | 北大荒集团 | Beidahuang Group
中国供销集团有限公司 | 中国供销集团
中国铁路北京局集团有限公司 | 国铁北京局 北京铁路局 中国铁路北京局集团 |  | parent=中国国家铁路集团有限公司
中国铁路上海局集团有限公司 | 国铁上海局 上海铁路局 中国铁路上海局集团 |  | parent=中国国家铁路集团有限公司
中国铁路广州局集团有限公司 | 国铁广州局 广铁集团 中国铁路广州局集团 |  | parent=中国国家铁路集团有限公司
中国铁路成都局集团有限公司 | 国铁成都局 成都铁路局 中国铁路成都局集团 |  | parent=中国国家铁路集团有限公司
中国铁路武汉局集团有限公司 | 国铁武汉局 武汉铁路局 中国铁路武汉局集团 |  | parent=中国国家铁路集团有限公司
中国铁路郑州局集团有限公司 | 国铁郑州局 郑州铁路局 中国铁路郑州局集团 |  | parent=中国国家铁路集团有限公司
中国铁路西安局集团有限公司 | 国铁西安局 西安铁路局 中国铁路西安局集团 |  | parent=中国国家铁路集团有限公司
中国铁路沈阳局集团有限公司 | 国铁沈阳局 沈阳铁路局 中国铁路沈阳局集团 |  | parent=中国国家铁路集团有限公司
中国铁路哈尔滨局集团有限公司 | 国铁哈尔滨局 哈尔滨铁路局 中国铁路哈尔滨局集团 |  | parent=中国国家铁路集团有限公司
中国铁路济南局集团有限公司 | 国铁济南局 济南铁路局 中国铁路济南局集团 |  | parent=中国国家铁路集团有限公司
中国铁路南昌局集团有限公司 | 国铁南昌局 南昌铁路局 中国铁路南昌局集团 |  | parent=中国国家铁路集团有限公司
中国铁路南宁局集团有限公司 | 国铁南宁局 南宁铁路局 中国铁路南宁局集团 |  | parent=中国国家铁路集团有限公司
中国铁路昆明局集团有限公司 | 国铁昆明局 昆明铁路局 中国铁路昆明局集团 |  | parent=中国国家铁路集团有限公司
中国铁路兰州局集团有限公司 | 国铁兰州局 兰州铁路局 中国铁路兰州局集团 |  | parent=中国国家铁路集团有限公司
中国铁路太原局集团有限公司 | 国铁太原局 太原铁路局 中国铁路太原局集团 |  | parent=中国国家铁路集团有限公司
中国铁路呼和浩特局集团有限公司 | 国铁呼和浩特局 呼和浩特铁路局 中国铁路呼和浩特局集团 |  | parent=中国国家铁路集团有限公司
中国铁路乌鲁木齐局集团有限公司 | 国铁乌鲁木齐局 乌鲁木齐铁路局 中国铁路乌鲁木齐局集团 |  | parent=中国国家铁路集团有限公司
中国铁路青藏集团有限公司 | 青藏铁路集团 青藏铁路公司 中国铁路青藏集团 |  | parent=中国国家铁路集团有限公司
中国铁道科学研究院集团有限公司 | 铁科院 中国铁道科学研究院 | China Academy of Railway Sciences | parent=中国国家铁路集团有限公司
`;
