import type { ServiceDefinition, StepDefinition } from './definition.ts';
import type { Fault } from './fault.ts';

/** What cannot be right about the people, children, transfers and versions a definition declares. */
export function peopleFaults(definition: ServiceDefinition): readonly Fault[] {
  const faults: Fault[] = [];
  const needs = (condition: boolean, path: string, fault: string): void => {
    if (!condition) faults.push({ path, fault });
  };
  const known = new Set(definition.steps.map(({ code }) => code));
  for (const step of definition.steps) {
    const at = `/steps/${step.code}`;
    doerFaults(step, at, needs);
    gatheringFaults(step, at, needs);
    needs(
      step.rounds === undefined || (step.after !== undefined && 'any' in step.after),
      `${at}/rounds`,
      'only a step that opens by `any` runs rounds',
    );
    needs(
      step.addable === undefined || (step.kind === 'service' && step.when !== undefined),
      `${at}/addable`,
      'only a service step with a condition can be added later',
    );
    if (step.after !== undefined && 'all' in step.after && step.after.atLeast !== undefined)
      needs(step.after.atLeast <= step.after.all.length, `${at}/after`, 'asks for more than lead to it');
  }
  needs(
    definition.opener === undefined || definition.openedBy === 'office',
    '/opener',
    'only what an office opens has an opener',
  );
  const { reopening } = definition;
  for (const code of reopening?.opens ?? []) {
    needs(known.has(code), '/reopening/opens', `there is no step ${code}`);
    const step = definition.steps.find((each) => each.code === code);
    needs(step?.kind !== 'automatic', '/reopening/opens', `${code} runs by itself and cannot be opened`);
  }
  const codes = (definition.transfers ?? []).map(({ code }) => code);
  needs(new Set(codes).size === codes.length, '/transfers', 'a ground of transfer is declared twice');
  for (const { from, steps } of definition.migrations ?? []) {
    const at = `/migrations/${from}`;
    needs(from < definition.version, at, 'a case only goes over to a later version');
    const names = Object.values(steps).filter((name) => name !== null);
    for (const name of names) needs(known.has(name), at, `there is no step ${name}`);
    needs(new Set(names).size === names.length, at, 'two steps become one');
  }
  return faults;
}

type Needs = (condition: boolean, path: string, fault: string) => void;

function doerFaults(step: StepDefinition, at: string, needs: Needs): void {
  const { by } = step;
  if ('offices' in by) {
    needs((by.needs ?? 1) <= by.offices.length, `${at}/by`, 'needs more signatures than there are offices');
    needs(
      step.rules !== undefined || step.outcomes.filter(({ favourable }) => favourable).length <= 1,
      `${at}/rules`,
      'offices that may agree on several favourable outcomes need rules',
    );
  }
  if ('offices' in by || 'panel' in by) {
    needs(
      ['review', 'inspect', 'decide', 'sign', 'works', 'deliver'].includes(step.kind),
      at,
      `several cannot do a step of kind ${step.kind}`,
    );
    const last = step.rules?.at(-1);
    needs(last === undefined || last.when === 'true', `${at}/rules`, 'the last rule must always hold');
  }
}

function gatheringFaults(step: StepDefinition, at: string, needs: Needs): void {
  const { gathers } = step;
  needs(
    (step.kind === 'gather') === (gathers !== undefined),
    at,
    'a step of kind gather says what it gathers, and only it',
  );
  if (gathers === undefined) return;
  needs(
    step.rules?.at(-1)?.when === 'true',
    `${at}/rules`,
    'a gathering needs rules, the last of which always holds',
  );
  needs(gathers.each !== undefined || 'duty' in step.by, `${at}/by`, 'an office closes a gathering');
  needs(
    gathers.each === undefined || gathers.complete === 'when-all-ended',
    `${at}/gathers/complete`,
    'a list is complete when all have ended',
  );
  needs(
    gathers.each === undefined || gathers.admits === undefined,
    `${at}/gathers/admits`,
    'nobody joins a list',
  );
  needs(step.deemed === undefined, `${at}/deemed`, 'the limit of a gathering closes it; its rules decide');
  for (const [name, { by, among }] of Object.entries(gathers.totals))
    needs(
      among === undefined || by !== undefined,
      `${at}/gathers/totals/${name}/among`,
      'answers to nothing',
    );
  needs(
    gathers.totals.children === undefined,
    `${at}/gathers/totals/children`,
    'this name is the number of children',
  );
}
