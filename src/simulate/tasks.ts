import type { Principal } from '../kernel/access/principal.ts';
import type { CaseAct, CaseState, Move } from '../kernel/process/index.ts';
import { legalMoves } from '../kernel/process/index.ts';
import type { LegalClock } from '../kernel/time/index.ts';
import { peopleOf } from './people.ts';
import type { Running } from './running.ts';

/**
 * Something that waits for one person: the moves among which they choose, and the clock they have for it.
 * `key` is the same as long as it is the same piece of work.
 */
export type Task = {
  readonly key: string;
  readonly running: Running;
  readonly principal: Principal;
  readonly moves: readonly Move[];
  readonly clock: LegalClock | null;
};

export type Offered = {
  readonly tasks: readonly Task[];
  /** What may be done at any time and takes the case no further. */
  readonly aside: readonly { readonly principal: Principal; readonly move: Move }[];
};

/** Acts by which a case goes on. Whatever else is legal leaves it where it was, or gives it up. */
const onward: ReadonlySet<CaseAct> = new Set<CaseAct>([
  'accept',
  'accept-with-tolerance',
  'request-correction',
  'refuse-acceptance',
  'resubmit',
  'complete-step',
  'resume',
  'decide-extension',
  'submit-material',
  'check-obligation',
  'name-panel',
  'receive-transfer',
  'close-gathering',
]);

const known = new WeakMap<CaseState, { readonly day: string; readonly offered: Offered }>();

/** What the engine's own table of moves offers everybody who has to do with the case. */
export function offeredIn(running: Running, day: string): Offered {
  const { state } = running;
  const before = known.get(state);
  if (before?.day === day) return before.offered;
  const tasks = new Map<string, { principal: Principal; moves: Move[]; clock: LegalClock | null }>();
  const aside: { principal: Principal; move: Move }[] = [];
  for (const principal of peopleOf(running)) {
    for (const move of legalMoves(running.definition, state, principal, day)) {
      if (!onward.has(move.act)) {
        aside.push({ principal, move });
        continue;
      }
      const key = keyOf(state, move, principal);
      const task = tasks.get(key);
      if (task === undefined) tasks.set(key, { principal, moves: [move], clock: clockOf(state, move) });
      else if (task.principal === principal) task.moves.push(move);
    }
  }
  const offered = {
    tasks: [...tasks].map(([key, task]) => ({ key: `${running.id} ${key}`, running, ...task })),
    aside,
  };
  known.set(state, { day, offered });
  return offered;
}

function keyOf(state: CaseState, { act, step, obligation, choices }: Move, principal: Principal): string {
  switch (act) {
    case 'accept':
    case 'accept-with-tolerance':
    case 'request-correction':
    case 'refuse-acceptance':
      return `acceptance ${state.corrections.length}`;
    case 'resubmit':
      return `correction ${state.corrections.length}`;
    case 'resume':
      return `resume ${state.suspension?.since ?? ''}`;
    case 'decide-extension':
      return `extension ${step ?? ''} ${state.extensions.length}`;
    case 'submit-material':
      return `material ${choices.map(({ code }) => code).join(' ')}`;
    case 'complete-step': {
      const { round, offices, panel } = state.steps[step ?? ''] ?? {};
      const who = offices === undefined && panel === undefined ? '' : signerOf(principal);
      return `step ${step} ${round ?? 0} ${who}`;
    }
    default:
      return `${act} ${step ?? obligation ?? ''} ${state.steps[step ?? '']?.round ?? 0}`;
  }
}

/** An office signs once, whoever of it does; a member of a panel for themselves. */
function signerOf(principal: Principal): string {
  return principal.kind === 'account' ? (principal.office ?? principal.account) : principal.kind;
}

function clockOf(state: CaseState, { act, step, obligation, choices }: Move): LegalClock | null {
  switch (act) {
    case 'accept':
    case 'accept-with-tolerance':
    case 'request-correction':
    case 'refuse-acceptance':
      return state.acceptanceClock;
    case 'resubmit':
      return state.correctionClock;
    case 'submit-material':
      return state.obligations[choices[0]?.code ?? '']?.clock ?? null;
    case 'check-obligation':
      return state.obligations[obligation ?? '']?.clock ?? null;
    case 'complete-step':
    case 'close-gathering':
      return state.steps[step ?? '']?.clock ?? null;
    default:
      return null;
  }
}
