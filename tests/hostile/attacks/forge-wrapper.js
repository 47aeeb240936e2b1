// expect: CE
// Closes the function that is put around the program, to run outside of it: before its time is taken, and without limits.
});
for (const end = Date.now() + 5000; Date.now() < end; );
(function (exports, require, module) {
console.log(5711);
