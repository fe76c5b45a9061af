/**
 * The State Council and the bodies under it, as set up by the institutional reform plans of 1998, 2003, 2008, 2013,
 * 2018 and 2023 (国务院机构改革方案) and the State Council's notice on its organs (国发〔2023〕5号); state in 2025.
 */
export const STATE_COUNCIL = `
[government < 国务院 @ central]
国务院 | 中央人民政府 | State Council of the People's Republic of China | parent=-
国务院办公厅 | 国办 | General Office of the State Council
# 组成部门
中华人民共和国外交部 | 外交部 中国外交部 | Ministry of Foreign Affairs of the People's Republic of China
中华人民共和国国防部 | 国防部 中国国防部 | Ministry of National Defense of the People's Republic of China
国家发展和改革委员会 | 国家发展改革委 国家发改委 发展改革委 发改委? | National Development and Reform Commission | was=国家发展计划委员会
中华人民共和国教育部 | 教育部 | Ministry of Education of the People's Republic of China
中华人民共和国科学技术部 | 科技部 科学技术部 | Ministry of Science and Technology of the People's Republic of China
中华人民共和国工业和信息化部 | 工信部 工业和信息化部 | Ministry of Industry and Information Technology of the People's Republic of China | was=中华人民共和国信息产业部
中华人民共和国国家民族事务委员会 | 国家民委 国家民族事务委员会 | National Ethnic Affairs Commission
中华人民共和国公安部 | 公安部 | Ministry of Public Security of the People's Republic of China
中华人民共和国国家安全部 | 国家安全部 国安部 | Ministry of State Security of the People's Republic of China
中华人民共和国民政部 | 民政部 | Ministry of Civil Affairs of the People's Republic of China
中华人民共和国司法部 | 司法部 | Ministry of Justice of the People's Republic of China
中华人民共和国财政部 | 财政部 | Ministry of Finance of the People's Republic of China
中华人民共和国人力资源和社会保障部 | 人力资源社会保障部 人力资源和社会保障部 人社部 | Ministry of Human Resources and Social Security of the People's Republic of China | was=中华人民共和国人事部,中华人民共和国劳动和社会保障部
中华人民共和国自然资源部 | 自然资源部 | Ministry of Natural Resources of the People's Republic of China | was=中华人民共和国国土资源部,国家海洋局,国家测绘地理信息局
中华人民共和国生态环境部 | 生态环境部 | Ministry of Ecology and Environment of the People's Republic of China | was=中华人民共和国环境保护部
中华人民共和国住房和城乡建设部 | 住房城乡建设部 住房和城乡建设部 住建部 | Ministry of Housing and Urban-Rural Development of the People's Republic of China | was=中华人民共和国建设部
中华人民共和国交通运输部 | 交通运输部 交通部 | Ministry of Transport of the People's Republic of China
中华人民共和国水利部 | 水利部 | Ministry of Water Resources of the People's Republic of China
中华人民共和国农业农村部 | 农业农村部 | Ministry of Agriculture and Rural Affairs of the People's Republic of China | was=中华人民共和国农业部,国家乡村振兴局
中华人民共和国商务部 | 商务部 | Ministry of Commerce of the People's Republic of China | was=中华人民共和国对外贸易经济合作部
中华人民共和国文化和旅游部 | 文化和旅游部 文旅部 | Ministry of Culture and Tourism of the People's Republic of China | was=中华人民共和国文化部,国家旅游局
中华人民共和国国家卫生健康委员会 | 国家卫生健康委员会 国家卫生健康委 国家卫健委 卫健委 卫生健康委 | National Health Commission of the People's Republic of China | was=国家卫生和计划生育委员会
中华人民共和国退役军人事务部 | 退役军人事务部 退役军人部 | Ministry of Veterans Affairs of the People's Republic of China
中华人民共和国应急管理部 | 应急管理部 应急部 | Ministry of Emergency Management of the People's Republic of China | was=国家安全生产监督管理总局
中国人民银行 | 央行 人民银行 人行? 中国央行 | People's Bank of China
中华人民共和国审计署 | 审计署 国家审计署 | National Audit Office of the People's Republic of China
# 国家局与部门加挂
国家航天局 | 中国国家航天局 | China National Space Administration
国家原子能机构 |  | China Atomic Energy Authority
国家语言文字工作委员会 | 国家语委 | National Language Commission
国家外国专家局 | 国家外专局
国家海洋局 |  | State Oceanic Administration
国家测绘地理信息局 | 国家测绘局 国家测绘地信局
国家核安全局 |  | National Nuclear Safety Administration
国家乡村振兴局 |  | National Rural Revitalization Administration | was=国务院扶贫开发领导小组办公室
国务院扶贫开发领导小组办公室 | 国务院扶贫办 扶贫办
# 直属特设机构、直属机构
国务院国有资产监督管理委员会 | 国务院国资委 国资委 | State-owned Assets Supervision and Administration Commission of the State Council
中华人民共和国海关总署 | 海关总署 | General Administration of Customs of the People's Republic of China
国家税务总局 | 税务总局 国税总局 | State Taxation Administration
国家市场监督管理总局 | 市场监管总局 国家市场监管总局 | State Administration for Market Regulation | was=国家工商行政管理总局,国家质量监督检验检疫总局,国家食品药品监督管理总局
国家金融监督管理总局 | 金融监管总局 国家金融监管总局 | National Financial Regulatory Administration | was=中国银行保险监督管理委员会
中国证券监督管理委员会 | 中国证监会 证监会 | China Securities Regulatory Commission
国家广播电视总局 | 国家广电总局 广电总局 | National Radio and Television Administration | was=国家新闻出版广电总局
国家体育总局 | 体育总局 | General Administration of Sport of China
国家信访局 |  | National Public Complaints and Proposals Administration
国家统计局 |  | National Bureau of Statistics
国家知识产权局 | 国知局 | China National Intellectual Property Administration
国家国际发展合作署 | 国合署 | China International Development Cooperation Agency
国家医疗保障局 | 国家医保局 医保局? | National Healthcare Security Administration
国务院参事室
国家机关事务管理局 | 国管局 | National Government Offices Administration
国务院研究室 |  | Research Office of the State Council
国家版权局 |  | National Copyright Administration
国家新闻出版署 | 新闻出版署 | National Press and Publication Administration
国家电影局 |  | China Film Administration
国家宗教事务局 | 国家宗教局 | National Religious Affairs Administration
国务院侨务办公室 | 国务院侨办 国侨办 | Overseas Chinese Affairs Office of the State Council
国务院港澳事务办公室 | 国务院港澳办 港澳办 | Hong Kong and Macao Affairs Office of the State Council
国务院台湾事务办公室 | 国务院台办 国台办 | Taiwan Affairs Office of the State Council
国务院新闻办公室 | 国新办 国务院新闻办 | State Council Information Office
国家互联网信息办公室 | 国家网信办 网信办? | Cyberspace Administration of China
# 直属事业单位
中国气象局 |  | China Meteorological Administration
# 部委管理的国家局
国家粮食和物资储备局 | 国家粮食和储备局 国家粮储局 粮食和储备局 | National Food and Strategic Reserves Administration | was=国家粮食局 parent=国家发展和改革委员会
国家能源局 |  | National Energy Administration | parent=国家发展和改革委员会
国家数据局 |  | National Data Administration | parent=国家发展和改革委员会
国家国防科技工业局 | 国家国防科工局 国防科工局 | State Administration of Science, Technology and Industry for National Defense | parent=中华人民共和国工业和信息化部
国家烟草专卖局 | 国家烟草局 | State Tobacco Monopoly Administration | parent=中华人民共和国工业和信息化部
国家移民管理局 | 中华人民共和国出入境管理局 | National Immigration Administration | parent=中华人民共和国公安部
国家林业和草原局 | 国家林草局 国家林业和草原局国家公园管理局 | National Forestry and Grassland Administration | was=国家林业局 parent=中华人民共和国自然资源部
国家公园管理局 |  | National Park Administration | parent=中华人民共和国自然资源部
国家铁路局 |  | National Railway Administration | was=中华人民共和国铁道部 parent=中华人民共和国交通运输部
中国民用航空局 | 中国民航局 民航局 国家民航局 | Civil Aviation Administration of China | parent=中华人民共和国交通运输部
国家邮政局 |  | State Post Bureau | parent=中华人民共和国交通运输部
国家文物局 |  | National Cultural Heritage Administration | parent=中华人民共和国文化和旅游部
国家中医药管理局 | 国家中医药局 | National Administration of Traditional Chinese Medicine | parent=中华人民共和国国家卫生健康委员会
国家疾病预防控制局 | 国家疾控局 | National Disease Control and Prevention Administration | parent=中华人民共和国国家卫生健康委员会
国家矿山安全监察局 | 国家矿山安监局 | National Mine Safety Administration | was=国家煤矿安全监察局 parent=中华人民共和国应急管理部
国家消防救援局 |  | National Fire and Rescue Administration | parent=中华人民共和国应急管理部
国家外汇管理局 | 国家外汇局 外汇局 外管局 | State Administration of Foreign Exchange | parent=中国人民银行
国家药品监督管理局 | 国家药监局 | National Medical Products Administration | was=国家食品药品监督管理总局 parent=国家市场监督管理总局
国家认证认可监督管理委员会 | 国家认监委 认监委 |  | parent=国家市场监督管理总局
国家标准化管理委员会 | 国家标准委 国标委 | Standardization Administration of the People's Republic of China | parent=国家市场监督管理总局
国家保密局
国家密码管理局
国家档案局 |  | National Archives Administration of China
国家公务员局
国家反垄断局 |  | National Anti-Monopoly Bureau | parent=国家市场监督管理总局
# 部属单位、流域与专门机构
中国外汇交易中心 | 全国银行间同业拆借中心 中国外汇交易中心暨全国银行间同业拆借中心 | China Foreign Exchange Trade System | parent=中国人民银行
中国地震局 |  | China Earthquake Administration | parent=中华人民共和国应急管理部
中国地质调查局 |  | China Geological Survey | parent=中华人民共和国自然资源部
中国疾病预防控制中心 | 中国疾控中心 国家疾控中心 | Chinese Center for Disease Control and Prevention | parent=国家疾病预防控制局
中国地震台网中心 | 中国地震台网 | China Earthquake Networks Center | parent=中国地震局
中央气象台 | 国家气象中心 | National Meteorological Center | parent=中国气象局
国家气候中心 |  | National Climate Center | parent=中国气象局
国家卫星气象中心 |  | National Satellite Meteorological Center | parent=中国气象局
国家海洋环境预报中心 | 国家海洋预报台 |  | parent=中华人民共和国自然资源部
水利部长江水利委员会 | 长江水利委员会 长江委 |  | parent=中华人民共和国水利部
水利部黄河水利委员会 | 黄河水利委员会 黄委会 |  | parent=中华人民共和国水利部
水利部珠江水利委员会 | 珠江水利委员会 珠江委 |  | parent=中华人民共和国水利部
水利部淮河水利委员会 | 淮河水利委员会 淮委 |  | parent=中华人民共和国水利部
水利部海河水利委员会 | 海河水利委员会 海委 |  | parent=中华人民共和国水利部
水利部松辽水利委员会 | 松辽水利委员会 松辽委 |  | parent=中华人民共和国水利部
水利部太湖流域管理局 | 太湖流域管理局 |  | parent=中华人民共和国水利部
国家统计局服务业调查中心 |  |  | parent=国家统计局
中国海事局 | 交通运输部海事局 | China Maritime Safety Administration | parent=中华人民共和国交通运输部
中国海警局 | 中国海警 | China Coast Guard | parent=中国人民武装警察部队
全国社会保障基金理事会 | 社保基金理事会 社保基金会 | National Council for Social Security Fund | parent=中华人民共和国财政部
国家信息中心 |  | State Information Center | parent=国家发展和改革委员会
国家邮政局邮政业安全中心 |  |  | parent=国家邮政局
国家药品监督管理局药品审评中心 | 国家药监局药审中心 药审中心 |  | parent=国家药品监督管理局
国家计算机网络应急技术处理协调中心 | 国家互联网应急中心 | National Computer Network Emergency Response Technical Team of China | parent=国家互联网信息办公室
国家卫生健康委员会监督局 |  |  | parent=中华人民共和国国家卫生健康委员会
新疆生产建设兵团 | 兵团? | Xinjiang Production and Construction Corps
# 议事协调机构
国家防汛抗旱总指挥部 | 国家防总 | State Flood Control and Drought Relief Headquarters
国家防灾减灾救灾委员会 | 国家防减救灾委
国家防灾减灾救灾委员会办公室 | 国家防减救灾办 国家防灾减灾救灾办 |  | parent=国家防灾减灾救灾委员会
国家森林草原防灭火指挥部 | 国家森防指
国务院安全生产委员会 | 国务院安委会
国务院安全生产委员会办公室 | 国务院安委办 国务院安委会办公室 |  | parent=国务院安全生产委员会
国务院抗震救灾指挥部
国务院食品安全委员会 | 国务院食安委
国务院食品安全委员会办公室 | 国务院食安办 |  | parent=国务院食品安全委员会
国务院关税税则委员会 | 国务院税则委 | Customs Tariff Commission of the State Council
国务院金融稳定发展委员会 | 国务院金融委 金融委 金稳委
国务院学位委员会 |  | Academic Degrees Committee of the State Council
国务院反垄断反不正当竞争委员会
国务院推进政府职能转变和“放管服”改革协调小组
国务院应对新型冠状病毒感染的肺炎疫情联防联控机制 | 国务院联防联控机制 联防联控机制
国务院妇女儿童工作委员会 | 国务院妇儿工委
国务院残疾人工作委员会 | 国务院残工委
国务院就业促进和劳动保护工作领导小组
国务院教育督导委员会
国务院根治拖欠农民工工资工作领导小组
国家禁毒委员会 | 国家禁毒委
国家禁毒委员会办公室 | 国家禁毒办 |  | parent=国家禁毒委员会
国家能源委员会
国家边海防委员会
全国爱国卫生运动委员会 | 全国爱卫会
全国绿化委员会 | 全国绿委
全国老龄工作委员会 | 全国老龄委
全国老龄工作委员会办公室 | 全国老龄办 |  | parent=全国老龄工作委员会
全国打击侵权假冒工作领导小组
首都规划建设委员会 | 首规委
京津冀协同发展领导小组
推进“一带一路”建设工作领导小组
国家科技体制改革和创新体系建设领导小组
# 已撤销或改组
国家发展计划委员会 | 国家计委
国家经济贸易委员会 | 国家经贸委
国家经济体制改革委员会 | 国家体改委
中华人民共和国信息产业部 | 信息产业部
中华人民共和国人事部
中华人民共和国劳动和社会保障部 | 劳动和社会保障部 劳动保障部
中华人民共和国国土资源部 | 国土资源部 国土部
中华人民共和国环境保护部 | 环境保护部 环保部 |  | was=国家环境保护总局
国家环境保护总局 | 国家环保总局 环保总局
中华人民共和国建设部
中华人民共和国农业部
中华人民共和国对外贸易经济合作部 | 外经贸部 对外贸易经济合作部
中华人民共和国文化部
国家旅游局
国家卫生和计划生育委员会 | 国家卫生计生委 国家卫计委 卫计委 |  | was=中华人民共和国卫生部,国家人口和计划生育委员会
中华人民共和国卫生部
国家人口和计划生育委员会 | 国家人口计生委 国家计生委
中华人民共和国铁道部 | 铁道部
中华人民共和国监察部 | 监察部
国家安全生产监督管理总局 | 国家安监总局 安监总局
国家煤矿安全监察局 | 国家煤监局
国家工商行政管理总局 | 国家工商总局 工商总局
国家质量监督检验检疫总局 | 国家质检总局 质检总局
国家食品药品监督管理总局 | 国家食药监总局 食药监总局 食药总局
国家新闻出版广电总局 | 新闻出版广电总局 |  | was=国家新闻出版总署,国家广播电影电视总局
国家新闻出版总署 | 新闻出版总署
国家广播电影电视总局
中国银行保险监督管理委员会 | 中国银保监会 银保监会 | China Banking and Insurance Regulatory Commission | was=中国银行业监督管理委员会,中国保险监督管理委员会
中国银行业监督管理委员会 | 中国银监会 银监会 | China Banking Regulatory Commission
中国保险监督管理委员会 | 中国保监会 保监会 | China Insurance Regulatory Commission
国家粮食局
国家林业局
国家预防腐败局
国务院三峡工程建设委员会 | 国务院三峡办
国务院南水北调工程建设委员会 | 国务院南水北调办
国务院法制办公室 | 国务院法制办
`;
