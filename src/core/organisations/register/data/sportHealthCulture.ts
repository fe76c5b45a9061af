/**
 * Sports bodies and clubs, hospitals, museums, theatres and the like, by their own usual names. State of 2025.
 */
export const SPORT_HEALTH_CULTURE = `
[sport]
亚洲奥林匹克理事会 | 亚奥理事会 | Olympic Council of Asia
国际残疾人奥林匹克委员会 | 国际残奥委会 | International Paralympic Committee
北京冬奥组委 | 北京2022年冬奥会和冬残奥会组织委员会
杭州亚组委 | 杭州亚运会组委会
巴黎奥组委 | 巴黎奥运会组委会
米兰冬奥组委 | 米兰-科尔蒂纳冬奥会组委会
国际雪联
国际体操联合会 | 国际体联
国际射击运动联合会
国际举重联合会
国际象棋联合会
国际足球协会理事会
中国男子篮球职业联赛公司 | CBA公司
中足联 | 中国足球职业联盟
皇家马德里足球俱乐部 | 皇家马德里 皇马 | Real Madrid
巴塞罗那足球俱乐部 | 巴萨? | FC Barcelona
曼彻斯特联足球俱乐部 | 曼联 | Manchester United
曼彻斯特城足球俱乐部 | 曼城 | Manchester City
利物浦足球俱乐部 |  | Liverpool FC
拜仁慕尼黑足球俱乐部 | 拜仁慕尼黑 拜仁? | FC Bayern Munich
国际米兰足球俱乐部 | 国际米兰 国米 | Inter Milan
巴黎圣日耳曼足球俱乐部 | 巴黎圣日耳曼
上海申花足球俱乐部 | 上海申花 申花队
上海海港足球俱乐部 | 上海海港 海港队
北京国安足球俱乐部 | 北京国安 国安队
山东泰山足球俱乐部 | 山东泰山? 山东泰山队
[hospital]
中国人民解放军总医院 | 解放军总医院 301医院 | Chinese PLA General Hospital
北京协和医院 | 协和医院 | Peking Union Medical College Hospital
北京医院?
中日友好医院 |  | China-Japan Friendship Hospital
北京大学第一医院 | 北大医院
北京大学人民医院
北京大学第三医院 | 北医三院
北京同仁医院 | 首都医科大学附属北京同仁医院 同仁医院
北京天坛医院 | 首都医科大学附属北京天坛医院
北京安贞医院 | 首都医科大学附属北京安贞医院
北京儿童医院 | 首都医科大学附属北京儿童医院
北京佑安医院 | 首都医科大学附属北京佑安医院
北京地坛医院 | 首都医科大学附属北京地坛医院
首都医科大学宣武医院 | 宣武医院
北京积水潭医院 | 积水潭医院
中国医学科学院阜外医院 | 阜外医院
中国医学科学院肿瘤医院
中国中医科学院西苑医院 | 西苑医院
中国中医科学院广安门医院 | 广安门医院
上海瑞金医院 | 上海交通大学医学院附属瑞金医院 瑞金医院
上海仁济医院 | 上海交通大学医学院附属仁济医院 仁济医院
上海华山医院 | 复旦大学附属华山医院 华山医院
上海中山医院 | 复旦大学附属中山医院
上海新华医院 | 上海交通大学医学院附属新华医院
上海龙华医院 | 上海中医药大学附属龙华医院
四川大学华西医院 | 华西医院 | West China Hospital | parent=四川大学
华中科技大学同济医学院附属同济医院 | 武汉同济医院 同济医院 |  | parent=华中科技大学
华中科技大学同济医学院附属协和医院 | 武汉协和医院 |  | parent=华中科技大学
中南大学湘雅医院 | 湘雅医院 |  | parent=中南大学
中南大学湘雅二医院 | 湘雅二医院 |  | parent=中南大学
中山大学附属第一医院 | 中山一院 |  | parent=中山大学
中山大学孙逸仙纪念医院 |  |  | parent=中山大学
南方医科大学南方医院 | 南方医院 |  | parent=南方医科大学
浙江大学医学院附属第一医院 | 浙大一院 |  | parent=浙江大学
浙江大学医学院附属第二医院 | 浙大二院 |  | parent=浙江大学
浙江大学医学院附属邵逸夫医院 | 邵逸夫医院 浙大邵逸夫医院 |  | parent=浙江大学
武汉大学人民医院 |  |  | parent=武汉大学
武汉大学中南医院 | 中南医院 |  | parent=武汉大学
山东大学齐鲁医院 | 齐鲁医院 |  | parent=山东大学
郑州大学第一附属医院 | 郑大一附院 |  | parent=郑州大学
吉林大学白求恩第一医院 | 吉大一院 |  | parent=吉林大学
西安交通大学第一附属医院 | 西安交大一附院 |  | parent=西安交通大学
中国医科大学附属盛京医院 | 盛京医院 |  | parent=中国医科大学
武汉市金银潭医院 | 金银潭医院
空军军医大学西京医院 | 西京医院 |  | parent=空军军医大学
陆军军医大学西南医院 | 西南医院 |  | parent=陆军军医大学
海军军医大学第一附属医院 | 上海长海医院 长海医院 |  | parent=海军军医大学
香港玛丽医院 | 玛丽医院
希法医院 | 加沙希法医院
纳赛尔医院
阿赫利医院
印度尼西亚医院
梅奥诊所 |  | Mayo Clinic
[other]
国家大剧院 | 中国国家大剧院 | National Centre for the Performing Arts
故宫博物院 |  | Palace Museum
中国国家博物馆 | 国家博物馆 国博 | National Museum of China
中国国家图书馆 | 国家图书馆 国图? | National Library of China
中国美术馆 |  | National Art Museum of China
中国国家版本馆 | 国家版本馆
中国科学技术馆 | 中国科技馆
中国人民革命军事博物馆 | 军事博物馆
中国人民抗日战争纪念馆
中国共产党历史展览馆
敦煌研究院 |  | Dunhuang Academy
中国国家话剧院
中央芭蕾舞团 |  | National Ballet of China
中央歌剧院
中央民族乐团
中国交响乐团
中国东方演艺集团有限公司 | 中国东方演艺集团
中国儿童艺术剧院
北京人民艺术剧院 | 北京人艺
中国文物交流中心
中国航天基金会
诺贝尔基金会
挪威诺贝尔委员会 | 诺贝尔委员会
瑞典皇家科学院 |  | Royal Swedish Academy of Sciences
瑞典文学院
大英博物馆 |  | British Museum
卢浮宫博物馆 | 卢浮宫? | Louvre Museum
大都会艺术博物馆 |  | Metropolitan Museum of Art
`;
