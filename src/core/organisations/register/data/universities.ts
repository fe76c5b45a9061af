/**
 * Universities of China: all of the second round of the 双一流 programme (Ministry of Education, 2022), and other well-known
 * ones; schools of the Party and government. Short names are those in general use; a `?` where they are other words.
 */
export const UNIVERSITIES = `
[university]
北京大学 | 北大? | Peking University
清华大学 | 清华 | Tsinghua University
中国人民大学 | 人大? 人民大学 | Renmin University of China
北京师范大学 | 北师大 | Beijing Normal University
北京航空航天大学 | 北航 | Beihang University
北京理工大学 | 北理工 | Beijing Institute of Technology
北京交通大学 | 北交大 北京交大 | Beijing Jiaotong University
北京科技大学 | 北科大 北京科大 | University of Science and Technology Beijing
北京化工大学 | 北化工? | Beijing University of Chemical Technology
北京邮电大学 | 北邮 | Beijing University of Posts and Telecommunications
北京林业大学 | 北林大? | Beijing Forestry University
北京中医药大学 | 北中医 | Beijing University of Chinese Medicine
北京外国语大学 | 北外? | Beijing Foreign Studies University
北京工业大学 | 北工大 | Beijing University of Technology
北京体育大学 | 北体大 | Beijing Sport University
北京协和医学院 | 协和医学院 | Peking Union Medical College
北京语言大学 | 北语 | Beijing Language and Culture University
北京工商大学
首都师范大学 | 首师大 | Capital Normal University
首都医科大学 | 首医大 | Capital Medical University
首都经济贸易大学 | 首经贸
中国农业大学 | 中国农大 | China Agricultural University
中央民族大学 | 中央民大 | Minzu University of China
中国传媒大学 | 中传 | Communication University of China
中央财经大学 | 央财? 中央财大 | Central University of Finance and Economics
对外经济贸易大学 | 外经贸大学 贸大? 对外经贸大学 | University of International Business and Economics
外交学院 |  | China Foreign Affairs University
中国人民公安大学 | 公安大学 | People's Public Security University of China
中国政法大学 | 法大? | China University of Political Science and Law
华北电力大学 | 华电? | North China Electric Power University
中国矿业大学 | 矿大 | China University of Mining and Technology
中国矿业大学（北京）
中国石油大学（北京） | 中国石油大学 | China University of Petroleum, Beijing
中国石油大学（华东） |  | China University of Petroleum (East China)
中国地质大学（北京） |  | China University of Geosciences, Beijing
中国地质大学（武汉） | 中国地质大学 | China University of Geosciences
中国科学院大学 | 国科大 中科院大学 | University of Chinese Academy of Sciences
中国社会科学院大学 | 社科大
中央美术学院 | 央美 | Central Academy of Fine Arts
中央音乐学院 | 央音 | Central Conservatory of Music
中国音乐学院 |  | China Conservatory of Music
中央戏剧学院 | 中戏 | Central Academy of Drama
北京电影学院 | 北影? | Beijing Film Academy
北京舞蹈学院
国际关系学院
中国消防救援学院
国防大学 |  | National Defense University
国防科技大学 | 国防科大 | National University of Defense Technology
军事科学院? |  | Academy of Military Sciences
陆军军医大学 |  | Army Medical University
海军军医大学 |  | Naval Medical University
空军军医大学 |  | Air Force Medical University
南开大学 | 南开 | Nankai University
天津大学 | 天大? | Tianjin University
天津工业大学 | 天工大
天津中医药大学
天津医科大学 |  | Tianjin Medical University
天津师范大学
天津财经大学
河北工业大学 | 河工大 | Hebei University of Technology
河北大学
燕山大学 | 燕大?
河北师范大学
太原理工大学 | 太原理工 | Taiyuan University of Technology
山西大学 |  | Shanxi University
中北大学
内蒙古大学 |  | Inner Mongolia University
内蒙古农业大学
大连理工大学 | 大连理工 大工? | Dalian University of Technology
东北大学 |  | Northeastern University
辽宁大学 | 辽大? | Liaoning University
大连海事大学 |  | Dalian Maritime University
东北财经大学 | 东财?
中国医科大学 |  | China Medical University
沈阳农业大学
大连医科大学
吉林大学 | 吉大? | Jilin University
东北师范大学 | 东北师大 | Northeast Normal University
延边大学 |  | Yanbian University
长春理工大学
哈尔滨工业大学 | 哈工大 | Harbin Institute of Technology
哈尔滨工程大学 | 哈工程 | Harbin Engineering University
东北林业大学 | 东北林大 | Northeast Forestry University
东北农业大学 | 东北农大 | Northeast Agricultural University
黑龙江大学
哈尔滨医科大学 | 哈医大
哈尔滨理工大学
东北石油大学
复旦大学 | 复旦 | Fudan University
上海交通大学 | 上海交大 上交大 | Shanghai Jiao Tong University
同济大学 | 同济 | Tongji University
华东师范大学 | 华东师大 华师大 | East China Normal University
华东理工大学 | 华东理工 华理 | East China University of Science and Technology
东华大学 |  | Donghua University
上海海洋大学 |  | Shanghai Ocean University
上海中医药大学 |  | Shanghai University of Traditional Chinese Medicine
上海外国语大学 | 上外 | Shanghai International Studies University
上海财经大学 | 上财 上海财大 | Shanghai University of Finance and Economics
上海体育大学 |  | Shanghai University of Sport
上海音乐学院 | 上音 | Shanghai Conservatory of Music
上海大学 | 上大? | Shanghai University
上海科技大学 | 上科大 | ShanghaiTech University
上海师范大学 | 上师大
上海理工大学 | 上理工
华东政法大学 | 华政 | East China University of Political Science and Law
上海海事大学
上海对外经贸大学
上海戏剧学院 | 上戏
上海纽约大学 | 上纽大 | NYU Shanghai
南京大学 | 南大? | Nanjing University
东南大学 |  | Southeast University
苏州大学 | 苏大? | Soochow University
南京航空航天大学 | 南航? 南京航空大学 | Nanjing University of Aeronautics and Astronautics
南京理工大学 | 南理工 | Nanjing University of Science and Technology
南京邮电大学 | 南邮 | Nanjing University of Posts and Telecommunications
河海大学 | 河海? | Hohai University
江南大学 | 江大? | Jiangnan University
南京林业大学 | 南林大? | Nanjing Forestry University
南京信息工程大学 | 南信大 | Nanjing University of Information Science and Technology
南京农业大学 | 南京农大 南农? | Nanjing Agricultural University
南京医科大学 | 南医大 | Nanjing Medical University
南京中医药大学 |  | Nanjing University of Chinese Medicine
中国药科大学 | 药大? | China Pharmaceutical University
南京师范大学 | 南师大 | Nanjing Normal University
江苏大学 |  | Jiangsu University
扬州大学 | 扬大?
南京工业大学 | 南工大
南京审计大学
南京财经大学
江苏师范大学
南通大学
徐州医科大学
西交利物浦大学 | 西浦 | Xi'an Jiaotong-Liverpool University
浙江大学 | 浙大 | Zhejiang University
中国美术学院 | 国美? | China Academy of Art
宁波大学 | 宁大? | Ningbo University
浙江工业大学 | 浙工大
浙江师范大学 | 浙师大
杭州电子科技大学 | 杭电?
浙江理工大学
浙江工商大学
浙江财经大学
温州医科大学
西湖大学 |  | Westlake University
宁波诺丁汉大学
安徽大学 | 安大? | Anhui University
中国科学技术大学 | 中国科大 中科大 | University of Science and Technology of China
合肥工业大学 | 合工大 | Hefei University of Technology
安徽医科大学
安徽农业大学
厦门大学 | 厦大? | Xiamen University
福州大学 | 福大? | Fuzhou University
福建农林大学
福建师范大学
华侨大学 | 华大? | Huaqiao University
集美大学
南昌大学 | 昌大? | Nanchang University
江西财经大学 | 江财
江西师范大学
江西理工大学
景德镇陶瓷大学
山东大学 | 山大? | Shandong University
中国海洋大学 | 中国海大 | Ocean University of China
山东师范大学
山东农业大学
山东科技大学
青岛大学
青岛科技大学
济南大学
山东财经大学
曲阜师范大学
郑州大学 | 郑大? | Zhengzhou University
河南大学 | 河大? | Henan University
河南农业大学
河南科技大学
河南师范大学
河南理工大学
河南财经政法大学
武汉大学 | 武大? | Wuhan University
华中科技大学 | 华科 华中科大 | Huazhong University of Science and Technology
武汉理工大学 | 武汉理工 | Wuhan University of Technology
华中农业大学 | 华中农大 | Huazhong Agricultural University
华中师范大学 | 华中师大 华师? | Central China Normal University
中南财经政法大学 | 中南大? 中南财大 | Zhongnan University of Economics and Law
武汉科技大学
湖北大学
三峡大学
长江大学
中南民族大学
湖南大学 | 湖大? | Hunan University
中南大学 |  | Central South University
湖南师范大学 | 湖南师大 | Hunan Normal University
湘潭大学 | 湘大? | Xiangtan University
长沙理工大学
湖南农业大学
湖南科技大学
南华大学
中山大学 | 中大? | Sun Yat-sen University
暨南大学 | 暨大? | Jinan University
华南理工大学 | 华南理工 华工? | South China University of Technology
华南农业大学 | 华南农大 | South China Agricultural University
广州医科大学 | 广医 | Guangzhou Medical University
广州中医药大学 |  | Guangzhou University of Chinese Medicine
华南师范大学 | 华南师大 | South China Normal University
南方科技大学 | 南科大 | Southern University of Science and Technology
深圳大学 | 深大? | Shenzhen University
广东工业大学 | 广工?
广东外语外贸大学 | 广外?
南方医科大学
汕头大学
广州大学
深圳技术大学
香港中文大学（深圳） | 港中大（深圳） | The Chinese University of Hong Kong, Shenzhen
香港科技大学（广州） | 港科大（广州） | HKUST (Guangzhou)
深圳北理莫斯科大学 |  | Shenzhen MSU-BIT University
广西大学 | 西大? | Guangxi University
广西师范大学
桂林电子科技大学
海南大学 | 海大? | Hainan University
重庆大学 | 重大? | Chongqing University
西南大学 |  | Southwest University
西南政法大学 | 西政 | Southwest University of Political Science and Law
重庆邮电大学 | 重邮
重庆医科大学
重庆交通大学
四川大学 | 川大? | Sichuan University
电子科技大学 | 电子科大 成电? | University of Electronic Science and Technology of China
西南交通大学 | 西南交大 | Southwest Jiaotong University
西南财经大学 | 西南财大 西财? | Southwestern University of Finance and Economics
西南石油大学 |  | Southwest Petroleum University
成都理工大学 | 成理工 | Chengdu University of Technology
四川农业大学 | 川农? | Sichuan Agricultural University
成都中医药大学 |  | Chengdu University of Traditional Chinese Medicine
四川师范大学
西华大学
成都大学
西南民族大学
西南科技大学
贵州大学 | 贵大? | Guizhou University
贵州师范大学
贵州财经大学
云南大学 | 云大? | Yunnan University
昆明理工大学
云南师范大学
云南农业大学
西藏大学 |  | Tibet University
西北大学 |  | Northwest University
西安交通大学 | 西安交大 | Xi'an Jiaotong University
西北工业大学 | 西工大 | Northwestern Polytechnical University
西安电子科技大学 | 西电? | Xidian University
长安大学 |  | Chang'an University
西北农林科技大学 | 西农? 西北农林 | Northwest A&F University
陕西师范大学 | 陕西师大 | Shaanxi Normal University
西北政法大学
西安建筑科技大学
西安理工大学
陕西科技大学
兰州大学 | 兰大? | Lanzhou University
西北师范大学
兰州理工大学
兰州交通大学
青海大学 |  | Qinghai University
宁夏大学 |  | Ningxia University
新疆大学 | 新大? | Xinjiang University
石河子大学 |  | Shihezi University
新疆农业大学
塔里木大学
香港大学 | 港大? | University of Hong Kong
香港中文大学 | 港中大 | Chinese University of Hong Kong
香港科技大学 | 港科大 | Hong Kong University of Science and Technology
香港理工大学 | 港理工 | Hong Kong Polytechnic University
香港城市大学 | 城大? | City University of Hong Kong
香港浸会大学 | 浸大 | Hong Kong Baptist University
澳门大学 | 澳大? | University of Macau
澳门科技大学 |  | Macau University of Science and Technology
台湾大学 | 台大
国家开放大学 |  | Open University of China
`;
