import { refuse } from '../errors/index.ts';
import type { PanelActor } from './definition.ts';
import type { StepAssignee } from './events.ts';
import { evaluate } from './expression.ts';
import type { StepState } from './state.ts';
import { currentState, emit, scopeOf, type WorkingCase } from './working-case.ts';

type Panel = { readonly code: string; readonly by: PanelActor };

/** So many members as declared, each of them once, none of them the applicant, the chair among them. */
export function nameMembers(
  working: WorkingCase,
  { code, by }: Panel,
  { members, chair }: { readonly members: readonly StepAssignee[]; readonly chair: string },
): void {
  const accounts = new Set(members.map(({ account }) => account));
  const { applicant, steps } = currentState(working);
  const fits =
    accounts.size === members.length &&
    by.panel.sizes.some((size) => size === accounts.size) &&
    accounts.has(chair) &&
    (applicant.account === null || !accounts.has(applicant.account));
  if (!fits) throw refuse('case.panel-invalid', { sizes: by.panel.sizes.join('、') });
  if (!keepsVotes(steps[code], members, chair)) throw refuse('case.panel-voted');
  emit(working, { type: 'panel-named', step: code, round: steps[code]?.round ?? 1, members, chair });
}

/**
 * Once somebody has voted, only those who have not are replaced, one for one, and the chair only where it is
 * the chair that is replaced: else whoever names the panel would choose its outcome.
 */
function keepsVotes(
  { panel, signatures = {} }: Pick<StepState, 'panel' | 'signatures'> = {},
  members: readonly StepAssignee[],
  chair: string,
): boolean {
  const voted = Object.keys(signatures);
  if (panel === undefined || voted.length === 0) return true;
  const stays = (account: string): boolean => members.some((member) => member.account === account);
  return (
    members.length === panel.members.length &&
    voted.every(stays) &&
    (chair === panel.chair || !stays(panel.chair))
  );
}

/** Those whom the declaration names, from a draw: nobody chooses them. The first of them is the chair. */
export function nameDrawnPanel(working: WorkingCase, panel: Panel): void {
  const { members = '[]' } = panel.by.panel;
  const named = evaluate(members, scopeOf(working));
  const drawn = (Array.isArray(named) ? named : []).map(({ account, name }): StepAssignee => {
    return { account: String(account), name: String(name) };
  });
  nameMembers(working, panel, { members: drawn, chair: drawn[0]?.account ?? '' });
}
