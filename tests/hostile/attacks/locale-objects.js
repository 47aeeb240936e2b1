// expect: MLE|TLE
// Formatters hold memory of the locale library, which the heap limit does not count; the time may be up first.
const kept = [];
for (;;) kept.push(new Intl.DateTimeFormat('ko'), new Intl.NumberFormat('de'), new Intl.Collator('fr'));
