// expect: CE
// The same around a program that awaits.
await null; }); console.log(5711); (async function (exports, require, module) { await null;
