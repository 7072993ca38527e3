import { DomainError, refuse } from '../errors/index.ts';
import type { SharedOperation } from './operations.ts';
import type { ExchangeQuestion } from './question.ts';

/** What a consumer was granted: an entry of the register of grants. */
export type DataGrant = {
  readonly number: string;
  readonly open: boolean;
  readonly consumer: string;
  readonly dataset: string;
  readonly operations: readonly string[];
  /** Of records, which fields; empty where only questions are granted. */
  readonly fields: readonly string[];
  readonly purpose: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
  /** Answers a day at most. */
  readonly quota: number;
};

/** What may be answered, and under which quota: so many answers a day. */
export type Allowed = {
  readonly fields: readonly string[];
  readonly quota: { readonly grant: string; readonly most: number };
};

/** Answers a day to one consumer of what is shared without a grant. */
export const quotaWithoutGrant = 10_000;

/**
 * May this be answered? The default is no: what is not shared is refused whoever asks, what is shared on
 * condition needs a grant to this very consumer for this very operation and purpose, in force today.
 *
 * @param today the city's local date
 */
export function judgeQuestion(
  question: ExchangeQuestion,
  operation: SharedOperation,
  grant: DataGrant | null,
  today: string,
): Allowed | DomainError {
  if (operation.classification === 'not-shared')
    return refuse('sharing.not-shared', { operation: operation.code });
  if (operation.classification === 'unconditional') {
    const fields = chosen(question, operation, operation.dataset.fields);
    if (fields instanceof DomainError) return fields;
    return { fields, quota: { grant: `unconditional ${question.from}`, most: quotaWithoutGrant } };
  }
  if (grant === null || grant.consumer !== question.from) return refuse('sharing.not-granted');
  if (!grant.open) return refuse('sharing.grant-revoked', { grant: grant.number });
  if (today < grant.from || today > grant.until)
    return refuse('sharing.grant-out-of-date', { from: grant.from, until: grant.until });
  if (grant.dataset !== operation.dataset.code || !grant.operations.includes(operation.code))
    return refuse('sharing.not-granted');
  if (grant.purpose !== question.purpose) return refuse('sharing.other-purpose', { purpose: grant.purpose });
  const declared = operation.dataset.fields.filter((field) => grant.fields.includes(field));
  const fields = chosen(question, operation, declared);
  if (fields instanceof DomainError) return fields;
  return { fields, quota: { grant: grant.number, most: grant.quota } };
}

/** Of a record what was asked for, if it may be had; of a question nothing. */
function chosen(
  { fields }: ExchangeQuestion,
  { predicate }: SharedOperation,
  may: readonly string[],
): readonly string[] | DomainError {
  if (predicate !== null) return [];
  const beyond = fields?.find((field) => !may.includes(field));
  if (beyond !== undefined) return refuse('sharing.field-not-granted', { field: beyond });
  return fields ?? may;
}
