/** Where the noun that a figure counts ends. Sources: function words and common verbs of 《现代汉语八百词》 and news reports. */

/** Characters that no counted noun goes over. */
export const NOUN_STOPS = '的了被把将均也都就还并而则已是于以其这那和与及或等后前内外之所';

/** Verbs and adverbs behind a counted noun, or before it (连接工业设备超1亿台套). */
export const VERBS =
  '参加 参与 参展 参赛 参会 报名 实现 完成 开展 建成 建设 新建 投产 投运 投用 开工 竣工 签约 签署 落地 入选 获得 获批 荣获 取得 达到 达成 超过 突破 覆盖 全覆盖 全部 ' +
  '连接 走访 拥有 累计 惠及 带动 涉及 接待 培训 发放 发布 推出 推动 推进 打造 形成 设立 成立 建立 增加 减少 新增 吸引 吸纳 集聚 聚集 汇聚 支持 扶持 帮助 引进 引导 培育 ' +
  '举办 举行 召开 启动 实施 出台 印发 制定 修订 提出 明确 部署 安排 下达 拨付 投放 投入 投资 采购 购买 销售 研制 出口 进口 运送 运输 发送 开行 开通 通达 到达 ' +
  '受伤 死亡 遇难 失踪 获救 被困 被捕 转移 撤离 疏散 救治 治愈 出院 确诊 感染 袭击 击落 摧毁 发射 拦截 逮捕 释放 造成 导致 引发 发生 出现 存在 面临 需要 要求 ' +
  '同比 环比 增长 下降 上升 回落 提高 提升 扩大 缩小 占比 分别 共计 合计 总计 总额 金额 共同 联合 正在 已经 即将 陆续 相继 先后 率先 平均 人均 年均 日均 预计 ' +
  '整改 办理 受理 审结 查处 侦破 破获 抓获 移送 起诉 批准 核准 备案 登记 注册 认定 评选 表彰 奖励 资助 补助 补贴 减免 缴纳 征收 调整 修改 废止 取消 下放 承接 ' +
  '进入 走进 走出 来自 前往 赴 返回 抵达 离开 登陆 上市 挂牌 停产 停工 停运 关闭 恢复 复工 通过 审议 表决 投票 当选 任命 担任 负责 承担 围绕 聚焦 针对 按照 根据 通过 经过 以来 以及 可以 能够 应当 必须 为主';

/** Measure words of people and events that need no noun: the figure says what is counted. */
export const SELF_COUNTED = '人 人次 岁 周岁 次 倍 届 车次 架次 场次 班次 航次 人口 档 票 分 点 声 步 遍 回 期';
