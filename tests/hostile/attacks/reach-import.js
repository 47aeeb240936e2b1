// expect: RE
// Dynamic import of a module of Node's: there is nothing that could load it.
import('node:child_process').then(({ execSync }) => console.log(String(execSync('id'))));
