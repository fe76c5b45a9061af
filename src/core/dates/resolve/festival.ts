import { lunarDay, publicHoliday, termDay } from '../calendar';
import { type Day, type Days, dayOf, modulo, weekdayOf } from '../civil';
import type { Point } from '../expression';
import { FESTIVAL_RULES, type FestivalRule } from '../tables/festivals';
import { inferYear } from './infer';
import type { KnownYear, Lean } from './point';
import { NO_DAYS, type Resolved, inferring, span, unit } from './resolved';
import type { Timeline } from './timeline';

/** The day of a festival, or the days off around it, in the year said or the one nearest to the reference. */
export function resolveFestival(point: Point, timeline: Timeline, lean: Lean, known: KnownYear | null): Resolved {
  const rule = FESTIVAL_RULES.get(point.festival ?? '');
  const none: Resolved = { ...NO_DAYS, kind: 'festival' };
  if (!rule) return none;
  const daysIn = (year: number): Days | null => {
    const holiday = point.holiday && rule.holiday ? publicHoliday(rule.holiday, year) : null;
    const day = dayOfFestival(rule, year);
    return holiday ?? (day === null ? null : { start: day, end: day });
  };
  const inferred = known
    ? null
    : inferYear(
        timeline,
        (year) => daysIn(year) ?? { start: dayOf(year, 1, 1), end: dayOf(year, 1, 1) },
        lean.direction,
        lean.after,
      );
  const days = daysIn(known?.year ?? inferred?.value ?? 0);
  if (!days) return none;
  const resolved = days.start === days.end ? unit('festival', days, 'day') : span('festival', days, 'day');
  return inferring(resolved, known && !known.basis ? [] : ['year'], known ? known.basis : inferred?.basis);
}

function dayOfFestival(rule: FestivalRule, year: number): Day | null {
  if (year < 1 || year > 9998) return null;
  if ('solar' in rule) return dayOf(year, rule.solar[0], rule.solar[1]);
  if ('lunar' in rule) return lunarDay(year, rule.lunar[0], rule.lunar[1]);
  if ('term' in rule) return termDay(rule.term, year);
  const [month, nth, weekday] = rule.weekday;
  const first = dayOf(year, month, 1);
  return first + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7;
}
