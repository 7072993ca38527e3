import type { ServiceDefinition } from './definition.ts';
import type { CaseEventBody } from './events.ts';
import type { CaseState } from './state.ts';

/**
 * What has to happen elsewhere because of stored events. Each is queued as a job in the transaction
 * that stores them, and is safe to run twice.
 */
export type FollowUp =
  | { readonly task: 'open-child'; readonly step: string; readonly round: number; readonly child: string }
  | {
      readonly task: 'call-outside';
      readonly step: string;
      readonly round: number;
      readonly party: string;
      readonly operation: string;
    }
  | { readonly task: 'tell-parent-ended' }
  | { readonly task: 'tell-parent-waiting'; readonly waiting: boolean }
  | { readonly task: 'withdraw-child'; readonly child: string }
  | { readonly task: 'react' };

/** The follow-ups of one act's events. `after` is the state they leave. */
export function followUps(
  definition: ServiceDefinition,
  after: CaseState,
  events: readonly { readonly body: CaseEventBody }[],
): readonly FollowUp[] {
  return events.flatMap(({ body }): FollowUp[] => {
    switch (body.type) {
      case 'step-opened': {
        const { step, round, child, outside } = body;
        if (child !== null) return [{ task: 'open-child', step, round, child }];
        const calls = definition.steps.find((each) => each.code === step)?.calls;
        if (outside === null || calls === undefined) return [];
        return [{ task: 'call-outside', step, round, party: outside, operation: calls.operation }];
      }
      case 'clock-stopped':
      case 'clock-resumed':
        if (after.parent === null) return [];
        return [{ task: 'tell-parent-waiting', waiting: body.type === 'clock-stopped' }];
      case 'case-ended':
        return [
          ...(after.parent === null ? [] : [{ task: 'tell-parent-ended' } as const]),
          ...Object.values(after.steps).flatMap((step): FollowUp[] =>
            step.status === 'open' && step.child !== null
              ? [{ task: 'withdraw-child', child: step.child }]
              : [],
          ),
          { task: 'react' },
        ];
      default:
        return [];
    }
  });
}
