import { DomainError, refuse } from '../../kernel/errors/index.ts';
import {
  answerPredicate,
  type ExchangeAnswer,
  ExchangeQuestion,
  envelopeTypes,
  judgeQuestion,
  type SharedOperation,
} from '../../kernel/exchange/index.ts';
import { formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { findCaseByNumber, isInvolved } from '../../store/cases/load-case.ts';
import { type ExchangeCall, recordExchangeCall } from '../../store/exchange/calls.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { KeyDirectory } from '../exchange/keys.ts';
import { keyIdOf, openEnvelope } from '../exchange/open-envelope.ts';
import { signEnvelope } from '../exchange/sign-envelope.ts';
import { personOf } from '../personal-fields/person.ts';
import { askParty } from './ask-party.ts';
import { findConsumerKey } from './consumer-keys.ts';
import { findGrant, findHeld, type Held, personalOf } from './held.ts';
import { getOperation } from './operations.ts';

/**
 * Answers a signed question with a signed answer. Who asks is known by the key, and every question under a known
 * key is written down with its purpose and case before anything is answered, refused ones too.
 *
 * Refuses with the codes of `errors/exchange.ts` and `errors/sharing.ts`.
 */
export async function answerQuestion(
  deps: Dependencies,
  exchange: Exchange,
  compact: string,
): Promise<string> {
  const opened = await openEnvelope(
    compact,
    envelopeTypes.question,
    ExchangeQuestion,
    await directoryFor(deps, exchange, keyIdOf(compact)),
    exchange.wall(),
  );
  const question: ExchangeQuestion = opened.payload;
  if (question.from !== opened.signer) throw refuse('exchange.wrong-sender');
  if (question.to !== deps.city.profile.code) throw refuse('exchange.wrong-recipient');
  const operation = getOperation(deps, question.operation);
  const [grant, held, stranger] = await Promise.all([
    findGrant(deps, question.grant),
    findHeld(deps, operation.dataset, question.key),
    isStrangeCase(deps, question),
  ]);
  const today = deps.now().slice(0, 10);
  const judged = stranger ?? judgeQuestion(question, operation, grant, today);
  if (judged instanceof DomainError) {
    await recordExchangeCall(
      deps.database,
      deps.database.city,
      callOf(deps, question, operation, judged),
      null,
    );
    throw judged;
  }
  const call = { ...callOf(deps, question, operation, null), fields: judged.fields };
  const { grant: name, most } = judged.quota;
  const signed = async (): Promise<string> =>
    await signEnvelope(
      exchange.key,
      envelopeTypes.answer,
      {
        inReplyTo: question.id,
        operation: question.operation,
        from: deps.city.profile.code,
        to: question.from,
        answeredAt: deps.now(),
        digest: opened.digest,
        ...(await answerTo(deps, exchange, question, operation, held, judged.fields)),
      } satisfies ExchangeAnswer,
      exchange.wall(),
    );
  // What is at hand is signed while the question is written down; nobody has it before that is done.
  const early = isAtHand(deps, operation, judged.fields) ? signed() : null;
  // Should writing fail nobody waits for it any more.
  early?.catch(() => undefined);
  const recorded = await recordExchangeCall(deps.database, deps.database.city, call, {
    name,
    day: today,
    most,
  });
  if (recorded === 'repeated') throw refuse('sharing.question-repeated');
  if (recorded === 'quota-spent') throw refuse('sharing.quota-spent', { quota: most });
  return await (early ?? signed());
}

/** Whether answering asks nobody outside and leaves no trace of its own: nothing personal is handed over. */
function isAtHand(
  deps: Dependencies,
  { dataset, predicate }: SharedOperation,
  fields: readonly string[],
): boolean {
  if (predicate !== null) return 'holds' in predicate.answered;
  const personal = personalOf(deps, dataset);
  return !fields.some((field) => personal.includes(field));
}

/** The keys of parties that the city itself asks hold for their own questions, too. */
async function directoryFor(deps: Dependencies, exchange: Exchange, kid: string): Promise<KeyDirectory> {
  if (exchange.keys.has(kid)) return exchange.keys;
  const found = await findConsumerKey(deps, kid);
  return new Map(found === null ? [] : [[kid, found]]);
}

/**
 * An office that names a case of this city must have a part in it; numbers of other systems are theirs to know. Null
 * where nothing is wrong.
 */
async function isStrangeCase(
  deps: Dependencies,
  { from, case: number }: ExchangeQuestion,
): Promise<DomainError | null> {
  const parsed = parseCaseNumber(number);
  if (parsed === null || parsed.city !== deps.city.profile.casePrefix) return null;
  if (!deps.city.offices.some(({ id }) => id === from)) return null;
  const { database } = deps;
  const file = await findCaseByNumber(database, database.city, formatCaseNumber(parsed));
  const takesPart = file !== null && (await isInvolved(database, database.city, file.id, ['office', from]));
  return takesPart ? null : refuse('sharing.case-unknown', { case: number });
}

function callOf(
  deps: Dependencies,
  question: ExchangeQuestion,
  { dataset }: SharedOperation,
  refusal: DomainError | null,
): ExchangeCall {
  return {
    id: deps.newId(),
    consumer: question.from,
    question: question.id,
    at: deps.now(),
    operation: question.operation,
    dataset: dataset.code,
    purpose: question.purpose,
    caseNumber: question.case,
    grant: question.grant ?? null,
    subject: personOf(deps.masterKey, question.key),
    fields: [],
    refused: refusal?.code ?? null,
  };
}

type Answered = Pick<ExchangeAnswer, 'holds' | 'record' | 'source'>;

async function answerTo(
  deps: Dependencies,
  exchange: Exchange,
  question: ExchangeQuestion,
  { dataset, predicate }: SharedOperation,
  held: Held | null,
  fields: readonly string[],
): Promise<Answered> {
  const source = held === null ? null : { name: dataset.code, asOf: held.asOf };
  if (predicate === null) {
    if (held !== null) await noteReading(deps, question, personalOf(deps, dataset), fields, held);
    return { record: held === null ? null : chosen(held.content, fields), source };
  }
  const { answered } = predicate;
  if ('holds' in answered) {
    const known = {
      entry: held?.content ?? {},
      there: held !== null,
      open: held?.open ?? false,
      today: deps.now().slice(0, 10),
    };
    return { holds: answerPredicate(answered.holds, known), source };
  }
  const kind = 'outside' in dataset.source ? dataset.source.outside : '';
  const { holds, answeredAt } = await askParty(deps, exchange, kind, {
    ...question,
    operation: answered.operation,
  });
  return { holds, source: { name: dataset.code, asOf: answeredAt } };
}

function chosen(content: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => (field in content ? [[field, content[field] ?? null]] : [])),
  );
}

/** What is personal and handed over stands in the log of readings, too, before it is. */
async function noteReading(
  deps: Dependencies,
  question: ExchangeQuestion,
  personal: readonly string[],
  fields: readonly string[],
  { content, caseId }: Held,
): Promise<void> {
  const read = fields.filter((field) => personal.includes(field) && content[field] !== undefined);
  if (read.length === 0) return;
  await recordAccess(deps.database, deps.database.city, {
    id: deps.newId(),
    at: deps.now(),
    account: `exchange ${question.from}`,
    purpose: question.purpose,
    case: caseId,
    fields: read,
    subjects: [personOf(deps.masterKey, question.key)],
  });
}
