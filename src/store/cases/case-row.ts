import type { Json, JsonObject } from '../../kernel/json.ts';
import type { OutcomeClass } from '../../kernel/process/definition.ts';
import type { Channel } from '../../kernel/process/events.ts';
import type { Phase } from '../../kernel/process/state.ts';

/** A case as lists show it. Nothing of its content; the name is sealed where it is personal. */
export type CaseRow = {
  readonly id: string;
  readonly version: number;
  readonly number: string;
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
  readonly channel: Channel;
  readonly sandbox: boolean;
  readonly applicantName: Json;
  readonly summary: JsonObject;
};

/** A piece of waiting work as queues show it. */
export type WorkItemRow = {
  readonly caseId: string;
  readonly item: string;
  readonly kind: string;
  readonly service: string;
  readonly region: string;
  readonly office: string | null;
  readonly outside: string | null;
  readonly party: string | null;
  readonly account: string | null;
  readonly step: string | null;
  readonly assignee: string | null;
  readonly round: number;
  readonly openedAt: string;
  readonly dueAt: string | null;
  readonly blueAt: string | null;
  readonly yellowAt: string | null;
};

/** One page of a list. Hand `next` back as `after` for the page behind it; null at the end. */
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** The columns of `case_file c` that make a `CaseRow`. */
export const caseRowColumns = `
  c.id, c.version, c.number, c.service, c.definition, c.phase, c.region, c.office,
  c.applicant_party as "applicantParty", c.account,
  case when c.parent_case is null then null else
    jsonb_build_object('case', c.parent_case, 'step', c.parent_step, 'round', c.parent_round) end as parent,
  c.opened_at as "openedAt", c.accepted_at as "acceptedAt", c.ended_at as "endedAt",
  c.outcome, c.outcome_class as "outcomeClass", c.due_at as "dueAt", c.channel, c.sandbox,
  c.applicant_name as "applicantName", c.summary`;

/** The columns of `work_item w` that make a `WorkItemRow`. */
export const workItemColumns = `
  w.case_id as "caseId", w.item, w.kind, w.service, w.region, w.office, w.outside, w.party, w.account,
  w.step, w.assignee, w.round, w.opened_at as "openedAt", w.due_at as "dueAt", w.blue_at as "blueAt",
  w.yellow_at as "yellowAt"`;
