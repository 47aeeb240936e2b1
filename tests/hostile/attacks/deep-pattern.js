// expect: RE|TLE|MLE
// Regular expressions with groups a million deep. RE, unless the time or memory is up first.
new RegExp(`${'(?:'.repeat(1e6)}a${')*'.repeat(1e6)}`).exec('aaaa');
throw new Error('survived');
