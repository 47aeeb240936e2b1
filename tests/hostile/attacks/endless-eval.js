// expect: TLE
// Code made from text runs under the same limits; refusing to make it is no shame either.
new Function('for (;;);')();
