import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { type Fault, fault } from './fault.ts';

/** Duties that are kept apart are parts that people of offices do, at least two, each named once. */
export function separationFaults({ separate = [], steps }: ServiceDefinition): readonly Fault[] {
  return separate.flatMap(({ of }, index) => {
    const path = `/separate/${index}`;
    return [
      ...(of.length < 2 || new Set(of).size !== of.length ? [fault(path, 'pack.separation-too-few')] : []),
      ...of
        .filter((part) => part !== 'acceptance' && !isDoneByPeople(steps.find(({ code }) => code === part)))
        .map((part) => fault(path, 'pack.separation-unfit', { step: part })),
    ];
  });
}

function isDoneByPeople(step: StepDefinition | undefined): boolean {
  if (step === undefined || step.gathers !== undefined) return false;
  return ['duty', 'office', 'offices', 'panel'].some((kind) => kind in step.by);
}
