// expect: CE|RE
// Redeclarations, reserved words and decorators that the compiler of TypeScript has to refuse or hand on.
const enum await { yield = 1n as any }
declare module 'fs' { export default interface { } }
@((x) => x) class implements { constructor(public private: number) {} }
let let = 1;
