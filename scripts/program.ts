/**
 * Runs a program's `main` and ends the process with the status it returns; when it throws, tells why in a line,
 * without a stack that would tell a reader nothing, and ends with 1.
 */
export function program(main: () => Promise<number>): void {
  main().then(
    (status) => process.exit(status),
    (error: unknown) => {
      console.error(error instanceof Error ? explain(error) : error);
      process.exit(1);
    },
  );
}

function explain(error: Error): string {
  return error.cause instanceof Error ? `${error.message}\n${explain(error.cause)}` : error.message;
}
