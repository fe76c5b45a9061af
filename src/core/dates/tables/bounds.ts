import type { Bound } from '../expression';
import { Trie, split, wordSet } from '../trie';

/**
 * Words behind a date that change what it says, with the words that only begin alike (起草, 前往, 后续, 内部),
 * but none whose second character may begin the next word (前|提交, 后|发布, 内|在北京).
 * They belong to the mention.
 */
export const BOUNDS = new Trie<Bound>([
  ...rows('起 以来 至今 迄今 以降', 'since'),
  ...none('至今年 至今天 至今日 至今晚 至今早 至今后'),
  ...rows('前 以前 之前', 'until'),
  ...rows('后 以后 之后 过后', 'after'),
  ...rows('前后 左右 前夕', 'around'),
  ...rows('内 以内 之内', 'within'),
  ...none(
    '起诉 起草 起飞 起跳 起航 起步 起点 起家 起义 起价 起底 起伏 起源 起因 起码 起到 起来 起用 起降 起息 起程 起哄 起兴 起重 起立 起初 起始 起拍 起效 起身 起火 起爆 起获 起跑 起吊 起征点 起止 起落 起至',
  ),
  ...none(
    '前往 前来 前景 前期 前所未 前所长 前瞻 前提下 前提是 前提条 前沿 前列 前身 前任 前总统 前总理 前总裁 前首相 前主席 前外长 前外交 前国务卿 前国防 前不久 前半 前端 前线 前海 前方 前赴 前传 前场 前锋 前苏联 前南斯拉夫 前世 前面 前台 前置 前述 前哨 前门 前滩 前高管',
  ),
  ...none(
    '后来 后续 后期 后者 后发优 后发国 后备 后台 后勤 后果 后半 后市 后面 后卫 后盾 后劲 后端 后疫 后天 后年 后顾 后遗 后排 后场',
  ),
  ...none(
    '内部 内地 内外 内容 内蒙 内需 内陆 内存 内生 内贸 内涵 内河 内政 内阁 内塔 内战 内循 内卷 内科 内镜 内置 内幕 内销 内控 内核 内罗 内饰 内江 内环',
  ),
]);
/** 来 for 以来, behind a year: 今年来, 2020 年来. */
export const SINCE_SHORT = wordSet(
  '来',
  '来自 来源 来看 来说 来到 来华 来临 来访 来宾 来信 来往 来电 来函 来料 来年 来讲 来不 来得 来回 来人 来袭 来历 来京 来沪',
);
/** Behind a festival, a plan or an era alone. */
export const DURING = wordSet('期间 时期 期内');

export const AS_OF = wordSet('截至 截止 截止到 截至到 截止至 截至于');
export const FROM = wordSet(
  '从 自 自从',
  '自然 自己 自身 自我 自主 自动 自由 自治 自愿 自贸 自信 自费 从事 从业 从而 从来 从容',
);

/** Between the ends of a range. 起至: 自 6 月 1 日起至 6 月 30 日止. */
export const CONNECTORS = wordSet(
  '至 到 — —— – ― ‒ - -- ~ ～ 〜 － ~~ 起至 起到',
  '至少 至多 至于 到位 到期 到达 到底 到来 到访 到场 到任 到账 到货 到会',
);
/** 止 behind the end of a range; part of it. */
export const STOP = '止';

function rows(words: string, bound: Bound): (readonly [string, Bound])[] {
  return split(words).map((word) => [word, bound] as const);
}

function none(words: string): (readonly [string, null])[] {
  return split(words).map((word) => [word, null] as const);
}
