import type { ErrorCode, ErrorParameters } from '../errors/index.ts';
import { asForm } from '../form/index.ts';
import { personalFields } from '../form/mask.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { type Fault, fault } from './fault.ts';

/** What cannot be right about the people, children, transfers and versions a definition declares. */
export function peopleFaults(definition: ServiceDefinition): readonly Fault[] {
  const faults: Fault[] = [];
  const needs: Needs = (condition, path, code, parameters) => {
    if (!condition) faults.push(fault(path, code, parameters));
  };
  enterpriseFaults(definition, needs);
  const known = new Set(definition.steps.map(({ code }) => code));
  for (const step of definition.steps) {
    const at = `/steps/${step.code}`;
    doerFaults(step, at, needs);
    gatheringFaults(step, at, needs);
    announcingFaults(definition, step, at, needs);
    purposeFaults(definition, step, at, needs);
    const leadsOf = 'office' in step.by ? step.by.leadsOf : undefined;
    needs(
      leadsOf === undefined || leadsOf in asForm(definition.form).properties,
      `${at}/by/leadsOf`,
      'pack.form-field-unused',
      { field: leadsOf ?? '' },
    );
    needs(
      step.rounds === undefined || (step.after !== undefined && 'any' in step.after),
      `${at}/rounds`,
      'pack.rounds-without-any',
    );
    needs(
      step.addable === undefined || (step.kind === 'service' && step.when !== undefined),
      `${at}/addable`,
      'pack.addable-without-condition',
    );
    if (step.after !== undefined && 'all' in step.after && step.after.atLeast !== undefined)
      needs(step.after.atLeast <= step.after.all.length, `${at}/after`, 'pack.join-too-many', {
        wanted: step.after.atLeast,
        possible: step.after.all.length,
      });
  }
  needs(
    definition.opener === undefined || definition.openedBy === 'office',
    '/opener',
    'pack.opener-without-office',
  );
  const { reopening } = definition;
  for (const code of reopening?.opens ?? []) {
    needs(known.has(code), '/reopening/opens', 'pack.step-unknown', { step: code });
    const step = definition.steps.find((each) => each.code === code);
    needs(step?.kind !== 'automatic', '/reopening/opens', 'pack.reopens-automatic', { step: code });
  }
  const codes = (definition.transfers ?? []).map(({ code }) => code);
  needs(new Set(codes).size === codes.length, '/transfers', 'pack.declared-twice');
  for (const { from, steps } of definition.migrations ?? []) {
    const at = `/migrations/${from}`;
    needs(from < definition.version, at, 'pack.migration-backwards');
    const names = Object.values(steps).filter((name) => name !== null);
    for (const name of names) needs(known.has(name), at, 'pack.step-unknown', { step: name });
    needs(new Set(names).size === names.length, at, 'pack.migration-merges');
  }
  return faults;
}

type Needs = (condition: boolean, path: string, code: ErrorCode, parameters?: ErrorParameters) => void;

function doerFaults(step: StepDefinition, at: string, needs: Needs): void {
  const { by } = step;
  if ('offices' in by) {
    needs((by.needs ?? 1) <= by.offices.length, `${at}/by`, 'pack.signatures-too-many');
    needs(
      step.rules !== undefined || step.outcomes.filter(({ favourable }) => favourable).length <= 1,
      `${at}/rules`,
      'pack.joint-without-rules',
    );
  }
  if ('offices' in by || 'panel' in by) {
    needs(
      ['review', 'inspect', 'decide', 'sign', 'works', 'deliver'].includes(step.kind),
      at,
      'pack.several-cannot',
      { kind: step.kind },
    );
    if ('panel' in by) {
      const mayTie = step.outcomes.length > 2 && by.panel.sizes.some((size) => size > 3);
      needs(step.rules !== undefined || !mayTie, `${at}/rules`, 'pack.panel-tie');
    }
    const last = step.rules?.at(-1);
    needs(last === undefined || last.when === 'true', `${at}/rules`, 'pack.last-rule-open');
  }
}

/** Who asks is told from an entry that there is. */
function enterpriseFaults({ asEnterprise, offeredTo, form }: ServiceDefinition, needs: Needs): void {
  needs(asEnterprise !== undefined || offeredTo === undefined, '/offeredTo', 'pack.offered-to-nobody');
  needs(
    asEnterprise === undefined || asEnterprise in asForm(form).properties,
    '/asEnterprise',
    'pack.form-field-unused',
    { field: asEnterprise ?? '' },
  );
}

/** Strangers read what is announced: entries that there are, and none that are personal. */
function announcingFaults({ form }: ServiceDefinition, step: StepDefinition, at: string, needs: Needs): void {
  const personal = personalFields(form);
  for (const field of step.gathers?.announces ?? [])
    needs(
      field in asForm(form).properties && !personal.includes(field),
      `${at}/gathers/announces`,
      'pack.announces-unfit',
      { field },
    );
}

/** What a step says that it needs in clear is there, and personal: all else is shown anyway. */
function purposeFaults({ form }: ServiceDefinition, step: StepDefinition, at: string, needs: Needs): void {
  const personal = personalFields(form);
  for (const field of step.needs ?? [])
    needs(personal.includes(field), `${at}/needs`, 'pack.need-unfit', { field });
}

function gatheringFaults(step: StepDefinition, at: string, needs: Needs): void {
  const { gathers } = step;
  needs((step.kind === 'gather') === (gathers !== undefined), at, 'pack.gather-kind');
  if (gathers === undefined) return;
  needs(step.rules?.at(-1)?.when === 'true', `${at}/rules`, 'pack.last-rule-open');
  needs(gathers.each !== undefined || 'duty' in step.by, `${at}/by`, 'pack.gather-by-office');
  needs(
    gathers.each === undefined || gathers.complete === 'when-all-ended',
    `${at}/gathers/complete`,
    'pack.list-ends-with-all',
  );
  needs(
    gathers.each === undefined || gathers.admits === undefined,
    `${at}/gathers/admits`,
    'pack.list-admits-nobody',
  );
  needs(step.deemed === undefined, `${at}/deemed`, 'pack.gather-deemed');
  for (const [name, { by, among, sum, list }] of Object.entries(gathers.totals)) {
    const total = `${at}/gathers/totals/${name}`;
    needs(among === undefined || by !== undefined, `${total}/among`, 'pack.total-without-by');
    const adds = sum !== undefined || by !== undefined;
    needs(list === undefined || !adds, `${total}/list`, 'pack.total-lists-and-adds');
  }
  needs(gathers.totals.children === undefined, `${at}/gathers/totals/children`, 'pack.total-named-children');
}
