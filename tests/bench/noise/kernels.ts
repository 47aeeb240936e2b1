// The programs of the noise bench: six kinds of work that solutions really do. Each function is carried into its program by its own text, so
// it uses nothing from outside itself.

/** Makes the work from the numbers of the input; a call is one round of it, and gives a value that depends on all of it. */
export type Kernel = (numbers: readonly number[]) => (round: number) => number;

export const KERNELS: Readonly<Record<string, Kernel>> = { sorting, counting, sieving, aligning, parsing, searching };

/** Objects sorted by a comparator. */
function sorting(numbers: readonly number[]): (round: number) => number {
  return (round) => {
    const people = [];
    for (let i = 0; i < 700; i++) people.push({ age: numbers[(i * 7 + round) % numbers.length] as number, id: i });
    people.sort((a, b) => a.age - b.age || a.id - b.id);
    return (people[350]?.age ?? 0) + (people[0]?.id ?? 0);
  };
}

/** A large Map of counters, hit all over. */
function counting(numbers: readonly number[]): (round: number) => number {
  const counts = new Map<number, number>();
  return (round) => {
    let most = 0;
    for (let i = 0; i < 2500; i++) {
      const key = ((numbers[(i + round * 31) % numbers.length] as number) + round * 64) % 60_000;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count > most) most = count;
    }
    return most + counts.size;
  };
}

/** Primes in a typed array. */
function sieving(numbers: readonly number[]): (round: number) => number {
  const composite = new Uint8Array(120_000);
  return (round) => {
    const end = composite.length - ((numbers[round % numbers.length] as number) % 100);
    composite.fill(0);
    let count = 0;
    for (let i = 2; i < end; i++) {
      if (composite[i] === 1) continue;
      count++;
      for (let j = i * i; j < end; j += i) composite[j] = 1;
    }
    return count;
  };
}

/** Dynamic programming: the longest common subsequence of two rows of numbers. */
function aligning(numbers: readonly number[]): (round: number) => number {
  return (round) => {
    const at = (i: number): number => (numbers[(i + round * 13) % numbers.length] as number) % 8;
    const a = Array.from({ length: 220 }, (_, i) => at(i));
    const b = Array.from({ length: 220 }, (_, i) => at(i * 3 + 1));
    let previous = new Array<number>(b.length + 1).fill(0);
    for (const value of a) {
      const row = [0];
      for (let j = 0; j < b.length; j++) {
        row.push(b[j] === value ? (previous[j] as number) + 1 : Math.max(previous[j + 1] as number, row[j] as number));
      }
      previous = row;
    }
    return previous[b.length] as number;
  };
}

/** Text built piece by piece, then taken apart again. */
function parsing(numbers: readonly number[]): (round: number) => number {
  return (round) => {
    let text = '';
    for (let i = 0; i < 500; i++) text += `${numbers[(i + round * 17) % numbers.length]}:${i % 10};`;
    let sum = 0;
    for (const field of text.split(';')) {
      const [key = '', value = ''] = field.split(':');
      sum += key.length * Number(value) + Number.parseInt(key.slice(-2) || '0', 10);
    }
    return sum;
  };
}

/** A graph of objects, made anew and searched breadth first. */
function searching(numbers: readonly number[]): (round: number) => number {
  type Node = { id: number; distance: number; next: Node[] };
  return (round) => {
    const nodes: Node[] = Array.from({ length: 800 }, (_, id) => ({ id, distance: -1, next: [] }));
    for (const node of nodes) {
      for (let k = 1; k <= 4; k++) {
        const to = ((numbers[(node.id * k + round) % numbers.length] as number) + node.id * k) % nodes.length;
        node.next.push(nodes[to] as Node);
      }
    }
    const queue: Node[] = [nodes[round % nodes.length] as Node];
    const seen = new Set<string>();
    let sum = 0;
    for (const node of queue) {
      for (const next of node.next) {
        const key = `n${next.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        next.distance = node.distance + 1;
        sum += next.distance;
        queue.push(next);
      }
    }
    return sum;
  };
}
