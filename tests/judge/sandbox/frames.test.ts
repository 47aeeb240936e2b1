// Frames survive any cut of the byte stream, and what cannot be a frame is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, type Frame, frameDecoder, MAX_FRAME_BYTES } from '../../../judge/sandbox/frames.ts';

/** Takes the bytes in pieces of these sizes, again and again, and returns what comes out. */
function decode(bytes: Buffer, sizes: readonly number[]): Frame[] {
  const frames: Frame[] = [];
  const take = frameDecoder((frame) => frames.push(frame));
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const end = at + (sizes[i % sizes.length] as number);
    take(bytes.subarray(at, end));
    at = end;
  }
  return frames;
}

const plain = ({ header, blobs }: Frame) => ({ header, blobs: blobs.map((blob) => blob.toString('hex')) });
const blob = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
const frame = fc.record({ header: fc.jsonValue(), blobs: fc.array(blob, { maxLength: 4 }) });

/** A stream whose envelope is this text. */
function withEnvelope(text: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(text));
  return Buffer.concat([length, Buffer.from(text)]);
}

describe('frames', () => {
  it('come out as they went in, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(frame, { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
        (frames, sizes) => {
          const bytes = Buffer.concat(frames.flatMap(encodeFrame));
          const travelled = JSON.parse(JSON.stringify(frames.map(plain)));
          expect(decode(bytes, sizes).map(plain)).toEqual(travelled);
        },
      ),
    );
  });
  it('come one by one, each as soon as its last byte is there', () => {
    const bytes = Buffer.concat(
      [
        { header: 1, blobs: [] },
        { header: 2, blobs: [Buffer.from('ab')] },
      ].flatMap(encodeFrame),
    );
    let seen = 0;
    const take = frameDecoder(() => seen++);
    const counts = [...bytes].map((byte) => {
      take(Buffer.from([byte]));
      return seen;
    });
    expect(counts.filter((count) => count === 2)).toHaveLength(1);
    expect(counts.at(-1)).toBe(2);
  });
  it('half a frame is no frame', () => {
    const bytes = Buffer.concat(encodeFrame({ header: 'x', blobs: [Buffer.from('abc')] }));
    for (let end = 0; end < bytes.length; end++) expect(decode(bytes.subarray(0, end), [3])).toEqual([]);
  });
  it('empty blobs are blobs', () => {
    const bytes = Buffer.concat(encodeFrame({ header: null, blobs: [Buffer.alloc(0), Buffer.alloc(0)] }));
    expect(decode(bytes, [1]).map(plain)).toEqual([{ header: null, blobs: ['', ''] }]);
  });
});

describe('hostile bytes', () => {
  const refused = (bytes: Buffer) => expect(() => decode(bytes, [7])).toThrow();

  it('an envelope that is too long', () => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(MAX_FRAME_BYTES + 1);
    refused(length);
  });
  it('blobs that are too long, alone or together', () => {
    refused(withEnvelope(`{"header":1,"blobs":[${MAX_FRAME_BYTES + 1}]}`));
    refused(withEnvelope(`{"header":1,"blobs":[${MAX_FRAME_BYTES},${MAX_FRAME_BYTES}]}`));
    refused(withEnvelope(`{"header":1,"blobs":[${Number.MAX_SAFE_INTEGER},${Number.MAX_SAFE_INTEGER}]}`));
  });
  it('lengths that are no lengths', () => {
    for (const length of ['-1', '1.5', '"3"', 'null', '[]', '1e400', '9007199254740993']) {
      refused(withEnvelope(`{"header":1,"blobs":[${length}]}`));
    }
  });
  it('envelopes of another shape', () => {
    for (const text of [
      '',
      'x',
      '1',
      'null',
      '[]',
      '{}',
      '{"header":1}',
      '{"blobs":[]}',
      '{"header":1,"blobs":{}}',
      '{"header":1,"blobs":[}',
    ]) {
      refused(withEnvelope(text));
    }
  });
  it('any bytes at all give frames or an error, never a hang', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decode(Buffer.from(bytes), [5]);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
