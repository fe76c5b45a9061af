import { wordTable } from './words';

/**
 * Newspapers, agencies and magazines named in brackets: 《经济日报》.
 *
 * A title is one by its form (…日报, …周刊), by being in a table of titles without such a form, or by the words around the
 * brackets (《…》杂志, 《…》记者). Sources of the tables: the catalogue words for newspapers and periodicals of the
 * Regulation on publishing (出版管理条例: 报纸, 期刊) with the forms that China's newspapers bear, and the usual Chinese
 * names of foreign papers and journals.
 */
/** Endings of newspapers' and periodicals' names. */
export const MEDIA_ENDINGS = wordTable(`
  日报 晚报 早报 晨报 午报 时报 新报 商报 都市报 快报 周报 导报 邮报 画报 学报 青年报 少年报 法制报 法治报 工人报 农民报 农村报
  教育报 科技报 经济报 文化报 文学报 文艺报 文汇报 大公报 参考报 参考消息 证券报 金融报 财经报 税务报 统计报 审计报 建设报 交通报
  邮电报 电力报 能源报 石油报 煤炭报 环境报 海洋报 矿业报 林业报 水利报 气象报 旅游报 体育报 卫生报 健康报 医药报 中医药报
  民族报 政协报 人大报 检察报 法院报 公安报 消防报 军报 国防报 信息报 通信报 消费报 质量报 民生报 生活报 电视报 广播报 老年报
  妇女报 劳动报 保险报 改革报 开发报 贸易报 国门报 工商报 汽车报 铁道报 民航报 邮政报 卫报 真理报 独立报 镜报 论坛报 公民报
  先驱报 信使报 观察家报 生意人报 世界报 费加罗报 共和报 国家报 新闻报 政治报 先锋报 星报 号角报 民报 人民报 解放报 自由报
  周刊 月刊 旬刊 季刊 半月刊 双月刊 双周刊 期刊 杂志 学刊 文摘 院刊 专刊 半月谈 新闻周刊`);

/** …报 in general is a newspaper, save for these words (Modern Chinese dictionary, words in 报). */
export const NOT_NEWSPAPERS = wordTable(`
  公报 通报 简报 年报 季报 月报 半年报 财报 旬报 战报 捷报 喜报 海报 板报 墙报 预报 情报 电报 警报 申报 呈报 上报 填报 举报
  汇报 回报 善报 恶报 谎报 瞒报 播报 速报 快讯报 资讯报 研报 赛报 数据报 业绩报`);

/** Papers, agencies and journals whose names have no such ending. */
export const MEDIA_TITLES = wordTable(`
  求是 红旗文稿 瞭望 半月谈 新华每日电讯 新华文摘 参考消息 人民论坛 学习时报 党建 党建研究 中国纪检监察 旗帜 读者 青年文摘 财经
  财新 南方周末 南风窗 三联生活 中国经济周刊 中国新闻 中国金融 中国财政 中国税务 金融研究 经济研究 管理世界 社会科学 中国科学
  科学通报 自然 科学 细胞 柳叶刀 新英格兰医学 科学美国人 国家地理 经济学人 福布斯 财富 时代 彭博商业 商业内幕 外交政策 外交事务
  外交学人 大西洋 纽约客 国会山 名利场 明镜 焦点 新观察 读卖新闻 朝日新闻 每日新闻 产经新闻 日本经济新闻 东京新闻 京都新闻
  中日新闻 北海道新闻 西日本新闻 琉球新报 赤旗 朝鲜新闻 韩民族 韩国先驱 首尔新闻 印度教徒 印度斯坦 海峡时报 联合早报 星洲
  今日俄罗斯 消息 观点 论据与事实 莫斯科共青团员 今日美国 华盛顿观察家 美洲豹 环球 环球人物 台海 统一论坛`);

/** Words after 》 that say a periodical stands in the brackets. */
export const MEDIA_AFTER = wordTable(`
  杂志 期刊 周刊 月刊 季刊 学刊 报社 杂志社 编辑部 记者 网站报道 网站消息 社论 头版 评论员 特约记者 驻华记者 总编辑 主编
  报道 刊登 刊文 刊发 援引 载文 撰文 发文称 披露 专栏作家 新闻网`);

/** Words before 《 that do the same. */
export const MEDIA_BEFORE = wordTable(`
  报纸 期刊 学术期刊 杂志 周刊 月刊 党报 党刊 机关报 机关刊 日报 晚报 媒体 杂志社 主流媒体 权威期刊 国际期刊`);
