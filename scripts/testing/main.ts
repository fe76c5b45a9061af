import { program } from '../program';
import { type Part, parts } from './parts';
import { type Outcome, runPart } from './runPart';

const usage = `Usage: npm test [-- PART…]        all parts, or those named; "types" names all that begin with "types:"

${parts.map(({ name, about }) => `  ${name.padEnd(17)}${about}`).join('\n')}

The last line says how many tests passed and failed. The status is 0 when none failed.
`;

/** Runs every part asked for, whether or not those before it failed, and sums up. */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const outcomes: Outcome[] = [];
  for (const part of chosen(args)) {
    process.stdout.write(`\n▸ ${part.name}: ${part.about}\n`);
    outcomes.push(await runPart(part));
  }
  process.stdout.write(summary(outcomes));
  return outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
}

function chosen(names: string[]): readonly Part[] {
  if (names.length === 0) return parts;
  return names.flatMap((name) => {
    const found = parts.filter((part) => part.name === name || part.name.startsWith(`${name}:`));
    if (found.length === 0) throw new Error(`There is no part "${name}".\n\n${usage}`);
    return found;
  });
}

function summary(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ part, passed, failed, seconds }) => {
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    return `${failed > 0 ? '✖' : '✔'} ${part.name.padEnd(16)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${time}`;
  });
  const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  return `\n${rows.join('\n')}\n\n${total('passed')} passed, ${total('failed')} failed\n`;
}

program(main);
