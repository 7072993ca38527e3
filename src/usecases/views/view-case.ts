import { admits } from '../../kernel/access/allow.ts';
import { capacitiesOf, type Principal } from '../../kernel/access/principal.ts';
import { proofLevelNames, wayOfProof } from '../../kernel/access/real-name.ts';
import type { City } from '../../kernel/city/index.ts';
import { errorRegistry } from '../../kernel/errors/index.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import { maskName } from '../../kernel/identity/mask.ts';
import type { PackSet } from '../../kernel/pack/pack-set.ts';
import { backdatedSince } from '../../kernel/process/backdating.ts';
import { barAgain } from '../../kernel/process/begin-again.ts';
import {
  type CaseState,
  formOfStep,
  groundOfNothing,
  heldBackFrom,
  isApplicant,
  legalMoves,
  type Move,
  momentOf,
  movesFor,
  outcomeName,
  phaseNames,
  type ServiceDefinition,
  type StepDefinition,
  type StoredEvent,
  worksOn,
} from '../../kernel/process/index.ts';
import { reasonText } from '../../kernel/process/reason.ts';
import { leadsPlanOf } from '../../kernel/process/roles.ts';
import { subjectOf } from '../../kernel/process/subject.ts';
import { timeToCheck } from '../../kernel/process/time-to-check.ts';
import { yetToCome } from '../../kernel/process/yet-to-come.ts';
import type { Text } from '../../kernel/text.ts';
import { formatDay, getWorkingTime, type LegalClock, type TimeRules } from '../../kernel/time/index.ts';
import type { CaseRow, CaseView, MoveView, StrandView, TrackView } from './case-views.ts';
import { certificateLines } from './certificate-lines.ts';
import { type ClockReading, type ClockStrip, clockStrip, formatLocal } from './clock-strip.ts';
import { schemaOfData } from './data-schema.ts';
import { type DoerWords, doerName } from './doers.ts';
import type { CaseContent } from './mask-case.ts';
import { officeCalled, officeName, regionName } from './names.ts';
import { outsideKinds } from './outside-kinds.ts';
import { basisView } from './parts.ts';
import { viewExtensions, viewHeld, viewObligations, viewStretches } from './time-views.ts';
import { describeOutside, readsContents, viewTimeline, worksInside } from './timeline.ts';
import { trackRefusal, viewRefusal } from './view-refusal.ts';
import { viewSigned } from './view-signed.ts';
import { nextText, waitsForApplicant } from './what-next.ts';

/** What views are worked out with. */
export type ViewContext = {
  readonly city: City;
  readonly codeLists: CodeLists;
  readonly packs: PackSet;
  readonly time: TimeRules;
  readonly now: string;
};

/** What one line of a list is made from: a case's state, or what the store keeps for lists. */
export type Listable = Pick<
  CaseState,
  | 'id'
  | 'version'
  | 'number'
  | 'region'
  | 'phase'
  | 'office'
  | 'sandbox'
  | 'submittedAt'
  | 'endedAt'
  | 'outcome'
> & { readonly applicant: { readonly name: string }; readonly clock: LegalClock | null };

export function viewRow(context: ViewContext, definition: ServiceDefinition, listed: Listable): CaseRow {
  const reading = clockReading(context, listed.region);
  return {
    id: listed.id,
    version: listed.version,
    number: listed.number,
    service: { code: definition.code, name: definition.name },
    asked: definition.openedBy === 'applicant' || definition.openedBy === 'joining',
    applicantName: listed.applicant.name,
    applicantOffice: officeCalled(context.city, listed.applicant.name),
    region: { code: listed.region, name: regionName(context.city, listed.region) },
    phase: listed.phase,
    phaseText: phaseNames[listed.phase],
    openedAt: listed.submittedAt,
    endedAt: listed.endedAt,
    outcome: listed.outcome && {
      code: listed.outcome.code,
      name: outcomeName(definition, listed.outcome.code),
      class: listed.outcome.class,
    },
    clock: strip('promised', listed.clock, reading),
    office:
      listed.office === null ? null : { id: listed.office, name: officeName(context.city, listed.office) },
    demonstration: listed.sandbox,
  };
}

/**
 * Applicants and offices know whom they deal with; supervision, audit and outside parties need no names of
 * people. Firms are called in public registers, and an office that stands where an applicant would hides from nobody.
 */
export function nameFor(
  { city }: Pick<ViewContext, 'city'>,
  principal: Principal,
  name: string,
  isFirm: boolean,
): string {
  if (isFirm || admits('case.names', principal)) return name;
  return officeCalled(city, name) === null ? maskName(name) : name;
}

/** The clock that stands for the case wherever one line must do. */
export function leadingClock(state: CaseState): LegalClock | null {
  return state.clocks.promised ?? state.clocks.statutory ?? state.acceptanceClock;
}

function viewKnown(context: ViewContext, { known }: CaseState): CaseView['known'] {
  if (known === undefined) return null;
  const { level, how, office, at } = known;
  return {
    level: proofLevelNames[level],
    how: wayOfProof(how),
    office: office === null ? null : { id: office, name: officeName(context.city, office) },
    at,
  };
}

/** What stands for words that a reader is not shown. */
const covered = '＊＊＊';

/** The whole case as `principal` may see it. `content` is masked already where it has to be. */
export function viewCase(
  context: ViewContext,
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  parts: {
    readonly events: readonly StoredEvent[];
    readonly content: CaseContent;
    /** A firm has asked, and no person. */
    readonly ofFirm: boolean;
    /** Those in whose stead something was done, by account. */
    readonly represented: ReadonlyMap<string, Text>;
    readonly children: readonly CaseRow[];
    readonly childCount: number;
    readonly parent: CaseView['parent'];
    readonly links: CaseView['links'];
    readonly files: CaseView['files'];
  },
): Omit<CaseView, 'cited'> {
  const reading = clockReading(context, state.region);
  const nameOfOffice = (office: string): Text => officeName(context.city, office);
  const contents = readsContents(principal) || leadsPlanOf(principal, definition, state);
  const moves = movesFor(definition, state, principal, context.now.slice(0, 10));
  const heldBack = heldBackFrom(definition, state, principal, context.now.slice(0, 10));
  const inHand =
    isApplicant(principal, state) || worksOn(definition, state, principal, context.now.slice(0, 10));
  // What steps have set is what offices wrote in them.
  const data = contents
    ? Object.fromEntries(Object.entries(parts.content.data).filter(([name]) => !heldBack.has(name)))
    : {};
  return {
    ...viewRow(context, definition, {
      ...state,
      applicant: { name: nameFor(context, principal, state.applicant.name, parts.ofFirm) },
      clock: leadingClock(state),
    }),
    version: state.version,
    queryCode: isApplicant(principal, state) ? state.queryCode : null,
    kind: definition.kind,
    known: contents ? viewKnown(context, state) : null,
    subject:
      contents || definition.subject?.open === true ? subjectOf(definition, state, context.codeLists) : null,
    form: parts.content.form,
    formSchema: definition.form,
    data,
    dataSchema: schemaOfData(context.city, definition, data, parts.content.form),
    moves: moves.legal.map((move) => ({
      ...move,
      for: inWhoseStead(definition, state, principal, move),
      late: lateSince(context, definition, principal, move, reading),
      form: formNow(definition, state, move, { now: context.now, time: reading.time }),
      outcomes: move.outcomes.map(({ from, ...outcome }) => {
        const first =
          from ?? (outcome.favourable ? checkedFrom(definition, state, move, reading) : undefined);
        return {
          ...outcome,
          ...(first !== undefined && first > context.now.slice(0, 10) && { from: first }),
        };
      }),
      choices: [...move.choices],
      amends: [...move.amends],
    })),
    barred: moves.barred.map(({ move: { act, step, label }, bar }) => ({
      act,
      step,
      label,
      why: errorRegistry[bar].message,
      next: errorRegistry[bar].next,
    })),
    strands: viewStrands(context, definition, state).map((strand) =>
      contents ? strand : { ...strand, reason: null },
    ),
    clocks: {
      promised: strip('promised', state.clocks.promised, reading),
      statutory: strip('statutory', state.clocks.statutory, reading),
      correction: strip('correction', state.correctionClock, reading),
      acceptance: strip('acceptance', state.acceptanceClock, reading),
    },
    stretches: viewStretches(definition, state, reading, nameOfOffice),
    obligations: viewObligations(definition, state, reading, nameOfOffice),
    extensions: viewExtensions(definition, state, nameOfOffice, worksInside(principal)),
    held: viewHeld(parts.events, reading, nameOfOffice),
    corrections: state.corrections.map(({ at, items }) => ({
      at,
      items: items.map((item) => ({ ...item, text: contents ? item.text : covered })),
    })),
    certificates: parts.content.certificates.map(({ id, type, number, content }) => {
      const declared = context.packs.certificates.get(type);
      return {
        id,
        type: { code: type, name: declared?.name ?? { zh: type, en: type } },
        number,
        content: certificateLines(declared, content, context.codeLists),
      };
    }),
    materials: (state.found ?? []).map(({ material, type, number, office, issuedOn }) => ({
      material: definition.materials?.find(({ code }) => code === material)?.name ?? {
        zh: material,
        en: material,
      },
      certificate: { code: type, name: context.packs.certificates.get(type)?.name ?? { zh: type, en: type } },
      number,
      office,
      issuedOn,
    })),
    signed: viewSigned(context, definition, state, principal, parts.represented),
    files: [...parts.files],
    parent: parts.parent,
    inHand,
    refusal: viewRefusal(
      context,
      definition,
      parts.events,
      inHand ? 'in-hand' : contents && worksInside(principal) ? 'inside' : 'outside',
    ),
    again:
      isApplicant(principal, state) && barAgain(context.packs.services.get(state.service), state) === null,
    links: parts.links,
    children: [...parts.children],
    childCount: parts.childCount,
    timeline: viewTimeline(context.city, definition, state, parts.events, {
      principal,
      day: context.now.slice(0, 10),
      heldBack,
      represented: parts.represented,
    }),
    feeFen: state.feeFen,
    rating: state.rating,
    basis: definition.basis.map((basis) => basisView(basis, context.city)),
  };
}

function lateSince(
  { now, time: { zone } }: ViewContext,
  definition: ServiceDefinition,
  principal: Principal,
  { act }: Move,
  reading: ClockReading,
): MoveView['late'] {
  const since = capacitiesOf(principal, now.slice(0, 10)).flatMap(
    (capacity) => backdatedSince(definition, capacity, act, reading) ?? [],
  );
  return since.length === 0 ? null : { since: formatLocal(zone, Math.min(...since)) };
}

/** From which day on it may be said that something has held: the one after those for which it has to hold. */
function checkedFrom(
  definition: ServiceDefinition,
  state: CaseState,
  { obligation }: Move,
  { time }: ClockReading,
): string | undefined {
  const after = obligation === null ? null : timeToCheck(definition, state, obligation, time).after;
  return after === null ? undefined : formatDay(after + 1);
}

/** What is filled in, with what there is to choose from today. */
function formNow(
  { steps }: ServiceDefinition,
  state: CaseState,
  { step: code, form }: Move,
  at: Parameters<typeof formOfStep>[2],
): Move['form'] {
  const step = steps.find((each) => each.code === code);
  return step?.days === undefined && step?.offers === undefined ? form : formOfStep(step, state, at);
}

/**
 * Whom a deputy stands in for by a move: null where the person may make it as themselves. The engine writes
 * down the same, since it asks in the same order.
 */
function inWhoseStead(
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  { act, step, obligation }: Move,
): MoveView['for'] {
  if (principal.kind !== 'account' || principal.deputises === undefined) return null;
  const offers = (capacity: Principal): boolean =>
    legalMoves(definition, state, capacity).some(
      (move) => move.act === act && move.step === step && move.obligation === obligation,
    );
  const { deputises, ...own } = principal;
  if (offers(own)) return null;
  const represented = deputises.find(({ account, role, office }) =>
    offers({ ...own, role, ...(office === undefined ? {} : { office }), actsFor: account }),
  );
  if (represented === undefined) return null;
  const { account, name = { zh: account, en: account } } = represented;
  return { id: account, name };
}

/** The public progress of a case: no names, no form, no reasons written by people. */
export function viewTrack(
  context: ViewContext,
  definition: ServiceDefinition,
  state: CaseState,
  events: readonly StoredEvent[],
): TrackView {
  const row = viewRow(context, definition, { ...state, clock: leadingClock(state) });
  const strands = viewStrands(context, definition, state);
  return {
    number: row.number,
    service: row.service,
    region: row.region,
    phaseText: row.phaseText,
    openedAt: row.openedAt,
    endedAt: row.endedAt,
    outcome: row.outcome?.name ?? null,
    outcomeClass: row.outcome?.class ?? null,
    clock: row.clock,
    refusal: trackRefusal(context, definition, events),
    nothing: groundOfNothing(definition, events),
    waitsForYou: waitsForApplicant(state),
    next: nextText(definition, state),
    strands: strands.map(({ step, kind, by, status, openedAt, doneAt, outcome, waiting, onlyIf }) => ({
      step,
      kind,
      by,
      status,
      openedAt,
      doneAt,
      outcome,
      waiting,
      onlyIf,
    })),
    timeline: events
      .filter(({ body }) => body.type !== 'case-noted' && body.type !== 'deadline-warned')
      .map(({ occurredAt, body }) => ({
        at: occurredAt,
        type: body.type,
        text: describeOutside(definition, body),
      })),
    demonstration: state.sandbox,
  };
}

export function clockReading({ city, time, now }: ViewContext, regionId: string): ClockReading {
  const hall = city.regions.find(({ id }) => id === regionId)?.hall ?? '';
  return {
    time: getWorkingTime(time, hall),
    zone: time.zone,
    now: momentOf(now),
    city,
  };
}

function strip(name: string, clock: LegalClock | null, reading: ClockReading): ClockStrip | null {
  return clock === null ? null : clockStrip(name, clock, reading);
}

/** Every step that came or may come, in the order of the declaration; those not yet opened are shown as waiting. */
function viewStrands(context: ViewContext, definition: ServiceDefinition, state: CaseState): StrandView[] {
  const reading = clockReading(context, state.region);
  const later = new Map(yetToCome(definition, state).map((each) => [each.code, each]));
  return definition.steps
    .filter((step) => step.kind !== 'amend' || state.steps[step.code] !== undefined)
    .filter(({ code }) => state.steps[code] !== undefined || later.has(code))
    .map((step) => {
      const now = state.steps[step.code];
      const outcome = step.outcomes.find(({ code }) => code === now?.outcome);
      return {
        step: { code: step.code, name: step.name },
        kind: step.kind,
        by: doerName(context, step.by, doerWords, now),
        // What waits for a day is still to come, and nobody has it.
        status: now?.status === 'open' && now.until !== undefined ? 'waiting' : (now?.status ?? 'waiting'),
        round: now?.round ?? 0,
        openedAt: now?.openedAt ?? null,
        doneAt: now?.doneAt ?? null,
        outcome:
          outcome === undefined
            ? null
            : { code: outcome.code, name: outcome.name, favourable: outcome.favourable },
        reason: now?.reason == null ? null : reasonText(now.reason),
        waiting: now?.status === 'open' && (now.waiting || now.applicant),
        child: now?.child == null ? null : { id: now.child },
        clock: strip(`step:${step.code}`, now?.clock ?? null, reading),
        after: triggersOf(step),
        onlyIf: later.get(step.code)?.onlyIf ?? null,
      };
    });
}

function triggersOf(step: StepDefinition): string[] {
  if (step.after === undefined) return ['acceptance'];
  return ('all' in step.after ? step.after.all : step.after.any).map((trigger) => trigger.step);
}

const doerWords: DoerWords = {
  applicant: { zh: '申请人', en: 'The applicant' },
  outside: (kind) => outsideKinds[kind] ?? { zh: kind, en: kind },
};
