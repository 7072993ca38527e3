import type { Facts, Part } from '../access/allow.ts';
import { inspectorsOf } from './inspectors.ts';
import type { CaseState } from './state.ts';
import { workItems } from './work-items.ts';

/**
 * What anybody's right to see a case hangs on, as far as the case itself tells: who has a part in it now. Who had
 * one earlier, and who has one in the case above it, the store knows.
 */
export function factsOfCase(state: CaseState): Facts {
  const inspectors = inspectorsOf(state).map((office): Part => ['inspector', office]);
  const atWork = workItems(state, null).flatMap(
    ({ item, step, office, outside, assignee }): readonly Part[] => [
      ...(office === null ? [] : [['office', office] as const]),
      ...(outside === null ? [] : [['outside', outside] as const]),
      ...(item === step || assignee === undefined ? [] : [['member', assignee] as const]),
    ],
  );
  const parts = [...atWork, ...inspectors];
  return {
    service: state.service,
    party: state.applicant.party,
    parts: state.office === null ? parts : [['office', state.office], ...parts],
  };
}
