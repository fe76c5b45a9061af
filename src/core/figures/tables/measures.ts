/**
 * Physical units. Chinese names: 《中华人民共和国法定计量单位》 (State Council, 1984), GB 3100–3102 (SI and units used
 * with it), and the market units that the press still uses (亩, 斤, 里). Codes: UCUM (ucum.org). A unit without a UCUM
 * code has an annotation in braces, as UCUM prescribes, or `-`.
 *
 * One line a unit: the code, then its names. To add a unit, add a line.
 */
export const MEASURES = `
m 米 公尺
km 公里 km
[nmi_i] 海里
[mi_i] 英里
[ft_i] 英尺
[in_i] 英寸
[yd_i] 码
[li_cn] 里 华里 市里
[zhang_cn] 丈
[chi_cn] 尺 市尺
[cun_cn] 寸 市寸
[ly] 光年
AU 天文单位
pc 秒差距
dm dm
cm cm 公分
mm mm
um μm µm um
nm nm
m m
m2 平方米 平米 平方 ㎡ m² m2
m3 立方米 立方 m³ m3 标方 标准立方米
km2 平方公里 km²
cm2 cm²
cm3 cm³
har 公顷 ha
[mu_cn] 亩 市亩
[qing_cn] 顷
[acr_us] 英亩
[sft_i] 平方英尺
[sin_i] 平方英寸
[smi_us] 平方英里
[cft_i] 立方英尺
g 克 公克
kg 公斤 千克 kg
mg mg
ug μg µg
t 吨 公吨 t
[jin_cn] 斤 市斤
[liang_cn] 两
[dan_cn] 担 石
[lb_av] 磅
[oz_av] 盎司
[oz_tr] 金衡盎司
[car_m] 克拉
t{standard_coal} 吨标准煤 吨标煤
t{CO2} 吨二氧化碳 吨二氧化碳当量 吨碳
t{DWT} 载重吨
{GT} 总吨 总吨位
{CGT} 修正总吨
t{oil_equivalent} 吨油当量 吨标准油
L 升 公升 L
mL 毫升 mL ml
[gal_us] 加仑
[bbl_us] 桶
[bu_us] 蒲式耳
W 瓦 瓦特
kW kW
MW MW
GW GW
TW TW
[HP] 马力
W.h 瓦时 瓦小时
kW.h 度 度电 kWh 千瓦小时
MW.h MWh
GW.h GWh
TW.h TWh
W{peak} 瓦峰
V 伏 伏特
kV kV
V.A 伏安
A 安培
A.h 安时
mA.h mAh
Ohm 欧姆
var 乏
F 法拉
C 库仑
Hz 赫 赫兹 Hz
kHz kHz
MHz MHz
GHz GHz
Pa 帕 帕斯卡
kPa kPa
MPa MPa
atm 标准大气压 大气压
mm[Hg] 毫米汞柱
N 牛顿
J 焦耳
cal 卡路里
kcal 大卡 千卡 kcal
eV 电子伏特
K 开尔文
Cel ℃ 摄氏度 度摄氏 °C
[degF] ℉ 华氏度 °F
deg °
lm 流明
lx 勒克斯
cd 坎德拉
dB 分贝 dB
Sv 西弗 西弗特
Bq 贝可 贝克勒尔
[Ci] 居里
Gy 戈瑞
mol 摩尔
bit 比特 bit
By 字节
kBy KB
MBy MB
GBy GB
TBy TB
PBy PB
EBy EB
ZBy ZB
bit/s bps 比特每秒
kbit/s Kbps kbps
Mbit/s Mbps
Gbit/s Gbps
Tbit/s Tbps
{px} 像素
{FLOPS} FLOPS
P{FLOPS} P PFLOPS
E{FLOPS} EFLOPS
T{FLOPS} TOPS TFLOPS
m/s 米每秒
km/h 公里每小时 千米每小时
[kn_i] kn
{pH} pH
{revolution}/min 转每分
{person}.km 人公里
t.km 吨公里
{TEU}.km 箱公里
t[nmi_i] 吨海里
{magnitude} 级
[diop] 屈光度
ms 毫秒
us 微秒
ns 纳秒
ps 皮秒
`;

/** Prefixes of GB 3100, Chinese and UCUM. 十 and 百 do not compose (the numeral has them), save in 百帕. */
export const PREFIXES: readonly (readonly [name: string, code: string])[] = [
  ['艾', 'E'],
  ['拍', 'P'],
  ['太', 'T'],
  ['吉', 'G'],
  ['兆', 'M'],
  ['千', 'k'],
  ['厘', 'c'],
  ['毫', 'm'],
  ['微', 'u'],
  ['纳', 'n'],
  ['皮', 'p'],
];

/** Units that take every prefix. */
export const PREFIXABLE =
  '米 克 升 瓦 瓦特 瓦时 瓦小时 瓦峰 伏 伏特 伏安 安培 安时 欧姆 乏 赫 赫兹 帕 帕斯卡 牛顿 焦耳 电子伏特 比特 字节 西弗 西弗特 贝可 居里 戈瑞 摩尔 比特每秒';

/** Prefixed forms that are written with a short name whose bare form is too ambiguous to read alone. */
export const PREFIXED_ONLY = 'A 安\nOhm 欧\nN 牛\nJ 焦\ncal 卡\nF 法\nB[10.nV] 贝';

export const EXTRA_PREFIXED = 'hPa 百帕\ndm 分米\ndm2 平方分米\ndm3 立方分米';

/** Lengths that 平方 and 立方 compose with. */
export const LENGTHS = '米 千米 厘米 毫米 微米 尺 寸 英里 海里';

/** What may stand behind the slash of a compound unit though it is no measure: 元/股, 人/平方公里, 次/日. */
export const DENOMINATORS: Readonly<Record<string, string>> = {
  人: '{person}',
  户: '{household}',
  股: '{share}',
  次: '{time}',
  台: '{set}',
  辆: '{vehicle}',
  只: '{head}',
  头: '{head}',
  件: '{piece}',
  张: '{sheet}',
  份: '{copy}',
  个: '{piece}',
  桶: '[bbl_us]',
  年: 'a',
  月: 'mo',
  日: 'd',
  天: 'd',
  周: 'wk',
  小时: 'h',
  时: 'h',
  分钟: 'min',
  分: 'min',
  秒: 's',
  季: '{quarter}',
  标箱: '{TEU}',
  h: 'h',
  s: 's',
};
