import assert from 'node:assert/strict';
import { EXPORT_FORMATS, EXPORT_WRITERS, isExportFormat } from '../../../src/exports';
import { FIGURE, content, input, mention } from './sample';

const text = '共5亿元\ud800。';
const of = input(text, [mention(text, '5亿元\ud800', { type: 'figure', figure: FIGURE })]);

describe('JSON', () => {
  it('is the contract, indented', () => {
    assert.deepEqual(JSON.parse(content('json', of)), of.annotations);
    assert.match(content('json', of), /^\{\n {2}"schema"/);
  });

  it('is one line for JSON Lines', () => {
    assert.match(content('jsonl', of), /^[^\n]+\n$/);
    assert.deepEqual(JSON.parse(content('jsonl', of)), of.annotations);
  });
});

describe('Formats', () => {
  it('are those of the contract', () => {
    const names = ['csv', 'json', 'jsonl', 'markdown', 'web-annotation', 'brat', 'conll', 'observations'];
    assert.deepEqual(EXPORT_FORMATS, names);
    assert.ok(names.every(isExportFormat));
    assert.ok(!isExportFormat('toString') && !isExportFormat('CSV'));
  });

  it('end in different suffixes, so that all can lie in one folder', () => {
    const suffixes = EXPORT_FORMATS.flatMap((format) => EXPORT_WRITERS[format](of).map(({ suffix }) => suffix));
    assert.equal(new Set(suffixes).size, suffixes.length);
  });

  it('take a text without mentions', () => {
    for (const format of EXPORT_FORMATS) assert.equal(typeof content(format, input('', [])), 'string');
  });
});
