/**
 * The National People's Congress, the CPPCC and their committees (14th terms, since 2023), courts, procuratorates and
 * the state supervisory commission: as named in the Constitution, the organic laws and the committees' own pages.
 */
export const LEGISLATURE = `
[legislature < 全国人民代表大会 @ central]
全国人民代表大会 | 全国人大 中国全国人大 | National People's Congress | parent=-
全国人民代表大会常务委员会 | 全国人大常委会 中国全国人大常委会 | Standing Committee of the National People's Congress
全国人民代表大会民族委员会 | 全国人大民族委员会 全国人大民委
全国人民代表大会宪法和法律委员会 | 全国人大宪法和法律委员会 全国人大宪法和法律委
全国人民代表大会监察和司法委员会 | 全国人大监察和司法委员会 全国人大监察司法委
全国人民代表大会财政经济委员会 | 全国人大财政经济委员会 全国人大财经委 全国人大财政经济委
全国人民代表大会教育科学文化卫生委员会 | 全国人大教育科学文化卫生委员会 全国人大教科文卫委
全国人民代表大会外事委员会 | 全国人大外事委员会 全国人大外事委
全国人民代表大会华侨委员会 | 全国人大华侨委员会 全国人大华侨委
全国人民代表大会环境与资源保护委员会 | 全国人大环境与资源保护委员会 全国人大环资委
全国人民代表大会农业与农村委员会 | 全国人大农业与农村委员会 全国人大农委
全国人民代表大会社会建设委员会 | 全国人大社会建设委员会 全国人大社会委
[legislature < 全国人民代表大会常务委员会 @ central]
全国人民代表大会常务委员会法制工作委员会 | 全国人大常委会法制工作委员会 全国人大常委会法工委 | Legislative Affairs Commission of the NPC Standing Committee
全国人民代表大会常务委员会预算工作委员会 | 全国人大常委会预算工作委员会 全国人大常委会预算工委
全国人民代表大会常务委员会代表工作委员会 | 全国人大常委会代表工作委员会 全国人大常委会代表工委
全国人民代表大会常务委员会香港特别行政区基本法委员会 | 全国人大常委会香港特别行政区基本法委员会 全国人大常委会香港基本法委员会
全国人民代表大会常务委员会澳门特别行政区基本法委员会 | 全国人大常委会澳门特别行政区基本法委员会 全国人大常委会澳门基本法委员会
全国人民代表大会常务委员会代表资格审查委员会 | 全国人大常委会代表资格审查委员会
全国人民代表大会常务委员会办公厅 | 全国人大常委会办公厅
[legislature @ central]
中国人民政治协商会议 | 人民政协 | Chinese People's Political Consultative Conference
中国人民政治协商会议全国委员会 | 全国政协 政协全国委员会 中国全国政协 | National Committee of the Chinese People's Political Consultative Conference | parent=中国人民政治协商会议
[legislature < 中国人民政治协商会议全国委员会 @ central]
中国人民政治协商会议全国委员会常务委员会 | 全国政协常委会 政协全国委员会常务委员会
全国政协办公厅
全国政协提案委员会
全国政协经济委员会
全国政协农业和农村委员会
全国政协人口资源环境委员会
全国政协教科卫体委员会
全国政协社会和法制委员会
全国政协民族和宗教委员会
全国政协港澳台侨委员会
全国政协外事委员会
全国政协文化文史和学习委员会
全国政协委员联络委员会
[legislature]
香港特别行政区立法会 | 香港立法会 | Legislative Council of the Hong Kong Special Administrative Region
澳门特别行政区立法会 | 澳门立法会 | Legislative Assembly of the Macao Special Administrative Region
[judiciary @ central]
中华人民共和国最高人民法院 | 最高人民法院 最高法 最高法院? | Supreme People's Court of the People's Republic of China
中华人民共和国最高人民检察院 | 最高人民检察院 最高检 | Supreme People's Procuratorate of the People's Republic of China
中国国际商事法庭 | 最高人民法院国际商事法庭 | China International Commercial Court | parent=中华人民共和国最高人民法院
最高人民法院知识产权法庭 | 最高法知识产权法庭 |  | parent=中华人民共和国最高人民法院
最高人民法院第一巡回法庭 | 最高法第一巡回法庭 |  | parent=中华人民共和国最高人民法院
最高人民法院第二巡回法庭 | 最高法第二巡回法庭 |  | parent=中华人民共和国最高人民法院
最高人民法院第三巡回法庭 | 最高法第三巡回法庭 |  | parent=中华人民共和国最高人民法院
最高人民法院第四巡回法庭 | 最高法第四巡回法庭 |  | parent=中华人民共和国最高人民法院
最高人民法院第五巡回法庭 | 最高法第五巡回法庭 |  | parent=中华人民共和国最高人民法院
最高人民法院第六巡回法庭 | 最高法第六巡回法庭 |  | parent=中华人民共和国最高人民法院
[judiciary]
北京金融法院
上海金融法院 |  | Shanghai Financial Court
成渝金融法院
北京互联网法院 |  | Beijing Internet Court
杭州互联网法院 |  | Hangzhou Internet Court
广州互联网法院 |  | Guangzhou Internet Court
北京知识产权法院 |  | Beijing Intellectual Property Court
上海知识产权法院 |  | Shanghai Intellectual Property Court
广州知识产权法院 |  | Guangzhou Intellectual Property Court
海南自由贸易港知识产权法院
[judiciary @ central]
中国人民解放军军事法院 | 解放军军事法院
[judiciary]
香港特别行政区终审法院 | 香港终审法院
[government @ central]
中华人民共和国国家监察委员会 | 国家监察委员会 国家监委 | National Commission of Supervision of the People's Republic of China
`;
