import type { LegalClock } from '../time/clock.ts';
import { due, warningMoments } from '../time/due.ts';
import type { Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { doorShutsAt } from './door.ts';
import { extendedClock, pendingExtensions, stepOfClock } from './extensions.ts';
import { openObligations } from './open-obligations.ts';
import type { CaseState } from './state.ts';

/**
 * One thing that waits for somebody: exactly one of `office`, `outside` and `applicant` names whom.
 * Derived from the state; the store keeps it in step with the case in the same transaction.
 */
export type WorkItem = {
  /** `acceptance`, `correction`, a step's code, or the code and who of several: unique within the case. */
  readonly item: string;
  /** The step it is part of; absent for what is no step. */
  readonly step?: string;
  readonly round: number;
  readonly office: string | null;
  readonly outside: string | null;
  readonly applicant: boolean;
  /** The one person it waits for, where it waits for one. */
  readonly assignee?: string;
  readonly openedAt: string;
  readonly dueAt: Moment | null;
  readonly blueAt: Moment | null;
  readonly yellowAt: Moment | null;
};

/**
 * Everything that waits for a person or an outside party now, without its dates where no time is given. Child
 * cases and automatic steps are not work items.
 */
export function workItems(state: CaseState, time: WorkingTime | null): readonly WorkItem[] {
  return [...workOfPhase(state, time), ...workBeside(state, time)];
}

/** What does not depend on the phase: extensions to decide, and what is owed even after the end. */
function workBeside(state: CaseState, time: WorkingTime | null): readonly WorkItem[] {
  const asked = state.phase === 'ended' ? [] : pendingExtensions(state);
  const extensions = asked.map((each): WorkItem => {
    const step = stepOfClock(each.clock);
    return {
      item: step === null ? 'extension' : `extension:${step}`,
      round: state.extensions.indexOf(each) + 1,
      office: each.office,
      outside: null,
      applicant: false,
      openedAt: each.askedAt,
      ...dates(extendedClock(state, each.clock), time),
    };
  });
  const obligations = openObligations(state).map(([code, owed]): WorkItem => {
    const applicant = owed.status === 'owed';
    return {
      item: `obligation:${code}`,
      round: 1,
      office: applicant ? null : owed.office,
      outside: null,
      applicant,
      openedAt: owed.openedAt,
      ...dates(owed.clock, time),
    };
  });
  return [...extensions, ...obligations];
}

function workOfPhase(state: CaseState, time: WorkingTime | null): readonly WorkItem[] {
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
  return [
    ...workOfTransfer(state, time),
    ...Object.keys(state.steps).flatMap((code) => workOfStep(state, code, time)),
  ];
}

/** A case on its way waits for the office that is to receive it; its steps wait meanwhile. */
function workOfTransfer(state: CaseState, time: WorkingTime | null): readonly WorkItem[] {
  if (state.transfer?.received !== false) return [];
  return [
    {
      item: 'receipt',
      round: 1,
      office: state.transfer.to,
      outside: null,
      applicant: false,
      openedAt: state.transfer.at,
      ...dates(state.clocks.promised ?? state.clocks.statutory, time),
    },
  ];
}

/**
 * An open step, once for everybody who still has to do their part of it. A gathering is work while its
 * door is open: the store lets cases begin under it as long as the item is there.
 */
function workOfStep(state: CaseState, code: string, time: WorkingTime | null): readonly WorkItem[] {
  const step = state.steps[code];
  if (step?.status !== 'open' || step.gathering?.open === false) return [];
  const { round, office, outside, applicant } = step;
  const clock = step.clock ?? state.clocks.promised ?? state.clocks.statutory;
  const openedAt = step.openedAt ?? state.submittedAt;
  const hour = doorShutsAt(step);
  const when = hour === null ? dates(clock, time) : { ...dates(null, time), dueAt: hour };
  const common = { step: code, round, outside, applicant, openedAt, ...when };
  const signed = step.signatures ?? {};
  if (step.offices !== undefined) {
    const waiting = Object.entries(step.offices).filter(([duty]) => signed[duty] === undefined);
    return waiting
      .filter(([, signer], index) => waiting.findIndex(([, other]) => other === signer) === index)
      .map(([duty, signer]) => ({ ...common, item: `${code}:${duty}`, office: signer }));
  }
  if (step.panel !== undefined) {
    return step.panel.members
      .filter(({ account }) => signed[account] === undefined)
      .map(({ account }) => ({ ...common, item: `${code}:${account}`, office, assignee: account }));
  }
  if (office === null && outside === null && !applicant) return [];
  const assignee = step.assignee?.account;
  return [{ ...common, item: code, office, ...(assignee !== undefined && { assignee }) }];
}

function dates(
  clock: LegalClock | null,
  time: WorkingTime | null,
): Pick<WorkItem, 'dueAt' | 'blueAt' | 'yellowAt'> {
  if (clock === null || time === null) return { dueAt: null, blueAt: null, yellowAt: null };
  const moments = warningMoments(clock, time);
  return {
    dueAt: due(clock, time).at,
    blueAt: moments?.blue ?? null,
    yellowAt: moments?.yellow ?? null,
  };
}
