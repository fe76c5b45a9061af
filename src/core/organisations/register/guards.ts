/**
 * Characters that may not follow a name, because with its last character they make another word: 财政部|门 is a
 * department of finance, 北京大学|生 a student, 美军|事 military affairs of the US, 中行|业 not the Bank of China.
 */
const FOLLOWERS: Readonly<Record<string, string>> = {
  部: '门',
  委: '员托任派屈',
  学: '生',
  军: '事人民工舰机车费火服官营衔备',
  行: '业为动使政驶程李走星列情销',
  局: '面部势限长',
  厅: '局级官',
  院: '校落线士',
  校: '长园友际',
  党: '员性课建籍章风史',
  社: '会区交保',
  团: '队结体员伙',
  队: '员伍友列',
  府: '邸',
  署: '名理',
  台: '风阶胞球',
  会: '议计员谈见场费址籍',
  所: '以有谓在需得属涉持',
  协: '同议调商助作定',
  联: '合系动手网通盟想',
  大: '量家力幅多型',
  证: '明据书券',
  网: '络站民友点红购',
  报: '道告名刊表社价酬',
  股: '份票权东市价',
  工: '作业程人',
  监: '管督',
  办: '理公法事学',
  武: '装器',
};

/** True where the character `next` (empty at the end of the text) may follow a name that ends with `last`. */
export function mayFollow(last: string, next: string): boolean {
  return next === '' || !FOLLOWERS[last]?.includes(next);
}

/** True where a name from `start` to `end` does not cut an ASCII word or number in two. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return !(cuts(text, start) || cuts(text, end));
}

function cuts(text: string, at: number): boolean {
  return at > 0 && at < text.length && isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
