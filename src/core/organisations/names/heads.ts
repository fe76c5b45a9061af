import type { OrganisationKind } from '../../annotations';

/**
 * Heads of organisation names, the word a Chinese name ends with, and the kind of organisation each makes. The longest
 * head decides: 银行 is a bank, 银行业协会 an association. From the naming rules for enterprises (企业名称登记管理规定), public
 * institutions and social organisations, and the organic laws of the state; foreign bodies are translated with the same
 * heads. Decisions of use: central banks are government, exchanges companies, laboratories alone research.
 */
const HEADS: Readonly<Record<Exclude<OrganisationKind, 'other'>, string>> = {
  company:
    '公司 有限公司 股份 集团 控股 科技 股份公司 企业 合伙企业 （有限合伙） 有限合伙 合作社 银行卡公司 保险 人寿 财险 寿险 证券 期货 信托 基金 资本 资管 投资 创投 ' +
    '事务所 律师事务所 会计师事务所 交易所 交易中心 证交所 期交所 航空 机场 铁路局集团 汽车 重工 电子 电气 电器 能源 新能源 电力 石油 石化 化工 化学 材料 新材 药业 制药 ' +
    '医药 生物 医疗 食品 乳业 酒业 啤酒 饮料 置业 地产 置地 房地产 建设 建工 建材 水泥 钢铁 矿业 铝业 铜业 锂业 稀土 半导体 微电子 软件 信息 网络 数码 通信 通讯 传媒 影业 ' +
    '影视 娱乐 游戏 教育 物流 快递 速递 速运 航运 海运 港口 港务 环保 环境 水务 燃气 热电 光电 光伏 电池 动力 机械 装备 精密 智能 机器人 百货 超市 零售 商贸 贸易 实业 产业 ' +
    '发展 服饰 纺织 家居 家电 酒店 旅游 文旅 农业 牧业 种业 渔业 林业 纸业 包装 印刷 珠宝 黄金 会计师 工厂 药厂 钢厂 电厂 酒厂 制造厂 门店 商店 书店 平台公司 厂 ' +
    '评级 评级公司 资信 咨询 俱乐部有限公司 大药房 财团 株式会社 孵化器 工作室',
  bank: '银行 商业银行 农商行 农商银行 农村商业银行 农信社 信用社 信用联社 农信 储蓄银行 投资银行 分行 支行 银行集团 金融集团 金融控股 银行控股 信用合作社 信用合作联社',
  government:
    '政府 国务院 部 厅 局 总局 署 总署 委 委员会 办公室 办 办公厅 司 司令官邸 人民政府 行署 管委会 街道办事处 办事处 街道办 指挥部 总指挥部 领导小组 工作组 调查组 ' +
    '联防联控机制 工作专班 专班 大使馆 使馆 领事馆 总领事馆 代表处 海关 关税委员会 派出所 公安局 警察局 警方 警察厅 总队 支队 大队 消防局 监狱 气象台 气象站 地震台网中心 监测中心 ' +
    '预警中心 疾控中心 疾病预防控制中心 服务中心 管理中心 税务局 调查队 调查总队 内阁 总统府 总理府 首相府 白宫 当局 央行 中央银行 联储 储备银行 金管局 联储局 王室 王宫 ' +
    '宪兵队 海事局 海警局 移民局 情报局 安全局 航天局 民航局 公安分局 分局 交警大队 交警支队 居委会 村委会 居民委员会 村民委员会 社区 管理处 管理局 开发区 执法队 检疫站 水文站 收费站 ' +
    '乡政府 镇政府 检查站 边检站 法制办 公安部门 监管机构 防总 国资委 证监会 银保监会',
  party:
    '党 中共 党中央 党委 党组 党支部 总支 支部 中央政治局 政治局 书记处 纪委 纪委监委 省委 市委 县委 区委 州委 旗委 工委 党工委 中央委员会 组织部 宣传部 统战部 政法委 网信办 ' +
    '编办 宣讲团 民革 民盟 民建 民进 致公党 九三学社 台盟 联盟党 纪检监察组 纪检组 巡视组 督导组 社会工作部 中央金融委 中央办公厅 学社',
  legislature:
    '人大 人大常委会 人民代表大会 常务委员会 常委会 政协 政协常委会 议会 国会 参议院 众议院 上议院 下议院 国民议会 联邦议院 杜马 国家杜马 立法会 拉达 全国代表大会 国民大会 法工委 ' +
    '代表团会议 参院 众院 两院 大国民议会 州议会 市议会 全国政协',
  judiciary: '法院 人民法院 高院 中院 检察院 人民检察院 法庭 仲裁院 仲裁委员会 仲裁委 裁判所 检察署 检察厅 检方',
  military:
    '军 军队 军方 陆军 海军 空军 武装部队 国防军 自卫队 司令部 战区 军区 舰队 集团军 旅 师 营 连 部队 武警 武警部队 卫队 革命卫队 警备区 军分区 武装 民兵 火箭军 人武部 参谋部 ' +
    '总参谋部 联合参谋部 军委 基地 海警部队 国民警卫队 空军基地 航空兵 特种部队 边防部队 编队 特战队 军乐团 仪仗队 哨所',
  university:
    '大学 学院 高等专科学校 师范学院 职业技术学院 医学院 商学院 管理学院 法学院 理工学院 研究生院 专科学校 大学城校区 校区',
  school:
    '中学 小学 学校 幼儿园 党校 附中 附小 职业学校 技工学校 一中 二中 三中 行政学院 干部学院 社会主义学院 高中 初中 技师学院 中专 职高',
  research:
    '研究院 研究所 科学院 实验室 研究中心 设计院 设计研究院 工程院 科研所 天文台 观测站 科考站 科考队 智库 社科院 农科院 植物园 研究室 勘探院 规划院 考古队 信通院 总院 创新中心 工程中心 ' +
    '经济研究所 技术中心 发射中心 研发中心',
  media:
    '日报 晚报 晨报 时报 电视台 广播电台 电台 广播电视台 通讯社 卫视 周刊 杂志 杂志社 日报社 报社 出版社 新闻网 新闻社 总台 频道 新闻 晚报社 商报 邮报 都市报 早报 新闻频道 融媒体中心 ' +
    '广播公司 有线电视新闻网 出版集团 报业集团 传媒集团 客户端 网站 快讯 日报网 导报 周报 电讯社 广播协会 电讯报 论坛报 社论版 编辑部 月刊 画报',
  association:
    '协会 学会 联合会 商会 总商会 工会 总工会 促进会 联谊会 基金会 研究会 红十字会 红新月会 妇联 工商联 残联 文联 作协 科协 侨联 台联 贸促会 消协 消委会 消保委 志愿者协会 联盟 公会 同乡会 ' +
    '慈善会 志愿服务队 共青团 团委 团市委 团省委 学联 青联 记协 律协 同业公会 总社 供销社 行会 工会联合会 慈善总会 联席会 足协 篮协 乒协 泳协 音协 美协 书协',
  international:
    '联合国 组织 国际组织 共同体 联盟委员会 维和部队 国际法院 国际刑事法院 理事会 计划署 规划署 开发署 难民署 儿基会 公约秘书处 秘书处 合作组织 国际联合会 开发银行 北约 欧盟 非盟 阿盟 东盟',
  hospital:
    '医院 卫生院 卫生服务中心 急救中心 诊所 血站 妇幼保健院 保健院 疗养院 附属医院 医院集团 门诊部 血液中心 医学中心 肿瘤中心 分院 方舱医院 医疗中心',
  sport:
    '队 国家队 代表队 体育代表团 俱乐部 足球俱乐部 组委会 奥组委 冬奥组委 亚组委 奥委会 男足 女足 男篮 女篮 女排 男排 足联 篮联 乒联 泳联 奥林匹克委员会 青年队 亚运会组委会',
};

/** Kind by head. */
export const KIND_OF_HEAD: ReadonlyMap<string, OrganisationKind> = new Map(
  Object.entries(HEADS).flatMap(([kind, heads]) =>
    heads.split(' ').map((head): [string, OrganisationKind] => [head, kind as OrganisationKind]),
  ),
);

/** The longest head of the table, in characters. */
export const LONGEST_HEAD = Math.max(...Array.from(KIND_OF_HEAD.keys(), (head) => head.length));

/**
 * Heads of a unit within an organisation: behind a name that is known, they leave its kind as it is (the bank's
 * department, the ministry's institute, the university's laboratory).
 */
export const UNIT =
  /(?:部|(?<!公)司|局|处|室|科|中心|委员会|办公室|办公厅|分行|支行|分公司|事业部|总部|党组|党委|学院|系|实验室|研究院|研究所|董事会|监事会|股东会|股东大会|秘书处|总队|支队|大队|工厂|分校|校区|编辑部|办|组|队|营|连|旅|站)$/;
