// expect: WA
// Looks for the answer in memory that somebody else may have used before.
for (let n = 0; n < 40; n++) {
  const text = Buffer.allocUnsafe(100_000).toString('latin1');
  if (text.includes('5711')) console.log('5711');
}
console.log('nothing');
