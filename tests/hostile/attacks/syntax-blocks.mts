// expect: CE|RE|AC
// Namespaces and blocks nested a hundred thousand deep in TypeScript.
// source: 'console.log(5711);' + '{'.repeat(1e5) + '}'.repeat(1e5)
