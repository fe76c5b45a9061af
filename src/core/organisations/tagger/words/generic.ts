/**
 * Common nouns for organisations and events, and the words that narrow them down without naming one. A name made of
 * these alone is a class (商业银行, 各级人民法院) or points back (本届博览会). From the language, as general dictionaries
 * list them.
 */
const HEADS =
  '组织 公司 企业 集团 银行 商业银行 农商银行 村镇银行 政策性银行 金融机构 机构 单位 部门 医院 学校 大学 高校 学院 中学 小学 幼儿园 研究院 研究所 研究机构 科研院所 实验室 ' +
  '重点实验室 国家实验室 研究中心 协会 商会 商协会 行业协会 学会 工会 基金会 社会组织 国际组织 政府 政府部门 政府机构 人民政府 法院 人民法院 检察院 人民检察院 检察机关 公安机关 司法机关 ' +
  '监察机关 党组织 基层党组织 党支部 党委 党组 媒体 报社 电视台 电台 军队 部队 海军 空军 陆军 武装 武装组织 极端组织 恐怖组织 警方 使馆 大使馆 领事馆 交易所 证券交易所 事务所 会计师事务所 律师事务所 ' +
  '评级机构 证券公司 保险公司 基金公司 信托公司 期货公司 上市公司 科技公司 科技企业 子公司 分公司 母公司 控股公司 控股子公司 全资子公司 央企 国企 中央企业 国有企业 民营企业 外资企业 外企 车企 药企 ' +
  '合作社 专业合作社 农民专业合作社 农民合作社 俱乐部 代表团 委员会 常委会 领导小组 工作组 调查组 指挥部 办公室 中心 组委会 宣讲团 志愿服务队 救援队 医疗队 博物馆 图书馆 纪念馆 美术馆 科技馆 文化馆 出版社 酒店 工厂 ' +
  '大会 会议 峰会 论坛 年会 博览会 展览会 交易会 展会 展览 座谈会 研讨会 发布会 新闻发布会 记者会 活动 行动 专项行动 仪式 比赛 大赛 赛事 联赛 锦标赛 公开赛 运动会 演习 联合演习 演练 ' +
  '晚会 典礼 电影节 艺术节 文化节 音乐节 旅游节 庙会 灯会 车展 展销会 洽谈会 交流会 对话会 研讨班 部长级会议 外长会 全体会议 主题活动 宣传活动 开幕式 闭幕式 开幕会 闭幕会 签约仪式 启动仪式 ' +
  '科技 金融科技 股份 证券 保险 信托 基金 期货 板块 产业 能源 汽车 医药 生物 传媒 地产 军工 半导体 电子 化工 有色 煤炭 钢铁 电力 农业 旅游 航空 银行业 证券业 保险业';

const MODIFIERS =
  '国家 各 各级 各类 各地 各个 各大 多家 多所 多个 一家 两家 一些 部分 有关 相关 其他 其它 该 本 此 我 我国 全国 国内 国外 海外 境外 境内 地方 中央 当地 大型 中型 小型 中小 大 ' +
  '国有 国有大型 民营 民办 公办 公立 私立 外资 合资 股份制 城市 农村 基层 区域 区域性 国际 世界 全球 跨国 行业 专业 主要 重点 知名 著名 一流 新 新型 大中型 头部 龙头 骨干 ' +
  '本届 上届 历届 下届 这届 首届 前两届 前三届 前四届 前几届 此次 本次 这次 上次 前 届 两届 三届 四届 五届 六届 七届 今年 去年 明年 每年 年度 系列 大规模 国际性 全国性 综合性 专题 主题 高级别 传统 现代 甲 乙 三甲 三级 二级';

/** Words that end names of places, works and trades, which are no organisations unless a register knows them as such. */
const OTHER_TAILS =
  '村 镇 乡 街道 北部 南部 东部 西部 中部 地区 沿线 工程 项目 制造业 加工业 服务业 采矿业 建筑业 产业 行业 高速 高速公路 铁路 高铁 地铁 大桥 隧道 水库 ' +
  '机场 车站 港口 口岸 园区 产业园 新区 示范区 试验区 开发区 高新区 自贸区 一号 二号 三号 油田 气田 煤矿 水电站 核电站 电站 指数 概念股 板块';

/** The commonest family names (2020 census and the 百家姓), which begin the reporter's name that ends an article in brackets. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

export const FAMILY_NAME_CHARACTERS: ReadonlySet<string> = new Set(FAMILY_NAMES);
export const OTHER_TAIL_WORDS: readonly string[] = OTHER_TAILS.split(' ');
export const GENERIC_HEADS: ReadonlySet<string> = new Set(HEADS.split(' '));
export const GENERIC_MODIFIERS: ReadonlySet<string> = new Set(MODIFIERS.split(' '));
