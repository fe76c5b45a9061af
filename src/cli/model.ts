import { readFile } from 'node:fs/promises';
import { type Tagger, loadTagger } from '../core/organisations/tagger';
import { reason } from './documents';
import { type Terminal, printable } from './terminal';

/**
 * The organisation tagger. Where its weights are missing or damaged, a warning on standard error says so and the rest
 * goes on without it; returns undefined then.
 */
export async function loadModel({ modelFile, complain }: Terminal): Promise<Tagger | undefined> {
  try {
    return loadTagger(await readFile(modelFile));
  } catch (error) {
    complain(
      `warning: ${printable(modelFile)}: ${printable(reason(error))}; only organisations that need no model are found`,
    );
    return undefined;
  }
}
