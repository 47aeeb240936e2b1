// Frames on a pipe: a JSON header and byte blobs, each with its length in front. It knows nothing of what they mean.

/** A header and its blobs as they travel. */
export type Frame = { readonly header: unknown; readonly blobs: readonly Buffer[] };

/** A frame larger than this is a broken or hostile peer. */
export const MAX_FRAME_BYTES = 512 * 1024 * 1024;

/** Layout: u32 byte length of the envelope, the envelope (JSON: header and blob lengths), the blobs. Little endian. */
export function encodeFrame({ header, blobs }: Frame): Buffer[] {
  const envelope = Buffer.from(JSON.stringify({ header, blobs: blobs.map((blob) => blob.length) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(envelope.length);
  return [length, envelope, ...blobs];
}

/**
 * Takes bytes as they come and hands over each whole frame. Throws when the bytes cannot be a frame: the stream is lost then.
 */
export function frameDecoder(onFrame: (frame: Frame) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let have = 0;
  let need = 4;
  let envelopeBytes: number | undefined;
  let envelope: { header: unknown; blobs: number[] } | undefined;

  const take = (): Buffer => {
    const all = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    const taken = all.subarray(0, need);
    parts = all.length > need ? [all.subarray(need)] : [];
    have -= need;
    return taken;
  };
  const expect = (bytes: number): void => {
    if (bytes > MAX_FRAME_BYTES) throw new Error(`a frame of ${bytes} bytes, more than ${MAX_FRAME_BYTES}`);
    need = bytes;
  };
  const step = (): void => {
    const bytes = take();
    if (envelopeBytes === undefined) {
      envelopeBytes = bytes.readUInt32LE();
      expect(envelopeBytes);
    } else if (envelope === undefined) {
      envelope = parseEnvelope(bytes);
      expect(envelope.blobs.reduce((sum, length) => sum + length, 0));
    } else {
      const { header, blobs } = envelope;
      envelopeBytes = envelope = undefined;
      need = 4;
      onFrame({ header, blobs: cut(bytes, blobs) });
    }
  };
  return (chunk) => {
    parts.push(chunk);
    have += chunk.length;
    while (have >= need) step();
  };
}

function parseEnvelope(bytes: Buffer): { header: unknown; blobs: number[] } {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  if (
    typeof value === 'object' &&
    value !== null &&
    'header' in value &&
    'blobs' in value &&
    Array.isArray(value.blobs)
  ) {
    const blobs: unknown[] = value.blobs;
    if (blobs.every((length): length is number => Number.isSafeInteger(length) && (length as number) >= 0)) {
      return { header: value.header, blobs };
    }
  }
  throw new Error('a frame without header and blob lengths');
}

function cut(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return bytes.subarray(start - length, start);
  });
}
