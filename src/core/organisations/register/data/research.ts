/**
 * Research bodies: academies and think tanks of the State Council and its departments, institutes of the Chinese Academy of
 * Sciences, national laboratories and centres, think tanks abroad. From the bodies' own pages; state of 2025.
 */
export const RESEARCH = `
[research < 国务院]
中国科学院 | 中科院 | Chinese Academy of Sciences
中国社会科学院 | 中国社科院 社科院? | Chinese Academy of Social Sciences
中国工程院 |  | Chinese Academy of Engineering
国务院发展研究中心 | 国研中心 | Development Research Center of the State Council
[research]
中共中央党史和文献研究院 | 中央党史和文献研究院 | Institute of Party History and Literature of the CPC Central Committee | parent=中国共产党中央委员会
中国历史研究院 |  | Chinese Academy of History | parent=中国社会科学院
中国人民解放军军事科学院 | 解放军军事科学院 | PLA Academy of Military Sciences
中国农业科学院 | 中国农科院 农科院? | Chinese Academy of Agricultural Sciences | parent=中华人民共和国农业农村部
中国水产科学研究院 | 中国水科院? | Chinese Academy of Fishery Sciences | parent=中华人民共和国农业农村部
中国热带农业科学院 | 中国热科院 热科院 | Chinese Academy of Tropical Agricultural Sciences | parent=中华人民共和国农业农村部
中国林业科学研究院 | 中国林科院 | Chinese Academy of Forestry | parent=国家林业和草原局
中国医学科学院 | 医科院 | Chinese Academy of Medical Sciences | parent=中华人民共和国国家卫生健康委员会
中国中医科学院 |  | China Academy of Chinese Medical Sciences | parent=国家中医药管理局
中国环境科学研究院 | 中国环科院 | Chinese Research Academy of Environmental Sciences | parent=中华人民共和国生态环境部
中国气象科学研究院 | 中国气科院 | Chinese Academy of Meteorological Sciences | parent=中国气象局
中国水利水电科学研究院 |  | China Institute of Water Resources and Hydropower Research | parent=中华人民共和国水利部
中国地质科学院 |  | Chinese Academy of Geological Sciences | parent=中国地质调查局
中国教育科学研究院 | 中国教科院 | National Institute of Education Sciences | parent=中华人民共和国教育部
中国财政科学研究院 | 财科院 | Chinese Academy of Fiscal Sciences | parent=中华人民共和国财政部
中国宏观经济研究院 | 宏观院 | Academy of Macroeconomic Research | parent=国家发展和改革委员会
中国信息通信研究院 | 中国信通院 信通院 | China Academy of Information and Communications Technology | parent=中华人民共和国工业和信息化部
中国电子信息产业发展研究院 | 赛迪研究院 | China Center for Information Industry Development | parent=中华人民共和国工业和信息化部
中国电子技术标准化研究院 | 电子标准院 | China Electronics Standardization Institute | parent=中华人民共和国工业和信息化部
国家工业信息安全发展研究中心 |  |  | parent=中华人民共和国工业和信息化部
中国科学技术发展战略研究院 |  | Chinese Academy of Science and Technology for Development | parent=中华人民共和国科学技术部
中国科学技术信息研究所 | 中信所 | Institute of Scientific and Technical Information of China | parent=中华人民共和国科学技术部
国家自然科学基金委员会 | 自然科学基金委 国家自然科学基金委 | National Natural Science Foundation of China | parent=中华人民共和国科学技术部
商务部国际贸易经济合作研究院 | 商务部研究院 | Chinese Academy of International Trade and Economic Cooperation | parent=中华人民共和国商务部
中国劳动和社会保障科学研究院 |  |  | parent=中华人民共和国人力资源和社会保障部
中国人事科学研究院 |  |  | parent=中华人民共和国人力资源和社会保障部
交通运输部科学研究院 | 交科院 | China Academy of Transportation Sciences | parent=中华人民共和国交通运输部
交通运输部公路科学研究院 | 公路院 |  | parent=中华人民共和国交通运输部
中国标准化研究院 |  | China National Institute of Standardization | parent=国家市场监督管理总局
中国计量科学研究院 | 中国计量院 | National Institute of Metrology | parent=国家市场监督管理总局
中国检验检疫科学研究院 | 中国检科院 |  | parent=国家市场监督管理总局
中国食品药品检定研究院 | 中检院 | National Institutes for Food and Drug Control | parent=国家药品监督管理局
中国艺术研究院 |  | Chinese National Academy of Arts | parent=中华人民共和国文化和旅游部
中国旅游研究院 |  | China Tourism Academy | parent=中华人民共和国文化和旅游部
中国文化遗产研究院 |  | Chinese Academy of Cultural Heritage | parent=国家文物局
中国国际问题研究院 | 国研院? | China Institute of International Studies | parent=中华人民共和国外交部
中国现代国际关系研究院 | 现代院? | China Institutes of Contemporary International Relations
中国国际经济交流中心 | 国经中心 | China Center for International Economic Exchanges
中国（海南）改革发展研究院 | 中改院
中国金融四十人论坛 |  | China Finance 40 Forum
中国人口与发展研究中心 |  |  | parent=中华人民共和国国家卫生健康委员会
国家卫生健康委卫生发展研究中心 |  |  | parent=中华人民共和国国家卫生健康委员会
国家食品安全风险评估中心 | 食品评估中心 |  | parent=中华人民共和国国家卫生健康委员会
国家发展和改革委员会能源研究所 | 国家发展改革委能源研究所 |  | parent=国家发展和改革委员会
中国新闻出版研究院
中国国土勘测规划院
自然资源部第一海洋研究所 | 海洋一所 | First Institute of Oceanography | parent=中华人民共和国自然资源部
中国极地研究中心 | 中国极地研究中心（中国极地研究所） | Polar Research Institute of China | parent=中华人民共和国自然资源部
中国地震局地球物理研究所 |  |  | parent=中国地震局
中国空间技术研究院 | 航天五院 | China Academy of Space Technology | parent=中国航天科技集团有限公司
中国运载火箭技术研究院 | 航天一院 火箭院 | China Academy of Launch Vehicle Technology | parent=中国航天科技集团有限公司
上海航天技术研究院 | 航天八院 | Shanghai Academy of Spaceflight Technology | parent=中国航天科技集团有限公司
中国工程物理研究院 | 中物院 | China Academy of Engineering Physics
中国原子能科学研究院 | 原子能院 | China Institute of Atomic Energy | parent=中国核工业集团有限公司
核工业西南物理研究院 |  | Southwestern Institute of Physics | parent=中国核工业集团有限公司
中国石油勘探开发研究院 |  | Research Institute of Petroleum Exploration and Development | parent=中国石油天然气集团有限公司
中国电力科学研究院 | 中国电科院 | China Electric Power Research Institute | parent=国家电网有限公司
电力规划设计总院 | 电规总院
水电水利规划设计总院 | 水电总院
国网能源研究院 |  | State Grid Energy Research Institute | parent=国家电网有限公司
中国航天员科研训练中心 |  | Astronaut Center of China
酒泉卫星发射中心 |  | Jiuquan Satellite Launch Center
西昌卫星发射中心 |  | Xichang Satellite Launch Center
太原卫星发射中心 |  | Taiyuan Satellite Launch Center
文昌航天发射场 | 中国文昌航天发射场 | Wenchang Space Launch Site
北京航天飞行控制中心 | 北京航天飞控中心 | Beijing Aerospace Control Center
西安卫星测控中心 |  | Xi'an Satellite Control Center
中国载人航天工程办公室 | 中国载人航天办 | China Manned Space Agency
国家航天局探月与航天工程中心 | 探月与航天工程中心 |  | parent=国家航天局
国家卫星海洋应用中心
国家授时中心 | 中国科学院国家授时中心 | National Time Service Center | parent=中国科学院
[research < 中国科学院]
中国科学院数学与系统科学研究院 | 中科院数学院 | Academy of Mathematics and Systems Science
中国科学院物理研究所 | 中科院物理所 | Institute of Physics
中国科学院高能物理研究所 | 中科院高能所 高能所 | Institute of High Energy Physics
中国科学院化学研究所 | 中科院化学所 | Institute of Chemistry
中国科学院国家天文台 | 国家天文台 | National Astronomical Observatories
中国科学院紫金山天文台 | 紫金山天文台 | Purple Mountain Observatory
中国科学院上海天文台 | 上海天文台 | Shanghai Astronomical Observatory
中国科学院云南天文台 | 云南天文台
中国科学院计算技术研究所 | 中科院计算所 | Institute of Computing Technology
中国科学院自动化研究所 | 中科院自动化所 | Institute of Automation
中国科学院软件研究所 | 中科院软件所 | Institute of Software
中国科学院微电子研究所 | 中科院微电子所 | Institute of Microelectronics
中国科学院半导体研究所 | 中科院半导体所 | Institute of Semiconductors
中国科学院动物研究所 | 中科院动物所 | Institute of Zoology
中国科学院植物研究所 | 中科院植物所 | Institute of Botany
中国科学院微生物研究所 | 中科院微生物所 | Institute of Microbiology
中国科学院生物物理研究所 | 中科院生物物理所 | Institute of Biophysics
中国科学院遗传与发育生物学研究所 | 中科院遗传发育所
中国科学院大气物理研究所 | 中科院大气所 | Institute of Atmospheric Physics
中国科学院地质与地球物理研究所 | 中科院地质地球所 | Institute of Geology and Geophysics
中国科学院地理科学与资源研究所 | 中科院地理资源所 | Institute of Geographic Sciences and Natural Resources Research
中国科学院青藏高原研究所 | 中科院青藏高原所 | Institute of Tibetan Plateau Research
中国科学院古脊椎动物与古人类研究所 | 中科院古脊椎所
中国科学院空天信息创新研究院 | 中科院空天院 空天院 | Aerospace Information Research Institute
中国科学院国家空间科学中心 | 国家空间科学中心 | National Space Science Center
中国科学院力学研究所 | 中科院力学所
中国科学院工程热物理研究所 | 中科院工程热物理所
中国科学院电工研究所 | 中科院电工所
中国科学院心理研究所 | 中科院心理所
中国科学院科技战略咨询研究院 | 中科院战略咨询院
中国科学院预测科学研究中心
中国科学院生态环境研究中心 | 中科院生态中心
中国科学院上海微系统与信息技术研究所 | 中科院上海微系统所
中国科学院上海光学精密机械研究所 | 中科院上海光机所 上海光机所
中国科学院上海药物研究所 | 中科院上海药物所 上海药物所
中国科学院上海有机化学研究所 | 中科院上海有机所
中国科学院上海硅酸盐研究所 | 中科院上海硅酸盐所
中国科学院上海高等研究院 | 中科院上海高研院
中国科学院上海应用物理研究所 | 中科院上海应物所
中国科学院分子细胞科学卓越创新中心
中国科学院脑科学与智能技术卓越创新中心
中国科学院大连化学物理研究所 | 大连化物所 中科院大连化物所 | Dalian Institute of Chemical Physics
中国科学院金属研究所 | 中科院金属所 | Institute of Metal Research
中国科学院沈阳自动化研究所 | 沈阳自动化所
中国科学院长春应用化学研究所 | 长春应化所 中科院长春应化所
中国科学院长春光学精密机械与物理研究所 | 长春光机所
中国科学院海洋研究所 | 中科院海洋所 | Institute of Oceanology
中国科学院南海海洋研究所 | 中科院南海海洋所
中国科学院深海科学与工程研究所 | 中科院深海所
中国科学院合肥物质科学研究院 | 中科院合肥物质院 合肥物质院 | Hefei Institutes of Physical Science
中国科学院等离子体物理研究所 | 中科院等离子体所
中国科学院宁波材料技术与工程研究所 | 中科院宁波材料所
中国科学院深圳先进技术研究院 | 中科院深圳先进院 深圳先进院 | Shenzhen Institute of Advanced Technology
中国科学院近代物理研究所 | 中科院近代物理所 近代物理所
中国科学院西北生态环境资源研究院
中国科学院昆明植物研究所 | 昆明植物所
中国科学院昆明动物研究所 | 昆明动物所
中国科学院西双版纳热带植物园 | 西双版纳热带植物园
中国科学院华南植物园 | 华南植物园
中国科学院武汉病毒研究所 | 武汉病毒研究所 武汉病毒所
中国科学院精密测量科学与技术创新研究院
中国科学院水生生物研究所 | 中科院水生所
中国科学院成都山地灾害与环境研究所
中国科学院新疆生态与地理研究所
[research]
# 实验室与新型研发机构
之江实验室 |  | Zhejiang Lab
鹏城实验室 |  | Peng Cheng Laboratory
紫金山实验室 |  | Purple Mountain Laboratories
张江实验室
临港实验室
广州实验室 |  | Guangzhou Laboratory
崂山实验室 |  | Laoshan Laboratory
昌平实验室
中关村实验室
怀柔实验室
合肥国家实验室
松山湖材料实验室
上海人工智能实验室 |  | Shanghai Artificial Intelligence Laboratory
北京智源人工智能研究院 | 智源研究院 | Beijing Academy of Artificial Intelligence
北京生命科学研究所 | 北生所
北京量子信息科学研究院
北京脑科学与类脑研究所
北京怀柔综合性国家科学中心
粤港澳大湾区数字经济研究院
清华大学国情研究院 |  |  | parent=清华大学
中国社会科学院工业经济研究所 | 社科院工经所 |  | parent=中国社会科学院
中国社会科学院农村发展研究所 | 社科院农发所 |  | parent=中国社会科学院
中国社会科学院世界经济与政治研究所 | 社科院世经政所 |  | parent=中国社会科学院
中国社会科学院金融研究所 | 社科院金融所 |  | parent=中国社会科学院
中国社会科学院考古研究所 | 社科院考古所 |  | parent=中国社会科学院
国家金融与发展实验室
中指研究院 | 中国指数研究院
克而瑞研究中心 | 克而瑞
# 境外
美国国家航空航天局 | NASA 美国航天局 美国宇航局 | National Aeronautics and Space Administration
兰德公司 |  | RAND Corporation
布鲁金斯学会 |  | Brookings Institution
彼得森国际经济研究所 |  | Peterson Institute for International Economics
战略与国际研究中心 | 美国战略与国际问题研究中心 | Center for Strategic and International Studies
卡内基国际和平基金会 | 卡内基国际和平研究院
大西洋理事会 | 美国大西洋理事会 | Atlantic Council
传统基金会 | 美国传统基金会 | Heritage Foundation
外交关系协会 | 美国外交关系委员会 | Council on Foreign Relations
皮尤研究中心 |  | Pew Research Center
斯德哥尔摩国际和平研究所 |  | SIPRI
国际战略研究所 | 英国国际战略研究所 伦敦国际战略研究所
英国皇家国际事务研究所 | 查塔姆研究所 查塔姆社 | Chatham House
德国伊福经济研究所 | IFO 伊福经济研究所 德国经济研究所 | ifo Institute
德国基尔世界经济研究所 | 基尔世界经济研究所 | Kiel Institute for the World Economy
马克斯·普朗克学会 | 德国马普学会 马普学会 | Max Planck Society
弗劳恩霍夫协会 |  | Fraunhofer Society
法国国家科学研究中心 |  | CNRS
日本理化学研究所 | 理化学研究所 | RIKEN
俄罗斯科学院 |  | Russian Academy of Sciences
美国国家科学院 |  | National Academy of Sciences
美国国立卫生研究院 |  | National Institutes of Health
美国国家科学基金会 |  | National Science Foundation
美国国家海洋和大气管理局 |  | National Oceanic and Atmospheric Administration
欧洲核子研究中心 |  | CERN
英国国家经济社会研究院 | 英国国家经济和社会研究所
`;
