import type { Annotations, Mention } from '../../core/annotations';

/** A text with the spaces and line breaks of page layout taken out. */
export function withoutLayout(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A text on one line: each run of spaces and line breaks becomes one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What a mention is a mention of: two mentions with the same key speak of the same thing. Organisations share their
 * identity under all their names, figures their exact value, unit and bound, dates their days, everything else its
 * text without layout.
 */
export function thingKey(mention: Mention): string {
  switch (mention.type) {
    case 'organisation': {
      const { id, name } = mention.organisation;
      return key('organisation', id ?? name);
    }
    case 'figure': {
      const { kind, comparator, value, low, high, unit } = mention.figure;
      return key('figure', kind, comparator, value ?? low, high, unit);
    }
    case 'date': {
      const { edtf, start, end } = mention.date;
      return edtf === null && start === null ? key('date', withoutLayout(mention.text)) : key('date', edtf, start, end);
    }
    case 'event':
    case 'document':
      return key(mention.type, withoutLayout(mention.text));
  }
}

function key(...parts: (string | null)[]): string {
  return parts.map((part) => part ?? '').join('|');
}

/** All mentions of the thing that `mention` speaks of, itself included, in text order. */
export function mentionsOfSameThing(annotations: Annotations, mention: Mention): Mention[] {
  const wanted = thingKey(mention);
  return annotations.mentions.filter((other) => other.type === mention.type && thingKey(other) === wanted);
}
