/** Ordinals: 第 with a numeral, 首 with a measure word (《现代汉语八百词》: 序数). */

/** Nouns that 第N counts beside the measure words. */
export const ORDINAL_NOUNS =
  '阶段 梯队 方阵 赛段 站 波 拨 财季 大类 年 天 个月 周 周年 个年头 季 期 批 轮 代 级 层 楼 名 位 强国';

/** Articles, sections and numbers of things: names, no figures. 第三条, 第二章, 第5号. */
export const NOT_ORDINALS = '条 章 节 款 号 页 编 篇 目 卷 回合 季度 月 日';

/** What 首 counts: 首批, 首家. 首都, 首席 and 首先 are other words. */
export const FIRST_OF =
  '个 次 批 家 届 艘 条 列 趟 款 座 例 台 套 笔 场 期 轮 部 只 支 项 架 辆 版 份 单 名 枚 本 间 幅 班 颗 台套 组 处 所 宗 种 类 段 块 件 对 株 头 架次 航班 季';

/** Characters before 首 that make another word of it: 国家元首, 榜首. */
export const NOT_FIRST = '元榜部匪祸党为俯回昂魁居之翘';

/** Behind a bare 第一: it still ranks something (第一大股东), or ends the clause. */
export const AFTER_RANK = '大的、，。；：,;！？）)”’\n \t和与及';
/** Before a bare 第一: it ranks (居世界第一). */
export const BEFORE_RANK = '居列排位获夺是国球界省市区县名业洲亚得为均之前';
