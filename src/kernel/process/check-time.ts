import type { ErrorCode, ErrorParameters } from '../errors/index.ts';
import { backwardUnits } from '../time/count-back.ts';
import { limitFault } from '../time/limit.ts';
import type {
  LimitDeclaration,
  ObligationDeclaration,
  ServiceDefinition,
  StepOutcome,
} from './definition.ts';
import { stepOfClock } from './extensions.ts';
import { type Fault, fault } from './fault.ts';

/** What is wrong with what a definition says of time, of extensions and of what is owed. */
export function timeFaults(definition: ServiceDefinition): readonly Fault[] {
  return [
    ...limitFaults(definition),
    ...acceptanceFaults(definition),
    ...extensionFaults(definition),
    ...deemedFaults(definition),
    ...(definition.obligations ?? []).flatMap((each) => obligationFaults(definition, each)),
    ...owedFaults(definition),
  ];
}

/** Every limit in the definition, with its place. */
function limitFaults(definition: ServiceDefinition): readonly Fault[] {
  const faults: Fault[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('value' in value && 'unit' in value && 'basis' in value) {
      const limit = value as LimitDeclaration;
      const { value: count, unit } = limit;
      if (limitFault(limit) !== undefined)
        faults.push(fault(path, 'pack.limit-uncountable', { value: count, unit }));
      if (limit.from !== undefined && limit.until !== undefined && limit.until < limit.from)
        faults.push(fault(path, 'pack.limit-ends-early'));
      if (limit.alsoOpen === true && limit.from === undefined) faults.push(fault(path, 'pack.limit-undated'));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'form' && key !== 'output') visit(item, `${path}/${labelOf(item, key)}`);
    }
  };
  visit(definition, '');
  return faults;
}

function labelOf(item: unknown, key: string): string {
  const code = typeof item === 'object' && item !== null && 'code' in item ? item.code : undefined;
  return typeof code === 'string' ? code : key;
}

function acceptanceFaults({ acceptance, remedies, backdating }: ServiceDefinition): readonly Fault[] {
  return [
    ...(acceptance !== undefined && remedies === undefined
      ? [fault('/remedies', 'pack.remedies-missing')]
      : []),
    ...(backdating !== undefined && !countsBack(backdating.within)
      ? [fault('/backdating/within', 'pack.not-countable-back', { unit: backdating.within.unit })]
      : []),
  ];
}

function countsBack({ unit }: LimitDeclaration): boolean {
  return (backwardUnits as readonly string[]).includes(unit);
}

function extensionFaults({ extensions = [], limits, steps }: ServiceDefinition): readonly Fault[] {
  return extensions.flatMap((each) => {
    const path = `/extensions/${each.code}`;
    const faults: Fault[] = [];
    const step = stepOfClock(each.clock);
    const hasLimit =
      each.clock === 'promised' || each.clock === 'statutory'
        ? limits[each.clock].length > 0
        : steps.some(
            ({ code, limit, gathers }) => code === step && limit !== undefined && gathers === undefined,
          );
    if (!hasLimit) faults.push(fault(path, 'pack.extension-no-limit', { clock: each.clock }));
    if (each.after !== undefined && !extensions.some(({ code }) => code === each.after))
      faults.push(fault(path, 'pack.extension-unknown', { extension: each.after }));
    for (const part of ['ahead', 'decided'] as const) {
      const before = each[part];
      if (before !== undefined && !countsBack(before))
        faults.push(fault(`${path}/${part}`, 'pack.not-countable-back', { unit: before.unit }));
    }
    return faults;
  });
}

function deemedFaults({ limits, outcomes, steps }: ServiceDefinition): readonly Fault[] {
  const { deemed, statutory } = limits;
  if (deemed === undefined) return [];
  const path = '/limits/deemed';
  return [
    ...(statutory.length === 0 ? [fault(path, 'pack.deemed-no-statutory')] : []),
    ...(outcomes.some(({ code }) => code === deemed.outcome)
      ? []
      : [fault(path, 'pack.ending-unknown', { outcome: deemed.outcome })]),
    ...(steps.some((step) => step.outcomes.some((outcome) => givesWith(outcome, deemed.outcome)))
      ? [fault(path, 'pack.deemed-gives-nothing', { outcome: deemed.outcome })]
      : []),
  ];
}

/** Whether an outcome that ends a case so gives something with it: what the law supplies for the whole case does not. */
function givesWith({ ends = [], issues = [], writes = [] }: StepOutcome, ending: string): boolean {
  return issues.length + writes.length > 0 && ends.some(({ outcome }) => outcome === ending);
}

function obligationFaults(
  { materials = [], steps, obligations = [], reopening }: ServiceDefinition,
  { code, kind, material, within, check, breach }: ObligationDeclaration,
): readonly Fault[] {
  const path = `/obligations/${code}`;
  const issued = steps.flatMap((step) => step.outcomes.flatMap(({ issues = [] }) => issues));
  const wrong: readonly (readonly [boolean, ErrorCode, ErrorParameters?])[] = [
    [obligations.filter((each) => each.code === code).length > 1, 'pack.declared-twice'],
    [kind === 'tolerance' && material === undefined, 'pack.tolerance-no-material'],
    [kind === 'tolerance' && within === undefined, 'pack.tolerance-no-date'],
    [kind === 'commitment' && check === undefined, 'pack.commitment-no-check'],
    [
      material !== undefined && !materials.some((each) => each.code === material),
      'pack.material-unknown',
      { material: material ?? '' },
    ],
    [(material === undefined) !== (within === undefined), 'pack.material-undated'],
    [
      breach.reopens !== undefined && !reopening?.grounds.some((each) => each.code === breach.reopens),
      'pack.reopening-ground-missing',
      { ground: breach.reopens ?? '' },
    ],
  ];
  return [
    ...wrong.flatMap(([holds, code, parameters]) => (holds ? [fault(path, code, parameters)] : [])),
    ...(breach.revokes ?? [])
      .filter((type) => !issued.some((issue) => issue.type === type))
      .map((type) => fault(`${path}/breach`, 'pack.certificate-not-issued', { certificate: type })),
  ];
}

/** Obligations that outcomes open or show to be kept are declared; each commitment is opened by some outcome. */
function owedFaults({ steps, obligations = [] }: ServiceDefinition): readonly Fault[] {
  const known = (code: string): boolean => obligations.some((each) => each.code === code);
  const opened = new Set(steps.flatMap((step) => step.outcomes.flatMap(({ owes = [] }) => owes)));
  return [
    ...steps.flatMap((step) =>
      step.outcomes.flatMap(({ code, owes = [], keeps = [] }) =>
        [...owes, ...keeps]
          .filter((obligation) => !known(obligation))
          .map((obligation) =>
            fault(`/steps/${step.code}/outcomes/${code}`, 'pack.obligation-unknown', { obligation }),
          ),
      ),
    ),
    ...obligations
      .filter(({ kind, code }) => kind === 'commitment' && !opened.has(code))
      .map(({ code }) => fault(`/obligations/${code}`, 'pack.commitment-never-opened')),
  ];
}
