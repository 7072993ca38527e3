import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { canonicalHash } from '../../kernel/log/canonical.ts';
import type { IdempotentAnswer } from '../../store/cases/act.ts';
import { findAnswer } from '../../store/cases/idempotency.ts';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../sha256.ts';

/** A request that may be sent again with the same key and then acts once. */
export type KeyedRequest = {
  readonly account: string;
  readonly key: string;
  /** All that makes it this request: what it asks for, of what. */
  readonly content: Json;
};

/**
 * The case that this request acted on before, or null when it is new. The same key with other content
 * is refused (`request.key-reused`).
 */
export async function findRepeated(deps: Dependencies, request: KeyedRequest): Promise<string | null> {
  const response = await findResponse(deps, withDigest(request));
  return response === null ? null : String(response.case);
}

/** The draft that this request began before, or null when it is new. Refuses as `findRepeated` does. */
export async function findBegun(deps: Dependencies, request: KeyedRequest): Promise<string | null> {
  const response = await findResponse(deps, withDigest(request));
  return response === null ? null : String(response.draft);
}

/** As `findRepeated`, of a request whose digest is known. */
export async function findAnsweredCase(deps: Dependencies, request: DigestedRequest): Promise<string | null> {
  const response = await findResponse(deps, request);
  return response === null ? null : String(response.case);
}

type DigestedRequest = Pick<IdempotentAnswer, 'account' | 'key' | 'requestHash'>;

function withDigest({ account, key, content }: KeyedRequest): DigestedRequest {
  return { account, key, requestHash: digestOf(content) };
}

async function findResponse(
  { database }: Dependencies,
  { account, key, requestHash }: DigestedRequest,
): Promise<JsonObject | null> {
  const known = await findAnswer(database, database.city, account, key);
  if (known === null) return null;
  if (known.requestHash !== requestHash) throw refuse('request.key-reused');
  return known.response;
}

/** What is stored with the act, so that a repetition finds it. */
export function answerOf(deps: Dependencies, request: KeyedRequest, caseId: string): IdempotentAnswer {
  return keptAnswer(deps, request, { case: caseId });
}

/** What is stored with a draft, so that a repetition finds it. */
export function beginningOf(deps: Dependencies, request: KeyedRequest, draftId: string): IdempotentAnswer {
  return keptAnswer(deps, request, { draft: draftId });
}

function keptAnswer(deps: Dependencies, request: KeyedRequest, response: JsonObject): IdempotentAnswer {
  return {
    account: request.account,
    key: request.key,
    requestHash: digestOf(request.content),
    response,
    createdAt: deps.now(),
  };
}

/** Asked for before the act and again with it: the content is the same object. */
const digests = new WeakMap<object, string>();

function digestOf(content: Json): string {
  if (typeof content !== 'object' || content === null) return canonicalHash(content, sha256);
  const digest = digests.get(content) ?? canonicalHash(content, sha256);
  digests.set(content, digest);
  return digest;
}
