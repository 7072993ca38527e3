import type { Principal, Role } from '../../kernel/access/principal.ts';
import type { City } from '../../kernel/city/index.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import { maskName } from '../../kernel/identity/mask.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { PackSet } from '../../kernel/pack/pack-set.ts';
import { isApplicant, isOfficer } from '../../kernel/process/access.ts';
import {
  type CaseState,
  describeEvent,
  legalMoves,
  momentOf,
  outcomeName,
  phaseNames,
  type ServiceDefinition,
  type StepActor,
  type StepDefinition,
  type StoredEvent,
} from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { getWorkingTime, type LegalClock, type TimeRules } from '../../kernel/time/index.ts';
import type { CaseRow, CaseView, StrandView, TimelineEntry, TrackView } from './case-views.ts';
import { certificateLines } from './certificate-lines.ts';
import { type ClockReading, type ClockStrip, clockStrip } from './clock-strip.ts';
import { basisView } from './parts.ts';
import { isRuledOut } from './ruled-out.ts';
import { viewExtensions, viewHeld, viewObligations } from './time-views.ts';

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
  'id' | 'number' | 'region' | 'phase' | 'office' | 'sandbox' | 'submittedAt' | 'endedAt' | 'outcome'
> & { readonly applicant: { readonly name: string }; readonly clock: LegalClock | null };

export function viewRow(context: ViewContext, definition: ServiceDefinition, listed: Listable): CaseRow {
  const reading = clockReading(context, listed.region);
  return {
    id: listed.id,
    number: listed.number,
    service: { code: definition.code, name: definition.name },
    applicantName: listed.applicant.name,
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

/** Applicants and offices know whom they deal with; supervision, audit and outside parties need no names. */
export function nameFor(principal: Principal, name: string): string {
  const knows: readonly Role[] = ['applicant', 'delegate', 'clerk', 'handler', 'head'];
  return principal.kind === 'account' && knows.includes(principal.role) ? name : maskName(name);
}

/** The clock that stands for the case wherever one line must do. */
export function leadingClock(state: CaseState): LegalClock | null {
  return state.clocks.promised ?? state.clocks.statutory ?? state.acceptanceClock;
}

/** The whole case as `principal` may see it. `form` is masked already where it has to be. */
export function viewCase(
  context: ViewContext,
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  parts: {
    readonly events: readonly StoredEvent[];
    readonly form: JsonObject;
    readonly children: readonly CaseRow[];
    readonly parent: { readonly id: string; readonly number: string } | null;
  },
): CaseView {
  const reading = clockReading(context, state.region);
  const nameOfOffice = (office: string): Text => officeName(context.city, office);
  return {
    ...viewRow(context, definition, {
      ...state,
      applicant: { name: nameFor(principal, state.applicant.name) },
      clock: leadingClock(state),
    }),
    version: state.version,
    queryCode: isApplicant(principal, state) ? state.queryCode : null,
    kind: definition.kind,
    form: parts.form,
    formSchema: definition.form,
    data: state.data,
    moves: legalMoves(definition, state, principal, context.now.slice(0, 10)).map((move) => ({
      ...move,
      outcomes: [...move.outcomes],
      choices: [...move.choices],
      amends: [...move.amends],
    })),
    strands: viewStrands(context, definition, state),
    clocks: {
      promised: strip('promised', state.clocks.promised, reading),
      statutory: strip('statutory', state.clocks.statutory, reading),
      correction: strip('correction', state.correctionClock, reading),
      acceptance: strip('acceptance', state.acceptanceClock, reading),
    },
    obligations: viewObligations(definition, state, reading, nameOfOffice),
    extensions: viewExtensions(definition, state, nameOfOffice, worksInside(principal)),
    held: viewHeld(parts.events, reading, nameOfOffice),
    corrections: state.corrections.map(({ at, items }) => ({
      at,
      items: items.map((item) => ({ ...item })),
    })),
    certificates: state.certificates.map(({ id, type, number, content }) => {
      const declared = context.packs.certificates.get(type);
      return {
        id,
        type: { code: type, name: declared?.name ?? { zh: type, en: type } },
        number,
        content: certificateLines(declared, content, context.codeLists),
      };
    }),
    parent: parts.parent,
    children: [...parts.children],
    timeline: parts.events.map((event) => viewEvent(context, definition, event, principal, state)),
    feeFen: state.feeFen,
    rating: state.rating,
    basis: definition.basis.map((basis) => basisView(basis, context.city)),
  };
}

/** Offices, supervision and audit read why something was asked for; parties read that it was. */
function worksInside(principal: Principal): boolean {
  const inside: readonly Role[] = ['clerk', 'handler', 'head', 'supervisor', 'auditor'];
  return principal.kind === 'account' && inside.includes(principal.role);
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
  const waitsForYou =
    state.phase === 'correction' || strands.some(({ status, waiting }) => status === 'open' && waiting);
  const open = strands.filter(({ status }) => status === 'open');
  return {
    number: row.number,
    service: row.service,
    region: row.region,
    phaseText: row.phaseText,
    openedAt: row.openedAt,
    endedAt: row.endedAt,
    outcome: row.outcome?.name ?? null,
    clock: row.clock,
    waitsForYou,
    next: nextText(state, open, waitsForYou),
    strands: strands.map(({ step, by, status, openedAt, doneAt, outcome, waiting }) => ({
      step,
      by,
      status,
      openedAt,
      doneAt,
      outcome,
      waiting,
    })),
    timeline: events
      .filter(({ body }) => body.type !== 'case-noted' && body.type !== 'deadline-warned')
      .map(({ occurredAt, body }) => ({
        at: occurredAt,
        type: body.type,
        text: describeEvent(definition, body),
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

export function regionName(city: City, id: string): Text {
  return city.regions.find((region) => region.id === id)?.name ?? { zh: id, en: id };
}

export function officeName(city: City, id: string): Text {
  return city.offices.find((office) => office.id === id)?.name ?? { zh: id, en: id };
}

function strip(name: string, clock: LegalClock | null, reading: ClockReading): ClockStrip | null {
  return clock === null ? null : clockStrip(name, clock, reading);
}

/** Every step that may come, in the order of the declaration; those not yet opened are shown as waiting. */
function viewStrands(context: ViewContext, definition: ServiceDefinition, state: CaseState): StrandView[] {
  const reading = clockReading(context, state.region);
  return definition.steps
    .filter((step) => step.kind !== 'amend' || state.steps[step.code] !== undefined)
    .filter((step) => !isRuledOut(step, state))
    .map((step) => {
      const now = state.steps[step.code];
      const outcome = step.outcomes.find(({ code }) => code === now?.outcome);
      return {
        step: { code: step.code, name: step.name },
        kind: step.kind,
        by: doerName(context, step.by, now ?? null, state),
        status: now?.status ?? 'waiting',
        round: now?.round ?? 0,
        openedAt: now?.openedAt ?? null,
        doneAt: now?.doneAt ?? null,
        outcome:
          outcome === undefined
            ? null
            : { code: outcome.code, name: outcome.name, favourable: outcome.favourable },
        reason: now?.reason ?? null,
        waiting: now?.status === 'open' && (now.waiting || now.applicant),
        child: now?.child == null ? null : { id: now.child },
        clock: strip(`step:${step.code}`, now?.clock ?? null, reading),
        after: triggersOf(step),
      };
    });
}

function triggersOf(step: StepDefinition): string[] {
  if (step.after === undefined) return ['acceptance'];
  return ('all' in step.after ? step.after.all : step.after.any).map((trigger) => trigger.step);
}

function doerName(
  { city, packs }: ViewContext,
  by: StepActor,
  step: { readonly office: string | null; readonly outside: string | null } | null,
  state: CaseState,
): Text {
  if ('duty' in by) {
    if (step?.office != null) return officeName(city, step.office);
    return city.duties.find(({ code }) => code === by.duty)?.name ?? { zh: by.duty, en: by.duty };
  }
  if ('outside' in by) {
    const party = step?.outside ?? null;
    return (
      city.outsideParties.find(({ id }) => id === party)?.name ??
      outsideKinds[by.outside] ?? { zh: by.outside, en: by.outside }
    );
  }
  if ('applicant' in by) return { zh: '申请人', en: 'The applicant' };
  if ('service' in by) {
    const service = packs.services.get(by.service);
    const doer = service?.steps.find((each) => !('system' in each.by) && !('applicant' in each.by));
    return doer === undefined
      ? { zh: '系统自动办理', en: 'Done at once by the system' }
      : doerName({ city, packs } as ViewContext, doer.by, null, state);
  }
  return { zh: '系统自动办理', en: 'Done at once by the system' };
}

const outsideKinds: Readonly<Record<string, Text>> = {
  tax: { zh: '税务系统', en: 'Tax system' },
  'seal-maker': { zh: '印章刻制单位', en: 'Seal maker' },
  bank: { zh: '开户银行', en: 'The chosen bank' },
  'social-insurance': { zh: '社会保险系统', en: 'Social insurance system' },
  'housing-fund': { zh: '住房公积金系统', en: 'Housing fund system' },
};

function viewEvent(
  context: ViewContext,
  definition: ServiceDefinition,
  event: StoredEvent,
  principal: Principal,
  state: CaseState,
): TimelineEntry {
  const { body } = event;
  return {
    seq: event.seq,
    at: event.occurredAt,
    recordedAt: event.recordedAt,
    type: body.type,
    step: 'step' in body ? body.step : null,
    text: describeEvent(definition, body),
    note: noteOf(body, isOfficer(principal, state.office) || isApplicant(principal, state)),
    actor: actorName(context.city, event.actor, state),
  };
}

/** What a person wrote, for those whose affair it is. */
function noteOf(body: StoredEvent['body'], insider: boolean): string | null {
  if (!insider) return null;
  if ('reason' in body && typeof body.reason === 'string' && body.reason !== '') return body.reason;
  if ('note' in body && body.note !== '') return body.note;
  if (body.type === 'case-rated' && body.comment !== '') return body.comment;
  return null;
}

function actorName(city: City, actor: StoredEvent['actor'], state: CaseState): Text {
  if (actor.kind === 'system') return { zh: '系统', en: 'System' };
  if (actor.kind === 'outside')
    return city.outsideParties.find(({ id }) => id === actor.id)?.name ?? { zh: actor.id, en: actor.id };
  if (actor.office !== undefined) return officeName(city, actor.office);
  return actor.id === state.applicant.account
    ? { zh: '申请人', en: 'The applicant' }
    : { zh: '经办人', en: 'An official' };
}

function nextText(state: CaseState, open: readonly StrandView[], waitsForYou: boolean): Text {
  if (state.phase === 'ended') return { zh: '已全部办完', en: 'Everything is done' };
  if (waitsForYou)
    return { zh: '等你修改或补充，请登录“我的办件”处理', en: 'Waiting for you: sign in and open your cases' };
  if (state.phase === 'submitted') return { zh: '等待受理', en: 'Waiting to be accepted' };
  const zh = open.map(({ step }) => step.name.zh).join('、');
  const en = open.map(({ step }) => step.name.en).join(', ');
  return { zh: `正在办理：${zh}`, en: `Being handled: ${en}` };
}
