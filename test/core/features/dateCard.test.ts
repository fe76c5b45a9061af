import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DateReading } from '../../../src/core/annotations';
import { dateCard, type ReferenceDay } from '../../../src/features/cards/dateCard';
import { daysBetween, writtenDuration, writtenRecurrence } from '../../../src/features/cards/days';
import { localDay, parseDay } from '../../../src/features/publicationDate/day';
import { date, english } from './support';

const STATED: ReferenceDay = { day: '2025-06-08', from: 'stated' };

function card(reading: Partial<DateReading>, reference = STATED, reader = english) {
  return dateCard(date('原文', reading), reference, reader);
}

describe('Date cards', () => {
  it('say the day with its weekday and its distance', () => {
    const { headline, details } = card({ start: '2025-06-06', end: '2025-06-06' });
    assert.equal(headline, 'Friday, June 6, 2025');
    assert.deepEqual(details, ['day', '2 days before publication']);
  });

  it('say it in Chinese', () => {
    const reader = { ...english, locale: 'zh-cn' };
    assert.equal(card({ start: '2025-06-06', end: '2025-06-06' }, STATED, reader).headline, '2025年6月6日星期五');
  });

  it('say both ends of a span, and how long it is', () => {
    const { headline, details } = card({ kind: 'period', start: '2025-06-12', end: '2025-06-15' });
    assert.equal(headline, 'Thu, Jun 12, 2025 – Sun, Jun 15, 2025');
    assert.deepEqual(details, ['period', '4 days', '4 days after publication']);
  });

  it('say open ends', () => {
    assert.equal(card({ start: '2025-01-01' }).headline, 'from Wed, Jan 1, 2025 on');
    assert.equal(card({ end: '2025-12-31' }).headline, 'until Wed, Dec 31, 2025');
    assert.ok(card({ start: '2025-01-01' }).details.includes('publication falls within it'));
  });

  it('say durations, recurrences and vague words', () => {
    assert.equal(card({ kind: 'duration', edtf: 'P3Y' }).headline, '3 years');
    assert.equal(card({ kind: 'duration', edtf: 'PT40M', comparator: 'lt' }).headline, 'less than 40 minutes');
    assert.equal(card({ kind: 'recurring', edtf: 'XXXX-06' }).headline, 'every year: June');
    assert.equal(card({ kind: 'vague', direction: 'past' }).headline, 'in the past, no certain day');
    assert.equal(card({ kind: 'vague' }).headline, '原文');
    assert.deepEqual(card({ kind: 'vague' }).details, ['vague']);
  });

  it('say what a date was read against, and offer to set what is a guess', () => {
    const inferred = { start: '2025-06-06', end: '2025-06-06', inferred: true };
    assert.deepEqual(card(inferred).lines, [
      { label: 'Read against', items: [{ text: 'Sun, Jun 8, 2025' }, { text: 'stated' }] },
    ]);
    const guess = card(inferred, { day: '2025-06-08', from: 'assumed' }).lines[0]?.items;
    assert.deepEqual(guess?.at(-1), { text: 'Set…', action: 'setPublicationDate' });
    assert.deepEqual(card({ ...inferred, inferred: false }).lines, []);
  });

  it('show EDTF as it is', () => {
    assert.deepEqual(card({ edtf: '2025-06-12/2025-06-15' }).lines, [
      { label: 'EDTF', items: [{ text: '2025-06-12/2025-06-15' }] },
    ]);
  });
});

describe('Days', () => {
  it('are counted across leap days and years', () => {
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2025-01-01', '2024-01-01'), -366);
  });

  it('are told at distances that mean something', () => {
    const far = (day: string): string => card({ start: day, end: day }).details[1] ?? '';
    assert.equal(far('2025-06-08'), 'the day of publication');
    assert.equal(far('2026-03-08'), 'about 9 months after publication');
    assert.equal(far('1949-10-01'), 'about 76 years before publication');
  });

  it('have durations and recurrences in words, and leave others alone', () => {
    assert.equal(writtenDuration('P1Y6M', english), '1 year 6 months');
    assert.equal(writtenDuration('PT40M', english), '40 minutes');
    assert.equal(writtenDuration('P~3Y', english), 'P~3Y');
    assert.equal(writtenRecurrence('XXXX-02-29', english), 'February 29');
    assert.equal(writtenRecurrence('2025-06', english), null);
  });

  it('are read as a reader may type them', () => {
    for (const text of ['2025-06-08', '2025/6/8', '2025.6.8', ' 2025年6月8日 ', '20250608'])
      assert.equal(parseDay(text), '2025-06-08');
    for (const text of ['', '2025-02-29', '2025-13-01', '2025-00-10', '8 June 2025', '25-6-8', '2025-6-8x'])
      assert.equal(parseDay(text), null);
    assert.equal(parseDay('2024-02-29'), '2024-02-29');
    assert.equal(parseDay('0099-01-01'), '0099-01-01');
  });

  it('are never read otherwise than written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (time) => {
          const day = time.toISOString().slice(0, 10);
          assert.equal(parseDay(day), day);
        },
      ),
    );
  });

  it('follow the clock where the reader is', () => {
    assert.equal(localDay(new Date(2025, 5, 8, 23, 59).getTime()), '2025-06-08');
    assert.equal(localDay(new Date(2025, 0, 1, 0, 0).getTime()), '2025-01-01');
  });
});
