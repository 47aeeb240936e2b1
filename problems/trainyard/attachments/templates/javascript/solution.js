const fs = require('fs');

const [q, ...orders] = fs.readFileSync(0, 'utf8').trim().split('\n');
