/**
 * The Communist Party of China, its central organs, and the other parties: organs as named in the Party's constitution,
 * the plan on deepening the reform of Party and state institutions (2018, 2023) and the parties' own statutes.
 */
export const PARTY = `
[party < 中国共产党 @ central]
中国共产党 | 中共 | Communist Party of China | parent=-
中国共产党中央委员会 | 中共中央 党中央 中央? 中央委员会? | Central Committee of the Communist Party of China
[party < 中国共产党中央委员会 @ central]
中国共产党中央政治局 | 中共中央政治局 中央政治局 | Political Bureau of the CPC Central Committee
中国共产党中央政治局常务委员会 | 中共中央政治局常务委员会 中央政治局常委会 中共中央政治局常委会 中央政治局常务委员会 | Standing Committee of the Political Bureau of the CPC Central Committee | parent=中国共产党中央政治局
中国共产党中央书记处 | 中共中央书记处 中央书记处 | Secretariat of the CPC Central Committee
中共中央办公厅 | 中办 中央办公厅 | General Office of the CPC Central Committee
中共中央组织部 | 中央组织部 中组部 | Organization Department of the CPC Central Committee
中共中央宣传部 | 中央宣传部 中宣部 | Publicity Department of the CPC Central Committee
中共中央统一战线工作部 | 中央统战部 中共中央统战部 中央统一战线工作部 | United Front Work Department of the CPC Central Committee
中共中央对外联络部 | 中联部 中共中央联络部 中央对外联络部 中央联络部 | International Department of the CPC Central Committee
中共中央社会工作部 | 中央社会工作部 中央社工部 | Society Work Department of the CPC Central Committee
中共中央政法委员会 | 中央政法委 中央政法委员会 中共中央政法委 | Commission for Political and Legal Affairs of the CPC Central Committee
中共中央政策研究室 | 中央政策研究室 中央政研室 | Policy Research Office of the CPC Central Committee
中央全面深化改革委员会 | 中央深改委 | Central Commission for Comprehensively Deepening Reform | was=中央全面深化改革领导小组
中央全面深化改革领导小组 | 中央深改组
中央全面深化改革委员会办公室 | 中央改革办 中央深改办 |  | parent=中央全面深化改革委员会
中央全面依法治国委员会 | 中央依法治国委 | Central Commission for Law-Based Governance
中央全面依法治国委员会办公室 | 中央依法治国办 |  | parent=中央全面依法治国委员会
中央国家安全委员会 | 中央国安委 国安委 | National Security Commission of the CPC Central Committee
中央网络安全和信息化委员会 | 中央网信委 | Central Cyberspace Affairs Commission
中央网络安全和信息化委员会办公室 | 中央网信办 | Office of the Central Cyberspace Affairs Commission | parent=中央网络安全和信息化委员会
中央财经委员会 | 中央财经委 | Central Commission for Financial and Economic Affairs | was=中央财经领导小组
中央财经领导小组
中央财经委员会办公室 | 中央财办 中财办 中央财经办 |  | parent=中央财经委员会
中央外事工作委员会 | 中央外事委 | Central Foreign Affairs Commission
中央外事工作委员会办公室 | 中央外办 中央外事办 |  | parent=中央外事工作委员会
中央审计委员会 | 中央审计委 | Central Audit Commission
中央审计委员会办公室 | 中央审计办 |  | parent=中央审计委员会
中央教育工作领导小组
中央金融委员会 | 中央金融委 | Central Financial Commission
中央金融委员会办公室 | 中央金融办 中央金融委办公室 |  | parent=中央金融委员会
中央金融工作委员会 | 中央金融工委 | Central Financial Work Commission
中央科技委员会 | 中央科技委 | Central Science and Technology Commission
中央科技委员会办公室 | 中央科技办 中央科技委办公室 |  | parent=中央科技委员会
中央军民融合发展委员会 | 中央军民融合委
中央军民融合发展委员会办公室 | 中央军民融合办 |  | parent=中央军民融合发展委员会
中央机构编制委员会 | 中央编委
中央机构编制委员会办公室 | 中央编办 |  | parent=中央机构编制委员会
中央精神文明建设指导委员会 | 中央文明委
中央精神文明建设指导委员会办公室 | 中央文明办 中央精神文明建设办公室 |  | parent=中央精神文明建设指导委员会
中央农村工作领导小组
中央农村工作领导小组办公室 | 中央农办 |  | parent=中央农村工作领导小组
中央港澳工作办公室 | 中央港澳办 | Hong Kong and Macao Work Office of the CPC Central Committee
中央台湾工作办公室 | 中央台办 中共中央台湾工作办公室 | Taiwan Work Office of the CPC Central Committee
中央对台工作领导小组
中央巡视工作领导小组
中央巡视工作领导小组办公室 | 中央巡视办 |  | parent=中央巡视工作领导小组
中央党的建设工作领导小组
中央区域协调发展领导小组
中央城市工作领导小组
中央宣传思想文化工作领导小组
中央统战工作领导小组
中央人才工作领导小组
中央保密委员会 | 中央保密委
中央和国家机关工作委员会 | 中央和国家机关工委
中央党史学习教育领导小组
中央党的建设工作领导小组办公室 |  |  | parent=中央党的建设工作领导小组
中央生态环境保护督察工作领导小组
中央生态环境保护督察办公室 | 中央生态环保督察办
中央档案馆
平安中国建设协调小组
中央社会治安综合治理委员会 | 中央综治委
中国共产党中央纪律检查委员会 | 中央纪委 中共中央纪律检查委员会 中央纪律检查委员会 中纪委 | Central Commission for Discipline Inspection | parent=中国共产党
中央纪委国家监委 | 中央纪委、国家监委 中央纪委国家监察委员会 | Central Commission for Discipline Inspection and National Commission of Supervision | parent=中国共产党
中共中央直属机关工作委员会 | 中直工委
[party < 中国共产党中央委员会]
# 民主党派
中国国民党革命委员会 | 民革 | Revolutionary Committee of the Chinese Kuomintang | parent=-
中国国民党革命委员会中央委员会 | 民革中央 |  | parent=中国国民党革命委员会
中国民主同盟 | 民盟 | China Democratic League | parent=-
中国民主同盟中央委员会 | 民盟中央 |  | parent=中国民主同盟
中国民主建国会 | 民建 | China National Democratic Construction Association | parent=-
中国民主建国会中央委员会 | 民建中央 |  | parent=中国民主建国会
中国民主促进会 | 民进? | China Association for Promoting Democracy | parent=-
中国民主促进会中央委员会 | 民进中央 |  | parent=中国民主促进会
中国农工民主党 | 农工党 | Chinese Peasants and Workers Democratic Party | parent=-
中国农工民主党中央委员会 | 农工党中央 |  | parent=中国农工民主党
中国致公党 | 致公党 | China Zhi Gong Party | parent=-
中国致公党中央委员会 | 致公党中央 |  | parent=中国致公党
九三学社 |  | Jiusan Society | parent=-
九三学社中央委员会 | 九三学社中央 |  | parent=九三学社
台湾民主自治同盟 | 台盟 | Taiwan Democratic Self-Government League | parent=-
台湾民主自治同盟中央委员会 | 台盟中央 |  | parent=台湾民主自治同盟
中国国民党 | 国民党 | Kuomintang | parent=-
民主进步党 | 民进党 | Democratic Progressive Party | parent=-
台湾民众党 | 民众党 | Taiwan People's Party | parent=-
新党? |  |  | parent=-
亲民党 |  |  | parent=-
`;
