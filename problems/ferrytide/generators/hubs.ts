import { jsonLines, type Random } from 'olsol';

// `hubs` islands in a row, one minute apart; each of them is joined to all other islands, and the further down the row a
// hub lies, the earlier its boats are there.
export default function generate(args: { n: number; hubs: number }, random: Random): string {
  const { n, hubs } = args;
  if (n <= hubs + 1) throw new RangeError('there are no islands but the hubs');
  const ferries: number[][] = [];
  for (let hub = 1; hub < hubs; hub++) ferries.push([hub, hub + 1, 1, 1]);
  for (let island = hubs + 1; island <= n; island++) {
    const wait = random.int(1, 9);
    const sail = random.int(1, n);
    for (let hub = 1; hub <= hubs; hub++) ferries.push([hub, island, sail + (hubs - hub) * 30, wait]);
  }
  return jsonLines(n, ferries, 1, n);
}
