// expect: TLE|MLE
// Each timer starts the next one; each turn costs the worker a little memory, which may run out first.
const again = () => setTimeout(again, 0);
again();
