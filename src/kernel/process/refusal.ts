import type { Text } from '../text.ts';
import type { OutcomeClass, ServiceDefinition } from './definition.ts';
import type { StoredEvent, ToldRemedy } from './events.ts';
import { isGiven, type Reason, reasonText } from './reason.ts';

/** Whoever is refused, in whole or in part, is told why and what may be done against it (行政许可法 art. 38). */
export function isRefusal(outcomeClass: OutcomeClass): boolean {
  return ['unfavourable', 'partial', 'not-accepted'].includes(outcomeClass);
}

export type Refusal = {
  /** Of the event by which it ended. */
  readonly seq: number;
  /** Why, as it was said; null where nothing was. */
  readonly reason: Reason | null;
  /** The reason as far as it is declared: what a rule says, or what the outcome is called. Names nobody. */
  readonly ground: Text | null;
  /** A rule has decided: as long as the facts are what they are, it decides so again. */
  readonly byRules: boolean;
  /** What was told with it, such as which court has seized. */
  readonly told: Text | null;
  readonly remedies: readonly ToldRemedy[];
};

/** Why a case that was refused was, by its events; null where it was not, or goes on again. */
export function refusalOf(definition: ServiceDefinition, events: readonly StoredEvent[]): Refusal | null {
  const at = events.findLastIndex(({ body }) => body.type === 'case-ended' || body.type === 'case-reopened');
  const end = events[at];
  if (end?.body.type !== 'case-ended' || !isRefusal(end.body.class)) return null;
  const before = events.slice(0, at);
  const { seq, body } = end;
  const { remedies = [] } = body;
  const told = before.findLast(
    (each) => each.body.type === 'applicant-told' && each.recordedAt === end.recordedAt,
  );
  return {
    seq,
    ...whyRefused(definition, before),
    told: told?.body.type === 'applicant-told' ? told.body.text : null,
    remedies,
  };
}

function whyRefused(
  definition: ServiceDefinition,
  before: readonly StoredEvent[],
): Pick<Refusal, 'reason' | 'ground' | 'byRules'> {
  const last = before.findLast(
    ({ body }) => body.type === 'acceptance-refused' || saysNo(definition, body),
  )?.body;
  if (last?.type === 'acceptance-refused') {
    const choice = definition.acceptance?.refusalReasons.find(({ code }) => code === last.reason);
    return { reason: last.note, ground: choice?.name ?? null, byRules: false };
  }
  if (last?.type !== 'step-completed') return { reason: null, ground: null, byRules: false };
  const step = definition.steps.find(({ code }) => code === last.step);
  const outcome = step?.outcomes.find(({ code }) => code === last.outcome);
  const said = last.reason === null ? null : reasonText(last.reason);
  const rule = step?.rules?.find(({ reason }) => reason !== undefined && reason.zh === said?.zh);
  return {
    reason: isGiven(last.reason) ? last.reason : null,
    ground: rule?.reason ?? outcome?.name ?? null,
    byRules: step?.kind === 'automatic',
  };
}

/** What a rule or an officer has found against it, with its reason; a step that merely follows from that says none. */
function saysNo(definition: ServiceDefinition, body: StoredEvent['body']): boolean {
  if (body.type !== 'step-completed' || !isGiven(body.reason)) return false;
  const step = definition.steps.find(({ code }) => code === body.step);
  return step?.outcomes.find(({ code }) => code === body.outcome)?.favourable === false;
}
