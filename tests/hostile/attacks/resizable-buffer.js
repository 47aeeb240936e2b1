// expect: RE
// Resizable buffers reserve memory that no limit counts: they cannot be had.
const buffer = new ArrayBuffer(8, { maxByteLength: 2 ** 32 });
buffer.resize(2 ** 32);
new Uint8Array(buffer).fill(1);
