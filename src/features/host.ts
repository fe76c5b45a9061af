/** What both extension hosts have, Node and web worker, and neither VS Code's types nor ECMAScript's declare. */
interface Host {
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly performance: { now(): number };
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

export const host = globalThis as unknown as Host;

/** Lets everything else that waits run first. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    host.setTimeout(resolve, 0);
  });
}
