import type { ServiceDefinition } from './definition.ts';
import { type Fault, fault } from './fault.ts';

/** Names that nobody has put into Chinese: the same in both languages, without a Chinese character. */
export function textDoubts(definition: ServiceDefinition): readonly Fault[] {
  const found: Fault[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('zh' in value && 'en' in value && typeof value.zh === 'string') {
      // What a case is about is worked out: entries alone read the same in either language, since somebody wrote them.
      const said = path === '/subject' ? (value.zh.match(/"[^"]*"/g) ?? []).join('') : value.zh;
      if (!/\p{Letter}/u.test(said)) return;
      if (value.zh === value.en && !/\p{Script=Han}/u.test(value.zh))
        found.push(fault(path, 'pack.text-untranslated', { text: value.zh }));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const code = typeof item === 'object' && item !== null && 'code' in item ? item.code : undefined;
      visit(item, `${path}/${Array.isArray(value) && typeof code === 'string' ? code : key}`);
    }
  };
  visit(definition, '');
  return found;
}

/** Outcomes of the service that no step gives, no limit supplies, and neither an office nor a withdrawal can bring about. */
export function endingDoubts(definition: ServiceDefinition): readonly Fault[] {
  const { steps, outcomes, limits, acceptance, withdrawal = [] } = definition;
  const given = new Set([
    ...steps.flatMap((step) => step.outcomes.flatMap(({ ends = [] }) => ends.map((each) => each.outcome))),
    ...(limits.deemed === undefined ? [] : [limits.deemed.outcome]),
    ...withdrawal.map(({ outcome }) => outcome),
  ]);
  return outcomes
    .filter(({ code, class: kind }) => {
      if (given.has(code)) return false;
      return kind === 'not-accepted' ? acceptance === undefined : kind !== 'withdrawn' && kind !== 'void';
    })
    .map(({ code }) => fault(`/outcomes/${code}`, 'pack.ending-never-given'));
}
