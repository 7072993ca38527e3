import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { chainEvents, emptyStream } from '../../kernel/log/chain.ts';
import {
  type CaseCommand,
  type CaseState,
  type Decision,
  evolve,
  type ServiceDefinition,
} from '../../kernel/process/index.ts';
import type { Act, IdempotentAnswer, InboxWrite } from '../../store/cases/act.ts';
import { commitActs } from '../../store/cases/commit-acts.ts';
import type { Dependencies } from '../dependencies.ts';
import { decideWithFacts } from './decide-with-facts.ts';
import { currentDefinition } from './definitions.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { caseRecords } from './records.ts';

/** One act on a case, new or known, with everything stored beside it. */
export type Change = {
  readonly principal: Principal;
  readonly command: CaseCommand;
  /** The known case; or the id and service of the one that begins. */
  readonly case: { readonly id: string } | { readonly id: string; readonly service: string };
  /** The version the person saw. Null for machines, which decide again on the fresh state. */
  readonly expectedVersion: number | null;
  readonly occurredAt?: string;
  readonly draft?: { readonly id: string; readonly version: number };
  readonly inbox?: InboxWrite;
  readonly answers?: string;
  readonly idempotency?: IdempotentAnswer;
};

export type Changed = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState;
  /** The same request or message was dealt with before; nothing was stored now. */
  readonly repeated: boolean;
};

const mostTries = 12;

/**
 * Load, decide, store in one transaction. A person's act on a state that has moved on is refused with
 * `case.version-conflict`; a machine's, or one that only lost a race for a register entry, is decided
 * again. Throws refusals.
 */
export async function changeCase(deps: Dependencies, change: Change): Promise<Changed> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await begin(deps, change);
    if (change.expectedVersion !== null && (loaded.state?.version ?? 0) !== change.expectedVersion) {
      throw refuse('case.version-conflict');
    }
    const decision = await decideWithFacts(deps, {
      definition: loaded.definition,
      state: loaded.state,
      command: change.command,
      principal: change.principal,
      region: loaded.state?.region ?? regionOf(change.command),
      id: change.case.id,
      ...(change.occurredAt === undefined ? {} : { occurredAt: change.occurredAt }),
    });
    if (decision.events.length === 0 && loaded.state !== null) {
      return { definition: loaded.definition, state: loaded.state, repeated: false };
    }
    const { act, state } = await actOf(deps, change, loaded, decision);
    const [outcome] = await commitActs(deps.database, deps.database.city, [act]);
    if (outcome === undefined) throw new Error('the store gave no outcome');
    if (outcome.outcome === 'committed') return { definition: loaded.definition, state, repeated: false };
    if (outcome.outcome === 'repeated') {
      return { definition: loaded.definition, state: loaded.state ?? state, repeated: true };
    }
    if (outcome.outcome === 'key-taken') throw refuse('register.key-taken', { key: outcome.key });
    const about = outcome.about.what;
    if (about === 'draft') throw refuse('draft.version-conflict');
    if (about === 'case' && change.expectedVersion !== null) throw refuse('case.version-conflict');
    if (attempt === mostTries) throw new DomainError('service.database-away');
  }
}

type Begun = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState | null;
  readonly headHash: string | null;
};

async function begin(deps: Dependencies, change: Change): Promise<Begun> {
  if ('service' in change.case) {
    return { definition: currentDefinition(deps, change.case.service), state: null, headHash: null };
  }
  const loaded: LoadedCase = await loadCase(deps, change.case.id);
  return loaded;
}

function regionOf(command: CaseCommand): string {
  if (command.act !== 'submit') throw new Error('only a submission begins a case');
  return command.region;
}

async function actOf(
  deps: Dependencies,
  change: Change,
  { definition, state: before, headHash }: Begun,
  decision: Decision,
): Promise<{ act: Act; state: CaseState }> {
  const recordedAt = laterOf(deps.now(), before?.lastRecordedAt);
  let state = before;
  for (const event of decision.events) {
    state = evolve(state, { ...event, seq: (state?.version ?? 0) + 1, recordedAt }, change.case.id);
  }
  if (state === null) throw new Error('a decision without events begins nothing');
  const records = await caseRecords(deps, {
    definition,
    state,
    decision,
    recordedAt,
    causedBy: change.case.id,
  });
  const chained = chainEvents(
    { city: deps.database.city, stream: change.case.id, kind: 'case' },
    before === null ? emptyStream : { seq: before.version, hash: headHash },
    recordedAt,
    records.events,
  );
  return {
    state,
    act: {
      case: {
        ...records.case,
        expectedVersion: before?.version ?? 0,
        version: chained.head.seq,
        headHash: chained.head.hash ?? '',
      },
      events: [...chained.rows, ...records.entryEvents],
      entries: records.entries,
      relied: records.relied,
      certificates: records.certificates,
      outbox: records.outbox,
      jobs: records.jobs,
      ...(change.draft === undefined ? {} : { draft: change.draft }),
      ...(change.inbox === undefined ? {} : { inbox: change.inbox }),
      ...(change.answers === undefined ? {} : { answers: change.answers }),
      ...(change.idempotency === undefined ? {} : { idempotency: change.idempotency }),
    },
  };
}

function laterOf(now: string, last: string | undefined): string {
  return last !== undefined && Date.parse(now) < Date.parse(last) ? last : now;
}
