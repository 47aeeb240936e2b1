// expect: AC
// Right answer; then timers that would act hours later, and one that prints on after exit.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
setTimeout(() => process.exit(0), 1000);
for (let n = 2000; n < 2100; n++) setTimeout(() => console.log('pwned'), n);
console.log(a + b);
