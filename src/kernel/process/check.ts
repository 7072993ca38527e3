import { Value } from 'typebox/value';
import { peopleFaults } from './check-people.ts';
import { timeFaults } from './check-time.ts';
import { outcomeClasses, type ServiceDefinition, type StepDefinition, type Trigger } from './definition.ts';
import { checkExpression } from './expression.ts';
import type { Fault } from './fault.ts';
import { serviceDefinitionSchema } from './schema.ts';

export type { Fault } from './fault.ts';

/** Everything wrong with one definition; empty when it may be published. */
export function checkDefinition(definition: ServiceDefinition): readonly Fault[] {
  const shape = Value.Errors(serviceDefinitionSchema, definition).map((error) => ({
    path: `/${definition.code}${error.instancePath}`,
    fault: error.message,
  }));
  if (shape.length > 0) return shape;
  return [
    ...codeFaults(definition),
    ...graphFaults(definition),
    ...stepFaults(definition),
    ...peopleFaults(definition),
    ...timeFaults(definition),
    ...expressionFaults(definition),
  ].map(({ path, fault }) => ({ path: `/${definition.code}${path}`, fault }));
}

function codeFaults(definition: ServiceDefinition): readonly Fault[] {
  return [
    ...repeated(definition.steps, '/steps'),
    ...repeated(definition.outcomes, '/outcomes'),
    ...definition.steps.flatMap((step) => repeated(step.outcomes, `/steps/${step.code}/outcomes`)),
    ...definition.steps
      .filter((step) => step.code === 'acceptance' || step.code === 'correction')
      .map((step) => ({ path: `/steps/${step.code}`, fault: 'this code is reserved' })),
  ];
}

function graphFaults(definition: ServiceDefinition): readonly Fault[] {
  const steps = new Map(definition.steps.map((step) => [step.code, step]));
  const faults: Fault[] = [];
  for (const step of definition.steps) {
    for (const trigger of triggersOf(step)) {
      const source = steps.get(trigger.step);
      if (trigger.step === 'acceptance') continue;
      if (source === undefined) {
        faults.push({ path: `/steps/${step.code}/after`, fault: `there is no step ${trigger.step}` });
        continue;
      }
      for (const outcome of trigger.outcomes ?? []) {
        if (!source.outcomes.some((each) => each.code === outcome)) {
          faults.push({
            path: `/steps/${step.code}/after`,
            fault: `step ${trigger.step} has no outcome ${outcome}`,
          });
        }
      }
    }
  }
  const reached = reachable(definition.steps);
  for (const step of definition.steps) {
    if (!reached.has(step.code)) faults.push({ path: `/steps/${step.code}`, fault: 'is never reached' });
  }
  for (const [path, code] of endingsOf(definition)) {
    if (!definition.outcomes.some((outcome) => outcome.code === code)) {
      faults.push({ path, fault: `the service declares no outcome ${code}` });
    }
  }
  if (endingsOf(definition).length === 0) faults.push({ path: '/steps', fault: 'no step ends the case' });
  for (const wanted of definition.acceptance === undefined ? [] : (['withdrawn', 'not-accepted'] as const)) {
    if (!definition.outcomes.some((outcome) => outcome.class === wanted)) {
      faults.push({ path: '/outcomes', fault: `an accepted service needs an outcome of class ${wanted}` });
    }
  }
  return faults;
}

function stepFaults(definition: ServiceDefinition): readonly Fault[] {
  return definition.steps.flatMap((step) => {
    const at = `/steps/${step.code}`;
    const faults: Fault[] = [];
    const needs = (condition: boolean, fault: string): void => {
      if (!condition) faults.push({ path: at, fault });
    };
    needs(step.kind !== 'automatic' || step.rules !== undefined, 'an automatic step needs rules');
    needs(step.kind !== 'automatic' || 'system' in step.by, 'an automatic step is done by the system');
    needs(
      step.kind !== 'external' || step.calls !== undefined,
      'an external step needs the operation it calls',
    );
    needs(step.kind !== 'amend' || 'applicant' in step.by, 'an amendment is done by the applicant');
    needs(
      step.kind !== 'amend' || (step.amends ?? []).length > 0,
      'an amendment names the fields it may change',
    );
    needs(
      (step.kind === 'service') === 'service' in step.by,
      'a step of kind service names the service, and only it',
    );
    needs(step.kind !== 'service' || step.opens !== undefined, 'a service step says what form it opens with');
    for (const rule of step.rules ?? []) {
      needs(
        step.outcomes.some((each) => each.code === rule.outcome),
        `a rule gives the unknown outcome ${rule.outcome}`,
      );
    }
    if (step.kind === 'service') {
      for (const each of outcomeClasses) {
        const outcome = step.follows?.[each];
        if (outcome !== undefined) {
          needs(
            step.outcomes.some(({ code }) => code === outcome),
            `${each} follows to the unknown outcome ${outcome}`,
          );
        }
      }
    }
    if (step.deemed !== undefined) {
      const { outcome } = step.deemed;
      needs(step.limit !== undefined, 'a deemed outcome needs a limit');
      needs(
        step.outcomes.some(({ code }) => code === outcome),
        `the deemed outcome ${outcome} is unknown`,
      );
    }
    return faults;
  });
}

function expressionFaults(definition: ServiceDefinition): readonly Fault[] {
  const faults: Fault[] = [];
  // `place` is the path as the shape has it: an item of a list is `*` there, whatever its code is.
  const visit = (value: unknown, path: string, place: string, key: string): void => {
    if (key === 'form' && !/\/(opens|each)\/form$/.test(place)) return;
    if (typeof value === 'string') {
      const wants = conditionKeys.has(key) ? 'bool' : 'any';
      if (!conditionKeys.has(key) && !isExpressionPath(place)) return;
      const fault = checkExpression(value, wants);
      if (fault !== null) faults.push({ path, fault });
    } else {
      visitAll(value, path, place);
    }
  };
  const visitAll = (value: unknown, path: string, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      visit(item, `${path}/${labelOf(item, key)}`, `${place}/${Array.isArray(value) ? '*' : key}`, key);
    }
  };
  visitAll(definition, '', '');
  return faults;
}

const conditionKeys = new Set(['when', 'where', 'admits']);
const expressionPaths = [
  /\/(sets|payload|content)\/[^/]+$/,
  /\/(opens|each)\/form\/[^/]+$/,
  /\/each\/of$/,
  /\/totals\/[^/]+\/(sum|by)$/,
  /\/(party|key|amountFen)$/,
];

function isExpressionPath(path: string): boolean {
  return expressionPaths.some((pattern) => pattern.test(path));
}

/** Array items are named by their code, so that a path can be read. */
function labelOf(item: unknown, key: string): string {
  const named = typeof item === 'object' && item !== null && 'code' in item ? item.code : undefined;
  return typeof named === 'string' ? named : key;
}

function triggersOf(step: StepDefinition): readonly Trigger[] {
  if (step.after === undefined) return [{ step: 'acceptance' }];
  return 'all' in step.after ? step.after.all : step.after.any;
}

/** Steps that some sequence of outcomes can open. */
function reachable(steps: readonly StepDefinition[]): ReadonlySet<string> {
  const reached = new Set<string>(['acceptance']);
  for (let grew = true; grew; ) {
    grew = false;
    for (const step of steps) {
      if (reached.has(step.code)) continue;
      const triggers = triggersOf(step);
      const opens =
        step.after !== undefined && 'all' in step.after
          ? triggers.filter((trigger) => reached.has(trigger.step)).length >=
            (step.after.atLeast ?? triggers.length)
          : triggers.some((trigger) => reached.has(trigger.step));
      if (opens) {
        reached.add(step.code);
        grew = true;
      }
    }
  }
  return reached;
}

function endingsOf(definition: ServiceDefinition): readonly (readonly [string, string])[] {
  return definition.steps.flatMap((step) =>
    step.outcomes.flatMap((outcome) =>
      (outcome.ends ?? []).map(
        (ending) => [`/steps/${step.code}/outcomes/${outcome.code}/ends`, ending.outcome] as const,
      ),
    ),
  );
}

function repeated(items: readonly { readonly code: string }[], path: string): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ code }) => {
    if (seen.has(code)) return [{ path: `${path}/${code}`, fault: 'is declared twice' }];
    seen.add(code);
    return [];
  });
}
