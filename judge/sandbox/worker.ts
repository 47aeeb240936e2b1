// The worker process: compiles sources and runs programs of one kind, one order at a time, over its standard input and output.
// It holds nothing worth stealing: no expected answers, no environment, no files.
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';
import { Order } from './protocol.ts';
import type { Reply, Runtime } from './runtime.ts';
import { RUNTIMES, RuntimeName } from './runtimes.ts';

const { start } = RUNTIMES[RuntimeName.parse(process.argv[2])];
let runtime: Runtime | undefined;

function answer({ answer: header, blobs }: Reply): void {
  for (const part of encodeFrame({ header, blobs: blobs.map((blob) => Buffer.from(blob as Buffer)) })) {
    process.stdout.write(part);
  }
}

async function replyTo({ header, blobs }: Frame): Promise<Reply> {
  const order = Order.parse(header);
  if (order.type === 'prepare') {
    const started = await (await start())(order.isNew ? undefined : blobs);
    runtime = started.runtime;
    return { answer: { type: 'prepared' }, blobs: started.made ?? [] };
  }
  if (runtime === undefined) throw new Error(`'${order.type}' came before 'prepare'`);
  const [first = Buffer.alloc(0)] = blobs;
  switch (order.type) {
    case 'load':
      runtime.load(blobs);
      return { answer: { type: 'loaded' }, blobs: [] };
    case 'ready':
      await runtime.ready(first);
      return { answer: { type: 'is-ready' }, blobs: [] };
    case 'compile':
      return runtime.compile(order, first.toString('utf8'));
    case 'run':
      return runtime.run(order, first);
  }
}

// Orders are handled in the order of their coming, one after the other.
let queue = Promise.resolve();
const decode = frameDecoder((frame) => {
  queue = queue.then(async () => answer(await replyTo(frame)));
});
process.stdin.on('data', decode);
process.stdin.on('end', () => process.exit(0));
answer({ answer: { type: 'ready' }, blobs: [] });
