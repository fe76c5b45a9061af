/**
 * Currencies by ISO 4217 code, with the Chinese names of GB/T 12406 (the national edition of ISO 4217), the short names
 * that newspapers use, and signs. One line a currency: the code, then its names. To add a name, add a word.
 */
export const CURRENCIES = `
CNY 元 人民币元 人民币 元人民币 圆 圆人民币 块钱 元钱 圆整 元整 ¥ ￥ RMB
AED 阿联酋迪拉姆 迪拉姆
AFN 阿富汗尼
ALL 阿尔巴尼亚列克 列克
AMD 亚美尼亚德拉姆 德拉姆
ANG 荷属安的列斯盾
AOA 安哥拉宽扎 宽扎
ARS 阿根廷比索
AUD 澳元 澳大利亚元 澳币 A$ AU$
AWG 阿鲁巴弗罗林 弗罗林
AZN 阿塞拜疆马纳特
BAM 波黑可兑换马克 可兑换马克
BBD 巴巴多斯元
BDT 孟加拉塔卡 塔卡
BGN 保加利亚列弗 列弗
BHD 巴林第纳尔
BIF 布隆迪法郎
BMD 百慕大元
BND 文莱元 文莱林吉特
BOB 玻利维亚诺
BRL 巴西雷亚尔 雷亚尔 R$
BSD 巴哈马元
BTN 不丹努尔特鲁姆 努尔特鲁姆
BWP 博茨瓦纳普拉
BYN 白俄罗斯卢布
BZD 伯利兹元
CAD 加元 加拿大元 加币 C$ CA$
CDF 刚果法郎
CHF 瑞士法郎 瑞郎
CLP 智利比索
COP 哥伦比亚比索
CRC 哥斯达黎加科朗
CUP 古巴比索
CVE 佛得角埃斯库多
CZK 捷克克朗
DJF 吉布提法郎
DKK 丹麦克朗
DOP 多米尼加比索
DZD 阿尔及利亚第纳尔
EGP 埃及镑 埃镑
ERN 厄立特里亚纳克法 纳克法
ETB 埃塞俄比亚比尔
EUR 欧元 €
FJD 斐济元
FKP 福克兰群岛镑 马尔维纳斯群岛镑
GBP 英镑 £ ￡
GEL 格鲁吉亚拉里 拉里
GHS 加纳塞地 塞地
GIP 直布罗陀镑
GMD 冈比亚达拉西 达拉西
GNF 几内亚法郎
GTQ 危地马拉格查尔 格查尔
GYD 圭亚那元
HKD 港元 港币 港圆 元港币 元港元 HK$
HNL 洪都拉斯伦皮拉 伦皮拉
HTG 海地古德 古德
HUF 匈牙利福林 福林
IDR 印度尼西亚盾 印尼盾 印尼卢比
ILS 新谢克尔 以色列新谢克尔 谢克尔
INR 印度卢比 ₹
IQD 伊拉克第纳尔
IRR 伊朗里亚尔
ISK 冰岛克朗
JMD 牙买加元
JOD 约旦第纳尔
JPY 日元 日圆 日币 日円 元日币 元日元
KES 肯尼亚先令
KGS 吉尔吉斯斯坦索姆 索姆
KHR 柬埔寨瑞尔 瑞尔
KMF 科摩罗法郎
KPW 朝鲜元 朝元
KRW 韩元 韩圆 韩币 ₩
KWD 科威特第纳尔
KYD 开曼群岛元
KZT 哈萨克斯坦坚戈 坚戈
LAK 老挝基普 基普
LBP 黎巴嫩镑
LKR 斯里兰卡卢比
LRD 利比里亚元
LSL 莱索托洛蒂 洛蒂
LYD 利比亚第纳尔
MAD 摩洛哥迪拉姆
MDL 摩尔多瓦列伊
MGA 马达加斯加阿里亚里 阿里亚里
MKD 北马其顿第纳尔 代纳尔
MMK 缅元 缅币
MNT 蒙古图格里克 图格里克
MOP 澳门元 澳门币 澳门帕塔卡 MOP$
MRU 毛里塔尼亚乌吉亚 乌吉亚
MUR 毛里求斯卢比
MVR 马尔代夫拉菲亚 拉菲亚
MWK 马拉维克瓦查
MXN 墨西哥比索
MYR 林吉特 马来西亚林吉特 令吉 马币
MZN 莫桑比克梅蒂卡尔 梅蒂卡尔
NAD 纳米比亚元
NGN 尼日利亚奈拉 奈拉
NIO 尼加拉瓜科多巴 科多巴
NOK 挪威克朗
NPR 尼泊尔卢比
NZD 新西兰元 纽元 纽币 NZ$
OMR 阿曼里亚尔
PAB 巴拿马巴波亚 巴波亚
PEN 秘鲁索尔 索尔 新索尔
PGK 巴布亚新几内亚基那 基那
PHP 菲律宾比索 ₱
PKR 巴基斯坦卢比
PLN 波兰兹罗提 兹罗提
PYG 巴拉圭瓜拉尼 瓜拉尼
QAR 卡塔尔里亚尔
RON 罗马尼亚列伊 列伊
RSD 塞尔维亚第纳尔
RUB 卢布 俄罗斯卢布 ₽
RWF 卢旺达法郎
SAR 沙特里亚尔 沙特阿拉伯里亚尔
SBD 所罗门群岛元
SCR 塞舌尔卢比
SDG 苏丹镑
SEK 瑞典克朗
SGD 新加坡元 新元 新币 坡币 S$
SHP 圣赫勒拿镑
SLE 塞拉利昂利昂 利昂
SOS 索马里先令
SRD 苏里南元
SSP 南苏丹镑
STN 圣多美和普林西比多布拉 多布拉
SVC 萨尔瓦多科朗
SYP 叙利亚镑
SZL 斯威士兰里兰吉尼 里兰吉尼
THB 泰铢 铢 ฿
TJS 塔吉克斯坦索莫尼 索莫尼
TMT 土库曼斯坦马纳特
TND 突尼斯第纳尔
TOP 汤加潘加 潘加
TRY 土耳其里拉 里拉 ₺
TTD 特立尼达和多巴哥元
TWD 新台币 台币 元新台币 元台币 NT$
TZS 坦桑尼亚先令
UAH 乌克兰格里夫纳 格里夫纳
UGX 乌干达先令
USD 美元 美金 美圆 美刀 $ US$
UYU 乌拉圭比索
UZS 乌兹别克斯坦苏姆 苏姆
VES 委内瑞拉玻利瓦尔 玻利瓦尔
VND 越南盾 ₫
VUV 瓦努阿图瓦图 瓦图
WST 萨摩亚塔拉
XAF 中非法郎
XCD 东加勒比元
XDR 特别提款权
XOF 西非法郎
XPF 太平洋法郎
YER 也门里亚尔
ZAR 南非兰特 兰特
ZMW 赞比亚克瓦查
ZWG 津巴布韦金 津元
`;

/** Names that several countries share: money, but of no known currency when they stand alone. */
export const SHARED_CURRENCY_NAMES = '比索 卢比 克朗 法郎 第纳尔 里亚尔 先令 镑 盾 马克 马纳特 克瓦查 埃斯库多 科朗';

/** Written before the amount without a name behind it: 人民币50元 has both, 港币2960元 too. Latin codes may stand on either side. */
export const SIGNS = '¥ ￥ $ US$ A$ AU$ R$ C$ CA$ € £ ￡ HK$ ₹ ₩ MOP$ NZ$ ₱ ₽ S$ ฿ NT$ ₺ ₫ RMB';

/** How a name is shown where the text has the currency's own name wrapped around 元: 6274亿元人民币 is counted in 元. */
export const SHOWN_AS: Readonly<Record<string, string>> = {
  元人民币: '元',
  圆人民币: '元',
  人民币元: '元',
  人民币: '元',
  圆: '元',
  块: '元',
  块钱: '元',
  元钱: '元',
  圆整: '元',
  元整: '元',
  '¥': '元',
  '￥': '元',
  RMB: '元',
  元港币: '港元',
  元港元: '港元',
  元日币: '日元',
  元日元: '日元',
  元新台币: '新台币',
  元台币: '新台币',
  $: '美元',
  US$: '美元',
  HK$: '港元',
  '€': '欧元',
  '£': '英镑',
  '￡': '英镑',
};
