import type { TSchema } from 'typebox';
import { Settings } from 'typebox/system';
import { Value } from 'typebox/value';
import type { Report } from './faults.ts';

type Problem = ReturnType<typeof Value.Errors>[number];

/** Reports every key, type or value that the schema does not allow. True when there is none. */
export function checkShape(report: Report, path: string, schema: TSchema, value: unknown): boolean {
  if (Value.Check(schema, value)) return true;
  for (const problem of withoutOtherBranches(findProblems(schema, value))) {
    const at = path + propertyPath(problem.instancePath);
    if (problem.keyword === 'additionalProperties') {
      for (const key of problem.params.additionalProperties as string[]) {
        report(`${at}.${key}`, '不认识这个字段', 'unknown key');
      }
    } else if (problem.keyword === 'required') {
      for (const key of problem.params.requiredProperties as string[])
        report(`${at}.${key}`, '缺少这个字段', 'missing');
    } else if (problem.keyword !== 'boolean') {
      report(at, `不符合要求：${problem.message}`, problem.message);
    }
  }
  return false;
}

/** All problems. By default only eight are collected, which may leave out what a union says of itself. */
function findProblems(schema: TSchema, value: unknown): readonly Problem[] {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: 1000 });
  try {
    return Value.Errors(schema, value);
  } finally {
    Settings.Set({ maxErrors });
  }
}

/**
 * A union yields the errors of all its branches. Keeps those of the branch that was meant: the one
 * whose fixed values fit, and with the fewest errors; and the union's own line only if no branch fits.
 */
function withoutOtherBranches(problems: readonly Problem[]): readonly Problem[] {
  let kept = [...problems];
  for (const union of problems.filter(({ keyword }) => keyword === 'anyOf')) {
    const prefix = `${union.schemaPath}/anyOf/`;
    const inside = kept.filter(({ schemaPath }) => schemaPath.startsWith(prefix));
    const branches = Map.groupBy(
      inside,
      ({ schemaPath }) => schemaPath.slice(prefix.length).split('/')[0] ?? '',
    );
    const meant = [...branches.values()]
      .filter((branch) => branch.every(({ keyword }) => keyword !== 'const' && keyword !== 'type'))
      .sort((a, b) => a.length - b.length)[0];
    kept = kept.filter((problem) => !inside.includes(problem) || meant?.includes(problem));
    if (meant !== undefined) kept = kept.filter((problem) => problem !== union);
  }
  return kept;
}

/** `/a/0/b` → `.a[0].b` */
function propertyPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) =>
      /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`,
    )
    .join('');
}
