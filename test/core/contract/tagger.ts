import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger } from '../../../src/core/organisations/tagger';

/** The tagger that ships. */
export const TAGGER = loadTagger(readFileSync(join(__dirname, '../../../src/core/organisations/model.bin')));
