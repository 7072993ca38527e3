import { expressionFaults } from './check-expressions.ts';
import { flowFaults } from './check-flow.ts';
import { peopleFaults } from './check-people.ts';
import { separationFaults } from './check-separation.ts';
import { shapeFaults } from './check-shape.ts';
import { stretchFaults } from './check-stretches.ts';
import { timeFaults } from './check-time.ts';
import { outcomeClasses, type ServiceDefinition, type StepDefinition } from './definition.ts';
import { type Fault, fault } from './fault.ts';
import { offersEntries } from './form-of-step.ts';

export type { Fault } from './fault.ts';

/** Everything wrong with one definition; empty when it may be published. */
export function checkDefinition(definition: ServiceDefinition): readonly Fault[] {
  const shape = shapeFaults(definition);
  const faults =
    shape.length > 0
      ? shape
      : [
          ...codeFaults(definition),
          ...flowFaults(definition),
          ...stepFaults(definition),
          ...peopleFaults(definition),
          ...separationFaults(definition),
          ...timeFaults(definition),
          ...stretchFaults(definition),
          ...expressionFaults(definition),
        ];
  return faults.map((each) => ({ ...each, path: `/${definition.code}${each.path}` }));
}

function codeFaults(definition: ServiceDefinition): readonly Fault[] {
  return [
    ...repeated(definition.steps, '/steps'),
    ...repeated(definition.outcomes, '/outcomes'),
    ...definition.steps.flatMap((step) => repeated(step.outcomes, `/steps/${step.code}/outcomes`)),
    // A signature is known by the capacity it is given in.
    ...repeated(definition.signing?.signers ?? [], '/signing/signers'),
    ...definition.steps
      .filter((step) => step.code === 'acceptance' || step.code === 'correction')
      .map((step) => fault(`/steps/${step.code}`, 'pack.code-reserved')),
  ];
}

function stepFaults(definition: ServiceDefinition): readonly Fault[] {
  return definition.steps.flatMap((step) => {
    const at = `/steps/${step.code}`;
    const isUnknown = (outcome: string): boolean => !step.outcomes.some(({ code }) => code === outcome);
    const named = [
      ...(step.rules ?? []).map(({ outcome }) => outcome),
      ...outcomeClasses.flatMap((each) => step.follows?.[each] ?? []),
      ...(step.deemed === undefined ? [] : [step.deemed.outcome]),
      ...(step.awaits === undefined ? [] : [step.awaits.outcome]),
    ];
    const wrong: readonly (readonly [boolean, Fault['code']])[] = [
      [step.kind === 'automatic' && step.rules === undefined, 'pack.rules-missing'],
      [!offersEntries(step), 'pack.offer-not-entered'],
      [step.onDay !== undefined && step.kind !== 'automatic', 'pack.day-of-rules'],
      // A list closes by itself, too.
      [step.kind === 'automatic' && !('system' in step.by), 'pack.automatic-by-system'],
      [
        'system' in step.by && step.kind !== 'automatic' && step.gathers?.each === undefined,
        'pack.automatic-by-system',
      ],
      [step.kind === 'external' && step.calls === undefined, 'pack.call-missing'],
      [step.kind === 'amend' && !('applicant' in step.by), 'pack.amendment-by-applicant'],
      [step.kind === 'amend' && (step.amends ?? []).length === 0, 'pack.amendment-empty'],
      [(step.kind === 'service') !== 'service' in step.by, 'pack.service-step-kind'],
      [step.kind === 'service' && step.opens === undefined, 'pack.service-form-missing'],
      [step.deemed !== undefined && step.limit === undefined, 'pack.deemed-without-limit'],
      [!isDelivered(step), 'pack.delivery-doer'],
      [
        step.delivers === 'post' && step.form === undefined && step.calls === undefined,
        'pack.delivery-untraced',
      ],
    ];
    return [
      ...wrong.flatMap(([holds, code]) => (holds ? [fault(at, code)] : [])),
      ...[...new Set(named)]
        .filter(isUnknown)
        .map((outcome) => fault(at, 'pack.step-outcome-unknown', { step: step.code, outcome })),
    ];
  });
}

/** Nobody hands over what is electronic, and somebody whatever else: an office, or the post that brings it. */
function isDelivered({ delivers, kind, by }: StepDefinition): boolean {
  if (delivers === undefined) return true;
  if (delivers === 'post' && kind === 'external') return 'outside' in by;
  return delivers === 'electronic' ? kind === 'automatic' : kind === 'deliver' && 'duty' in by;
}

function repeated(items: readonly { readonly code: string }[], path: string): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ code }) => {
    if (seen.has(code)) return [fault(`${path}/${code}`, 'pack.declared-twice')];
    seen.add(code);
    return [];
  });
}
