import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Hash } from '../../kernel/log/canonical.ts';
import type { EventRow } from '../../kernel/log/event-row.ts';
import type { OutcomeClass } from '../../kernel/process/definition.ts';
import type { Channel } from '../../kernel/process/events.ts';
import type { Phase } from '../../kernel/process/state.ts';
import type { LookupValue } from '../../kernel/register/lookup.ts';

/**
 * One act, whole: what it appends and what follows from it. It is stored entirely or not at all.
 * Everything personal in it (events, state, content, payloads) is sealed already.
 */
export type Act = {
  /** The case the act belongs to; null for one that only writes registers. */
  readonly case: CaseWrite | null;
  /** The state after the act, where so much has happened that it is worth leaving behind. */
  readonly snapshot?: SnapshotWrite;
  /** Events of the case and of the entries, chained with `chainEvents`. */
  readonly events: readonly EventRow[];
  readonly entries?: readonly EntryWrite[];
  /** Facts the decision rested on. A version that is no longer theirs makes the act a conflict. */
  readonly relied?: readonly ReliedEntry[];
  readonly certificates?: readonly CertificateWrite[];
  /** Certificates that stop being valid with this act. */
  readonly revoked?: readonly CertificateRevocation[];
  readonly outbox?: readonly OutboxWrite[];
  readonly jobs?: readonly Job[];
  /** For a case that joins a gathering: the parent's item of work that is there as long as its door is open. */
  readonly door?: { readonly case: string; readonly item: string; readonly round: number };
  /** The draft that becomes the case; it is deleted, and must still have this version. */
  readonly draft?: { readonly id: string; readonly version: number };
  /** The outside message that caused the act; a second one with its id is `repeated`. */
  readonly inbox?: InboxWrite;
  /** The outbox message that the act answers. */
  readonly answers?: string;
  readonly idempotency?: IdempotentAnswer;
};

/** The case after the act. Everything but `expectedVersion` is stored as given. */
export type CaseWrite = {
  readonly id: string;
  /** Version the decision was made on; 0 for a new case. */
  readonly expectedVersion: number;
  readonly version: number;
  readonly headHash: Hash;
  readonly number: string;
  readonly queryCode: string;
  readonly service: string;
  readonly definition: string;
  readonly phase: Phase;
  readonly region: string;
  readonly office: string | null;
  readonly applicantParty: string | null;
  readonly account: string | null;
  readonly parent: { readonly case: string; readonly step: string; readonly round: number } | null;
  readonly openedAt: string;
  readonly acceptedAt: string | null;
  readonly endedAt: string | null;
  readonly outcome: string | null;
  readonly outcomeClass: OutcomeClass | null;
  readonly dueAt: string | null;
  /** When the sweep must look at the clocks again, or earlier; null when nothing runs. */
  readonly nextCheckAt: string | null;
  readonly channel: Channel;
  readonly sandbox: boolean;
  /** A plain name, or a sealed one of a natural person. */
  readonly applicantName: Json;
  /** Lower-case words lists may be searched by; nothing personal. */
  readonly search: string;
  /** What lists show besides the columns, such as the clock; nothing personal. */
  readonly summary: JsonObject;
  /** The version of the calendar its dates were last worked out under. */
  readonly calendar: string;
  /** All that now waits for somebody: what was there before is replaced. */
  readonly workItems: readonly WorkItemWrite[];
  /** Offices whose inspections have drawn it; absent: none. */
  readonly inspectors?: readonly string[];
  /** What `expectedVersion` left, where that is known for certain: then only what differs is written. */
  readonly stored?: StoredWork;
};

/** Who works on a case, and on what, when it is looked at again, and whether it has ended. */
export type StoredWork = Pick<CaseWrite, 'office' | 'workItems' | 'inspectors' | 'nextCheckAt' | 'endedAt'>;

/** The state that an act left, sealed, for later events to be folded from. */
export type SnapshotWrite = { readonly shape: number; readonly state: JsonObject };

/** Something that waits for one office, one outside party, or the applicant. */
export type WorkItemWrite = {
  /** `acceptance`, `correction`, or the step's code: unique within the case. */
  readonly item: string;
  readonly kind: string;
  readonly office: string | null;
  readonly outside: string | null;
  readonly party: string | null;
  readonly account: string | null;
  readonly step: string | null;
  /** The one person of the office it waits for. */
  readonly assignee: string | null;
  readonly round: number;
  readonly openedAt: string;
  readonly dueAt: string | null;
  /** When the item turns blue and yellow; it turns red when due. */
  readonly blueAt: string | null;
  readonly yellowAt: string | null;
};

export type EntryWrite = {
  readonly id: string;
  readonly register: string;
  readonly key: string;
  /** 0 when the entry is new. */
  readonly expectedVersion: number;
  readonly version: number;
  readonly headHash: Hash;
  readonly open: boolean;
  readonly content: JsonObject;
  /** The published fields; null when the register publishes nothing. */
  readonly public: JsonObject | null;
  /** Lower-case words of the public part. */
  readonly search: string;
  /** What the entry is found by besides its key; null or absent: nothing. */
  readonly lookups?: readonly LookupValue[] | null;
  readonly updatedAt: string;
};

/** `version` 0: there was no entry with this key. */
export type ReliedEntry = { readonly register: string; readonly key: string; readonly version: number };

export type CertificateWrite = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly holder: Json;
  readonly content: JsonObject;
  readonly issuedAt: string;
  readonly expiresOn: string | null;
  readonly party: string;
  readonly holderCode: string | null;
  /** It takes the place of those with its type and number. */
  readonly replaces: boolean;
};

/** By its id, or the one in force with this type and number. */
export type CertificateRevocation = {
  readonly id: string | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly at: string;
};

export type OutboxWrite = {
  readonly id: string;
  readonly step: string | null;
  readonly round: number | null;
  readonly operation: string;
  readonly party: string;
  readonly payload: JsonObject;
  readonly createdAt: string;
};

export type InboxWrite = {
  readonly party: string;
  readonly id: string;
  readonly operation: string;
  readonly body: JsonObject;
  readonly receivedAt: string;
};

/** A background job. One with the `key` of a waiting job takes its place. */
export type Job = {
  readonly task: string;
  readonly payload: JsonObject;
  readonly runAt?: string;
  readonly key?: string;
  readonly queue?: string;
  readonly maxAttempts?: number;
  readonly priority?: number;
};

export type IdempotentAnswer = {
  readonly account: string;
  readonly key: string;
  /** Digest of the request; the same key with another request is refused. */
  readonly requestHash: string;
  readonly response: JsonObject;
  readonly createdAt: string;
};

export type ActOutcome =
  | { readonly outcome: 'committed'; readonly version: number }
  /** Something moved meanwhile: load it again and decide again. */
  | { readonly outcome: 'conflict'; readonly about: Conflict }
  /** A new entry's key exists already; `register.key-taken` is the refusal to give. */
  | { readonly outcome: 'key-taken'; readonly register: string; readonly key: string }
  /** The gathering that the case would have joined is closed. */
  | { readonly outcome: 'closed'; readonly case: string; readonly item: string }
  /** The request or the outside message was dealt with before: give the answer of that time. */
  | { readonly outcome: 'repeated'; readonly by: 'idempotency' | 'inbox' };

export type Conflict =
  | { readonly what: 'case'; readonly id: string }
  | { readonly what: 'number'; readonly number: string }
  | { readonly what: 'entry'; readonly register: string; readonly key: string }
  | { readonly what: 'relied'; readonly register: string; readonly key: string }
  | { readonly what: 'certificate'; readonly type: string; readonly number: string }
  | { readonly what: 'draft'; readonly id: string };
