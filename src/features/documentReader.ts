import type { CancellationToken, Event, LogOutputChannel, TextDocument } from 'vscode';
import { type AnnotateOptions, Annotator } from '../core/annotate';
import type { Annotations } from '../core/annotations';
import type { Tagger } from '../core/organisations/tagger';
import { giveWay, host } from './host';
import { silence } from './silencing/silence';

/** What the reading of a document depends on besides its text. */
export interface ReadingInputs {
  /** Settings, publication dates or silenced words changed: everything is read anew. */
  readonly onDidChange: Event<void>;
  readonly maxDocumentLength: number;
  tagger(): Promise<Tagger | undefined>;
  options(document: TextDocument): Promise<AnnotateOptions>;
  /** Words that a reader said are no organisations, without layout spaces. */
  silenced(document: TextDocument): Promise<ReadonlySet<string>>;
}

export type DocumentState =
  | { readonly is: 'unread' | 'read' | 'no-chinese' | 'failed' }
  | { readonly is: 'too-long'; readonly length: number; readonly limit: number }
  /** `done` goes from 0 to 1. */
  | { readonly is: 'reading'; readonly done: number };

/** Milliseconds of reading after which the extension host gets its turn. */
const SLICE = 10;
/** Slices between two reports of progress. */
const REPORT_EVERY = 20;

const CHINESE = /\p{Script=Han}/u;

/** Reads one open document, in slices, and gives up a reading that an edit has made stale. */
export class DocumentReader {
  state: DocumentState = { is: 'unread' };
  private annotations: Annotations | undefined;
  private readVersion = -1;
  private annotator: Annotator | undefined;
  private options: Promise<AnnotateOptions> | undefined;
  private running: Promise<void> | undefined;
  private timer: unknown;
  private disposed = false;

  constructor(
    private readonly document: TextDocument,
    private readonly inputs: ReadingInputs,
    private readonly log: LogOutputChannel,
    private readonly report: { readonly changed: () => void; readonly progress: () => void },
  ) {}

  get current(): Annotations | undefined {
    return this.isCurrent ? this.annotations : undefined;
  }

  private get isCurrent(): boolean {
    return this.readVersion === this.document.version;
  }

  /** Reads after a pause; a later call puts it off. */
  schedule(pause: number): void {
    host.clearTimeout(this.timer);
    this.timer = host.setTimeout(() => void this.read(), pause);
  }

  /** The day of a file's last change may have become another. */
  saved(): void {
    this.options = undefined;
  }

  invalidate(): void {
    this.readVersion = -1;
    this.options = undefined;
    this.schedule(0);
  }

  async read(token?: CancellationToken): Promise<Annotations | undefined> {
    while (!this.isCurrent && !this.disposed && !token?.isCancellationRequested) {
      await (this.running ??= this.run().finally(() => (this.running = undefined)));
    }
    return this.current;
  }

  dispose(): void {
    this.disposed = true;
    host.clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    const { version } = this.document;
    let state: DocumentState;
    let annotations: Annotations | undefined;
    const options = (this.options ??= this.inputs.options(this.document));
    try {
      const text = this.document.getText();
      const unfit = this.unfit(text);
      annotations = unfit ? undefined : await this.annotate(text, version, options);
      if (!unfit && !annotations) return;
      state = unfit ?? { is: 'read' };
    } catch (error) {
      this.log.error(`${this.document.uri.toString()} cannot be read.`, error);
      state = { is: 'failed' };
    }
    if (this.isStale(version, options)) return;
    this.annotations = annotations;
    this.readVersion = version;
    this.state = state;
    this.report.changed();
  }

  /** Why a text is left alone, if it is. */
  private unfit(text: string): DocumentState | undefined {
    const limit = this.inputs.maxDocumentLength;
    if (text.length > limit) return { is: 'too-long', length: text.length, limit };
    return CHINESE.test(text) ? undefined : { is: 'no-chinese' };
  }

  /** Undefined where the document changed meanwhile. */
  private async annotate(
    text: string,
    version: number,
    options: Promise<AnnotateOptions>,
  ): Promise<Annotations | undefined> {
    this.annotator ??= new Annotator(await this.inputs.tagger());
    const steps = this.annotator.steps(text, await options);
    const silenced = await this.inputs.silenced(this.document);
    let sliceEnd = host.performance.now() + SLICE;
    let slices = 0;
    for (;;) {
      if (this.isStale(version, options)) return undefined;
      const step = steps.next();
      if (step.done) return silence(step.value, silenced);
      if (host.performance.now() < sliceEnd) continue;
      if (++slices % REPORT_EVERY === 0) {
        this.state = { is: 'reading', done: step.value / text.length };
        this.report.progress();
      }
      await giveWay();
      sliceEnd = host.performance.now() + SLICE;
    }
  }

  private isStale(version: number, options: Promise<AnnotateOptions>): boolean {
    return this.disposed || this.document.version !== version || this.options !== options;
  }
}
