import type { GrowthWords } from '../../annotations';

/** Words of growth before a figure, from the communiqués of the National Bureau of Statistics and company reports. */
export const DIRECTIONS: Readonly<Record<NonNullable<GrowthWords['direction']>, string>> = {
  up: '增长 增长了 增加 增加了 上升 上升了 提高 提高了 提升 提升了 上涨 上涨了 涨 涨了 升 升了 扩大 扩大了 增 增了 加快 加快了 回升 回升了 上调 上调了 增幅 涨幅 增速 攀升 走高 收涨 高开 猛增 激增 大增 净增 新增 扩容 扩容了 多增 增产 增收 同增 上浮',
  down: '下降 下降了 减少 减少了 降低 降低了 回落 回落了 下跌 下跌了 跌 跌了 降 降了 缩小 缩小了 收窄 收窄了 下滑 下滑了 减 减了 放缓 放缓了 下调 下调了 降幅 跌幅 萎缩 萎缩了 走低 收跌 低开 少增 锐减 骤降 缩减 减产 负增长 压减 下浮',
  flat: '持平 不变',
};

/** What a change is measured against. */
export const BASES: Readonly<Record<NonNullable<GrowthWords['basis']>, string>> = {
  yoy: '同比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期 较去年同期 按年 同增 同降',
  mom: '环比 比上月末 较上月末 比上月 较上月 比上个月 较上个月 比上季度 较上季度 比上周 较上周 按月 按季',
  other:
    '比上年末 较上年末 比去年末 较去年末 比上年底 较上年底 比去年底 较去年底 比年初 较年初 比上日 较上日 比前一日 较前一日 定基比 比基期 较上次 比上次 比全国 高于全国 低于全国 较峰值 比峰值',
};
