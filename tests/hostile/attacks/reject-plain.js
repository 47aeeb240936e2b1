// expect: RE
// Right answer, and a rejection that nobody handles.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
Promise.reject(new Error('nobody cares'));
