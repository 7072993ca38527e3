import { type ExchangeMessage, findExternalCall } from '../../kernel/exchange/index.ts';
import {
  type CaseEventBody,
  type CaseState,
  caseScope,
  evaluateAll,
  evolve,
} from '../../kernel/process/index.ts';
import { loadStream } from '../../store/cases/load-streams.ts';
import type { OutboxMessage } from '../../store/exchange/outbox.ts';
import { regionFacts } from '../cases/city-facts.ts';
import { getDefinition } from '../cases/definitions.ts';
import { foldStream } from '../cases/fold-stream.ts';
import { recallCase } from '../cases/remembered-cases.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * What an outbox message says. It is worked out from the case as it stood when the step opened, so every
 * attempt carries the same bytes however the case has moved on, and nothing personal lies in the outbox.
 * Null when the message belongs to no external step of the case.
 */
export async function composeMessage(
  deps: Dependencies,
  message: OutboxMessage,
): Promise<ExchangeMessage | null> {
  const { case: about, step, round } = message;
  if (about === null || step === null || round === null) return null;
  const state = await stateAtOpening(deps, about.id, step, round);
  if (state === null) return null;
  const definition = await getDefinition(deps, state.definition);
  const call = findExternalCall(definition, step);
  const declared = definition.steps.find(({ code }) => code === step)?.calls;
  if (call === null || declared === undefined) return null;
  const sentAt = inCityTime(deps.time.zone, message.createdAt);
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  return {
    id: message.id,
    operation: message.operation,
    city: deps.city.profile.code,
    to: message.party,
    case: about.id,
    step,
    round,
    purpose: call.purpose,
    outcomes: call.outcomes,
    sentAt,
    body: evaluateAll(declared.payload, caseScope(state, { region, now: sentAt })),
  };
}

async function stateAtOpening(
  deps: Dependencies,
  caseId: string,
  step: string,
  round: number,
): Promise<CaseState | null> {
  const opens = (event: CaseEventBody): boolean =>
    event.type === 'step-opened' && event.step === step && event.round === round;
  // What has happened stays as it was: it need not be the latest that is remembered.
  const known = recallCase(deps.database, caseId)?.events ?? [];
  const remembered = known.findIndex(({ body }) => opens(body));
  if (remembered >= 0)
    return known
      .slice(0, remembered + 1)
      .reduce((state: CaseState | null, event) => evolve(state, event, caseId), null);
  const stream = await loadStream(deps.database, deps.database.city, caseId, { whole: true });
  if (stream === null) return null;
  const opening = stream.events.findIndex(
    ({ type, body }) => type === 'step-opened' && body.step === step && body.round === round,
  );
  const folded = await foldStream(deps, { ...stream, events: stream.events.slice(0, opening + 1) });
  return folded?.state ?? null;
}
