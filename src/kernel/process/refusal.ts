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
  const found = endOf(events);
  if (found === null || !isRefusal(found.body.class)) return null;
  const { end, before, body } = found;
  const { seq } = end;
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

/** The end of a case that has ended and not gone on, with what came before it. */
function endOf(events: readonly StoredEvent[]) {
  const at = events.findLastIndex(({ body }) => body.type === 'case-ended' || body.type === 'case-reopened');
  const end = events[at];
  if (end?.body.type !== 'case-ended') return null;
  return { end, body: end.body, before: events.slice(0, at) };
}

/**
 * Why a case came to nothing without being refused: withdrawn, invalid, or one with another. As far as it is declared,
 * so it names nobody; null where the outcome says it all, and for a case that ended otherwise or goes on.
 */
export function groundOfNothing(definition: ServiceDefinition, events: readonly StoredEvent[]): Text | null {
  const found = endOf(events);
  if (found === null || !['void', 'withdrawn'].includes(found.body.class)) return null;
  const { end, before, body } = found;
  const together = before.filter(({ recordedAt }) => recordedAt === end.recordedAt);
  const last = together.findLast(
    (each) =>
      each.body.type === 'case-merged' ||
      each.body.type === 'case-withdrawn' ||
      (each.body.type === 'step-completed' && outcomeOf(definition, each.body)?.favourable === false),
  )?.body;
  switch (last?.type) {
    case 'case-merged':
      return {
        zh: '与另一件办件重复，已并入那一件',
        en: 'It was a duplicate of another case and continues there',
      };
    case 'case-withdrawn':
      // What a person wrote is theirs; what the law has made of their silence is said in both languages.
      return typeof last.reason === 'object' && last.reason !== null
        ? last.reason
        : { zh: '申请人要求撤回', en: 'The applicant withdrew it' };
    case 'step-completed': {
      const { ground } = groundOf(definition, last);
      const outcome = definition.outcomes.find(({ code }) => code === body.outcome);
      return ground?.zh === outcome?.name.zh ? null : ground;
    }
    default:
      return null;
  }
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
  const { ground, byRules } = groundOf(definition, last);
  return { reason: isGiven(last.reason) ? last.reason : null, ground, byRules };
}

type Completed = Extract<StoredEvent['body'], { type: 'step-completed' }>;

/** The reason of what was found, as far as it is declared: what a rule says, or what the outcome is called. */
function groundOf(definition: ServiceDefinition, done: Completed): Pick<Refusal, 'ground' | 'byRules'> {
  const step = definition.steps.find(({ code }) => code === done.step);
  const said = done.reason === null ? null : reasonText(done.reason);
  const rule = step?.rules?.find(({ reason }) => reason !== undefined && reason.zh === said?.zh);
  return {
    ground: rule?.reason ?? outcomeOf(definition, done)?.name ?? null,
    byRules: step?.kind === 'automatic',
  };
}

function outcomeOf(definition: ServiceDefinition, { step, outcome }: Completed) {
  return definition.steps.find(({ code }) => code === step)?.outcomes.find(({ code }) => code === outcome);
}

/** What a rule or an officer has found against it, with its reason; a step that merely follows from that says none. */
function saysNo(definition: ServiceDefinition, body: StoredEvent['body']): boolean {
  return (
    body.type === 'step-completed' &&
    isGiven(body.reason) &&
    outcomeOf(definition, body)?.favourable === false
  );
}
