// expect: CE
// Comments out what follows the program.
console.log(5711); /*
