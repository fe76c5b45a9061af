import type { Reading } from '../document/reading';
import type { FoundDate } from '../found';
import { parseDay } from './civil';
import { resolveExpression } from './resolve/expression';
import { Timeline } from './resolve/timeline';
import { scan } from './scan';

export interface DateContext {
  /** `YYYY-MM-DD`: the day that relative dates are read against. */
  readonly reference: string;
}

/**
 * Finds every expression of time in a reading: in text order, not overlapping, offsets in `reading.text`. A date that
 * cannot be (2月30日) is marked `impossible` and has no days. Never throws; a reference that is no day reads as
 * 1970-01-01.
 */
export function findDates(reading: Reading, context: DateContext): FoundDate[] {
  const { text } = reading;
  const found: FoundDate[] = [];
  const timeline = new Timeline(parseDay(context.reference) ?? 0);
  scan(text, {
    expression(expression) {
      const { date, impossible } = resolveExpression(text, expression, timeline);
      found.push({ start: expression.start, end: expression.end, date, ...(impossible ? { impossible } : {}) });
    },
    sentence() {
      timeline.sentence++;
    },
    paragraph() {
      timeline.sentence++;
      timeline.paragraph++;
    },
  });
  return found;
}
