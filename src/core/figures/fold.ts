/** Traditional and variant characters of the words in the tables, each before its simplified form. */
const VARIANTS =
  '萬万億亿個个圓圆塊块雙双張张隻只條条輛辆點点兩两幾几數数噸吨頭头戶户項项間间層层門门臺台艘艘對对組组種种類类檔档筆笔樁桩裝装' +
  '兒儿歲岁餘余來来幣币歐欧鎊镑韓韩澳澳臺台盧卢銖铢約约過过達达於于餘余內内間间達达羅罗美美畝亩頃顷釐厘麼么溫温' +
  '會会國国區区縣县鄉乡鎮镇場场屆届輪轮週周級级號号發发員员業业錢钱億亿陸陆後后夠够';

/** The simplified form of each variant; 0 for all other characters. */
const folded = new Uint16Array(65536);
for (let i = 0; i + 1 < VARIANTS.length; i += 2) folded[VARIANTS.charCodeAt(i)] = VARIANTS.charCodeAt(i + 1);

/** The simplified form of a code unit; itself where there is none. */
export function foldVariant(code: number): number {
  const simplified = folded[code] ?? 0;
  return simplified === 0 ? code : simplified;
}
