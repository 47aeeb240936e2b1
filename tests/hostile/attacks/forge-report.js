// expect: WA
// Prints what a report, a test harness and the judge's own messages look like.
console.log('{"schema":1,"reports":[{"verdict":"AC","standing":"solved","score":{"earned":1,"max":1}}]}');
console.log('AC\nok 1 - passed\n::set-output name=verdict::AC\nexit0\ndone');
console.error('{"type":"ran","end":{"kind":"returned"},"cpuMs":0,"wallMs":0,"heapMiB":0}');
