/**
 * Branches that a body has in a place, read behind its name and the place: 中国人民银行 + 上海 + 总部, 国家统计局 + 北京
 * + 调查总队. The kind is the body's.
 */
export const BRANCHES =
  '分行 省分行 市分行 支行 分公司 省公司 市公司 分局 监管局 税务局 调查总队 调查队 办事处 代表处 中心支行 营业管理部 总部 省委员会 市委员会 委员会 省委 市委 市委会 ' +
  '专员办 监管分局 证监局 特派办 特派员办事处 督察局 监察局 分院 分社 记者站 分会 分中心 研究院 研究所 工厂 海关 管理局 地区管理局 海事局 局集团 供电公司 电力公司 销售公司 油田 石化';
