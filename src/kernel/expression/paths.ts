import type { ASTNode } from '@marcbachmann/cel-js';

/** A way into the scope that an expression takes: `form.address.detail`; `*` where it is worked out first. */
export type ReadPath = readonly string[];

/** Macros whose first argument names a variable of their own. */
const binding: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** Every path an expression reads, from a name of its scope; the variables of macros are not among them. */
export function pathsOf(node: ASTNode): readonly ReadPath[] {
  const found: ReadPath[] = [];
  visit(node, new Set(), found);
  return found;
}

function visit(node: ASTNode, bound: ReadonlySet<string>, found: ReadPath[]): void {
  const path = pathTo(node);
  if (path !== null) {
    const [root] = path;
    if (root !== undefined && !bound.has(root)) found.push(path);
    for (const index of indexesOf(node)) visit(index, bound, found);
    return;
  }
  if (node.op === 'rcall') {
    const [name, receiver, given] = node.args;
    const [first] = given;
    const own = binding.has(name) && first?.op === 'id' ? new Set([...bound, first.args]) : bound;
    visit(receiver, bound, found);
    for (const argument of own === bound ? given : given.slice(1)) visit(argument, own, found);
    return;
  }
  for (const part of partsOf(node)) visit(part, bound, found);
}

/** The node as a path, when it is one. */
function pathTo(node: ASTNode): ReadPath | null {
  switch (node.op) {
    case 'id':
      return [node.args];
    case '.':
    case '.?': {
      const [object, key] = node.args;
      const path = pathTo(object);
      return path === null ? null : [...path, key];
    }
    case '[]':
    case '[?]': {
      const [object, index] = node.args;
      const path = pathTo(object);
      const key = index.op === 'value' && typeof index.args === 'string' ? index.args : '*';
      return path === null ? null : [...path, key];
    }
    default:
      return null;
  }
}

/** What stands in brackets along a path: it may read something itself. */
function indexesOf(node: ASTNode): readonly ASTNode[] {
  if (node.op === '.' || node.op === '.?') return indexesOf(node.args[0]);
  if (node.op === '[]' || node.op === '[?]') return [...indexesOf(node.args[0]), node.args[1]];
  return [];
}

/** The nodes directly inside a node, whatever its kind. */
export function partsOf({ args }: ASTNode): readonly ASTNode[] {
  return nodesIn(args);
}

function nodesIn(value: unknown): readonly ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null && 'op' in value ? [value as ASTNode] : [];
}
