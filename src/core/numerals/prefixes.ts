/** What follows 千, 百 or 兆 where that begins a unit (GB 3100): 千瓦, 百帕, 兆赫, 千分之; and 百慕大元. */
const PREFIXED: Readonly<Record<string, string>> = {
  千: '克米瓦伏帕卡赫焦牛安乏字比居兆分',
  百: '帕分慕',
  兆: '瓦赫帕伏焦字比欧',
};

/** True where the character at `at` is a unit's prefix and no power of the numeral. */
export function isPrefix(text: string, at: number): boolean {
  return PREFIXED[text.charAt(at)]?.includes(text.charAt(at + 1) || '\0') ?? false;
}
