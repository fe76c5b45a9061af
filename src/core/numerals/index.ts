export { ASCII, HAN, OPENER, SCALE, SOME, TEN, TENS, classOf, mayOpen, valueOf } from './characters';
export { add, compare, shift } from './decimal';
export { readInteger } from './integer';
export { type Numeral, readNumeral, sharesScale } from './numeral';
export type { Touches } from './section';
