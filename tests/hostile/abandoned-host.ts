// A host that runs a program which nothing in its worker interrupts; a test kills this host meanwhile.
import { createPool } from '../../judge/sandbox/pool.ts';

const ENDLESS = 'Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);';

await createPool(1).lease(async (worker) => {
  const made = await worker.compile({ file: 'endless.js', language: 'javascript', text: ENDLESS });
  if (made.kind !== 'program') throw new Error(made.error.message);
  process.stdout.write('running\n');
  const limits = { wallMs: 120_000, memoryMiB: 128, outputKiB: 256 };
  await worker.run({
    program: made.program,
    entry: { kind: 'stdio', args: [] },
    input: { id: '', texts: [''] },
    limits,
    seed: 1,
  });
});
