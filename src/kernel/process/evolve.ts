import type { StoredEvent } from './events.ts';
import { foldApplication, submitted } from './folds/application.ts';
import { foldAvoidance } from './folds/avoidance.ts';
import { foldChildren } from './folds/children.ts';
import { foldClock } from './folds/clocks.ts';
import { foldEnding } from './folds/endings.ts';
import { foldObligation } from './folds/obligations.ts';
import { foldPeople } from './folds/people.ts';
import { foldRelation } from './folds/relations.ts';
import { foldStep } from './folds/steps.ts';
import { foldStretch } from './folds/stretches.ts';
import type { CaseState } from './state.ts';

export { momentOf } from './folds/tools.ts';

/** The state after an event. Reads nothing but its arguments; every stored case is the fold of this. */
export function evolve(state: CaseState | null, event: StoredEvent, id: string): CaseState {
  const { body } = event;
  if (state === null) {
    if (body.type !== 'case-submitted') throw new Error(`a case cannot begin with ${body.type}`);
    return submitted(body, event, id);
  }
  const next = apply(state, event);
  const seen = { version: event.seq, lastRecordedAt: event.recordedAt };
  // What a fold gives back is of its own making, unless the event changes nothing: written into, it needs no second copy.
  return next === state ? { ...state, ...seen } : Object.assign(next, seen);
}

/** The fold of a whole stream. */
export function fold(events: readonly StoredEvent[], id: string): CaseState | null {
  return events.reduce<CaseState | null>((state, event) => evolve(state, event, id), null);
}

function apply(state: CaseState, event: StoredEvent): CaseState {
  const { body } = event;
  switch (body.type) {
    case 'case-submitted':
    case 'case-resubmitted':
    case 'correction-requested':
    case 'case-accepted':
    case 'acceptance-refused':
    case 'form-amended':
    case 'materials-found':
    case 'application-signed':
    case 'case-noted':
    case 'files-attached':
      return foldApplication(state, body, event);
    case 'step-opened':
    case 'step-skipped':
    case 'step-completed':
    case 'applicant-told':
    case 'child-waiting':
      return foldStep(state, body, event);
    case 'clock-stopped':
    case 'clock-resumed':
    case 'case-suspended':
    case 'case-resumed':
    case 'case-extended':
    case 'extension-requested':
    case 'extension-refused':
    case 'deadline-warned':
    case 'clocks-recomputed':
    case 'limit-changed':
    case 'fact-backdated':
      return foldClock(state, body, event);
    case 'stretch-begun':
    case 'stretch-paused':
    case 'stretch-resumed':
    case 'stretch-ended':
      return foldStretch(state, body, event);
    case 'obligation-opened':
    case 'material-submitted':
    case 'obligation-kept':
    case 'obligation-broken':
    case 'obligation-released':
    case 'certificate-revoked':
      return foldObligation(state, body, event);
    case 'certificate-issued':
    case 'certificate-withdrawn':
    case 'results-delivered':
    case 'case-withdrawn':
    case 'case-ended':
    case 'case-reopened':
    case 'case-rated':
      return foldEnding(state, body, event);
    case 'step-assigned':
    case 'step-signed':
    case 'panel-named':
    case 'step-transferred':
    case 'case-transferred':
    case 'transfer-received':
    case 'office-succeeded':
      return foldPeople(state, body, event);
    case 'avoidance-asked':
    case 'officer-avoided':
    case 'avoidance-refused':
      return foldAvoidance(state, body, event);
    case 'children-opened':
    case 'gathering-closed':
    case 'service-added':
      return foldChildren(state, body);
    case 'case-linked':
    case 'case-merged':
    case 'record-rectified':
    case 'definition-migrated':
      return foldRelation(state, body, event);
  }
}
