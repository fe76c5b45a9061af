import { wordTable } from './words';

/**
 * The words that name a kind of document, as they end a title: 条例 in 《快递暂行条例》.
 *
 * Sources: the fifteen kinds of the Regulation on official documents of Party and State bodies (党政机关公文处理工作条例,
 * article 8), the kinds of law of the Legislation Law (立法法), the Party's internal regulations (中国共产党党内法规制定条例,
 * article 5), the Law on treaties (缔结条约程序法) and the Standardisation Law; then the head nouns that plans, reports and
 * statements of ministries and international bodies end in.
 */
const OFFICIAL = `
  决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 复函 公函 纪要 批示 批语 指示 答复 照会`;

const LAW = `
  宪法 基本法 法律 法典 法令 条例 规定 办法 细则 解释 规章 规程 规则 规范 准则 守则 章程 条令 法案 修正案 修正草案 草案
  解释性说明 说明 释义 判例 禁令 训令 政令 行政令 总统令 主席令 动员令 敕令 教令 管理制度 工作制度 规约 公约 盟约 条约 协定 协议
  协议书 议定书 宪章 约法 备忘录 换文 合同 示范文本 格式文本`;

const PLAN = `
  规划 规划纲要 纲要 纲领 方案 预案 计划 行动计划 行动 要点 工作要点 措施 举措 政策 政策措施 若干政策 任务清单 重点任务 工作任务 清单
  分工 路线图 时间表 施工图 蓝图 战略 框架 总体框架 顶层设计 安排 布局 建议 提案 倡议 倡议书 建议书 意见书 意见稿 责任书
  承诺书 计划书 任务书 通知书 告知书 认定书 立场 立场文件 文件 议程 愿景 机制 指引 指南 导则 导引 图则 手册
  大纲 目录 名录 名单 标准 分类 定额 限额 限值 技术要求 安全要求 基本要求 总体要求 规范条件 准入条件 认定条件 基本条件 条款 规格 办法汇编 法规汇编 文件汇编 政策汇编`;

const REPORT = `
  报告 报告书 白皮书 蓝皮书 绿皮书 黄皮书 皮书 公报 统计公报 简报 年报 季报 半年报 月报 财报 招股书 招股说明书 募集说明书
  指数 指标 指标体系 监测 评估 测评 展望 综述 概览 统计数据 一览表 对照表 状况 排行榜 榜单 前瞻`;

const STATEMENT = `
  声明 宣言 宣告 共识 承诺 公开信 致辞函 呼吁书 倡议 谅解 谅解备忘录 意向书 结论 成果文件 成果清单 会议成果 主席总结`;

/** Words that end a document's title. */
export const DOCUMENT_HEADS = wordTable(OFFICIAL, LAW, PLAN, REPORT, STATEMENT);

/** 法 alone ends a law's title, but also these common words (Modern Chinese dictionary, words in 法). */
export const NOT_LAWS = wordTable(`
  书法 笔法 画法 手法 刀法 拳法 剑法 枪法 心法 兵法 战法 打法 做法 说法 看法 想法 写法 读法 讲法 提法 玩法 吃法 活法 方法 语法
  文法 句法 章法 历法 魔法 佛法 疗法 戏法 普法 变法 枉法 养生法 记忆法 减肥法 学习法 教学法`);

/**
 * Endings that look like a head and are not one: titles of works end so, documents do not.
 * `行动` and `名单` are heads of documents and of films alike; these are the films.
 */
export const NOT_HEADS = wordTable(
  `红海行动 湄公河行动 蛟龙行动 无间行动 斩首行动 黑名单 死亡名单 辛德勒的名单 遗愿清单`,
);
