// expect: CE
// A template that never ends, in TypeScript.
const text: string = `5711 ${ { a: `
