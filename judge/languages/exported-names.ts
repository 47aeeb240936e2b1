// What a module exports under which name, where that is told apart from the statement that makes it.
import type { ExportDefaultDeclaration, Pattern, Program } from 'acorn';

/** Whether a default export is a declaration, which needs no semicolon and may have a name. */
export function isDeclaration(item: ExportDefaultDeclaration): boolean {
  return item.declaration.type === 'FunctionDeclaration' || item.declaration.type === 'ClassDeclaration';
}

/** The local names that a module exports, to be filled in when it has run. */
export function exportedAtEnd(program: Program): { local: string; exported: string }[] {
  return program.body.flatMap((item) => {
    if (item.type === 'ExportDefaultDeclaration') {
      const id = isDeclaration(item) && 'id' in item.declaration ? item.declaration.id : undefined;
      return id ? [{ local: id.name as string, exported: 'default' }] : [];
    }
    if (item.type !== 'ExportNamedDeclaration' || item.source) return [];
    const { declaration } = item;
    if (!declaration) {
      return item.specifiers.map((specifier) => ({
        local: nameOf(specifier.local),
        exported: nameOf(specifier.exported),
      }));
    }
    if (declaration.type !== 'VariableDeclaration')
      return [{ local: declaration.id.name, exported: declaration.id.name }];
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

/** Of an identifier or a string, as import and export lists have them. */
export function nameOf(node: { type: string; name?: string; value?: unknown }): string {
  return node.type === 'Identifier' ? (node.name as string) : String(node.value);
}
