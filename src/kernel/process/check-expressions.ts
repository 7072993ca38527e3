import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { checkExpression, readPaths } from './expression.ts';
import { type Fault, fault } from './fault.ts';

/** Expressions that do not type-check, and those that use what is not there. */
export function expressionFaults(definition: ServiceDefinition): readonly Fault[] {
  const held = definition.steps.flatMap(({ code, heldBack = [] }) =>
    heldBack.flatMap((name) =>
      isSet(definition, name) ? [] : [fault(`/steps/${code}/heldBack`, 'pack.data-never-set', { name })],
    ),
  );
  const wrong = expressionsIn(definition).flatMap(({ expression, path, step, wants }) => {
    const reason = checkExpression(expression, wants);
    if (reason !== null) return [fault(path, 'pack.expression-wrong', { reason })];
    return unknownNames(definition, step, expression, path);
  });
  const awaited = definition.steps.flatMap(({ code, outcomes }) =>
    outcomes.flatMap((outcome) =>
      (['notBefore', 'notAfter'] as const).flatMap((key) => {
        const name = outcome[key];
        return name === undefined || isSet(definition, name) || hasField(definition, name)
          ? []
          : [fault(`/steps/${code}/outcomes/${outcome.code}/${key}`, 'pack.data-never-set', { name })];
      }),
    ),
  );
  return [...wrong, ...held, ...awaited];
}

type Place = {
  readonly expression: string;
  readonly path: string;
  /** The step it stands in. */
  readonly step: StepDefinition | null;
  readonly wants: 'bool' | 'any';
};

/** A definition never changes, and whoever walks through it asks for each fact that it reads. */
const placesOf = new WeakMap<ServiceDefinition, readonly Place[]>();

/** Every expression of a definition, with its place. */
export function expressionsIn(definition: ServiceDefinition): readonly Place[] {
  const known = placesOf.get(definition) ?? findExpressions(definition);
  placesOf.set(definition, known);
  return known;
}

function findExpressions(definition: ServiceDefinition): readonly Place[] {
  const found: Place[] = [];
  // `place` is the path as the shape has it: an item of a list is `*` there, whatever its code is.
  const visit = (value: unknown, path: string, place: string, key: string, step: StepDefinition | null) => {
    if (key === 'form' && !/\/(opens|each)\/form$/.test(place)) return;
    if (typeof value === 'string') {
      const isCondition = conditionKeys.has(key);
      if (isCondition || isExpressionPath(place))
        found.push({ expression: value, path, step, wants: isCondition ? 'bool' : 'any' });
      return;
    }
    const own = place === '/steps/*' ? (value as StepDefinition) : step;
    if (typeof value !== 'object' || value === null) return;
    for (const [part, item] of Object.entries(value))
      visit(
        item,
        `${path}/${labelOf(item, part)}`,
        `${place}/${Array.isArray(value) ? '*' : part}`,
        part,
        own,
      );
  };
  visit(definition, '', '', '', null);
  return found;
}

const conditionKeys = new Set(['when', 'where', 'admits', 'enough', 'unless']);
const expressionPaths = [
  /\/(sets|payload|content|suggests)\/[^/]+$/,
  /\/(opens|each)\/form\/[^/]+$/,
  /\/each\/(of|inspects)$/,
  /\/totals\/[^/]+\/(sum|list|by)$/,
  /\/gathers\/until$/,
  /^\/steps\/\*\/onDay$/,
  /^\/(limits|stretches\/\*)\/until\/(day|what)$/,
  /\/panel\/members$/,
  /^\/signing\/signers\/\*\/persons$/,
  /^\/figures\/(from|to)$/,
  /\/pool\/(from|to|where\/[^/]+|until\/day|lacking\/\*\/suffix)$/,
  /^\/steps\/\*\/offers\/of$/,
  /^\/statement\/(from|to|plan|region|year|former)$/,
  /\/by\/office$/,
  /\/awaits\/clock$/,
  /\/tells\/(zh|en)$/,
  /^\/subject\/(zh|en)$/,
  /\/corrects\/(register|field|value)$/,
  /^\/suspensions\/\*\/most$/,
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

/** What an expression reads of the form, the steps, the values set and the registers must be there to be read. */
function unknownNames(
  definition: ServiceDefinition,
  step: StepDefinition | null,
  expression: string,
  path: string,
): readonly Fault[] {
  const faults = readPaths(expression).flatMap(([root, name]): readonly Fault[] => {
    if (name === undefined || name === '*') return [];
    // Whom it is for is asked before there is a case, and before anything was entered.
    if (path.startsWith('/offeredTo/') && root !== 'facts')
      return [fault(path, 'pack.offered-before-case', { name: root ?? '' })];
    switch (root) {
      case 'form':
        return hasField(definition, name) ? [] : [fault(path, 'pack.form-field-unused', { field: name })];
      case 'steps':
        return definition.steps.some(({ code }) => code === name)
          ? []
          : [fault(path, 'pack.step-unknown', { step: name })];
      case 'data':
        return isSet(definition, name) ? [] : [fault(path, 'pack.data-never-set', { name })];
      case 'facts':
        return isRead(definition, step, path, name)
          ? []
          : [fault(path, 'pack.fact-undeclared', { fact: name })];
      default:
        return [];
    }
  });
  const seen = new Set<string>();
  return faults.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
}

function hasField({ form }: ServiceDefinition, name: string): boolean {
  const { properties } = form;
  return typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name);
}

function isSet({ steps }: ServiceDefinition, name: string): boolean {
  return steps.some(({ outcomes }) =>
    outcomes.some(({ sets }) => sets !== undefined && Object.hasOwn(sets, name)),
  );
}

/** A step's own entries are read when it is decided; whether it opens, and where, is decided without them. */
function isRead(
  { withdrawal, offeredTo }: ServiceDefinition,
  step: StepDefinition | null,
  path: string,
  name: string,
): boolean {
  const withdrawn = /^\/withdrawal\/(\d+)\/writes\//.exec(path)?.[1];
  if (withdrawn !== undefined)
    return withdrawal?.[Number(withdrawn)]?.reads?.some(({ as }) => as === name) === true;
  if (path.startsWith('/offeredTo/')) return offeredTo?.reads.some(({ as }) => as === name) === true;
  if (/^\/obligations\/[^/]+\/obtained\/when$/.test(path)) return name === 'obtained';
  if (step?.reads?.some(({ as }) => as === name) !== true) return false;
  return path.startsWith(`/steps/${step.code}/rules/`) || path.startsWith(`/steps/${step.code}/outcomes/`);
}
