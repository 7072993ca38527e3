import type { ServiceDefinition, StretchDeclaration, Trigger } from './definition.ts';
import { type Fault, fault } from './fault.ts';

/** What is wrong with the parts of a process that have a clock of their own. */
export function stretchFaults(definition: ServiceDefinition): readonly Fault[] {
  const { stretches = [] } = definition;
  return stretches.flatMap((stretch) => {
    const path = `/stretches/${stretch.code}`;
    return [
      ...(stretches.filter(({ code }) => code === stretch.code).length > 1
        ? [fault(path, 'pack.declared-twice')]
        : []),
      ...((stretch.limits === undefined) === (stretch.until === undefined)
        ? [fault(path, 'pack.stretch-unlimited')]
        : []),
      ...[...stretch.from, ...stretch.to, ...pausesOf(stretch)].flatMap((trigger) =>
        triggerFaults(definition, trigger, path),
      ),
    ];
  });
}

function pausesOf({ pauses = [] }: StretchDeclaration): readonly Trigger[] {
  return pauses.map(({ step }) => ({ step }));
}

function triggerFaults(
  { steps }: ServiceDefinition,
  { step: code, outcomes = [] }: Trigger,
  path: string,
): readonly Fault[] {
  if (code === 'acceptance') return [];
  const step = steps.find((each) => each.code === code);
  if (step === undefined) return [fault(path, 'pack.step-unknown', { step: code })];
  return outcomes
    .filter((outcome) => !step.outcomes.some((each) => each.code === outcome))
    .map((outcome) => fault(path, 'pack.step-outcome-unknown', { step: code, outcome }));
}
