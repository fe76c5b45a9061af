/**
 * Provinces, autonomous regions, municipalities and special administrative regions: official name, usual name, English
 * name. After GB/T 2260.
 */
export const PROVINCES = `
北京市|北京|Beijing
天津市|天津|Tianjin
河北省|河北|Hebei Province
山西省|山西|Shanxi Province
内蒙古自治区|内蒙古|Inner Mongolia Autonomous Region
辽宁省|辽宁|Liaoning Province
吉林省|吉林|Jilin Province
黑龙江省|黑龙江|Heilongjiang Province
上海市|上海|Shanghai
江苏省|江苏|Jiangsu Province
浙江省|浙江|Zhejiang Province
安徽省|安徽|Anhui Province
福建省|福建|Fujian Province
江西省|江西|Jiangxi Province
山东省|山东|Shandong Province
河南省|河南|Henan Province
湖北省|湖北|Hubei Province
湖南省|湖南|Hunan Province
广东省|广东|Guangdong Province
广西壮族自治区|广西|Guangxi Zhuang Autonomous Region
海南省|海南|Hainan Province
重庆市|重庆|Chongqing
四川省|四川|Sichuan Province
贵州省|贵州|Guizhou Province
云南省|云南|Yunnan Province
西藏自治区|西藏|Tibet Autonomous Region
陕西省|陕西|Shaanxi Province
甘肃省|甘肃|Gansu Province
青海省|青海|Qinghai Province
宁夏回族自治区|宁夏|Ningxia Hui Autonomous Region
新疆维吾尔自治区|新疆|Xinjiang Uygur Autonomous Region
香港特别行政区|香港 香港特区|Hong Kong Special Administrative Region
澳门特别行政区|澳门 澳门特区|Macao Special Administrative Region
台湾省|台湾|Taiwan Province
`;

/** Areas with an administration of their own that GB/T 2260 has no code for. */
export const AREAS = `
海南自由贸易港|海南自贸港|Hainan Free Trade Port
雄安新区|雄安 河北雄安新区|Xiong'an New Area
浦东新区|浦东|Pudong New Area
滨海新区||Binhai New Area
两江新区|重庆两江新区|
天府新区|四川天府新区 成都天府新区|
西海岸新区|青岛西海岸新区|
临港新片区|上海自贸区临港新片区|
横琴粤澳深度合作区|横琴|
前海深港现代服务业合作区|前海|
`;

/** States of the United States, with the short forms in use, and its largest cities. */
export const FOREIGN_STATES = `
加利福尼亚州|加州|California
得克萨斯州|得州 德州|Texas
佛罗里达州|佛州|Florida
纽约州||New York
伊利诺伊州|伊州|Illinois
宾夕法尼亚州|宾州|Pennsylvania
俄亥俄州||Ohio
佐治亚州||Georgia
密歇根州||Michigan
新泽西州|新州|New Jersey
弗吉尼亚州|弗州|Virginia
华盛顿州||Washington
亚利桑那州||Arizona
马萨诸塞州|麻省|Massachusetts
田纳西州||Tennessee
印第安纳州||Indiana
密苏里州||Missouri
马里兰州||Maryland
威斯康星州||Wisconsin
科罗拉多州||Colorado
明尼苏达州|明州|Minnesota
路易斯安那州|路州|Louisiana
亚拉巴马州||Alabama
肯塔基州||Kentucky
俄勒冈州||Oregon
俄克拉何马州||Oklahoma
康涅狄格州||Connecticut
犹他州||Utah
艾奥瓦州||Iowa
内华达州||Nevada
阿肯色州||Arkansas
密西西比州||Mississippi
堪萨斯州||Kansas
新墨西哥州||New Mexico
夏威夷州||Hawaii
缅因州||Maine
阿拉斯加州||Alaska
纽约市|纽约|New York City
洛杉矶市|洛杉矶|Los Angeles
芝加哥市|芝加哥|Chicago
`;
