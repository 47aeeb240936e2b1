// What the walls around a submitted program are called, and how each is made, in English.
import type { Protection, ProtectionDetail } from '../schema/report.ts';

export const protections: Readonly<Record<Protection['name'], string>> = {
  isolate: 'isolate',
  'no-environment': 'empty environment',
  'node-permissions': 'Node permissions',
  'resource-limits': 'resource limits',
  'memory-watch': 'memory watch',
  'no-network': 'no network',
  'process-namespace': 'process namespace',
  'no-privileges': 'no privileges',
};

export const protectionDetails: Readonly<Record<ProtectionDetail, string>> = {
  'fresh-isolate': 'a fresh V8 isolate for each run',
  'only-time-zone': 'none but TZ=UTC',
  'own-code-only': 'no files but its own code, no processes, no threads',
  'no-dumps-no-files': 'no core dumps, no file writing, 64 open files',
  'resident-memory': 'the memory of the process is read every 5 ms',
  'heap-limit-only': "only the engine's own heap limit holds on this system",
  'network-namespace': 'a network namespace without a network',
  'pid-namespace': 'a pid namespace: nothing survives a kill',
  'user-nobody': 'user nobody, no capabilities',
  'no-capabilities': 'no capabilities, no new privileges',
  'no-new-privileges': 'no new privileges',
  'not-on-this-system': 'not available on this system',
  'util-linux-missing': 'unshare or setpriv is not installed',
  'not-allowed-here': 'this system does not allow it',
};
