// A process that has an assistant at work: prints the process id of the assistant's walls, and waits to be killed.
import { startPyright } from '../../../server/assist/pyright.ts';
import { openPythonServer } from '../../../server/assist/python-server.ts';

const aside = startPyright();
const server = openPythonServer({ start: () => aside, tongue: 'en', onDiagnostics: () => {}, onEnd: () => {} });
server.write(1, 'x = 1');
await server.ask({ type: 'hover', id: 1, line: 1, column: 1 });
console.log(aside.child.pid);
setInterval(() => {}, 1000);
