import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNumeral } from '../../../src/core/numerals';

function valueOf(text: string): string | undefined {
  const numeral = readNumeral(text, 0);
  if (numeral?.end !== text.length) return undefined;
  return numeral.high === null ? numeral.value : `${numeral.value}..${numeral.high}`;
}

describe('a numeral', () => {
  const cases: Readonly<Record<string, string>> = {
    // ASCII digits
    '1234': '1234',
    '1,234.5': '1234.5',
    '1,234,567': '1234567',
    '76，310': '76310',
    '3.0': '3.0',
    '007': '7',
    // Han digits
    十: '10',
    十五: '15',
    廿三: '23',
    卅: '30',
    一百零八: '108',
    一百一十: '110',
    两千三百: '2300',
    四百五: '450',
    一万三: '13000',
    一千零一十: '1010',
    二〇三五: '2035',
    九万零四百: '90400',
    三千零六万: '30060000',
    七亿零五: '700000005',
    壹佰贰拾叁: '123',
    肆萬伍仟: '45000',
    五十六点七八: '56.78',
    零点五: '0.5',
    三点二亿: '320000000',
    // Both
    '3千5百': '3500',
    '5千': '5000',
    '1.2万': '12000',
    '6500亿': '650000000000',
    '4亿5000万': '450000000',
    '2万3千': '23000',
    '1千零20': '1020',
    '3万2000': '32000',
    // Scale words
    '12.6万亿': '12600000000000',
    '160.32亿': '16032000000',
    '2亿亿': '20000000000000000',
    十万万: '1000000000',
    三十兆: '30000000000000',
    九百万亿: '900000000000000',
    二十三万四千亿: '23400000000000',
    三个亿: '300000000',
    '7亿8千万': '780000000',
    // Two neighbouring digits
    五六百: '500..600',
    两三: '2..3',
    十七八: '17..18',
    一百二三十: '120..130',
    八九亿: '800000000..900000000',
    三五: '3..5',
    // Letter-spaced
    '三千 六百 二十 万': '36200000',
    // Traditional
    兩萬五千: '25000',
    三億: '300000000',
  };
  for (const [text, value] of Object.entries(cases)) {
    it(`reads ${text} as ${value}`, () => {
      assert.equal(valueOf(text), value);
    });
  }

  const bounds: readonly (readonly [text: string, value: string, bound: string])[] = [
    ['十几', '10', 'gt'],
    ['几十', '10', 'ge'],
    ['数百', '100', 'ge'],
    ['数千亿', '100000000000', 'ge'],
    ['3000多亿', '300000000000', 'gt'],
    ['二十余万', '200000', 'gt'],
    ['一百二十几', '120', 'gt'],
  ];
  for (const [text, value, bound] of bounds) {
    it(`reads ${text} as ${bound} ${value}`, () => {
      const numeral = readNumeral(text, 0);
      assert.deepEqual([numeral?.end, numeral?.value, numeral?.bound], [text.length, value, bound]);
    });
  }

  const parts: readonly (readonly [text: string, numeral: string])[] = [
    ['12千瓦', '12'],
    ['500兆瓦', '500'],
    ['850百帕', '850'],
    ['5千万人', '5千万'],
    ['3亿2025年', '3亿'],
    ['十万两', '十万'],
    ['三万一次', '三万'],
    ['八点三十分', '八'],
    ['二十三十', '二十三'],
    ['100 200 300', '100'],
    ['1,23', '1'],
    ['12,3456', '12'],
  ];
  for (const [text, numeral] of parts) {
    it(`ends behind ${numeral} in ${text}`, () => {
      assert.equal(text.slice(0, readNumeral(text, 0)?.end ?? 0), numeral);
    });
  }

  it('takes a separator only where it touches both groups in the source', () => {
    assert.equal(readNumeral('1,234', 0, (index) => index !== 2)?.value, '1');
  });

  it('is not there behind its end, nor in other text', () => {
    for (const text of ['', '年', 'abc', '多']) assert.equal(readNumeral(text, 0), undefined);
  });
});

describe('any numeral that is printed is read back exactly', () => {
  const integers = fc.bigInt({ min: 0n, max: 10n ** 20n - 1n });

  it('in ASCII digits, with and without separators', () => {
    fc.assert(
      fc.property(integers, fc.boolean(), (n, grouped) => {
        const text = grouped ? n.toString().replace(/\B(?=(\d{3})+$)/g, ',') : n.toString();
        assert.equal(valueOf(text), n.toString());
      }),
    );
  });

  it('with decimals and a scale word', () => {
    const scales = fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12], ['亿亿', 16]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 4 }), scales, (n, places, [word, power]) => {
        const digits = n.toString().padStart(places + 1, '0');
        const text = `${digits.slice(0, -places)}.${digits.slice(-places)}${word}`;
        assert.equal(valueOf(text), (BigInt(n) * 10n ** BigInt(power - places)).toString());
      }),
    );
  });

  it('in Han numerals, simplified and financial', () => {
    const below = fc.bigInt({ min: 1n, max: 10n ** 16n - 1n });
    fc.assert(
      fc.property(below, fc.boolean(), (n, financial) => {
        assert.equal(valueOf(printHan(n, financial)), n.toString());
      }),
      { numRuns: 1000 },
    );
  });
});

/** Prints a positive integer below 10^16 the way it is spoken: 10,050,000 is 一千零五万. */
function printHan(n: bigint, financial: boolean): string {
  const digits = financial ? '零壹贰叁肆伍陆柒捌玖' : '零一二三四五六七八九';
  const powers = financial ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千'];
  const scales = ['', '万', '亿', '万亿'];
  let text = '';
  let gap = false;
  for (let section = 3; section >= 0; section--) {
    const value = Number((n / 10n ** BigInt(4 * section)) % 10000n);
    if (value === 0) {
      gap ||= text !== '';
      continue;
    }
    let part = '';
    for (let power = 3; power >= 0; power--) {
      const digit = Math.floor(value / 10 ** power) % 10;
      if (digit === 0) {
        gap ||= text !== '' || part !== '';
        continue;
      }
      if (gap) part += digits.charAt(0);
      gap = false;
      part += digits.charAt(digit) + (powers[power] ?? '');
    }
    // 万亿 is one word only where no 亿 follows it; spoken Chinese then repeats none.
    text += part + (section === 3 && (n / 10n ** 8n) % 10000n !== 0n ? '万' : (scales[section] ?? ''));
    gap = section > 0 && (n / 10n ** BigInt(4 * (section - 1))) % 10000n < 1000n;
  }
  return text;
}
