import { wordTable } from './words';

/**
 * Words that touch a bracketed title and tell what kind of thing it names.
 *
 * 电影《…》 is a film whatever its title ends in, 《…》白皮书 a policy document. The words are the common nouns for works,
 * programmes and documents, and the verbs that only documents are the object of (Modern Chinese dictionary).
 */
/** Nouns before 《 that make it a work of art, a programme, a book or an essay. */
export const WORK_BEFORE = wordTable(`
  电影 影片 大片 短片 微电影 纪录片 专题片 宣传片 政论片 故事片 文献片 科幻片 动画片 动漫 动画 电视剧 网剧 短剧 微短剧 剧集
  连续剧 情景剧 话剧 歌剧 舞剧 音乐剧 舞台剧 广播剧 歌舞剧 京剧 昆剧 昆曲 豫剧 越剧 黄梅戏 川剧 秦腔 粤剧 评剧 沪剧 淮剧 晋剧
  戏曲 大戏 剧目 歌曲 主题曲 组歌 合唱 大合唱 交响曲 交响乐 协奏曲 进行曲 民乐 乐曲 曲目 舞蹈 杂技 小品 相声 曲艺 小说 散文
  诗集 诗歌 长诗 诗作 童话 寓言 传记 回忆录 专著 著作 名著 巨著 图书 新书 书籍 绘本 教材 读本 画册 画集 油画 国画 画作 长卷
  雕塑 漫画 作品 节目 栏目 专栏 专题 文章 署名文章 快评 时评 锐评 评论 社论 评论员文章 述评 综述文章 通讯 特写 特别节目 系列报道 报道 游戏
  手游 网游 专辑 晚会 综艺 综艺节目 真人秀 公开课 展览 特展 直播`);

/** Nouns after 》 that do the same. */
export const WORK_AFTER = wordTable(`
  节目 栏目 专栏 专题片 纪录片 特别节目 系列节目 一书 一文 系列丛书 丛书 首映 点映 剧组 剧本 摄制 主题曲 首演 巡演 公演
  展演 改编 影片 电影 票房 第一季 第二季 第三季 第四季 首播 开播 播出 演唱 画展 展览 等影片 等电影 等节目 等歌曲 等剧目 等图书`);

/** Verbs and nouns before 《 that only a document follows. */
export const DOCUMENT_BEFORE = wordTable(`
  印发 颁布 颁行 制发 下发 签署 签订 签发 缔结 违反 依照 遵照 批转 转发 白皮书 蓝皮书 绿皮书 法案 议案 文件 政策文件 法规 条约
  协定 国家标准 行业标准 地方标准 团体标准 强制性标准 推荐性标准 规章 规范性文件`);

/** Nouns after 》 that only follow a document. */
export const DOCUMENT_AFTER = wordTable(`
  白皮书 蓝皮书 绿皮书 黄皮书 皮书 报告 智库报告 研究报告 等报告 等多份报告 标准 国际标准 草案 征求意见稿 修订草案 送审稿 文件 等文件 等法规 等法律 等规定 等政策 等标准 国家标准
  行业标准 施行 正式施行 印发 颁布 第一条 第二条 第三条 第四条 第五条 第六条 第七条 第八条 第九条 第十条`);
