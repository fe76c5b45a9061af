import * as assert from 'node:assert/strict';
import { extensions } from 'vscode';

/** Which extension host this bundle was made for: see ../bundle.ts. */
declare const expectedHost: 'node' | 'worker';

describe('extension host', () => {
  it('is the one asked for', () => {
    assert.equal('WorkerGlobalScope' in globalThis ? 'worker' : 'node', expectedHost);
  });

  it('has the extension, which activates', async () => {
    const extension = extensions.all.find(({ id }) => id.endsWith('.policy-lens'));
    assert.ok(extension, 'not installed');
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
