// Rewrites an ES module as the body of a CommonJS function: `import` becomes `require`, `export` fills `exports`. Lines stay
// lines.
import {
  type ExportAllDeclaration,
  type ExportDefaultDeclaration,
  type ExportNamedDeclaration,
  type ImportDeclaration,
  type ImportExpression,
  type MetaProperty,
  type Node,
  type Program,
  parse,
} from 'acorn';
import MagicString from 'magic-string';
import { exportedAtEnd, isDeclaration, nameOf } from './exported-names.ts';
import { nodesOf } from './nodes-of.ts';

export type ModuleBody =
  | { readonly kind: 'body'; readonly code: string; readonly map: string; readonly async: boolean }
  /** A module that the parser refuses; the engine, which is given scripts only, would blame the first `import`. */
  | { readonly kind: 'syntax-error'; readonly message: string; readonly line: number; readonly column: number };

/**
 * undefined when the text can be run as it is: a script without `import`, `export` or top-level `await`, or one whose syntax
 * errors are the engine's to find. Names are bound once, not live; a program of one file cannot tell.
 */
export function moduleBody(text: string): ModuleBody | undefined {
  if (!/\b(?:import|export|await)\b/.test(text)) return undefined;
  const module = parsed(text, 'module');
  if (module instanceof SyntaxError && /^\s*(?:import\b(?!\s*[.(])|export\b)/m.test(text)) return faultOf(module);
  const program = module instanceof SyntaxError ? parsed(text, 'script') : module;
  if (program instanceof SyntaxError) return undefined;
  const async = awaitsAtTop(program);
  const isModule = async || program.body.some(isModuleItem) || nodesOf(program, isMeta).length > 0;
  const calls = nodesOf(program, isImportCall);
  if (!isModule && calls.length === 0) return undefined;
  const code = new MagicString(text);
  for (const call of calls) code.overwrite(call.start, call.start + 'import'.length, IMPORT_CALL);
  if (isModule) rewriteModule(code, program, text);
  return { kind: 'body', code: code.toString(), map: code.generateMap({ hires: true }).toString(), async };
}

function parsed(text: string, sourceType: 'module' | 'script'): Program | SyntaxError {
  try {
    return parse(text, {
      ecmaVersion: 'latest',
      sourceType,
      allowHashBang: true,
      allowReturnOutsideFunction: sourceType === 'script',
    });
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error; // the source is too deep for the parser: the worker says so
  }
}

/** The parser counts columns from 0 and ends its message with the position. */
function faultOf(error: SyntaxError & { loc?: { line: number; column: number } }): ModuleBody {
  const { line, column } = error.loc ?? { line: 1, column: 0 };
  const message = `SyntaxError: ${error.message.replace(/ \(\d+:\d+\)$/, '')}`;
  return { kind: 'syntax-error', message, line, column: column + 1 };
}

/** `import(name)` and `import.meta`, as far as a program of one file can use them. */
const IMPORT_CALL = '(async (name) => { const it = require(name); return { default: it, ...it }; })';
const IMPORT_META = "({ url: 'file:///solution.js', filename: '/solution.js', dirname: '/' })";
/** Parameters of the function that the module becomes; a module may use these names for its own. */
const PARAMETERS = ['require', 'module'];

function rewriteModule(code: MagicString, program: Program, text: string): void {
  let hoisted = '';
  let imports = 0;
  for (const item of program.body) {
    if (item.type === 'ImportDeclaration') hoisted += importText(item, `__import${imports++}`);
    if (isModuleItem(item)) code.overwrite(...edit(item, text));
    if (item.type === 'ExportDefaultDeclaration' && isDeclaration(item)) code.appendLeft(item.end, ';');
    if (
      item.type === 'VariableDeclaration' &&
      item.declarations.some(({ id }) => 'name' in id && PARAMETERS.includes(id.name))
    ) {
      code.overwrite(item.start, item.start + item.kind.length, 'var');
    }
  }
  for (const meta of nodesOf(program, isMeta)) code.overwrite(meta.start, meta.end, IMPORT_META);
  code.prepend(`'use strict';${hoisted}`);
  for (const name of exportedAtEnd(program))
    code.append(`\nexports[${JSON.stringify(name.exported)}] = ${name.local};`);
}

type ModuleItem = ImportDeclaration | ExportNamedDeclaration | ExportDefaultDeclaration | ExportAllDeclaration;

function isModuleItem(node: Node): node is ModuleItem {
  return /^(?:Import|Export)/.test(node.type) && node.type !== 'ImportExpression';
}

/** Bindings of one import declaration; every module is a CommonJS one, so its default is itself unless it has one. */
function importText(item: ImportDeclaration, name: string): string {
  let text = `const ${name} = require(${JSON.stringify(item.source.value)});`;
  for (const specifier of item.specifiers) {
    const local = `${PARAMETERS.includes(specifier.local.name) ? 'var' : 'const'} ${specifier.local.name}`;
    if (specifier.type === 'ImportNamespaceSpecifier') text += `${local} = ${name};`;
    else {
      const imported = specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier.imported);
      text +=
        imported === 'default'
          ? `${local} = ${name}.default ?? ${name};`
          : `${local} = ${name}[${JSON.stringify(imported)}];`;
    }
  }
  return text;
}

/** What an item's first characters, or all of it, are replaced by: start, end, text. Line breaks stay. */
function edit(item: ModuleItem, text: string): [number, number, string] {
  const blank = text.slice(item.start, item.end).replace(/[^\n]+/g, '') || ' ';
  if (item.type === 'ImportDeclaration' || item.type === 'ExportAllDeclaration') return [item.start, item.end, blank];
  if (item.type === 'ExportNamedDeclaration') {
    return item.declaration ? [item.start, item.declaration.start, ' '] : [item.start, item.end, blank];
  }
  const named = 'id' in item.declaration && item.declaration.id;
  return [item.start, item.declaration.start, named && isDeclaration(item) ? ' ' : 'exports.default = '];
}

/** Whether an `await` stands outside every function. */
function awaitsAtTop(program: Program): boolean {
  return nodesOf(program, isAwait, isFunction).length > 0;
}

function isAwait(node: Node): node is Node {
  return (
    node.type === 'AwaitExpression' || ((node as { await?: boolean }).await === true && node.type === 'ForOfStatement')
  );
}

function isFunction(node: Node): boolean {
  return /^(?:Function|ArrowFunction)|^(?:PropertyDefinition|StaticBlock)$/.test(node.type);
}

function isImportCall(node: Node): node is ImportExpression {
  return node.type === 'ImportExpression';
}

function isMeta(node: Node): node is MetaProperty {
  return node.type === 'MetaProperty' && (node as MetaProperty).meta.name === 'import';
}
