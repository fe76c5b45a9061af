/** A short name that the text gives an organisation: 某某有限公司（以下简称“某某”）. Offsets in the text. */
export interface Definition {
  readonly start: number;
  readonly end: number;
  /** Letters in brackets alone, which may be a ticker: no mention there, but the name where it stands again. */
  readonly acronym: boolean;
}

/** Characters behind a name within which its definition ends. */
const REACH = 48;
const DEFINITION =
  /^[（(，,](?:[^（）()。\n]{0,16}[，,；;])?(?:以下|下文|下|后文|后)?(?:统称|简称|合称|称)(?:为|：|:)?[“"「『‘']?([^“”"「」『』‘’'（）()《》，,。；;、\n]{2,14})[”"」』’']?/;
const OR = /^(?:、|或|和|及)[“"「『‘']([^“”"「」『』‘’'（）()《》，,。；;、\n]{2,14})[”"」』’']/;
const ACRONYM = /^[（(]([A-Z][A-Za-z0-9&-]{1,9})[）)]/;
/** What contracts and announcements call the parties is no name. */
const ROLE =
  /^(?:(?:本|该|上市|标的|目标|母|子|总|发行)?公司|本行|该行|发行人|甲方|乙方|标的|收购人|转让方|受让方|控股股东|交易对方|条例|办法|意见|规划|方案|通知)$/;

/** The short names defined right behind a name that ends at `end`; empty for none. */
export function definitionsAt(text: string, end: number): Definition[] {
  const opening = text.charAt(end);
  if (opening !== '（' && opening !== '(' && opening !== '，' && opening !== ',') return [];
  const behind = text.slice(end, end + REACH);
  const acronym = ACRONYM.exec(behind);
  if (acronym?.[1]) return [{ start: end + 1, end: end + 1 + acronym[1].length, acronym: true }];
  const match = DEFINITION.exec(behind);
  if (!match?.[1]) return [];
  const found: Definition[] = [];
  let from = match[0].lastIndexOf(match[1]);
  let name: string | undefined = match[1];
  let rest = match[0].length;
  while (name !== undefined) {
    if (!ROLE.test(name)) {
      found.push({ start: end + from, end: end + from + name.length, acronym: false });
    }
    const more = OR.exec(behind.slice(rest));
    if (!more) break;
    name = more[1];
    from = rest + more[0].indexOf(name ?? '');
    rest += more[0].length;
  }
  return found;
}
