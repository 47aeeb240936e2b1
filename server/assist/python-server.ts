// One running Python language server with the one text that it is about.
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Aside } from '#judge';
import type { AssistAnswer, AssistDiagnostic, AssistQuestion } from '../schema/assist.ts';
import type { Tongue } from '../schema/problem.ts';
import { completionFrom, descriptionFrom, diagnosticsFrom, hoverFrom, Published, signatureFrom } from './from-lsp.ts';
import { libraryFile, WORKSPACE } from './pyright.ts';
import { type Rpc, rpcOver } from './rpc.ts';

export type PythonServer = {
  /** The text as it is from now on. */
  write(version: number, text: string): void;
  /** Null when there is no answer. */
  ask(question: AssistQuestion): Promise<AssistAnswer | null>;
  kill(): void;
};

export type PythonServerOptions = {
  readonly start: () => Aside;
  /** The language of what it says. */
  readonly tongue: Tongue;
  readonly onDiagnostics: (version: number, diagnostics: readonly AssistDiagnostic[]) => void;
  /** The process has ended, by itself or killed. */
  readonly onEnd: () => void;
};

const ROOT = pathToFileURL(WORKSPACE).href;
const uri = `${ROOT}/solution.py`;
/** What solutions import most: the server offers to import only what it has read. */
const USUAL = {
  uri: `${ROOT}/usual.py`,
  version: 1,
  languageId: 'python',
  text: `import bisect, collections, copy, decimal, fractions, functools, heapq, itertools, math, operator, queue, random, re, string, sys`,
};

const CAPABILITIES = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'], labelDetailsSupport: true } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: { versionSupport: true },
    signatureHelp: {
      signatureInformation: {
        documentationFormat: ['markdown'],
        parameterInformation: { labelOffsetSupport: true },
        activeParameterSupport: true,
      },
    },
  },
};

export function openPythonServer({ start, tongue, onDiagnostics, onEnd }: PythonServerOptions): PythonServer {
  const { child, kill } = start();
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null) throw new Error('a language server without pipes');
  // What it complains of is nobody's business, but must not fill the pipe.
  stderr?.resume();
  const rpc = rpcOver(stdin, stdout, {
    notice: (method, params) => {
      if (method !== 'textDocument/publishDiagnostics') return;
      const published = Published.safeParse(params);
      if (published.data?.uri === uri)
        onDiagnostics(published.data.version, diagnosticsFrom(published.data.diagnostics));
    },
    question: (method, params) => (method === 'workspace/configuration' ? settingsFor(params) : null),
    nonsense: kill,
  });
  const ended = () => {
    rpc.end();
    onEnd();
  };
  child.once('close', ended).once('error', () => {
    // A program that could not be started has no end.
    if (child.pid === undefined) ended();
  });
  const ready = greet(rpc, tongue);
  const questions = questionsTo(rpc);
  let isOpen = false;
  const write = async (version: number, text: string) => {
    await ready;
    if (isOpen) {
      rpc.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    } else {
      rpc.tell('textDocument/didOpen', { textDocument: { uri, version, languageId: 'python', text } });
    }
    isOpen = true;
  };
  return {
    write: (version, text) => void write(version, text),
    ask: async (question) => {
      await ready;
      return (await questions(question)) ?? null;
    },
    kill,
  };
}

async function greet(rpc: Rpc, tongue: Tongue): Promise<void> {
  await rpc.ask('initialize', {
    // It would look for that process, and cannot see it behind the walls; it ends with its input.
    processId: null,
    locale: tongue,
    rootUri: ROOT,
    workspaceFolders: [{ name: 'solution', uri: ROOT }],
    capabilities: CAPABILITIES,
  });
  rpc.tell('initialized', {});
  rpc.tell('textDocument/didOpen', { textDocument: USUAL });
}

const Wanted = z.object({ items: z.array(z.object({ section: z.string().optional() })) });

/** What `workspace/pyrightconfig.json` cannot say, because it depends on where things are installed. */
function settingsFor(params: unknown): unknown {
  const analysis = { autoSearchPaths: false, diagnosticMode: 'openFilesOnly', extraPaths: [libraryFile()] };
  const wanted = Wanted.safeParse(params);
  if (!wanted.success) return null;
  return wanted.data.items.map(({ section }) => (section === 'python' ? { analysis } : null));
}

type At = { readonly line: number; readonly column: number };

function questionsTo(rpc: Rpc): (question: AssistQuestion) => Promise<AssistAnswer | undefined> {
  /** Of the last completion, as the server wants them back. */
  let items: readonly unknown[] = [];
  const about = ({ line, column }: At) => ({
    textDocument: { uri },
    position: { line: line - 1, character: column - 1 },
  });
  return async (question) => {
    switch (question.type) {
      case 'complete': {
        const found = completionFrom(await rpc.ask('textDocument/completion', about(question)));
        items = found?.raw ?? [];
        return found?.answer;
      }
      case 'describe': {
        const item = items[question.item];
        return item === undefined ? undefined : descriptionFrom(await rpc.ask('completionItem/resolve', item));
      }
      case 'hover':
        return hoverFrom(await rpc.ask('textDocument/hover', about(question)));
      case 'signature':
        return signatureFrom(await rpc.ask('textDocument/signatureHelp', about(question)));
    }
  };
}
