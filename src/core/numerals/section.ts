/** `touches(index)`: nothing stood in the source between the characters at `index - 1` and `index`. */
export type Touches = (index: number) => boolean;

/** The part of a numeral before a scale word: 5000 of 5000万, 三百二十 of 三百二十亿. */
export interface Section {
  readonly end: number;
  readonly value: string;
  /** The upper of two neighbouring values, 六 in 五六百; null where there is one value. */
  readonly high: string | null;
  /** Written in Han digits. */
  readonly han: boolean;
  /** A bare 百 or 千 without a digit. */
  readonly bare: boolean;
  /** 几十: `ge`, ten at least. 十几: `gt`, more than ten. */
  readonly bound: 'ge' | 'gt' | null;
  /** Han digits alone, read one by one: 二〇二五. */
  readonly row: boolean;
  readonly decimal: boolean;
  /** Parted in threes: 1,234. */
  readonly grouped: boolean;
  /** Power of ten of the only term, 2 in 三百; 0 where there are more terms. */
  readonly ten: number;
}
