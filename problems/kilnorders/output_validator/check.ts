import { ensure } from 'olsol';

// The output must name as many orders as the answer, each of them once, in an order in which all deadlines are met.
export default function check(files: { input: string; answer: string; output: string }) {
  try {
    judge(files);
    return true;
  } catch (error) {
    return { accepted: false, message: (error as Error).message };
  }
}

function judge(files: { input: string; answer: string; output: string }): void {
  const orders = files.input.trimEnd().split('\n').slice(1);
  const best = Number.parseInt(files.answer, 10);

  const tokens = files.output.split(/\s+/).filter((token) => token !== '');
  for (const token of tokens) ensure(/^\d{1,9}$/.test(token), `${token.slice(0, 20)} is not a number of an order`);
  const [kept, ...numbers] = tokens.map(Number);
  ensure(kept !== undefined, 'the output is empty');
  ensure(numbers.length === kept, `the first line says ${kept}, but ${numbers.length} orders follow`);
  ensure(kept === best, `${kept} orders are kept, but ${best} are possible`);

  const seen = new Set<number>();
  let time = 0;
  for (const number of numbers) {
    ensure(number >= 1 && number <= orders.length, `there is no order ${number}`);
    ensure(!seen.has(number), `order ${number} is fired twice`);
    seen.add(number);
    const [d, e] = (orders[number - 1] as string).split(' ').map(Number) as [number, number];
    time += d;
    ensure(time <= e, `order ${number} is finished at ${time}, after its deadline ${e}`);
  }
}
