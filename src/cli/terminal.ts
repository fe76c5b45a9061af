/** What the command line has of the world outside; given to it, so that tests need no process. */
export interface Terminal {
  /** Standard input, in chunks. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Writes to standard output; resolves when it has been taken, so that a slow reader slows the writer. */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the weights of the organisation tagger are. */
  readonly modelFile: string;
}

/** Names and messages as one line that moves no cursor: controls and line separators are written as `\\u000a`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => {
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** `YYYY-MM-DD` of a moment, where the clock stands. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
