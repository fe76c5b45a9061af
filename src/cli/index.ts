#!/usr/bin/env node
import { join } from 'node:path';
import { main } from './main';
import { type Terminal, dayOf } from './terminal';

const terminal: Terminal = {
  input: process.stdin,
  write: (text) =>
    new Promise((taken, failed) => {
      process.stdout.write(text, (error) => {
        if (error) failed(error);
        else taken();
      });
    }),
  complain: (line) => process.stderr.write(`${line}\n`),
  today: dayOf(new Date()),
  modelFile: join(__dirname, 'organisations.bin'),
};

// A reader that has gone is told to the writer by `write`; without a listener the same error would end the process.
process.stdout.on('error', () => undefined);

void main(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
