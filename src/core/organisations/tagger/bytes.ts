/** Writes the model file: little-endian numbers and varints, in a buffer that grows. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  byte(value: number): void {
    if (this.#size === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#size++] = value;
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255);
  }

  int16(value: number): void {
    this.byte(value & 255);
    this.byte((value >> 8) & 255);
  }

  /** A whole number from 0 to 2³² − 1, seven bits a byte, lowest first. */
  varint(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}

/** Reads what {@link ByteWriter} wrote. Behind the end it reads zeros and `overrun` becomes true. */
export class ByteReader {
  overrun = false;
  #at = 0;

  constructor(readonly source: Uint8Array) {}

  get atEnd(): boolean {
    return this.#at >= this.source.length;
  }

  byte(): number {
    const value = this.source[this.#at++];
    if (value === undefined) this.overrun = true;
    return value ?? 0;
  }

  /** The next `count` bytes, a view of the source; fewer where it ends. */
  bytes(count: number): Uint8Array {
    const view = this.source.subarray(this.#at, this.#at + count);
    if (view.length < count) this.overrun = true;
    this.#at += count;
    return view;
  }

  /** The same as signed numbers. */
  int8s(count: number): Int8Array {
    const { buffer, byteOffset, length } = this.bytes(count);
    return new Int8Array(buffer, byteOffset, length);
  }

  int16(): number {
    const low = this.byte();
    return ((low | (this.byte() << 8)) << 16) >> 16;
  }

  uint32(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value |= this.byte() << shift;
    return value >>> 0;
  }

  varint(): number {
    const { source } = this;
    let at = this.#at;
    let byte = source[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = source[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    this.#at = at;
    if (at > source.length) this.overrun = true;
    return value >>> 0;
  }
}

/** CRC-32 (ISO 3309), to tell a damaged file. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  while (at < bytes.length) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at++] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
