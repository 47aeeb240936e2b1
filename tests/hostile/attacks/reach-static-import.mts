// expect: RE
// A static import of a module of Node's, in TypeScript.
import { execSync } from 'node:child_process';
const out: string = String(execSync('id'));
console.log(out);
