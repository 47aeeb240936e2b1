// expect: WA
// Catches what process.exit throws, and throws it again later in place of an answer.
let token;
try {
  process.exit(0);
} catch (thrown) {
  token = thrown;
}
setTimeout(() => console.log('too late'));
throw token;
