import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [printers, pages] = parameters(input) as [number[][], number];
  const [cap, pagesCap] = args.includes('correctness') ? [50, 3_000] : [100_000, 1_000_000_000];
  ensure(printers.length >= 1 && printers.length <= cap, `${printers.length} printers, expected 1 to ${cap}`);
  for (const [i, printer] of printers.entries()) {
    ensure(printer.length === 3, `printers[${i}] has ${printer.length} elements, expected 3`);
    ensureInt(printer[0], 1, 1_000, `printers[${i}][0]`);
    ensureInt(printer[1], 1, 1_000, `printers[${i}][1]`);
    ensureInt(printer[2], 0, 1_000_000, `printers[${i}][2]`);
  }
  ensureInt(pages, 1, pagesCap, 'pages');
}
