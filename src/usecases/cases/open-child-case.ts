import { type CaseState, caseScope, filesOf, formOfChild } from '../../kernel/process/index.ts';
import { findMaterials } from '../certificates/find-materials.ts';
import type { Dependencies } from '../dependencies.ts';
import { forCase } from '../files/hand-in.ts';
import { changeCase } from './change-case.ts';
import { regionFacts } from './city-facts.ts';
import { currentDefinition } from './definitions.ts';
import { findCaseState, loadCase } from './load-case.ts';
import { withdrawChild } from './withdraw-child.ts';

/**
 * Opens the case behind a bundle's service step. Safe to run twice: the child's id is in the parent's event. A
 * bundle that has ended, or gone on without it, before it came to be takes it along: whoever withdrew the parts
 * looked for it in vain.
 */
export async function openChildCase(
  deps: Dependencies,
  {
    parent,
    step,
    round,
    child,
  }: { readonly parent: string; readonly step: string; readonly round: number; readonly child: string },
): Promise<void> {
  if ((await findCaseState(deps, child)) === null) await begin(deps, { parent, step, round, child });
  const { state } = await loadCase(deps, parent);
  if (!waitsFor(state, { step, round })) await withdrawChild(deps, child);
}

/** Whether the case still waits for what began under this step in this round. */
export function waitsFor(state: CaseState, { step, round }: { step: string; round: number }): boolean {
  const open = state.steps[step];
  return state.phase !== 'ended' && open?.status === 'open' && open.round === round;
}

async function begin(
  deps: Dependencies,
  {
    parent,
    step,
    round,
    child,
  }: { readonly parent: string; readonly step: string; readonly round: number; readonly child: string },
): Promise<void> {
  const { definition, state } = await loadCase(deps, parent);
  const declared = definition.steps.find(({ code }) => code === step);
  if (declared === undefined || !('service' in declared.by) || state.steps[step]?.child !== child) return;
  if (!waitsFor(state, { step, round })) return;
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const form = formOfChild(
    currentDefinition(deps, declared.by.service),
    declared.opens?.form ?? {},
    caseScope(state, { region, now: deps.now() }),
  );
  const files = filesOf(state, currentDefinition(deps, declared.by.service).form, form);
  await forCase(deps, files, child);
  const { party } = state.applicant;
  const found = await findMaterials(deps, currentDefinition(deps, declared.by.service), { party, form });
  await changeCase(deps, {
    principal: { kind: 'system', cause: `bundle ${state.number}` },
    case: { id: child, service: declared.by.service },
    expectedVersion: null,
    command: {
      act: 'submit',
      region: state.region,
      channel: state.channel,
      applicant: state.applicant,
      // Known to the whole is known to every part, whichever office it is.
      ...(state.known !== undefined && { known: state.known }),
      form,
      parent: { case: parent, step, round },
      ...(found.length > 0 && { found }),
      ...(files.length > 0 && { files }),
    },
  });
}
