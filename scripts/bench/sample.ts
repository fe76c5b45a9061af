/**
 * News-like text of any length for measurements: our own sentences, put together by a fixed sequence of numbers, so
 * that every run measures the same text and no two paragraphs are the same.
 */

/** Sentences with figures. */
const FIGURES: readonly string[] = [
  '{省}统计局{日}发布数据，前{小}个月全省规模以上工业增加值同比增长{分}%，比上年同期加快{分}个百分点。',
  '其中，{业}投资{数}亿元，增长{分}%，占全部投资的{分}%，对增长的贡献率超过{小}成。',
  '记者从{省}{厅}了解到，当地已累计建成{数}个{物}，带动就业约{分}万人，人均年增收{数}元。',
  '“我们把服务窗口设到了产业园里，企业办事只跑一次。”{市}{厅}负责人{人}说，今年以来已走访经营主体{数}多户。',
  '截至{日}，港口完成货物吞吐量{分}亿吨、集装箱吞吐量{数}万标箱，同比分别增长{分}%和{分}%。',
  '按照计划，到2030年，{市}将新增清洁能源装机{数}万千瓦，年发电量可达{分}亿千瓦时，减少碳排放近{数}万吨。',
  '{人}介绍，公司去年研发投入{分}亿元，占营业收入的{分}%，拥有专利{数}余件，产品销往{小}个国家和地区。',
  '近年来，{市}坚持以改革破解难题，先后出台{小}批措施，涉及融资、用地、用工等{小}个方面，受到企业普遍欢迎。',
  '据{厅}测算，新政策实施后，{数}万户小微企业每年可减负{分}亿元以上，综合融资成本有望下降{小}至{小}个基点。',
  '第{小}届{省}{物}博览会{日}在{市}开幕，来自{小}个国家和地区的{数}家企业参展，签约金额不低于{数}亿元。',
];
/** The sentences around them: about two of three in the news. */
const PLAIN: readonly string[] = [
  '会议要求，各地各部门要加强协同配合，压实工作责任，扎实做好政策落地的各项准备，让群众有更多获得感。',
  '专家认为，市场预期总体平稳，但外部环境依然复杂，企业经营仍面临不少困难，需要政策持续发力、靠前发力。',
  '傍晚时分，村口的文化广场热闹起来，孩子们追逐嬉戏，老人们围坐闲谈，远处的山峦在晚霞中渐渐隐没。',
  '从田间到车间，从研发到市场，一条完整的产业链正在{市}成形，吸引越来越多的年轻人返乡创业。',
  '{人}告诉记者，过去办事要跑好多地方，如今只要在手机上动动手指，材料就能直接送到窗口，省下了不少时间和路费。',
  '走进{市}的生产车间，机械臂来回挥舞，无人小车往来穿梭，工人们坐在中控室里，通过屏幕查看各条生产线的运行情况。',
  '{省}{厅}有关负责人表示，下一步将继续完善配套措施，加强对重点群体的帮扶，推动更多优质资源向基层下沉。',
  '清晨的{市}薄雾未散，码头上已是一片繁忙景象，满载货物的船舶缓缓靠岸，工人们有条不紊地开始装卸。',
  '业内人士指出，随着消费观念的变化，绿色、健康、智能的产品更受欢迎，企业应当顺应趋势，在品质和服务上下功夫。',
  '“政策不能停留在纸面上，关键要让企业和群众真正用得上、用得好。”{厅}有关负责人{人}在调研时这样说。',
];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  省: ['江北省', '云岭省', '滨海省', '岭东省'],
  市: ['临江市', '青川市', '海宁湾新区', '石桥县', '云溪市'],
  厅: ['商务厅', '农业农村厅', '发展改革委', '市场监管局', '交通运输局'],
  业: ['制造业', '高技术产业', '基础设施', '民间'],
  物: ['充电站', '农产品冷链仓', '智能工厂', '数字园区', '绿色建材'],
  人: ['周明远', '李若晴', '陈立群', '赵海川'],
};

/** A linear congruential generator (Numerical Recipes); the same sequence in every run. */
class Numbers {
  private state = 20_251_123;

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  oneOf<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/** About `characters` UTF-16 code units of news, in articles of a few hundred each. */
export function sampleArticles(characters: number): string[] {
  const numbers = new Numbers();
  const articles: string[] = [];
  for (let length = 0; length < characters;) {
    const article = sampleArticle(numbers);
    articles.push(article);
    length += article.length;
  }
  return articles;
}

function sampleArticle(numbers: Numbers): string {
  const paragraphs: string[] = [];
  for (let paragraph = 0; paragraph < 4; paragraph++) {
    let text = '';
    for (let sentence = 0; sentence < 3; sentence++) {
      text += fill(numbers.oneOf(numbers.below(3) === 0 ? FIGURES : PLAIN), numbers);
    }
    paragraphs.push(text);
  }
  return paragraphs.join('\n\n');
}

function fill(sentence: string, numbers: Numbers): string {
  return sentence.replace(/\{(.)\}/g, (_, slot: string) => {
    if (slot === '数') return String(100 + numbers.below(9000));
    if (slot === '小') return '三五六八'.charAt(numbers.below(4));
    if (slot === '分') return `${1 + numbers.below(40)}.${numbers.below(10)}`;
    if (slot === '日') return `${1 + numbers.below(12)}月${1 + numbers.below(28)}日`;
    return numbers.oneOf(WORDS[slot] ?? [slot]);
  });
}
