import { HAN, SCALE, SOME, TEN, TENS, classOf, isZero, valueOf } from './characters';
import type { Section } from './section';
import { overSpace } from './spacing';

const LIANG = new Set(['两', '兩'].map((character) => character.charCodeAt(0)));

/** Reads a section at `at`; undefined where none stands. `inner` says that a scale word stands before it. */
export function readHanSection(text: string, at: number, inner: boolean): Section | undefined {
  const run = digitRun(text, at);
  if (run >= 2 && !positionalRun(text, at, run)) return readRow(text, at, at + run);
  const section = new SectionReader(text, at, inner);
  section.read();
  return section.result();
}

function digitRun(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) === HAN) end++;
  return end - at;
}

/** 五六百, 两三个: two neighbouring digits. 零五 with what was before it: a filler zero. */
function positionalRun(text: string, at: number, run: number): boolean {
  if (run === 2 && isZero(text.charCodeAt(at))) return true;
  return run === 2 && isPair(text, at);
}

function isPair(text: string, at: number): boolean {
  const first = valueOf(text.charCodeAt(at));
  const second = valueOf(text.charCodeAt(at + 1));
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

function readRow(text: string, at: number, end: number): Section {
  let value = '';
  for (let i = at; i < end; i++) value += String.fromCharCode(48 + valueOf(text.charCodeAt(i)));
  return section(end, value, null, false, null, true, 0);
}

function section(
  end: number,
  value: string,
  high: string | null,
  bare: boolean,
  bound: Section['bound'],
  row: boolean,
  ten: number,
): Section {
  return { end, value, high, han: true, bare, bound, row, decimal: false, grouped: false, ten };
}

class SectionReader {
  private value = 0;
  private spread = 0;
  private bare = false;
  private bound: 'ge' | 'gt' | null = null;
  private terms = 0;
  private ten = 0;
  /** Only smaller powers may follow. */
  private power = 4;
  private zero = false;
  private end: number;

  constructor(
    private readonly text: string,
    private readonly at: number,
    private readonly inner: boolean,
  ) {
    this.end = at;
  }

  read(): void {
    while (this.power > 0 && this.spread === 0 && this.step(overSpace(this.text, this.end))) continue;
  }

  result(): Section | undefined {
    if (this.end === this.at || (this.zero && this.terms === 0 && this.inner)) return undefined;
    const high = this.spread ? String(this.value + this.spread) : null;
    const ten = this.terms === 1 ? this.ten : 0;
    return section(this.end, String(this.value), high, this.bare, this.bound, false, ten);
  }

  /** Reads one term; false where the section ends. */
  private step(at: number): boolean {
    const code = this.text.charCodeAt(at);
    switch (classOf(code)) {
      case HAN:
        return isZero(code) ? this.readZero(at) : this.readDigit(at, code);
      case TENS:
        return this.power > 1 && this.term(at + 1, 10 * valueOf(code), 1);
      case TEN:
        return this.readBareTen(at, code);
      case SOME:
        return this.readSome(at);
      default:
        return false;
    }
  }

  private term(end: number, value: number, power: number): boolean {
    this.value += value;
    this.power = power;
    this.ten = power;
    this.terms++;
    this.end = end;
    return true;
  }

  private readDigit(at: number, code: number): boolean {
    const digit = valueOf(code);
    const after = overSpace(this.text, at + 1);
    const next = this.text.charCodeAt(after);
    if (classOf(next) === TEN && valueOf(next) < this.power) {
      return this.term(after + 1, digit * 10 ** valueOf(next), valueOf(next));
    }
    if (classOf(next) === HAN && isPair(this.text, at) && after === at + 1) return this.readPair(at, digit);
    return this.readLastDigit(at, digit);
  }

  /** 五六百, 十五六, 两三: the spread is that of one step at its place. */
  private readPair(at: number, digit: number): boolean {
    const unit = this.text.charCodeAt(at + 2);
    const second = valueOf(this.text.charCodeAt(at + 1));
    const power = classOf(unit) === TEN ? valueOf(unit) : 0;
    if (power === 0 && digit === 1 && second === 2) return false;
    if (power >= this.power || (power === 0 && this.power > 1 && this.power < 4 && !this.zero)) return false;
    this.spread = (second - digit) * 10 ** power;
    return this.term(at + (power ? 3 : 2), digit * 10 ** power, power);
  }

  private readLastDigit(at: number, digit: number): boolean {
    const spaced = at > this.end;
    if (this.power === 4 || this.power === 1 || this.zero) {
      if (spaced) return false;
      return this.term(at + 1, digit, 0);
    }
    const next = this.text.charCodeAt(at + 1);
    if (LIANG.has(this.text.charCodeAt(at)) || classOf(next) !== 0 || (digit === 1 && next >= 0x3400)) return false;
    return this.term(at + 1, digit * 10 ** (this.power - 1), 0);
  }

  /** 零 fills a gap, 一千零五; alone it is the number itself. */
  private readZero(at: number): boolean {
    const next = classOf(this.text.charCodeAt(at + 1));
    if (next === HAN || next === TEN || (next === SOME && this.terms > 0)) {
      this.zero = true;
      this.end = at + 1;
      return true;
    }
    if (this.terms > 0 || this.inner || this.zero) return false;
    return this.term(at + 1, 0, 0);
  }

  /** 十五, 一百十五, and the bare 百, 千 of 百万, 千亿. */
  private readBareTen(at: number, code: number): boolean {
    const power = valueOf(code);
    if (power >= this.power || (this.terms > 0 && power > 1)) return false;
    if (this.terms === 0 && power > 1) {
      this.bare = true;
      this.power = 1;
      return this.term(at + 1, 10 ** power, 0);
    }
    return this.term(at + 1, 10 ** power, power);
  }

  /** 几十, 数百: at least one of them. 十几, 一百零几: more than the rest. */
  private readSome(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    const kind = classOf(next);
    if (this.terms === 0 && !this.zero) {
      this.bound = 'ge';
      if (kind === TEN && valueOf(next) < this.power) return this.term(at + 2, 10 ** valueOf(next), 0);
      return kind === SCALE && this.term(at + 1, 1, 0);
    }
    if (kind === TEN || (this.power > 1 && !this.zero)) return false;
    this.bound = 'gt';
    return this.term(at + 1, 0, 0);
  }
}
