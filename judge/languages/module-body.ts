// Rewrites an ES module as the body of a CommonJS function: `import` becomes `require`, `export` fills `exports`.
import {
  type ExportAllDeclaration,
  type ExportDefaultDeclaration,
  type ExportNamedDeclaration,
  type ImportDeclaration,
  type Node,
  type Pattern,
  type Program,
  parse,
} from 'acorn';
import MagicString from 'magic-string';

export type ModuleBody = { readonly code: string; readonly map: string; readonly async: boolean };

/**
 * undefined when the text is a script (no import, export or top-level await), or when the parser does not know it: then the engine
 * is the judge of it. Names are bound once, not live; a program of one file cannot tell.
 */
export function moduleBody(text: string): ModuleBody | undefined {
  if (!/\b(?:import|export|await)\b/.test(text)) return undefined;
  const program = parseModule(text);
  if (program === undefined || (!program.body.some(isModuleItem) && !awaitsAtTop(program))) return undefined;
  const code = new MagicString(text);
  let hoisted = '';
  let imports = 0;
  for (const item of program.body) {
    if (item.type === 'ImportDeclaration') hoisted += importText(item, `__import${imports++}`);
    if (isModuleItem(item)) code.overwrite(...edit(item, text));
  }
  code.prepend(`'use strict';${hoisted}`);
  for (const name of exportedAtEnd(program)) code.append(`\nexports.${name.exported} = ${name.local};`);
  return { code: code.toString(), map: code.generateMap({ hires: true }).toString(), async: awaitsAtTop(program) };
}

function parseModule(text: string): Program | undefined {
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  } catch {
    return undefined;
  }
}

type ModuleItem = ImportDeclaration | ExportNamedDeclaration | ExportDefaultDeclaration | ExportAllDeclaration;

function isModuleItem(node: Node): node is ModuleItem {
  return /^(?:Import|Export)/.test(node.type) && node.type !== 'ImportExpression';
}

/** Bindings of one import declaration; every module is a CommonJS one, so its default is itself unless it has one. */
function importText(item: ImportDeclaration, name: string): string {
  let text = `const ${name} = require(${JSON.stringify(item.source.value)});`;
  for (const specifier of item.specifiers) {
    const local = specifier.local.name;
    if (specifier.type === 'ImportNamespaceSpecifier') text += `const ${local} = ${name};`;
    else {
      const imported = specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier.imported);
      text +=
        imported === 'default'
          ? `const ${local} = ${name}.default ?? ${name};`
          : `const ${local} = ${name}[${JSON.stringify(imported)}];`;
    }
  }
  return text;
}

function nameOf(node: { type: string; name?: string; value?: unknown }): string {
  return node.type === 'Identifier' ? (node.name as string) : String(node.value);
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

function isDeclaration(item: ExportDefaultDeclaration): boolean {
  return item.declaration.type === 'FunctionDeclaration' || item.declaration.type === 'ClassDeclaration';
}

function exportedAtEnd(program: Program): { local: string; exported: string }[] {
  return program.body.flatMap((item) => {
    if (item.type === 'ExportDefaultDeclaration') {
      const id = isDeclaration(item) && 'id' in item.declaration ? item.declaration.id : undefined;
      return id ? [{ local: id.name as string, exported: 'default' }] : [];
    }
    if (item.type !== 'ExportNamedDeclaration' || item.source) return [];
    const { declaration } = item;
    if (!declaration) {
      return item.specifiers.map((specifier) => ({ local: nameOf(specifier.local), exported: nameOf(specifier.exported) }));
    }
    if (declaration.type !== 'VariableDeclaration') return [{ local: declaration.id.name, exported: declaration.id.name }];
    return declaration.declarations.flatMap((one) => namesIn(one.id)).map((name) => ({ local: name, exported: name }));
  });
}

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesIn(one.type === 'RestElement' ? one.argument : one.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one === null ? [] : namesIn(one)));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

/** Whether an `await` stands outside every function. */
function awaitsAtTop(program: Program): boolean {
  const pending: unknown[] = [...program.body];
  while (pending.length > 0) {
    const node = pending.pop() as { type?: string; await?: boolean } | null;
    if (typeof node !== 'object' || node === null) continue;
    if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) return true;
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') continue;
    if (node.type === 'ArrowFunctionExpression' || node.type === 'ClassBody') continue;
    pending.push(...Object.values(node));
  }
  return false;
}
