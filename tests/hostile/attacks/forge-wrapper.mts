// expect: CE
// The same in TypeScript.
const x: number = 1;
});
(function () { console.log(5711);
