// `npm run bench`: what judging costs; `npm run bench -- noise` and `-- growth`: how far its decisions and its
// receipts can be trusted; `-- server`: how long a person waits, and what is lost by kill -9; `-- languages`: Python and C++
// against the system's own; `-- bank`: what the problems cost; `-- records`: what the pages of the records cost after years.

/** A bench runs when it is imported, with the arguments that follow its name. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  judging: () => import('./judging.ts'),
  noise: () => import('./noise/noise.ts'),
  growth: () => import('./growth/growth.ts'),
  server: () => import('./server/server.ts'),
  records: () => import('./records/records.ts'),
  bank: () => import('./bank/bank.ts'),
  languages: () => import('./languages/languages.ts'),
};

const [name = 'judging'] = process.argv.slice(2);
const start = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (start === undefined) {
  console.error(`There is no bench '${name}'. There are ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
} else {
  await start();
}
