/**
 * International organisations: the UN system, financial and trade bodies, regional organisations and their organs, by the
 * Chinese names of the UN's and the Foreign Ministry's terminology. State of 2025.
 */
export const INTERNATIONAL = `
[international]
联合国 |  | United Nations
[international < 联合国]
联合国大会 | 联大 | United Nations General Assembly
联合国安全理事会 | 联合国安理会 安理会 | United Nations Security Council
联合国经济及社会理事会 | 联合国经社理事会 经社理事会 | United Nations Economic and Social Council
联合国人权理事会 | 人权理事会 | United Nations Human Rights Council
联合国秘书处
国际法院 | 联合国国际法院 | International Court of Justice
联合国教育、科学及文化组织 | 联合国教科文组织 教科文组织 | UNESCO
世界卫生组织 | 世卫组织 世卫 WHO | World Health Organization
联合国粮食及农业组织 | 联合国粮农组织 粮农组织 | Food and Agriculture Organization
世界粮食计划署 | 联合国世界粮食计划署 粮食署 | World Food Programme
国际农业发展基金 | 国际农发基金 | International Fund for Agricultural Development
国际劳工组织 |  | International Labour Organization
国际货币基金组织 | IMF 国际货币基金 | International Monetary Fund
世界银行 | 世行 世界银行集团 | World Bank
国际金融公司 |  | International Finance Corporation | parent=世界银行
世界知识产权组织 |  | World Intellectual Property Organization
世界气象组织 |  | World Meteorological Organization
国际电信联盟 | 国际电联 | International Telecommunication Union
万国邮政联盟 | 万国邮联 | Universal Postal Union
国际民用航空组织 | 国际民航组织 | International Civil Aviation Organization
国际海事组织 |  | International Maritime Organization
联合国工业发展组织 | 联合国工发组织 工发组织 | UNIDO
联合国世界旅游组织 | 世界旅游组织 联合国旅游组织 | UN Tourism
国际原子能机构 |  | International Atomic Energy Agency
联合国儿童基金会 | 联合国儿基会 儿基会 | UNICEF
联合国开发计划署 | 开发计划署 | United Nations Development Programme
联合国环境规划署 | 环境规划署 联合国环境署 | United Nations Environment Programme
联合国人口基金 |  | United Nations Population Fund
联合国难民事务高级专员公署 | 联合国难民署 难民署 联合国难民事务高级专员办事处 | UNHCR
联合国人权事务高级专员办事处 | 联合国人权高专办 人权高专办 | OHCHR
联合国近东巴勒斯坦难民救济和工程处 | 近东救济工程处 联合国近东救济工程处 | UNRWA
联合国人道主义事务协调厅 | 联合国人道协调厅 人道协调厅 | OCHA
联合国贸易和发展会议 | 联合国贸发会议 贸发会议 | UNCTAD
联合国人类住区规划署 | 联合国人居署 人居署 | UN-Habitat
联合国毒品和犯罪问题办公室 |  | UNODC
联合国妇女署 |  | UN Women
联合国项目事务署
联合国艾滋病规划署 |  | UNAIDS
联合国外层空间事务司 | 联合国外空司
联合国亚洲及太平洋经济社会委员会 | 联合国亚太经社会 亚太经社会 | UNESCAP
联合国非洲经济委员会 | 非洲经委会
联合国拉丁美洲和加勒比经济委员会 | 拉加经委会
联合国欧洲经济委员会
联合国全球契约组织
联合国气候变化框架公约秘书处
政府间气候变化专门委员会 |  | IPCC
生物多样性公约秘书处
联合国驻黎巴嫩临时部队 | 联黎部队 | UNIFIL
联合国维和部队 | 联合国维和人员?
联合国驻日内瓦办事处
联合国驻华系统
[international]
世界贸易组织 | 世贸组织 WTO | World Trade Organization
经济合作与发展组织 | 经合组织 OECD | Organisation for Economic Co-operation and Development
国际清算银行 |  | Bank for International Settlements
金融稳定理事会 |  | Financial Stability Board
巴塞尔银行监管委员会 | 巴塞尔委员会
国际证监会组织 |  | IOSCO
国际能源署 | IEA | International Energy Agency
国际可再生能源机构 | 国际可再生能源署 | International Renewable Energy Agency
石油输出国组织 | 欧佩克 OPEC | OPEC
欧佩克+ | OPEC+ “欧佩克+”
亚洲开发银行 | 亚开行 亚行 | Asian Development Bank
亚洲基础设施投资银行 | 亚投行 | Asian Infrastructure Investment Bank
新开发银行 | 金砖国家新开发银行 金砖银行 | New Development Bank
非洲开发银行 | 非行? | African Development Bank
美洲开发银行 | 泛美开发银行 | Inter-American Development Bank
欧洲投资银行 |  | European Investment Bank
欧洲复兴开发银行 |  | European Bank for Reconstruction and Development
丝路基金有限责任公司 | 丝路基金 | Silk Road Fund
国际金融协会 |  | Institute of International Finance
世界经济论坛组织
国际海关组织 | 世界海关组织 | World Customs Organization
国际刑事警察组织 | 国际刑警组织 | INTERPOL
国际刑事法院 |  | International Criminal Court
禁止化学武器组织 | 禁化武组织 | OPCW
国际移民组织 |  | International Organization for Migration
国际红十字委员会 | 红十字国际委员会 | International Committee of the Red Cross
红十字会与红新月会国际联合会 |  | IFRC
国际标准化组织 | ISO? | International Organization for Standardization
国际电工委员会 | IEC? | International Electrotechnical Commission
国际航空运输协会 | 国际航协 | International Air Transport Association
国际商会 |  | International Chamber of Commerce
世界黄金协会 |  | World Gold Council
世界钢铁协会 |  | World Steel Association
世界半导体贸易统计组织
国际半导体产业协会 | SEMI? | SEMI
国际竹藤组织
世界自然基金会 | WWF | World Wide Fund for Nature
世界自然保护联盟 |  | International Union for Conservation of Nature
无国界医生组织 | 无国界医生 | Médecins Sans Frontières
国际特赦组织 | 大赦国际
绿色和平组织 | 绿色和平? | Greenpeace
乐施会 |  | Oxfam
比尔及梅琳达·盖茨基金会 | 盖茨基金会 比尔和梅琳达·盖茨基金会 | Gates Foundation
博鳌亚洲论坛秘书处
国际奥林匹克委员会 | 国际奥委会 | International Olympic Committee
亚洲基础设施投资银行理事会
世界动物卫生组织
国际天文学联合会
全球能源互联网发展合作组织
世界旅游联盟
世界互联网大会组织
上海合作组织 | 上合组织 | Shanghai Cooperation Organisation
上海合作组织秘书处 |  |  | parent=上海合作组织
上合组织地区反恐怖机构 | 上海合作组织地区反恐怖机构 |  | parent=上海合作组织
东南亚国家联盟 | 东盟 | ASEAN
东盟秘书处 |  |  | parent=东南亚国家联盟
亚太经济合作组织 | 亚太经合组织 APEC | Asia-Pacific Economic Cooperation
二十国集团 | G20 | G20
七国集团 | G7 | G7
七十七国集团 | “77国集团和中国” 77国集团 | Group of 77
金砖国家? | 金砖国家合作机制
不结盟运动
亚洲相互协作与信任措施会议 | 亚信? | CICA
大湄公河次区域经济合作
澜沧江—湄公河合作秘书处
南亚区域合作联盟 | 南盟
环印度洋联盟
太平洋岛国论坛 |  | Pacific Islands Forum
四方安全对话
英联邦 |  | Commonwealth of Nations
独立国家联合体 | 独联体 | Commonwealth of Independent States
欧亚经济联盟 |  | Eurasian Economic Union
集体安全条约组织 | 集安组织 | CSTO
欧亚经济委员会 |  | Eurasian Economic Commission
突厥国家组织 |  | Organization of Turkic States
阿拉伯国家联盟 | 阿盟 | League of Arab States
海湾阿拉伯国家合作委员会 | 海合会 海湾合作委员会 | Gulf Cooperation Council
伊斯兰合作组织 |  | Organisation of Islamic Cooperation
非洲联盟 | 非盟 | African Union
非洲联盟委员会 | 非盟委员会 | African Union Commission | parent=非洲联盟
非洲疾控中心 | 非洲疾病控制和预防中心 | Africa CDC | parent=非洲联盟
西非国家经济共同体 | 西共体 | ECOWAS
东非共同体 |  | East African Community
南部非洲发展共同体 | 南共体 | Southern African Development Community
东非政府间发展组织 | 伊加特 | IGAD
萨赫勒国家联盟
拉美和加勒比国家共同体 | 拉共体 | CELAC
美洲国家组织 |  | Organization of American States
南方共同市场 | 南共市 | Mercosur
太平洋联盟
加勒比共同体 | 加共体 | CARICOM
美洲玻利瓦尔联盟
北大西洋公约组织 | 北约 | NATO
欧洲联盟 | 欧盟 | European Union
[international < 欧洲联盟]
欧盟委员会 | 欧委会 欧洲委员会? | European Commission
欧洲议会 |  | European Parliament
欧洲理事会 |  | European Council
欧盟理事会 |  | Council of the European Union
欧盟统计局 | 欧盟统计办公室 | Eurostat
欧盟对外行动署 |  | European External Action Service
欧洲法院 | 欧盟法院 欧洲联盟法院 | Court of Justice of the European Union
欧洲审计院
欧洲药品管理局 | 欧盟药品管理局 | European Medicines Agency
欧盟驻华代表团
欧洲刑警组织 |  | Europol
欧盟边境管理局 | 欧洲边境与海岸警卫局 | Frontex
哥白尼气候变化服务局 | 欧盟气候监测机构哥白尼气候变化服务局 | Copernicus Climate Change Service
[international]
欧洲安全与合作组织 | 欧安组织 | OSCE
欧洲航天局 | 欧空局 | European Space Agency
欧洲人权法院
欧洲自由贸易联盟
中国欧盟商会 |  | European Union Chamber of Commerce in China
常设仲裁法院 | 海牙常设仲裁法院 | Permanent Court of Arbitration
国际足球联合会 | 国际足联 | FIFA
世界反兴奋剂机构 |  | World Anti-Doping Agency
国际乒乓球联合会 | 国际乒联 | ITTF
国际篮球联合会 | 国际篮联 | FIBA
世界泳联 | 国际泳联 国际游泳联合会 | World Aquatics
世界田联 | 国际田联 世界田径联合会 | World Athletics
国际羽毛球联合会 | 世界羽联 世界羽毛球联合会 | BWF
国际排球联合会 | 国际排联
国际滑冰联盟 | 国际滑联
亚洲足球联合会 | 亚足联 | AFC
欧洲足球协会联盟 | 欧足联 | UEFA
[government < 欧洲联盟]
欧洲中央银行 | 欧洲央行 欧央行 | European Central Bank
[government @ foreign]
美国联邦储备委员会 | 美联储 美国联邦储备系统 联储局? 美国联邦储备局 | Federal Reserve Board
美国联邦公开市场委员会 | 联邦公开市场委员会 FOMC | Federal Open Market Committee | parent=美国联邦储备委员会
纽约联邦储备银行 | 纽约联储 | Federal Reserve Bank of New York
克利夫兰联邦储备银行 | 克利夫兰联储
亚特兰大联邦储备银行 | 亚特兰大联储
芝加哥联邦储备银行 | 芝加哥联储
圣路易斯联邦储备银行 | 圣路易斯联储
旧金山联邦储备银行 | 旧金山联储
费城联邦储备银行 | 费城联储
英格兰银行 | 英国央行 英国中央银行 | Bank of England
日本银行 | 日本央行 日本中央银行 日央行 日银 | Bank of Japan
瑞士国家银行 | 瑞士央行 | Swiss National Bank
俄罗斯中央银行 | 俄罗斯央行 俄央行 俄罗斯联邦中央银行 | Bank of Russia
加拿大银行 | 加拿大央行 | Bank of Canada
澳大利亚储备银行 | 澳洲联储 澳联储 澳大利亚央行 | Reserve Bank of Australia
新西兰储备银行 | 新西兰联储 新西兰央行 | Reserve Bank of New Zealand
韩国银行 | 韩国央行 | Bank of Korea
印度储备银行 | 印度央行 | Reserve Bank of India
瑞典中央银行 | 瑞典央行 瑞典国家银行 | Sveriges Riksbank
德意志联邦银行 | 德国央行 | Deutsche Bundesbank
法兰西银行 | 法国央行 | Banque de France
香港金融管理局 | 香港金管局 金管局 | Hong Kong Monetary Authority
澳门金融管理局 | 澳门金管局
新加坡金融管理局 | 新加坡金管局 | Monetary Authority of Singapore
香港证券及期货事务监察委员会 | 香港证监会 | Securities and Futures Commission
美国白宫 | 白宫 | White House
美国国防部 | 五角大楼 | Department of Defense of the United States
俄罗斯总统府 | 克里姆林宫 克宫 | Kremlin
法国总统府 | 爱丽舍宫 | Élysée Palace
美国食品药品监督管理局 | FDA 美国食药监局 美国FDA 美国食品和药物管理局 | Food and Drug Administration
美国证券交易委员会 | SEC 美国证交会 美国证监会 | U.S. Securities and Exchange Commission
美国联邦调查局 | FBI 联邦调查局 | FBI
美国中央情报局 | CIA 中情局 中央情报局 | CIA
美国国家安全局 | NSA? | National Security Agency
美国能源信息署 | EIA? 美国能源信息管理局 | U.S. Energy Information Administration
美国贸易代表办公室 | USTR | Office of the United States Trade Representative
美国国际开发署 |  | USAID
美国联邦航空管理局 | FAA 美国联邦航空局 | Federal Aviation Administration
美国联邦存款保险公司 | 联邦存款保险公司 | Federal Deposit Insurance Corporation
美国人口普查局
美国劳工部 |  | U.S. Department of Labor
美国劳工统计局 | 美国劳工部劳工统计局 | U.S. Bureau of Labor Statistics
英国海上贸易行动办公室 |  | UK Maritime Trade Operations
以色列国家安全总局 | 辛贝特
以色列情报和特勤局 | 摩萨德 以色列情报特务局 | Mossad
俄罗斯联邦安全局 | 俄联邦安全局 俄安全局 | Federal Security Service
俄罗斯国家航天集团 | 俄罗斯航天国家集团 俄航天集团 | Roscosmos
巴勒斯坦民族权力机构 | 巴民族权力机构 | Palestinian Authority
巴勒斯坦解放组织 | 巴解组织 | Palestine Liberation Organization
[party @ foreign]
美国共和党 | 共和党 | Republican Party
美国民主党 | 民主党 | Democratic Party
英国保守党 | 保守党 | Conservative Party
英国工党 | 工党 | Labour Party
自由民主党? | 自民党 日本自民党 | Liberal Democratic Party
日本公明党 | 公明党 | Komeito
日本立宪民主党 | 立宪民主党
德国社会民主党 | 社民党 社会民主党 | SPD
德国联盟党 | 联盟党
德国选择党 | 选择党 | AfD
德国绿党 | 绿党
基督教民主联盟 | 基民盟 | CDU
法国国民联盟 | 国民联盟
法国复兴党
统一俄罗斯党 | 统俄党 | United Russia
俄罗斯联邦共产党 | 俄共
印度人民党 | 印人党 | Bharatiya Janata Party
印度国大党 | 国大党
以色列利库德集团 | 利库德集团 | Likud
韩国国民力量党 | 国民力量党
韩国共同民主党 | 共同民主党
越南共产党 | 越共 | Communist Party of Vietnam
越共中央 | 越南共产党中央委员会 |  | parent=越南共产党
老挝人民革命党 | 老挝人革党 | Lao People's Revolutionary Party
朝鲜劳动党 | 劳动党 | Workers' Party of Korea
古巴共产党 | 古共 | Communist Party of Cuba
日本共产党 | 日共
柬埔寨人民党 | 柬人民党
南非非洲人国民大会 | 非国大 | African National Congress
巴西劳工党 | 劳工党
库尔德工人党 |  | PKK
正义与发展党 | 正发党
`;
