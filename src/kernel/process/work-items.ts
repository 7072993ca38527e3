import type { LegalClock } from '../time/clock.ts';
import { due, warningMoments } from '../time/due.ts';
import type { Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { CaseState } from './state.ts';

/**
 * One thing that waits for somebody: exactly one of `office`, `outside` and `applicant` names whom.
 * Derived from the state; the store keeps it in step with the case in the same transaction.
 */
export type WorkItem = {
  /** `acceptance`, `correction`, or a step's code. */
  readonly item: string;
  readonly round: number;
  readonly office: string | null;
  readonly outside: string | null;
  readonly applicant: boolean;
  readonly openedAt: string;
  readonly dueAt: Moment | null;
  readonly blueAt: Moment | null;
  readonly yellowAt: Moment | null;
};

/** Everything that waits for a person or an outside party now. Child cases and automatic steps are not work items. */
export function workItems(state: CaseState, time: WorkingTime): readonly WorkItem[] {
  if (state.phase === 'ended' || state.phase === 'suspended') return [];
  if (state.phase === 'submitted') {
    return [
      {
        item: 'acceptance',
        round: 1,
        office: state.office,
        outside: null,
        applicant: false,
        openedAt: state.submittedAt,
        ...dates(state.acceptanceClock, time),
      },
    ];
  }
  if (state.phase === 'correction') {
    const asked = state.corrections.at(-1)?.at ?? state.submittedAt;
    return [
      {
        item: 'correction',
        round: state.corrections.length,
        office: null,
        outside: null,
        applicant: true,
        openedAt: asked,
        ...dates(state.correctionClock, time),
      },
    ];
  }
  return Object.entries(state.steps).flatMap(([item, step]) => {
    const waitsForSomebody = step.office !== null || step.outside !== null || step.applicant;
    if (step.status !== 'open' || !waitsForSomebody) return [];
    const { round, office, outside, applicant } = step;
    const clock = step.clock ?? state.clocks.promised ?? state.clocks.statutory;
    return [
      {
        item,
        round,
        office,
        outside,
        applicant,
        openedAt: step.openedAt ?? state.submittedAt,
        ...dates(clock, time),
      },
    ];
  });
}

function dates(clock: LegalClock | null, time: WorkingTime): Pick<WorkItem, 'dueAt' | 'blueAt' | 'yellowAt'> {
  if (clock === null) return { dueAt: null, blueAt: null, yellowAt: null };
  const moments = warningMoments(clock, time);
  return {
    dueAt: due(clock, time).at,
    blueAt: moments?.blue ?? null,
    yellowAt: moments?.yellow ?? null,
  };
}
