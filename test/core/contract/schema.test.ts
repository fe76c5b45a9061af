import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import schema from '../../../schemas/annotations.schema.json';
import { annotate } from '../../../src/core/annotate';
import { TAGGER } from './tagger';
import { NOTICE, PAGE, anyText, editedPage } from './texts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);
const OPTIONS = { today: '2025-11-01' };

function assertValid(text: string, options = OPTIONS): void {
  const annotations: unknown = JSON.parse(JSON.stringify(annotate(text, options, TAGGER)));
  assert.ok(validate(annotations), JSON.stringify(validate.errors));
}

describe('The schema of the contract', function () {
  this.timeout(60_000);

  it('holds for a page and a notice', () => {
    assertValid(PAGE);
    assertValid(NOTICE, { ...OPTIONS, ...{ uri: 'file:///notice.txt', publicationDate: '2025-10-20' } });
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, editedPage), (text) => {
        assertValid(text);
      }),
      { numRuns: 300 },
    );
  });

  it('can fail', () => {
    const sound = annotate('超5亿元', OPTIONS, TAGGER);
    assert.ok(!validate({ ...sound, schema: 'policy-annotations/2' }));
    assert.ok(!validate({ ...sound, articles: [{}] }));
    assert.ok(!validate({ ...sound, document: { ...sound.document, length: -1 } }));
  });
});
