import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { OrganisationKind } from '../../src/core/annotations';
import { read } from '../../src/core/document/reading';
import {
  EVENT_BEGIN,
  EVENT_END,
  EVENT_INSIDE,
  LABELS,
  O,
  ORG_BEGIN,
  ORG_END,
  ORG_INSIDE,
} from '../../src/core/organisations/tagger/labels';
import { eachLine } from '../../src/core/organisations/tagger/lines';

/** The texts to train on are not laid out as pages: no sentence goes on across a line break. */
const NO_JOINS: ReadonlySet<number> = new Set();

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly label: 'organisation' | 'event';
  readonly optional: boolean;
  readonly kind: OrganisationKind | null;
}

/** A labelled text, as a reading; `loose` spans are of other types (policy documents), neither right nor wrong. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Name[];
  readonly loose: readonly { readonly start: number; readonly end: number }[];
}

interface RawMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly optional?: boolean;
  readonly organisation?: { readonly kind: OrganisationKind };
}

/** Reads labelled documents, one JSON object a line, in the shape that `docs/organisations.md` describes. */
export function readLabelled(path: string): Labelled[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const raw = JSON.parse(line) as { id: string; text: string; mentions: RawMention[] };
    const reading = read(raw.text, NO_JOINS);
    const at = new Map<number, number>();
    reading.offsets.forEach((source, index) => at.set(source, index));
    const place = (m: RawMention): { start: number; end: number } => {
      let end = m.end - 1;
      while (!at.has(end) && end > m.start) end--;
      let start = m.start;
      while (!at.has(start) && start < end) start++;
      return { start: at.get(start) ?? 0, end: (at.get(end) ?? 0) + 1 };
    };
    const names = raw.mentions.flatMap((m): Name[] =>
      m.type === 'organisation' || m.type === 'event'
        ? [{ ...place(m), label: m.type, optional: m.optional ?? false, kind: m.organisation?.kind ?? null }]
        : [],
    );
    const loose = raw.mentions.filter((m) => m.type === 'document').map(place);
    return { id: raw.id, text: reading.text, names, loose };
  });
}

/** Unlabelled items, a blank line between them. */
export function readUnlabelled(path: string): string[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n\n')
    .filter(Boolean)
    .map((item) => read(item, NO_JOINS).text);
}

/** A line to train on: for each character the set of labels it may have, as bits. */
export interface TrainingLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly allowed: Uint8Array;
  readonly weight: number;
  /** True for lines whose names came from the register: it is to say less about them. */
  readonly replaced: boolean;
}

const LABEL_IDS = {
  organisation: [ORG_BEGIN, ORG_INSIDE, ORG_END],
  event: [EVENT_BEGIN, EVENT_INSIDE, EVENT_END],
} as const;

/** Lines of a text with its names; an optional name may be labelled or not, which the model then decides for itself. */
export function trainingLines(text: string, names: readonly Name[], weight = 1, replaced = false): TrainingLine[] {
  const allowed = new Uint8Array(text.length).fill(1 << O);
  for (const name of names) {
    if (name.end - name.start < 2) continue;
    const [begin, inside, end] = LABEL_IDS[name.label];
    const also = name.optional ? 1 << O : 0;
    allowed.fill((1 << inside) | also, name.start + 1, name.end - 1);
    allowed[name.start] = (1 << begin) | also;
    allowed[name.end - 1] = (1 << end) | also;
  }
  const lines: TrainingLine[] = [];
  eachLine(text, (start, end) =>
    lines.push({ text, start, end, allowed: allowed.subarray(start, end), weight, replaced }),
  );
  return lines;
}

export const ALL_LABELS = (1 << LABELS) - 1;
