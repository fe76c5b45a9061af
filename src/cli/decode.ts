import { analyse } from 'chardet';

/** Bytes that are no text, or text in no encoding that is read here. */
export class NotText extends Error {}

/** The East Asian encodings that chardet knows, by the names that TextDecoder knows. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
};

/** Up to this confidence (of 100) chardet has seen too little to tell these encodings apart. */
const UNSURE = 10;

/** As many bytes as tell an encoding. */
const SAMPLE = 1 << 16;

/** What no text has in it: controls other than those of layout, and code points that are no characters. */
// eslint-disable-next-line no-control-regex -- these controls are what tells binary data
const NO_TEXT = /[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]/;

/**
 * Decodes the bytes of a text file. A byte order mark decides, and is no part of the text; else UTF-8 where the bytes
 * are UTF-8; else UTF-16 where zero bytes tell of it; else the East Asian encoding that fits
 * best, and GB18030 (with GBK and GB2312 in it) where too little is there to tell. Throws NotText for binary data.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decode(bytes, marked) ?? refuse();
  if (bytes.includes(0)) return utf16(bytes) ?? refuse();
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  for (const encoding of [...likely(bytes), 'gb18030', 'big5']) {
    const text = asText(bytes, encoding);
    if (text !== undefined) return text;
  }
  return refuse();
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Characters that Chinese text is made of. In the wrong byte order hardly any character of a text is one. */
const COMMON = /[\t\n\r -~\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]/g;

/** UTF-16 without a mark, in the byte order that makes text of it; undefined where neither does. */
function utf16(bytes: Uint8Array): string | undefined {
  return ['utf-16le', 'utf-16be']
    .map((encoding) => asText(bytes, encoding))
    .find((text) => text !== undefined && (text.match(COMMON)?.length ?? 0) * 4 > text.length * 3);
}

/** The East Asian encodings that the statistics of the bytes speak for, the likeliest first. */
function likely(bytes: Uint8Array): string[] {
  const guesses = analyse(bytes.subarray(0, SAMPLE));
  return guesses.flatMap(({ name, confidence }) => (confidence > UNSURE ? (EAST_ASIAN[name] ?? []) : []));
}

function asText(bytes: Uint8Array, encoding: string): string | undefined {
  const text = decode(bytes, encoding);
  return text === undefined || NO_TEXT.test(text) ? undefined : text;
}

/** The text, or undefined where the bytes are not in `encoding`. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function refuse(): never {
  throw new NotText();
}
