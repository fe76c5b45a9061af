/**
 * Armed forces of China after the reforms of 2015–2016 and of April 2024 (the strategic support force split into three
 * arms), and armed forces and groups abroad that the news names.
 */
export const MILITARY = `
[military < 中央军事委员会 @ central]
中央军事委员会 | 中央军委 军委? 中华人民共和国中央军事委员会 中国共产党中央军事委员会 | Central Military Commission | parent=-
中国人民解放军 | 解放军 | People's Liberation Army
中国人民武装警察部队 | 武警部队 武警 | People's Armed Police
中央军委办公厅 | 军委办公厅
中央军委联合参谋部 | 军委联合参谋部
中央军委政治工作部 | 军委政治工作部
中央军委后勤保障部 | 军委后勤保障部
中央军委装备发展部 | 军委装备发展部
中央军委训练管理部 | 军委训练管理部
中央军委国防动员部 | 军委国防动员部
中央军委纪律检查委员会 | 中央军委纪委 军委纪委
中央军委政法委员会 | 中央军委政法委 军委政法委
中央军委科学技术委员会 | 中央军委科技委 军委科技委
中央军委战略规划办公室
中央军委改革和编制办公室
中央军委国际军事合作办公室 | 国防部国际军事合作办公室
中央军委审计署 | 军委审计署
中央军委机关事务管理总局
中央军委联合作战指挥中心 | 军委联合作战指挥中心 军委联指中心
[military < 中国人民解放军]
中国人民解放军陆军 | 解放军陆军
中国人民解放军海军 | 解放军海军 中国海军 | People's Liberation Army Navy
中国人民解放军空军 | 解放军空军 中国空军 | People's Liberation Army Air Force
中国人民解放军火箭军 | 解放军火箭军 火箭军 | People's Liberation Army Rocket Force | was=中国人民解放军第二炮兵部队
中国人民解放军第二炮兵部队 | 第二炮兵
中国人民解放军军事航天部队 | 军事航天部队 |  | was=中国人民解放军战略支援部队
中国人民解放军网络空间部队 | 网络空间部队 |  | was=中国人民解放军战略支援部队
中国人民解放军信息支援部队 | 信息支援部队 |  | was=中国人民解放军战略支援部队
中国人民解放军战略支援部队 | 战略支援部队
中国人民解放军联勤保障部队 | 联勤保障部队
中国人民解放军东部战区 | 东部战区 | Eastern Theater Command
中国人民解放军南部战区 | 南部战区 | Southern Theater Command
中国人民解放军西部战区 | 西部战区 | Western Theater Command
中国人民解放军北部战区 | 北部战区 | Northern Theater Command
中国人民解放军中部战区 | 中部战区 | Central Theater Command
中国人民解放军驻香港部队 | 驻港部队 解放军驻香港部队
中国人民解放军驻澳门部队 | 驻澳部队 解放军驻澳门部队
中国人民解放军仪仗大队 | 解放军仪仗大队 三军仪仗队
[military @ foreign]
以色列国防军 | 以国防军 | Israel Defense Forces
美国中央司令部 | 美军中央司令部 美中央司令部 | United States Central Command
美国印太司令部 | 美军印太司令部 印太司令部 | United States Indo-Pacific Command
美国非洲司令部 | 美军非洲司令部 | United States Africa Command
美国欧洲司令部 | 美军欧洲司令部
美国南方司令部 | 美军南方司令部
美国国民警卫队 | 国民警卫队
美国海岸警卫队
美国海军陆战队
美国太空军 | 美太空军
伊朗伊斯兰革命卫队 | 伊斯兰革命卫队 革命卫队 伊朗革命卫队 | Islamic Revolutionary Guard Corps
圣城旅
卡桑旅 | 卡桑旅武装
胡塞武装 | 也门胡塞武装 胡塞
苏丹武装部队
苏丹快速支援部队 | 快速支援部队 | Rapid Support Forces
日本自卫队 | 自卫队
日本海上自卫队 | 海上自卫队
日本陆上自卫队 | 陆上自卫队
日本航空自卫队 | 航空自卫队
驻日美军
驻韩美军
俄罗斯空天军 | 俄空天军
俄罗斯黑海舰队 | 黑海舰队
俄罗斯太平洋舰队
瓦格纳组织 | 瓦格纳集团
朝鲜人民军
巴基斯坦三军新闻局
库尔德武装
叙利亚民主军
伊拉克人民动员组织
阿富汗塔利班 | 塔利班
[other]
伊斯兰国 | 极端组织伊斯兰国 | Islamic State
基地组织 | | Al-Qaeda
博科圣地 | | Boko Haram
索马里青年党 | 青年党 | Al-Shabaab
[party]
巴勒斯坦伊斯兰抵抗运动 | 哈马斯 巴勒斯坦伊斯兰抵抗运动（哈马斯） | Hamas
巴勒斯坦伊斯兰圣战组织 | 杰哈德 伊斯兰圣战组织 巴勒斯坦伊斯兰圣战组织（杰哈德） | Palestinian Islamic Jihad
巴勒斯坦民族解放运动 | 法塔赫 | Fatah
黎巴嫩真主党 | 真主党 黎真主党 | Hezbollah
`;
