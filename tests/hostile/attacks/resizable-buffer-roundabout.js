// expect: RE
// Looks for the real constructor of buffers on every other way there is.
const option = { maxByteLength: 2 ** 32 };
const ways = [
  () => new (new Uint8Array(1).buffer.constructor)(8, option),
  () => Reflect.construct(ArrayBuffer, [8, option], Object),
  () => Reflect.construct(ArrayBuffer, [8, option], class extends ArrayBuffer {}),
  () => new (class extends ArrayBuffer {})(8, option),
  () => new (Object.getPrototypeOf(class extends ArrayBuffer {}))(8, option),
  () => new (ArrayBuffer[Symbol.species])(8, option),
  () => new (new DataView(new ArrayBuffer(1)).buffer.constructor)(8, option),
  () => new (Buffer.alloc(1).buffer.constructor)(8, option),
  () => structuredClone(new ArrayBuffer(8)),
];
for (const way of ways) {
  const buffer = way();
  if (buffer.maxByteLength > 8 || typeof buffer.resize === 'function') console.log('resizable');
}
throw new Error('no way');
