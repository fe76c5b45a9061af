/**
 * Media: central and national media of China, financial media, local newspapers and stations of note, online media; news
 * agencies, broadcasters and newspapers abroad by their usual Chinese names. State of 2025.
 */
export const MEDIA = `
[media]
人民日报社 | 人民日报 | People's Daily
新华通讯社 | 新华社 | Xinhua News Agency | parent=国务院
人民网 | 人民网股份有限公司 | People's Daily Online | parent=人民日报社 id=SSE:603000
求是杂志社 | 求是? 求是网 | Qiushi
中央广播电视总台 | 总台 央广总台 中央广电总台 | China Media Group | was=中央电视台,中央人民广播电台,中国国际广播电台
中央电视台 | 央视 CCTV 中国中央电视台 | China Central Television
中央人民广播电台 | 央广 中国之声 | China National Radio
中国国际广播电台 | 国际台? | China Radio International
中国国际电视台 | CGTN | China Global Television Network | parent=中央广播电视总台
央视网 | 央视国际网络有限公司 | CCTV.com | parent=中央广播电视总台
央视新闻 |  | CCTV News | parent=中央广播电视总台
央视财经 |  | CCTV Finance | parent=中央广播电视总台
央视频 |  |  | parent=中央广播电视总台
央广网 |  |  | parent=中央广播电视总台
国际在线 |  | CRI Online | parent=中央广播电视总台
新华网 | 新华网股份有限公司 | Xinhuanet | parent=新华通讯社 id=SSE:603888
新华每日电讯 |  |  | parent=新华通讯社
新华财经 |  |  | parent=新华通讯社
新华视点 |  |  | parent=新华通讯社
参考消息 | 参考消息报社 |  | parent=新华通讯社
经济参考报 | 经济参考报社 | Economic Information Daily | parent=新华通讯社
中国证券报 | 中证报 中国证券报社 | China Securities Journal | parent=新华通讯社
上海证券报 | 上证报 上海证券报社 | Shanghai Securities News | parent=新华通讯社
中国证券网 | 上海证券报·中国证券网 上证报中国证券网
中证网
证券时报 | 证券时报社 | Securities Times | parent=人民日报社
证券时报网 | 证券时报·e公司
e公司
券商中国
数据宝
证券日报 | 证券日报社 | Securities Daily | parent=经济日报社
证券日报网
期货日报 | 期货日报社 | Futures Daily
金融时报? | 金融时报社 | Financial News
经济日报社 | 经济日报 | Economic Daily
中国经济网 |  |  | parent=经济日报社
光明日报社 | 光明日报 | Guangming Daily
光明网 |  |  | parent=光明日报社
中国日报社 | 中国日报 | China Daily
中国日报网 |  |  | parent=中国日报社
科技日报社 | 科技日报 | Science and Technology Daily
中国新闻社 | 中新社 | China News Service
中国新闻网 | 中新网 |  | parent=中国新闻社
中新经纬 |  |  | parent=中国新闻社
中国新闻周刊
工人日报社 | 工人日报
中国青年报社 | 中国青年报 中青报 | China Youth Daily
中国妇女报社 | 中国妇女报
农民日报社 | 农民日报 | Farmers' Daily
法治日报社 | 法治日报 法制日报 | Legal Daily
人民政协报社 | 人民政协报
解放军报社 | 解放军报 | PLA Daily
学习时报社 | 学习时报
中国纪检监察报社 | 中国纪检监察报
中央纪委国家监委网站
检察日报社 | 检察日报
人民法院报社 | 人民法院报
人民公安报社 | 人民公安报
中国教育报社 | 中国教育报
中国环境报社 | 中国环境报
中国自然资源报社 | 中国自然资源报
中国交通报社 | 中国交通报
中国水利报社 | 中国水利报
中国电力报社 | 中国电力报
中国能源报社 | 中国能源报
中国税务报社 | 中国税务报
中国财经报社 | 中国财经报
中国银行保险报 |  |  | was=中国保险报
中国保险报
中国工业报社 | 中国工业报
中国信息报社 | 中国信息报
中国消费者报社 | 中国消费者报
中国市场监管报
中国文化报社 | 中国文化报
中国旅游报社 | 中国旅游报
中国体育报社 | 中国体育报
健康报社 | 健康报?
中国医药报
人民铁道报社 | 人民铁道
中国民航报社 | 中国民航报
中国贸易报社 | 中国贸易报
国际商报社 | 国际商报
环球时报社 | 环球时报 | Global Times | parent=人民日报社
环球网 |  |  | parent=人民日报社
中国外文出版发行事业局 | 中国外文局 | China International Communications Group
中国网 | 中国互联网新闻中心 | China.org.cn | parent=中国外文出版发行事业局
北京周报
中国国际图书贸易集团有限公司
人民出版社
人民文学出版社
商务印书馆 |  | The Commercial Press
中华书局 |  | Zhonghua Book Company
三联书店 | 生活·读书·新知三联书店
中央文献出版社
中信出版社 | 中信出版集团
外文出版社
新华出版社
中国大百科全书出版社
人民教育出版社
高等教育出版社
# 财经与网络媒体
第一财经 | 第一财经日报 | Yicai
界面新闻 | 界面?
财联社 |  | Cailian Press
财新传媒 | 财新 财新网 财新周刊 | Caixin Media
财经杂志?
每日经济新闻 | 每经 每经网 | National Business Daily
21世纪经济报道 | 21财经? | 21st Century Business Herald
经济观察报 | 经济观察网 | Economic Observer
中国经营报 | 中国经营网 | China Business Journal
华夏时报
投资者报
时代周报
时代财经
华尔街见闻
澎湃新闻 | 澎湃? | The Paper
上观新闻
观察者网
红星新闻
封面新闻
极目新闻
大皖新闻
潇湘晨报
上游新闻
九派新闻
顶端新闻
大河报
大众日报 | 大众日报社
大众网
齐鲁晚报
海报新闻
津云
长江日报
长江云
湖北日报 | 湖北日报社
南方日报 | 南方日报社
南方都市报 | 南都
南方周末 |  | Southern Weekly
南方+
羊城晚报
广州日报
深圳特区报
深圳商报
新京报 | 新京报社 | Beijing News
北京日报 | 北京日报社
北京青年报
北京晚报
解放日报 | 解放日报社 | Jiefang Daily
文汇报
新民晚报
劳动报
浙江日报 | 浙江日报社
钱江晚报
新华日报 | 新华日报社
扬子晚报
现代快报
交汇点新闻
江南都市报
福建日报
海峡都市报
河南日报 | 河南日报社
四川日报
华西都市报
成都商报
重庆日报
贵州日报
云南日报
陕西日报
华商报
三秦都市报
甘肃日报
新疆日报
西藏日报
宁夏日报
青海日报
内蒙古日报
黑龙江日报
吉林日报
辽宁日报
河北日报
山西日报
天津日报
安徽日报
江西日报
湖南日报
广西日报
海南日报
北京广播电视台 | 北京卫视
上海广播电视台 | 东方卫视 看看新闻 SMG | Shanghai Media Group
湖南广播电视台 | 湖南卫视 芒果TV 湖南广电
浙江广播电视集团 | 浙江卫视
江苏省广播电视总台 | 江苏卫视 江苏广电总台
深圳卫视
凤凰卫视 | 凤凰网 | Phoenix Television
香港电台 |  | Radio Television Hong Kong
无线电视 | 香港无线电视 | TVB
香港大公文汇传媒集团 | 大公报 大公网 大公文汇全媒体 | Ta Kung Wen Wei Media Group
香港文汇报 | 文汇网
南华早报 |  | South China Morning Post
信报财经新闻 | 信报
明报
澳门日报
中时新闻网 | 中国时报?
联合早报 | 新加坡《联合早报》 | Lianhe Zaobao
新浪财经 | 新浪? 新浪网
搜狐 | 搜狐网 搜狐财经 | Sohu
网易新闻 | 网易财经
今日头条
腾讯新闻 | 腾讯财经
同花顺财经
同花顺iFinD
Choice数据 | 东方财富Choice数据
万得 | Wind 万得资讯 | Wind
巨潮资讯网 | 巨潮资讯
证券之星
格隆汇
智通财经
雪球?
36氪 |  | 36Kr
虎嗅 | 虎嗅网
钛媒体
IT之家
乘联会秘书处
`;
