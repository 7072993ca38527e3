import type { Actor } from '../access/principal.ts';
import type { ApplicationEvent } from './events/application.ts';
import type { AvoidanceEvent } from './events/avoidance.ts';
import type { ChildrenEvent } from './events/children.ts';
import type { ClockEvent } from './events/clocks.ts';
import type { EndingEvent } from './events/endings.ts';
import type { ObligationEvent } from './events/obligations.ts';
import type { PeopleEvent } from './events/people.ts';
import type { RelationEvent } from './events/relations.ts';
import type { StepEvent } from './events/steps.ts';
import type { StretchEvent } from './events/stretches.ts';

export { type AvoidanceGround, avoidanceGrounds } from './events/avoidance.ts';
export * from './events/parts.ts';
export type { StepAssignee } from './events/people.ts';
export { type CaseReference, type RectifiedTarget, type Relation, relations } from './events/relations.ts';

/**
 * The facts a case is made of. `evolve` reads nothing else, so an event records everything that
 * was decided: the limit in force, the office resolved, the child's id, the values computed.
 */
export type CaseEventBody =
  | ApplicationEvent
  | AvoidanceEvent
  | StepEvent
  | PeopleEvent
  | ChildrenEvent
  | ClockEvent
  | EndingEvent
  | ObligationEvent
  | RelationEvent
  | StretchEvent;

export type CaseEventType = CaseEventBody['type'];

/** An event before it is stored: what happened, when it legally happened, and who did it. */
export type NewEvent<Body = CaseEventBody> = {
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly body: Body;
};

/** An event as read back. `seq` starts at 1 in each stream. */
export type StoredEvent<Body = CaseEventBody> = NewEvent<Body> & {
  readonly seq: number;
  readonly recordedAt: string;
};
