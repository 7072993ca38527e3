import { backwardUnits } from '../time/count-back.ts';
import { limitFault } from '../time/limit.ts';
import type { LimitDeclaration, ObligationDeclaration, ServiceDefinition } from './definition.ts';
import type { Fault } from './fault.ts';

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
      const fault = limitFault(limit);
      if (fault !== undefined) faults.push({ path, fault });
      if (limit.from !== undefined && limit.until !== undefined && limit.until < limit.from)
        faults.push({ path, fault: 'ends before it comes into force' });
      if (limit.alsoOpen === true && limit.from === undefined)
        faults.push({ path, fault: 'a rule for open cases too says from which day' });
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
      ? [{ path: '/remedies', fault: 'who may refuse to accept says what may be done against it' }]
      : []),
    ...(backdating !== undefined && !countsBack(backdating.within)
      ? [{ path: '/backdating/within', fault: `${backdating.within.unit} cannot be counted backwards` }]
      : []),
  ];
}

function countsBack({ unit }: LimitDeclaration): boolean {
  return (backwardUnits as readonly string[]).includes(unit);
}

function extensionFaults({ extensions = [], limits }: ServiceDefinition): readonly Fault[] {
  return extensions.flatMap((each) => {
    const path = `/extensions/${each.code}`;
    const faults: Fault[] = [];
    if (limits[each.clock].length === 0) faults.push({ path, fault: `there is no ${each.clock} limit` });
    if (each.after !== undefined && !extensions.some(({ code }) => code === each.after))
      faults.push({ path, fault: `there is no extension ${each.after}` });
    if (each.ahead !== undefined && !countsBack(each.ahead))
      faults.push({ path: `${path}/ahead`, fault: `${each.ahead.unit} cannot be counted backwards` });
    return faults;
  });
}

function deemedFaults({ limits, outcomes }: ServiceDefinition): readonly Fault[] {
  const { deemed, statutory } = limits;
  if (deemed === undefined) return [];
  const path = '/limits/deemed';
  return [
    ...(statutory.length === 0 ? [{ path, fault: 'there is no statutory limit that could pass' }] : []),
    ...(outcomes.some(({ code }) => code === deemed.outcome)
      ? []
      : [{ path, fault: `the service declares no outcome ${deemed.outcome}` }]),
  ];
}

function obligationFaults(
  { materials = [], steps, obligations = [] }: ServiceDefinition,
  { code, kind, material, within, check, breach }: ObligationDeclaration,
): readonly Fault[] {
  const path = `/obligations/${code}`;
  const issued = steps.flatMap((step) => step.outcomes.flatMap(({ issues = [] }) => issues));
  const wrong: readonly (readonly [boolean, string])[] = [
    [obligations.filter((each) => each.code === code).length > 1, 'is declared twice'],
    [kind === 'tolerance' && material === undefined, 'a tolerance names the material that is owed'],
    [kind === 'tolerance' && within === undefined, 'a tolerance says until when the material is owed'],
    [kind === 'commitment' && check === undefined, 'a commitment says who checks it afterwards'],
    [
      material !== undefined && !materials.some((each) => each.code === material),
      `the service asks for no material ${material ?? ''}`,
    ],
    [(material === undefined) !== (within === undefined), 'a material has a date, and a date a material'],
  ];
  return [
    ...wrong.flatMap(([holds, fault]) => (holds ? [{ path, fault }] : [])),
    ...(breach.revokes ?? [])
      .filter((type) => !issued.some((issue) => issue.type === type))
      .map((type) => ({ path: `${path}/breach`, fault: `no step issues a certificate ${type}` })),
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
          .map((obligation) => ({
            path: `/steps/${step.code}/outcomes/${code}`,
            fault: `there is no obligation ${obligation}`,
          })),
      ),
    ),
    ...obligations
      .filter(({ kind, code }) => kind === 'commitment' && !opened.has(code))
      .map(({ code }) => ({ path: `/obligations/${code}`, fault: 'no outcome opens it' })),
  ];
}
