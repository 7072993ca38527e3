import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { chainEvents, emptyStream } from '../../kernel/log/chain.ts';
import type {
  CaseCommand,
  CaseState,
  Decision,
  ServiceDefinition,
  StoredEvent,
} from '../../kernel/process/index.ts';
import { keepStatement, type StoredStatement } from '../../store/bulletins/statements.ts';
import type { Act, CaseWrite, IdempotentAnswer, InboxWrite, StoredWork } from '../../store/cases/act.ts';
import { commitAct } from '../../store/cases/write-lanes.ts';
import { mustQuoteKnownFigures } from '../bulletins/figures-quoted.ts';
import type { Dependencies } from '../dependencies.ts';
import { settleFiles } from '../files/hand-in.ts';
import { newSealMemory, noteOpened, type SealMemory } from '../personal-fields/case-sealer.ts';
import { erasuresIn } from '../personal-fields/person-keys.ts';
import { findAnsweredCase } from '../requests/repeated-request.ts';
import { mustBeProvenFor } from '../sessions/proven-for-act.ts';
import { sha256 } from '../sha256.ts';
import { decideWithFacts } from './decide-with-facts.ts';
import { currentDefinition } from './definitions.ts';
import { stateShape } from './fold-stream.ts';
import { inTurn } from './in-turn.ts';
import { findCaseState, loadCase } from './load-case.ts';
import type { LoadedCase } from './loaded-case.ts';
import { caseRecords } from './records.ts';
import { forgetCase, recallCase, rememberCase } from './remembered-cases.ts';

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
  /** The definition it is decided under, where that is not the one the case began with: a new version. */
  readonly under?: ServiceDefinition;
  /** The new case joins its parent's gathering: only while that is open. */
  readonly joins?: true;
  /** Figures that the new case is about: kept once nothing speaks against the act. */
  readonly statement?: Omit<StoredStatement, 'case'>;
  readonly inbox?: InboxWrite;
  readonly answers?: string;
  readonly idempotency?: IdempotentAnswer;
};

export type Changed = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState;
  /** All that has happened in the case by then, where that is at hand. */
  readonly events?: readonly StoredEvent[];
  /** The same request or message was dealt with before; nothing was stored now. */
  readonly repeated: boolean;
};

const mostTries = 12;

/** So many events are folded at most when a case is loaded: some milliseconds. */
const eventsBetweenSnapshots = 64;

/**
 * Load, decide, store in one transaction. A person's act on a state that has moved on is refused with
 * `case.version-conflict`; a machine's, or one that only lost a race for a register entry, is decided
 * again. Throws refusals.
 *
 * A case that is being worked on is first taken as this process left it. Nothing is refused on that: what
 * the store does not confirm is decided again on the case as it is stored.
 */
export async function changeCase(deps: Dependencies, change: Change): Promise<Changed> {
  return await inTurn(deps.database, change.case.id, () => changeInTurn(deps, change));
}

async function changeInTurn(deps: Dependencies, change: Change): Promise<Changed> {
  const { database } = deps;
  const remembered =
    'service' in change.case || change.under !== undefined ? null : recallCase(database, change.case.id);
  if (remembered !== null) {
    const tried = await attempt(deps, change, { ...remembered, erasures: erasuresIn(database) });
    if (tried.done === 'stored' || tried.done === 'repeated') return tried.changed;
    forgetCase(database, change.case.id);
  }
  for (let tries = 1; ; tries += 1) {
    const tried = await attempt(deps, change, await begin(deps, change));
    if (tried.done === 'refused') return await answeredOr(deps, change, tried.refusal);
    if (tried.done !== 'moved') return tried.changed;
    if (tries === mostTries) throw tried.refusal ?? new DomainError('service.database-away');
  }
}

type Attempt =
  | { readonly done: 'stored' | 'repeated' | 'nothing'; readonly changed: Changed }
  | { readonly done: 'refused'; readonly refusal: DomainError }
  /** Somebody else was faster, and that is no reason to refuse; what to say when it never ends. */
  | { readonly done: 'moved'; readonly refusal: DomainError | null };

async function attempt(deps: Dependencies, change: Change, begun: Begun): Promise<Attempt> {
  try {
    return await decideAndStore(deps, change, begun);
  } catch (error) {
    if (error instanceof DomainError) return { done: 'refused', refusal: error };
    // Nobody knows what became of the act.
    forgetCase(deps.database, change.case.id);
    throw error;
  }
}

async function decideAndStore(deps: Dependencies, change: Change, begun: Begun): Promise<Attempt> {
  const { database } = deps;
  const { definition, state: before } = begun;
  if (change.expectedVersion !== null && (before?.version ?? 0) !== change.expectedVersion) {
    throw refuse('case.version-conflict');
  }
  // Before anything is decided: a decision that is refused afterwards would have used up the number.
  await mustQuoteKnownFigures(deps, { definition, state: before }, change);
  const sealing = begun.sealing ?? newSealMemory();
  const decision = await decideWithFacts(deps, {
    met: noteOpened(sealing),
    definition,
    state: before,
    command: change.command,
    principal: change.principal,
    region: before?.region ?? regionOf(change.command),
    id: change.case.id,
    ...(change.occurredAt === undefined ? {} : { occurredAt: change.occurredAt }),
  });
  // Only whoever may do it is asked to show that it is they.
  mustBeProvenFor(definition, change.command, change.principal, deps.now());
  if (decision.events.length === 0 && before !== null) {
    return { done: 'nothing', changed: { definition, state: before, repeated: false } };
  }
  const { act, state } = await actOf(deps, change, { ...begun, sealing }, decision);
  if (change.statement !== undefined)
    await keepStatement(database, database.city, { ...change.statement, case: change.case.id });
  const outcome = await commitAct(database, database.city, act);
  const events = eventsAfter(begun, decision);
  switch (outcome.outcome) {
    case 'committed':
      rememberCase(
        database,
        change.case.id,
        {
          definition,
          state,
          ...events,
          headHash: act.case.headHash,
          snapshot: act.snapshot === undefined ? begun.snapshot : state.version,
          stored: workOf(act.case),
          sealing,
        },
        begun.erasures,
      );
      if (change.command.files !== undefined) await settleFiles(deps, change.case.id, decision.events);
      return { done: 'stored', changed: { definition, state, ...events, repeated: false } };
    case 'repeated':
      return {
        done: 'repeated',
        changed: await asStored(deps, change, { definition, state: before ?? state }),
      };
    case 'closed':
      throw refuse('case.gathering-closed');
    case 'key-taken':
      throw refuse('register.key-taken', { key: outcome.key });
    case 'conflict':
      if (outcome.about.what === 'draft') throw refuse('draft.version-conflict');
      if (outcome.about.what === 'case' && change.joins !== undefined) throw refuse('case.joined-already');
      if (outcome.about.what === 'case' && (change.expectedVersion !== null || before === null)) {
        throw refuse('case.version-conflict');
      }
      // A number that is drawn is another one next time; one that is said stays taken.
      return {
        done: 'moved',
        refusal:
          outcome.about.what === 'certificate'
            ? refuse('certificate.number-taken', { number: outcome.about.number })
            : null,
      };
  }
}

/** What the request, or the message, has led to by now. A first one that was refused leaves no case. */
async function asStored(
  deps: Dependencies,
  change: Change,
  decided: Pick<LoadedCase, 'definition' | 'state'>,
): Promise<Changed> {
  const known = await findAnswered(deps, change);
  const { definition, state } = known ?? (await findCaseState(deps, change.case.id)) ?? decided;
  return { definition, state, repeated: true };
}

/**
 * The same request, sent several times at once, is refused where it comes second: the case has moved, by
 * itself. Whoever sent it is then told what the first has led to, and only otherwise of the refusal.
 */
async function answeredOr(deps: Dependencies, change: Change, refusal: DomainError): Promise<Changed> {
  const known = await findAnswered(deps, change);
  if (known === null) throw refusal;
  return { definition: known.definition, state: known.state, repeated: true };
}

/** The case that a request with this key has acted on. Refuses a key that was another request's. */
async function findAnswered(deps: Dependencies, { idempotency }: Change): Promise<LoadedCase | null> {
  if (idempotency === undefined) return null;
  const id = await findAnsweredCase(deps, idempotency);
  return id === null ? null : await findCaseState(deps, id);
}

type Begun = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState | null;
  readonly headHash: string | null;
  readonly snapshot: number;
  readonly events?: readonly StoredEvent[];
  readonly stored?: StoredWork;
  readonly sealing?: SealMemory;
  /** How many persons had been erased before any of it was read. */
  readonly erasures: number;
};

async function begin(deps: Dependencies, change: Change): Promise<Begun> {
  const erasures = erasuresIn(deps.database);
  if ('service' in change.case) {
    return {
      definition: currentDefinition(deps, change.case.service),
      state: null,
      headHash: null,
      snapshot: 0,
      events: [],
      erasures,
    };
  }
  const loaded: LoadedCase = await loadCase(deps, change.case.id);
  return { ...loaded, erasures, ...(change.under !== undefined && { definition: change.under }) };
}

function regionOf(command: CaseCommand): string {
  if (command.act !== 'submit') throw new Error('only a submission begins a case');
  return command.region;
}

async function actOf(
  deps: Dependencies,
  change: Change,
  {
    definition,
    state: before,
    headHash,
    snapshot,
    stored,
    sealing,
  }: Begun & { readonly sealing: SealMemory },
  decision: Decision,
): Promise<{ act: Act & { readonly case: CaseWrite }; state: CaseState }> {
  const { state, recordedAt } = decision;
  if (state === null) throw new Error('a decision without events begins nothing');
  const records = await caseRecords(deps, {
    definition,
    state,
    decision,
    recordedAt,
    causedBy: change.case.id,
    memory: sealing,
  });
  const chained = chainEvents(
    { city: deps.database.city, stream: change.case.id, kind: 'case' },
    before === null ? emptyStream : { seq: before.version, hash: headHash },
    recordedAt,
    records.events,
    sha256,
  );
  return {
    state,
    act: {
      case: {
        ...records.case,
        expectedVersion: before?.version ?? 0,
        version: chained.head.seq,
        headHash: chained.head.hash ?? '',
        nextCheckAt: earlierCheck(records.case.nextCheckAt, stored, recordedAt),
        ...(stored === undefined ? {} : { stored }),
      },
      ...(chained.head.seq - snapshot < eventsBetweenSnapshots
        ? {}
        : { snapshot: { shape: stateShape, state: records.sealer.state(state) } }),
      events: [...chained.rows, ...records.entryEvents],
      entries: records.entries,
      relied: records.relied,
      certificates: records.certificates,
      revoked: records.revoked,
      outbox: records.outbox,
      jobs: records.jobs,
      ...(change.joins === undefined || state.parent === null
        ? {}
        : { door: { case: state.parent.case, item: state.parent.step, round: state.parent.round } }),
      ...(change.draft === undefined ? {} : { draft: change.draft }),
      ...(change.inbox === undefined ? {} : { inbox: change.inbox }),
      ...(change.answers === undefined ? {} : { answers: change.answers }),
      ...(change.idempotency === undefined ? {} : { idempotency: change.idempotency }),
    },
  };
}

function eventsAfter(
  { state, events }: Begun,
  { events: added, recordedAt }: Decision,
): Pick<LoadedCase, 'events'> {
  if (events === undefined) return {};
  const first = (state?.version ?? 0) + 1;
  return {
    events: [...events, ...added.map((event, index) => ({ ...event, seq: first + index, recordedAt }))],
  };
}

/** What must be remembered of a row, and no more. */
function workOf({ office, workItems, inspectors = [], nextCheckAt, endedAt }: CaseWrite): StoredWork {
  return { office, workItems, inspectors, nextCheckAt, endedAt };
}

/**
 * A look at the clocks that is planned already may come too early, but not too late: leaving it as it is
 * spares every act a new entry in the index of what is to be looked at. The look itself puts it off.
 */
function earlierCheck(next: string | null, stored: StoredWork | undefined, now: string): string | null {
  const planned = stored?.nextCheckAt ?? null;
  if (next === null || planned === null) return next;
  return Date.parse(planned) > Date.parse(now) && Date.parse(planned) < Date.parse(next) ? planned : next;
}
