import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endTree } from '../../scripts/vscode/processTree';

describe('ending a process tree', () => {
  it('reaches a process that made itself the head of a group', async () => {
    const forever = 'setInterval(() => {}, 1000)';
    const options = "{ detached: true, stdio: ['ignore', 'inherit', 'ignore'] }";
    const program = `require('node:child_process').spawn(process.execPath, ['-e', '${forever}'], ${options}); console.log('started'); ${forever}`;
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const closed = once(child.stdout, 'close');
    await endTree(child);
    // The output closes when nobody is left who holds it: neither the child nor what it started.
    await closed;
  });
});
