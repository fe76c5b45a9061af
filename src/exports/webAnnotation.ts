import type { Mention } from '../core/annotations';
import { betweenCodePoints, codePointOffsets } from './codePoints';
import type { ExportInput, ExportWriter } from './format';
import { readingOf } from './readings';

/** How much of the text before and after a quote is kept, to find it again where the text has changed; UTF-16 units. */
const CONTEXT = 32;

/**
 * The mentions as a page of annotations of the W3C Web Annotation Data Model (JSON-LD). Each is tagged with its type
 * and described by its reading (JSON of the contract), and says where it stands twice: by position, in code points as
 * the model asks (§4.2.5), and by quote (§4.2.4). Identifiers are relative to the file.
 */
export const writeWebAnnotation: ExportWriter = (input) => {
  const { annotations, name, text } = input;
  const source = annotations.document.uri ?? encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
  const position = codePointOffsets(text);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationPage',
    startIndex: 0,
    items: annotations.mentions.map((mention) => ({
      id: `#${mention.id}`,
      type: 'Annotation',
      motivation: 'tagging',
      generator: { type: 'Software', name: 'Policy Lens' },
      body: bodies(mention),
      target: { source, selector: selectors(input, mention, position) },
    })),
  };
  return [{ suffix: '.jsonld', content: `${JSON.stringify(page, null, 2)}\n` }];
};

function bodies(mention: Mention): object[] {
  const tag = { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: mention.type };
  const reading = readingOf(mention);
  return reading
    ? [tag, { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(reading) }]
    : [tag];
}

function selectors({ text }: ExportInput, mention: Mention, position: (offset: number) => number): object[] {
  const { start, end } = mention;
  const before = betweenCodePoints(text, Math.max(0, start - CONTEXT), 1);
  const after = betweenCodePoints(text, Math.min(text.length, end + CONTEXT), -1);
  return [
    { type: 'TextPositionSelector', start: position(start), end: position(end) },
    {
      type: 'TextQuoteSelector',
      exact: mention.text,
      prefix: text.slice(before, start),
      suffix: text.slice(end, after),
    },
  ];
}
