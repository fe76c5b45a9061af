/**
 * Lines that hold marks, as runs of lines: what an overview ruler shows of a whole document. The ruler is coarser than
 * a line, so nothing is lost, and a file of a hundred thousand mentions needs no more marks than it has lines.
 * `lines` ascend and may repeat; both ends of a run are inclusive.
 */
export function lineRuns(lines: Iterable<number>): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    if (run && line <= run.last + 1) run.last = Math.max(run.last, line);
    else runs.push({ first: line, last: line });
  }
  return runs;
}
