import { awaitingSteps, causeOf, effectsOf } from './awaited.ts';
import type { ServiceDefinition } from './definition.ts';
import type { CaseEventBody, Relation } from './events.ts';
import { isBadRating } from './rating.ts';
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
  /** The case could take no news for a while: what has become of the case behind a step? */
  | { readonly task: 'hear-child'; readonly child: string }
  /** One of several children, for the item of a list at this place. */
  | {
      readonly task: 'open-listed-child';
      readonly step: string;
      readonly round: number;
      readonly child: string;
      readonly index: number;
    }
  | { readonly task: 'tally-gathering'; readonly step: string }
  | { readonly task: 'withdraw-gathered'; readonly step: string; readonly round: number }
  | { readonly task: 'link-back'; readonly relation: Relation; readonly to: string }
  /** A case that waits for another one: has what it waits for come about? */
  | { readonly task: 'look-at-cause'; readonly of: string }
  | { readonly task: 'react' }
  | { readonly task: 'react-to-warning'; readonly clock: string }
  | { readonly task: 'react-to-rating' }
  | {
      readonly task: 'react-to-obligation';
      readonly obligation: string;
      readonly became: 'opened' | 'kept' | 'broken';
    }
  /** What a party has obtained may be what it owes elsewhere. */
  | { readonly task: 'look-at-obligations'; readonly party: string };

/** The follow-ups of one act's events. `after` is the state they leave. */
export function followUps(
  definition: ServiceDefinition,
  after: CaseState,
  events: readonly { readonly body: CaseEventBody }[],
): readonly FollowUp[] {
  return [...events.flatMap(newsOf(definition, after)), ...awaitedNews(definition, after, events)];
}

function newsOf(
  definition: ServiceDefinition,
  after: CaseState,
): (event: { readonly body: CaseEventBody }) => FollowUp[] {
  return ({ body }) => {
    switch (body.type) {
      case 'step-opened': {
        const { step, round, child, outside } = body;
        if (child !== null) return [{ task: 'open-child', step, round, child }];
        const calls = definition.steps.find((each) => each.code === step)?.calls;
        if (outside === null || calls === undefined) return [];
        return [{ task: 'call-outside', step, round, party: outside, operation: calls.operation }];
      }
      case 'children-opened': {
        const { step, round, children } = body;
        return children.map((child, index) => ({ task: 'open-listed-child', step, round, child, index }));
      }
      case 'gathering-closed':
        return [{ task: 'tally-gathering', step: body.step }];
      case 'case-resumed':
        return missedNews(after, Object.keys(after.steps));
      case 'transfer-received':
        return missedNews(after, body.step === null ? Object.keys(after.steps) : [body.step]);
      case 'definition-migrated':
        return (body.leaves ?? []).map(({ step, round, child }) =>
          child === null ? { task: 'withdraw-gathered', step, round } : { task: 'withdraw-child', child },
        );
      case 'case-linked':
        return body.back ? [] : [{ task: 'link-back', relation: body.relation, to: body.to.case }];
      case 'deadline-warned':
        return body.level === 'red' ? [{ task: 'react-to-warning', clock: body.clock }] : [];
      case 'case-rated':
        return isBadRating(body.stars) ? [{ task: 'react-to-rating' }] : [];
      case 'obligation-opened':
      case 'obligation-kept':
      case 'obligation-broken': {
        const became = becameOf[body.type];
        return [{ task: 'react-to-obligation', obligation: body.obligation, became }];
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
          ...Object.entries(after.steps).flatMap(([code, step]): FollowUp[] =>
            step.status === 'open' && step.gathering !== undefined
              ? [{ task: 'withdraw-gathered', step: code, round: step.round }]
              : [],
          ),
          { task: 'react' },
          ...(body.class === 'favourable' || body.class === 'partial'
            ? [{ task: 'look-at-obligations', party: after.applicant.party } as const]
            : []),
        ];
      default:
        return [];
    }
  };
}

/**
 * Whoever waits for this case is told that it has gone on, and looks for itself; a case that begins to wait,
 * or goes on, looks too. What only says that it is late changes nothing for them.
 */
function awaitedNews(
  definition: ServiceDefinition,
  after: CaseState,
  events: readonly { readonly body: CaseEventBody }[],
): FollowUp[] {
  const quiet = new Set<CaseEventBody['type']>(['deadline-warned', 'case-noted']);
  const effects = events.every(({ body }) => quiet.has(body.type)) ? [] : effectsOf(after);
  const begins = new Set<CaseEventBody['type']>(['step-opened', 'case-resumed', 'transfer-received']);
  const own =
    causeOf(after) !== null &&
    awaitingSteps(definition, after).length > 0 &&
    events.some(({ body }) => begins.has(body.type));
  return [...effects, ...(own ? [after.id] : [])].map((of) => ({ task: 'look-at-cause', of }));
}

/** What may have happened under open steps while the case was suspended, or on its way to another office. */
function missedNews(after: CaseState, steps: readonly string[]): FollowUp[] {
  return steps.flatMap((code): FollowUp[] => {
    const step = after.steps[code];
    if (step?.status !== 'open') return [];
    if (step.child !== null) return [{ task: 'hear-child', child: step.child }];
    return step.gathering?.open === false ? [{ task: 'tally-gathering', step: code }] : [];
  });
}

const becameOf = {
  'obligation-opened': 'opened',
  'obligation-kept': 'kept',
  'obligation-broken': 'broken',
} as const;
