import type { Line } from './lines';

/** More lines than front matter has. */
const LONGEST = 60;
const ENTRY = /^(?:[\w-]+\s*:|-\s|[\]}[{"'])/;

/**
 * How many of `lines` are front matter: what stands between `---` in the first line and the next `---`, where all of it
 * looks like YAML. 0 where there is none.
 */
export function frontMatterLines(text: string, lines: readonly Line[]): number {
  const words = (line: Line): string => text.slice(line.start, Math.min(line.end, line.start + 40));
  for (const [i, line] of lines.slice(0, LONGEST).entries()) {
    const fence = words(line) === '---';
    if (i === 0 ? !fence : fence) return i ? i + 1 : 0;
    if (i > 0 && !ENTRY.test(words(line))) return 0;
  }
  return 0;
}
