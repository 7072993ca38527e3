import type { Actor } from '../access/principal.ts';
import type { CaseState } from './state.ts';

/** The case with one more act on a part; `anew`: of a part that is done once more, earlier acts no longer count. */
export function withDoer(state: CaseState, part: string, actor: Actor, anew: boolean): CaseState {
  if (
    actor.kind !== 'account' ||
    (actor.office === undefined && actor.role !== 'expert' && actor.role !== 'judge')
  )
    return state;
  const people = actor.for === undefined ? [actor.id] : [actor.id, actor.for];
  const before = anew ? [] : (state.doers?.[part] ?? []);
  return { ...state, doers: { ...state.doers, [part]: [...before, people] } };
}
