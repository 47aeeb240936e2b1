// expect: TLE
// Each timer starts the next one.
const again = () => setTimeout(again, 0);
again();
