/**
 * Mass organisations, federations, industry associations, chambers and foundations of China, as on the lists of the Ministry
 * of Civil Affairs and the State Council's directory of mass bodies; some associations abroad. State of 2025.
 */
export const ASSOCIATIONS = `
[association]
中华全国总工会 | 全国总工会 全总 | All-China Federation of Trade Unions
中国共产主义青年团 | 共青团 | Communist Youth League of China
中国共产主义青年团中央委员会 | 共青团中央 团中央 | Central Committee of the Communist Youth League of China | parent=中国共产主义青年团
中华全国妇女联合会 | 全国妇联 | All-China Women's Federation
中国文学艺术界联合会 | 中国文联 | China Federation of Literary and Art Circles
中国作家协会 | 中国作协 | China Writers Association
中国科学技术协会 | 中国科协 | China Association for Science and Technology
中华全国归国华侨联合会 | 中国侨联 全国侨联 | All-China Federation of Returned Overseas Chinese
中国法学会 |  | China Law Society
中国人民对外友好协会 | 全国对外友协 对外友协 | Chinese People's Association for Friendship with Foreign Countries
中华全国新闻工作者协会 | 中国记协 | All-China Journalists Association
中华全国台湾同胞联谊会 | 全国台联 | All-China Federation of Taiwan Compatriots
中国国际贸易促进委员会 | 中国贸促会 贸促会 | China Council for the Promotion of International Trade
中国残疾人联合会 | 中国残联 | China Disabled Persons' Federation
中国红十字会 | 中国红十字会总会 | Red Cross Society of China
中国人民外交学会 | 外交学会? | Chinese People's Institute of Foreign Affairs
中国宋庆龄基金会 | 宋庆龄基金会 | China Soong Ching Ling Foundation
黄埔军校同学会
欧美同学会 | 欧美同学会（中国留学人员联谊会） 中国留学人员联谊会 | Western Returned Scholars Association
中国思想政治工作研究会
中华职业教育社
中国计划生育协会 | 中国计生协 | China Family Planning Association
中华全国工商业联合会 | 全国工商联 中华全国工商联 | All-China Federation of Industry and Commerce
中华全国青年联合会 | 全国青联
中华全国学生联合会 | 全国学联
中国少年先锋队 | 少先队
中华全国供销合作总社 | 供销总社 全国供销合作总社 全国供销总社 中国供销合作社 | All China Federation of Supply and Marketing Cooperatives
中国关心下一代工作委员会 | 中国关工委
中华慈善总会 |  | China Charity Federation
中国慈善联合会 | 中国慈联
中国青少年发展基金会 | 中国青基会 | China Youth Development Foundation
中国妇女发展基金会
中国儿童少年基金会
中国乡村发展基金会 |  |  | was=中国扶贫基金会
中国扶贫基金会
中国老龄协会 |  | China National Committee on Ageing
中国老年学和老年医学学会
中国志愿服务联合会
中国社会工作联合会
中国国际商会 |  | China Chamber of International Commerce | parent=中国国际贸易促进委员会
# 五大宗教团体
中国佛教协会 | 中佛协 | Buddhist Association of China
中国道教协会 | 中道协 | China Taoist Association
中国伊斯兰教协会 | 中国伊协 | China Islamic Association
中国天主教爱国会
中国天主教主教团
中国基督教三自爱国运动委员会
中国基督教协会
# 行业协会
中国物流与采购联合会 | 中物联 | China Federation of Logistics & Purchasing
中国机械工业联合会 | 中国机械联 中机联 | China Machinery Industry Federation
中国钢铁工业协会 | 中钢协 中国钢协 | China Iron and Steel Association
中国有色金属工业协会 | 中国有色协会 有色协会 | China Nonferrous Metals Industry Association
中国石油和化学工业联合会 | 石化联合会 中国石化联合会 | China Petroleum and Chemical Industry Federation
中国煤炭工业协会 | 中煤协 | China National Coal Association
中国电力企业联合会 | 中电联 | China Electricity Council
中国建筑材料联合会 | 中国建材联合会
中国轻工业联合会 | 中轻联 | China National Light Industry Council
中国纺织工业联合会 | 中纺联 中国纺联 | China National Textile and Apparel Council
中国汽车工业协会 | 中汽协 中汽协会 | China Association of Automobile Manufacturers
中国汽车流通协会 |  | China Automobile Dealers Association
全国乘用车市场信息联席会 | 乘联会 全国乘联会 乘联分会 中国汽车流通协会乘用车市场信息联席分会 | China Passenger Car Association
中国汽车动力电池产业创新联盟 | 动力电池联盟
中国工程机械工业协会 | 工程机械协会
中国船舶工业行业协会 | 中国船协
中国民用航空维修协会
中国航空运输协会 | 中国航协 | China Air Transport Association
中国民用机场协会
中国铁道学会
中国交通运输协会 | 中交协
中国公路学会
中国港口协会 | 中国港协
中国船东协会
中国快递协会
中国半导体行业协会 | 中半协 | China Semiconductor Industry Association
中国电子信息行业联合会 | 中电信联?
中国通信企业协会
中国通信标准化协会 |  | China Communications Standards Association
中国互联网协会 |  | Internet Society of China
中国互联网络信息中心 | CNNIC | China Internet Network Information Center
中国网络社会组织联合会
中国软件行业协会
中国音像与数字出版协会 | 中国音数协 音数协
中国光伏行业协会 | CPIA 光伏行业协会 | China Photovoltaic Industry Association
中国可再生能源学会
中国风能协会 | 中国可再生能源学会风能专业委员会
中国化学与物理电源行业协会
中国核能行业协会 |  | China Nuclear Energy Association
中国储能网
中关村储能产业技术联盟 | CNESA
中国氢能联盟 | 中国氢能源及燃料电池产业创新战略联盟
中国循环经济协会
中国环境保护产业协会
中国城镇供水排水协会
中国城市燃气协会
中国建筑业协会 | 中建协
中国房地产业协会 | 中房协
中国物业管理协会
中国勘察设计协会
中国水泥协会
中国建筑节能协会
中国医药商业协会
中国医药创新促进会 | 中国药促会
中国医药企业管理协会
中国化学制药工业协会
中国中药协会
中国医疗器械行业协会
中国医院协会
中国医师协会
中华医学会 |  | Chinese Medical Association
中华护理学会
中华预防医学会
中华中医药学会
中国药学会
中国营养学会 |  | Chinese Nutrition Society
中国疫苗行业协会
中国食品工业协会
中国食品土畜进出口商会 | 食土商会
中国粮食行业协会
中国糖业协会
中国酒业协会 | 中酒协
中国饮料工业协会
中国乳制品工业协会
中国奶业协会 | 中国奶协
中国肉类协会
中国畜牧业协会
中国饲料工业协会
中国种子协会
中国农药工业协会
中国化肥协会 | 中国磷复肥工业协会
中国茶叶流通协会
中国蔬菜流通协会
中国水产流通与加工协会
中国农业机械工业协会
中国农业机械流通协会
中国农产品市场协会
中国棉花协会 |  | China Cotton Association
中国服装协会
中国皮革协会
中国家用电器协会 |  | China Household Electrical Appliances Association
中国家用电器商业协会
中国家具协会
中国造纸协会
中国塑料加工工业协会
中国橡胶工业协会
中国玩具和婴童用品协会
中国珠宝玉石首饰行业协会
中国黄金协会 |  | China Gold Association
中国稀土行业协会
中国矿业联合会
中国机电产品进出口商会 | 机电商会
中国五矿化工进出口商会 | 五矿商会
中国轻工工艺品进出口商会 | 轻工商会
中国纺织品进出口商会 | 纺织商会
中国医药保健品进出口商会 | 医保商会
中国对外承包工程商会 | 承包商会
中国外商投资企业协会
中国商业联合会 | 中商联 | China General Chamber of Commerce
中国连锁经营协会
中国百货商业协会
中国烹饪协会
中国饭店协会
中国旅游协会
中国旅行社协会
中国旅游景区协会
中国会展经济研究会
中国国际展览中心集团
中国贸易促进会纺织行业分会
中国家庭服务业协会
中国消费者协会 | 中消协 | China Consumers Association
中国质量协会
中国质量万里行促进会
中国企业联合会 | 中国企联
中国企业家协会
中国中小企业协会 | 中小企协
中国民营经济研究会
中国个体劳动者协会
中国上市公司协会 | 中上协 | China Association for Public Companies
中国银行业协会 | 中银协 | China Banking Association
中国证券业协会 | 中证协 | Securities Association of China
中国证券投资基金业协会 | 中基协 基金业协会 中国基金业协会 | Asset Management Association of China
中国期货业协会 | 中期协 | China Futures Association
中国保险行业协会 | 中保协 | Insurance Association of China
中国保险资产管理业协会
中国信托业协会
中国财务公司协会
中国融资担保业协会
中国小额贷款公司协会
中国支付清算协会 |  | Payment & Clearing Association of China
中国互联网金融协会 | 中国互金协会 | National Internet Finance Association of China
中国银行间市场交易商协会 | 交易商协会 银行间市场交易商协会 | NAFMII
中国注册会计师协会 | 中注协 | Chinese Institute of Certified Public Accountants
中国资产评估协会 | 中评协
中国会计学会
中国金融学会
中国国际金融学会
中国金融会计学会
中国宏观经济学会
中国世界经济学会
中国财政学会
中国税务学会
中华全国律师协会 | 全国律协
中国公证协会
中国人权研究会
中国公共外交协会
中国国际交流协会
中国和平统一促进会
中国残疾人福利基金会
中国电影家协会 | 中国影协
中国电视艺术家协会
中国音乐家协会 | 中国音协
中国美术家协会 | 中国美协
中国书法家协会 | 中国书协
中国戏剧家协会
中国广播电视社会组织联合会
中国电影制片人协会
中国版权协会
中国期刊协会
中国报业协会
中国出版协会
中国地震学会
中国气象服务协会
中国航空学会
中国宇航学会
中国电机工程学会
中国计算机学会 | CCF
中国人工智能学会
中国人工智能产业发展联盟
中国自动化学会
中国机械工程学会
中国汽车工程学会
中国城市规划学会
中国地理学会
中国卫星导航定位协会
中国登山协会
中国足球协会 | 中国足协
中国篮球协会 | 中国篮协
中国排球协会
中国乒乓球协会 | 中国乒协
中国田径协会 | 中国田协
中国游泳协会 | 中国泳协
中国羽毛球协会 | 中国羽协
中国网球协会
中国滑雪协会
中国滑冰协会
中国围棋协会
中国马术协会
中国奥林匹克委员会 | 中国奥委会 | Chinese Olympic Committee
中国残疾人奥林匹克委员会 | 中国残奥委员会 中国残奥委会
中华全国体育总会 | 全国体总
海峡两岸关系协会 | 海协会
财团法人海峡交流基金会 | 海基会
中国长城学会
中国扶贫开发协会
中国乡村旅游协会
中国绿色食品协会
中国绿化基金会
中国绿色碳汇基金会
中华环境保护基金会
中华环保联合会
中国野生动物保护协会
中国生物多样性保护与绿色发展基金会 | 中国绿发会
阿拉善SEE生态协会 | 阿拉善SEE
大自然保护协会
中国美国商会 |  | American Chamber of Commerce in China
上海美国商会 |  | American Chamber of Commerce in Shanghai
美中贸易全国委员会 |  | US-China Business Council
美国全国商会 | 美国商会
英中贸易协会 |  | China-Britain Business Council
48家集团俱乐部 | 英国48家集团俱乐部
德国工业联合会 | 德国工业联邦联合会 | Federation of German Industries
德国工商大会 | 德国工商总会
德国汽车工业协会 |  | VDA
欧洲汽车制造商协会 |  | ACEA
日本贸易振兴机构 |  | JETRO
日本经济团体联合会 | 日本经团联 经团联 | Keidanren
日中经济协会
日本汽车工业协会
日本汽车经销商协会
韩国贸易协会
大韩商工会议所
美国石油学会 | API? | American Petroleum Institute
美国供应管理协会 | ISM? | Institute for Supply Management
全美房地产经纪人协会 | 美国全国房地产经纪人协会 | National Association of Realtors
美国半导体行业协会 |  | Semiconductor Industry Association
美国心脏协会
美国汽车工人联合会 | 全美汽车工人联合会 | United Auto Workers
环球银行金融电信协会 | 环球银行间金融通信协会 SWIFT | SWIFT
世界大型企业联合会 | 世界大型企业研究会 | The Conference Board
巴西汽车工业协会
香港总商会 |  | Hong Kong General Chamber of Commerce
香港中华总商会
`;
