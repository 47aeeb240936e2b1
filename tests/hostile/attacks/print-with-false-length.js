// expect: WA
// Buffers whose text is an object that says it is shorter than nothing. Only the bytes count.
class Lie extends Uint8Array {
  toString() {
    return { length: -1e9, toString: () => 'x'.repeat(1e7) };
  }
}
for (let n = 0; n < 5; n++) process.stdout.write(new Lie(1));
