// expect: MLE|TLE
// Symbols in the registry, which nothing ever collects; may take longer than there is time.
for (let n = 0; ; n++) Symbol.for(`symbol ${n} ${'x'.repeat(1000)}`);
