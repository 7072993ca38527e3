import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode, type ErrorEntry, errorRegistry } from '../kernel/errors/index.ts';
import { fillEntry } from '../kernel/errors/say.ts';
import type { Language, Text } from '../kernel/text.ts';
import { isDatabaseTrouble } from '../store/database-trouble.ts';
import { faultCode } from '../usecases/fault-code.ts';
import { plainPage, wantsPage } from './plain-page.ts';
import { throwAwayRest } from './unread-rest.ts';
import { validationWords } from './validation-words.ts';

/** A refusal as RFC 9457 problem details, in the reader's language with both at hand. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly message: Text;
  readonly next: Text;
  readonly faults?: unknown;
  readonly current?: unknown;
};

/** Area of a code → HTTP status, unless the code has its own below. */
const statusOfArea: Readonly<Record<string, number>> = {
  access: 403,
  backup: 409,
  case: 409,
  city: 500,
  client: 422,
  counter: 409,
  clock: 409,
  configuration: 500,
  document: 422,
  draft: 409,
  exchange: 400,
  file: 422,
  form: 422,
  help: 409,
  identity: 422,
  import: 409,
  indicator: 422,
  job: 404,
  list: 400,
  message: 422,
  month: 409,
  notice: 404,
  privacy: 409,
  plan: 422,
  power: 403,
  register: 409,
  request: 400,
  sealing: 422,
  session: 422,
  service: 503,
  staff: 422,
  sharing: 403,
  signing: 409,
  store: 503,
  time: 422,
  transparency: 409,
};

const statusOfCode: Readonly<Partial<Record<ErrorCode, number>>> = {
  'access.sign-in-needed': 401,
  'access.wrong-credentials': 401,
  'access.deputation-unknown': 404,
  'session.locked': 429,
  'session.second-factor-needed': 401,
  'session.passkey-unknown': 401,
  'session.recovery-wrong': 401,
  'session.provider-refused': 401,
  'indicator.not-responsible': 403,
  'indicator.reported-by-another': 403,
  'indicator.not-reported-here': 404,
  'session.not-linked': 403,
  'session.proof-needed': 403,
  'session.factor-missing': 403,
  'session.ceremony-over': 409,
  'session.totp-in-force': 409,
  'session.totp-missing': 409,
  'session.unknown': 404,
  'session.account-unknown': 404,
  'session.provider-unknown': 404,
  'client.unknown': 404,
  'client.token-invalid': 401,
  'client.scope-missing': 403,
  'case.not-found': 404,
  'case.service-unknown': 404,
  'case.stays-away': 403,
  'case.own-matter': 403,
  'case.not-alone': 403,
  'case.form-invalid': 422,
  'case.former-unknown': 422,
  'case.figure-unknown': 422,
  'case.evidence-unnumbered': 422,
  'case.evidence-case-unknown': 422,
  'case.evidence-register-unknown': 422,
  'register.lookup-unknown': 400,
  'register.name-it': 400,
  'case.region-unknown': 422,
  'case.reason-missing': 422,
  'case.pool-empty': 409,
  'case.pool-too-large': 409,
  'supervision.cause-unknown': 422,
  'supervision.due-past': 422,
  'case.reason-unknown': 422,
  'case.account-unfit': 422,
  'case.correction-empty': 422,
  'case.correction-field-unknown': 422,
  'case.extension-invalid': 422,
  'case.field-not-amendable': 422,
  'case.outcome-unknown': 422,
  'case.panel-invalid': 422,
  'case.office-unfit': 422,
  'case.transfer-unknown': 422,
  'case.reopening-ground-unknown': 422,
  'case.link-to-itself': 422,
  'case.nothing-to-rectify': 422,
  'case.not-admitted': 422,
  'case.not-wanted': 422,
  'case.bulk-invalid': 422,
  'certificate.not-found': 404,
  'certificate.not-in-force': 409,
  'certificate.shown-too-long-ago': 404,
  'certificate.number-taken': 409,
  'draft.not-found': 404,
  'draft.service-missing': 400,
  'signing.not-found': 404,
  'signing.not-asked': 403,
  'signing.link-wrong': 403,
  'counter.case-not-here': 403,
  'counter.case-not-theirs': 404,
  'counter.power-not-held': 403,
  'counter.represented-unknown': 404,
  'counter.visit-not-found': 404,
  'counter.hall-unknown': 404,
  'counter.ticket-not-found': 404,
  'help.not-found': 404,
  'help.not-yours': 403,
  'help.other-office': 409,
  'help.out-of-scope': 403,
  'file.not-found': 404,
  'file.too-large': 413,
  'file.chunk-differs': 409,
  'file.incomplete': 409,
  'file.in-use': 409,
  'file.place-full': 409,
  'file.place-closed': 403,
  'file.erased': 410,
  'file.range-unfit': 416,
  'message.channel-off': 409,
  'message.code-too-soon': 429,
  'message.contact-unknown': 409,
  'message.document-unknown': 404,
  'message.carrier-away': 503,
  'import.not-found': 404,
  'import.decision-invalid': 422,
  'import.decision-unknown': 422,
  'import.value-invalid': 422,
  'import.reading-failed': 422,
  'privacy.of-a-person-only': 403,
  'plan.too-large': 413,
  'access.name-unfit': 422,
  'access.person-unfit': 422,
  'access.proven-before': 409,
  'access.proof-under-way': 409,
  'access.check-unavailable': 422,
  'power.not-grantable': 422,
  'power.agent-unknown': 422,
  'power.scope-unknown': 422,
  'power.too-long': 422,
  'power.not-found': 404,
  'staff.not-found': 404,
  'staff.grant-unknown': 404,
  'staff.name-taken': 409,
  'transparency.head-unknown': 404,
  'transparency.size-unknown': 404,
  'transparency.cosignature-refused': 422,
  'transparency.not-signing': 503,
  'transparency.signer-failed': 503,
  'request.not-found': 404,
  'request.method-not-allowed': 405,
  'request.unsupported': 415,
  'request.failed': 500,
  'case.no-office': 422,
  'request.too-large': 413,
  'request.too-many': 429,
  // Outside parties go by these: 5xx means later, 4xx means never (docs/exchange.md).
  'exchange.too-large': 413,
  'exchange.unknown-key': 401,
  'exchange.stale-signature': 401,
  'exchange.bad-signature': 401,
  'exchange.wrong-recipient': 403,
  'exchange.wrong-sender': 403,
  'exchange.unknown-message': 404,
  'exchange.id-reused': 409,
  'exchange.already-answered': 409,
  'exchange.outcome-unknown': 422,
  'exchange.reason-missing': 422,
  'exchange.busy': 503,
  'exchange.case-suspended': 503,
  'exchange.sandbox-unreachable': 503,
  'exchange.sandbox-refused': 422,
  'sharing.operation-unknown': 404,
  'sharing.dataset-unknown': 404,
  'sharing.quota-spent': 429,
  'sharing.question-repeated': 409,
  'sharing.key-unfit': 422,
  'sharing.key-unknown': 404,
  'sharing.consumer-unknown': 422,
  'sharing.request-invalid': 422,
  'sharing.record-unknown': 404,
  'sharing.case-unknown': 422,
  'sharing.answer-invalid': 503,
  // Told to whoever asked us a question that a party was to answer.
  'exchange.unreachable': 503,
  'exchange.unavailable': 503,
};

export function statusOf(code: string): number {
  return statusOfCode[code as ErrorCode] ?? statusOfArea[code.split('.')[0] ?? ''] ?? 500;
}

/** Chinese unless the reader asked for English. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang ?? request.cookies?.lang;
  if (asked === 'en' || asked === 'zh') return asked;
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}

export function problemOf(error: DomainError, language: Language, current?: unknown): Problem {
  const entry: ErrorEntry =
    (errorRegistry as Record<string, ErrorEntry>)[error.code] ?? errorRegistry['request.failed'];
  const { message, next } = fillEntry(entry, error.parameters);
  return {
    type: `/problems/${error.code}`,
    title: message[language],
    status: statusOf(error.code),
    detail: next[language],
    code: error.code,
    message,
    next,
    ...(error.detail === undefined ? {} : { faults: error.detail }),
    ...(current === undefined ? {} : { current }),
  };
}

/** What is away for a while (503) is asked for again after this. */
export const retryAfterSeconds = 5;

/** Every error leaves through here. What is not a refusal of ours is logged and reveals nothing. */
export function handleError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = asRefusal(error);
  if (refusal.code === 'request.failed')
    request.log.error({ fault: faultCode(error), at: placesOf(error) }, 'a request failed');
  const current = 'current' in error ? error.current : undefined;
  const language = languageOf(request);
  const problem = problemOf(refusal, language, current);
  if (problem.status === 503) void reply.header('retry-after', retryAfterSeconds);
  if (refusal.code === 'session.locked') void reply.header('retry-after', Number(refusal.parameters.seconds));
  if (wantsPage(request)) {
    void reply.status(problem.status).type('text/html; charset=utf-8').send(plainPage(problem, language));
    return;
  }
  const answer = () =>
    reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
  if (problem.status === 413) void throwAwayRest(request.raw).then(answer);
  else void answer();
}

/** Where it happened, without the message, which may quote what somebody typed. */
function placesOf({ stack = '' }: Error): readonly string[] {
  return stack.split('\n').flatMap((line) => (/^ {4}at /.test(line) ? [line.trim()] : []));
}

function asRefusal(error: FastifyError | Error): DomainError {
  if (error instanceof DomainError) return error;
  if ('validation' in error && Array.isArray(error.validation)) {
    const faults = error.validation.map((fault) => ({
      path: fault.instancePath,
      message: validationWords(fault),
    }));
    return new DomainError('request.invalid', { count: faults.length }, faults);
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 404) return new DomainError('request.not-found');
  if (status === 413) return new DomainError('request.too-large');
  if (status === 415) return new DomainError('request.unsupported');
  if (status === 429) return new DomainError('request.too-many');
  if (status !== undefined && status >= 400 && status < 500) return new DomainError('request.unreadable');
  if (isDatabaseTrouble(error)) return new DomainError('service.database-away');
  return new DomainError('request.failed');
}
