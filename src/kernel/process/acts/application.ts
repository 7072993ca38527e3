import { proofLevelNames, suffices } from '../../access/real-name.ts';
import { refuse } from '../../errors/index.ts';
import { asForm } from '../../form/schema.ts';
import { advance, goOnByRules } from '../advance.ts';
import type { OfficeActor } from '../definition.ts';
import { obligationName } from '../describe-obligations.ts';
import type { CorrectionItem } from '../events.ts';
import { holds } from '../expression.ts';
import { attachFiles } from '../files.ts';
import { limitUntil } from '../named-day.ts';
import { offeredTolerances, openObligation } from '../obligations.ts';
import { endCase } from '../outcomes.ts';
import { toldWith } from '../remedies.ts';
import { rulesToCome } from '../rules-to-come.ts';
import { mustBeSigned } from '../signers.ts';
import type { CaseState } from '../state.ts';
import { followStretches } from '../stretches.ts';
import { currentState, emit, limitOf, plainLimit, scopeOf, type WorkingCase } from '../working-case.ts';
import { checkForm, given, type Of, outcomeOfClass } from './checks.ts';

export function submit(working: WorkingCase, command: Of<'submit'>): void {
  const { definition, context } = working;
  checkAsker(working, command);
  checkForm(working, definition.form, command.form);
  checkSigned(working, command);
  const acceptance = definition.acceptance;
  // A matter that an office begins of its own accord is that office's.
  const holder = acceptance?.by ?? definition.opener;
  const office = holder === undefined ? null : context.office(holder.duty, command.region);
  if (definition.opener !== undefined) checkOpener(working, definition.opener, command.region);
  if (acceptance !== undefined && office === null) throw refuse('case.no-office', { region: command.region });
  const readers = (definition.readers ?? []).flatMap(
    ({ duty }) => context.office(duty, command.region)?.id ?? [],
  );
  emit(working, {
    type: 'case-submitted',
    service: definition.code,
    definition: `${definition.code}@${definition.version}`,
    ...context.issueNumber(),
    region: command.region,
    office: office?.id ?? null,
    ...(readers.length > 0 && { readers }),
    channel: command.channel,
    applicant: command.applicant,
    ...(command.known === undefined ? {} : { known: command.known }),
    form: command.form,
    ...(command.onlySigner === true &&
      command.signed === undefined &&
      mustBeSigned(definition, command.form) && { onlySigner: true as const }),
    parent: command.parent,
    sandbox: context.sandbox,
    calendar: context.time.calendar.version,
    acceptWithin: acceptance === undefined ? null : plainLimit(acceptance.within),
  });
  attachFiles(working, command);
  if (command.found !== undefined && command.found.length > 0)
    emit(working, { type: 'materials-found', found: command.found });
  if (command.signed !== undefined) emit(working, { type: 'application-signed', ...command.signed });
  if (command.causedBy !== undefined) {
    // An enterprise that adds to what it has goes on from the case in which it began; else only the machine says so.
    if (context.principal.kind !== 'system' && definition.asEnterprise === undefined)
      throw refuse('access.not-permitted');
    emit(working, { type: 'case-linked', relation: 'caused-by', back: false, to: command.causedBy });
  }
  if (command.begunAgainFrom !== undefined)
    emit(working, {
      type: 'case-linked',
      relation: 'begun-again-from',
      back: false,
      to: command.begunAgainFrom,
    });
  if (command.inspects !== undefined) {
    if (context.principal.kind !== 'system') throw refuse('access.not-permitted');
    const { office: inspector, ...to } = command.inspects;
    emit(working, { type: 'case-linked', relation: 'inspection-of', back: false, to, office: inspector });
  }
  if (acceptance === undefined) goOnByRules(working, () => accept(working));
  else if (acceptance.atOnce !== undefined && holds(acceptance.atOnce.when, scopeOf(working)))
    goOnByRules(working, () => accept(working, { atOnce: true }));
}

/** Whoever asks by a power asks for that party; and is known as well as the service needs. */
function checkAsker(
  { definition, context: { principal } }: WorkingCase,
  { applicant, channel }: Of<'submit'>,
): void {
  if (principal.kind !== 'account') return;
  if (principal.under !== undefined && principal.party !== applicant.party)
    throw refuse('access.not-permitted');
  const asked = definition.realName?.level ?? 'none';
  const ofThePublic = principal.role === 'applicant' || principal.role === 'delegate';
  // Whoever comes to a counter shows the document there, and what a clerk is known as says nothing of them. Online
  // those who work for an office are asked like everybody.
  if (!ofThePublic && (definition.openedBy !== 'applicant' || channel !== 'online')) return;
  // Proven once, however it was: nobody is checked again.
  if (definition.identityCheck !== undefined && (principal.proof ?? 'none') !== 'none')
    throw refuse('access.proven-before', { level: proofLevelNames[principal.proof ?? 'none'] });
  if (suffices(principal.proof ?? 'none', asked)) return;
  throw refuse('access.proof-needed', { level: proofLevelNames[asked] });
}

/** Those whom the form names have signed before it is handed in, where the service wants it. */
function checkSigned(
  { definition, context: { principal } }: WorkingCase,
  { form, signed, onlySigner }: Of<'submit'>,
): void {
  if (principal.kind !== 'account' || signed !== undefined || onlySigner === true) return;
  if (mustBeSigned(definition, form)) throw refuse('signing.signatures-missing');
}

function checkOpener({ context }: WorkingCase, opener: OfficeActor, region: string): void {
  const { principal } = context;
  if (principal.kind !== 'account') return;
  if (context.office(opener.duty, region)?.id !== principal.office) throw refuse('access.not-permitted');
}

export function resubmit(working: WorkingCase, command: Of<'resubmit'>): void {
  checkForm(working, working.definition.form, command.form);
  const within = working.definition.acceptance?.within;
  emit(working, {
    type: 'case-resubmitted',
    form: command.form,
    acceptWithin: within === undefined ? null : plainLimit(within),
  });
  emitSigned(working, command);
}

/** That it was done at a counter or on the telephone, and how whoever was there confirmed it. */
export function emitSigned(
  working: WorkingCase,
  { act, signed, channel = 'counter' }: Of<'resubmit'> | Of<'withdraw'>,
): void {
  if (signed !== undefined) emit(working, { type: 'application-signed', ...signed, later: { act, channel } });
}

/**
 * Acceptance starts the clocks under the rules in force that day. `asOf`: the law took silence for
 * acceptance at an earlier moment.
 */
export function accept(
  working: WorkingCase,
  how: { asOf?: string; atOnce?: true; owes?: readonly string[] } = {},
): void {
  const { definition, context } = working;
  const { asOf, atOnce } = how;
  const on = (asOf ?? context.occurredAt ?? context.now).slice(0, 10);
  const scope = scopeOf(working);
  emit(
    working,
    {
      type: 'case-accepted',
      office: currentState(working).office,
      promised:
        limitUntil(definition.limits.until, scope, on) ?? limitOf(definition.limits.promised, scope, on),
      statutory: limitOf(definition.limits.statutory, scope, on),
      deemed: asOf !== undefined,
      ...(atOnce === undefined ? {} : { atOnce }),
      rulesToCome: rulesToCome(definition, scope, on),
    },
    asOf,
  );
  for (const obligation of how.owes ?? []) openObligation(working, obligation);
  followStretches(working, { step: 'acceptance', outcome: null }, asOf);
  advance(working, { step: 'acceptance', outcome: null });
}

/** Acceptance although something is missing that the law lets be handed in later. */
export function acceptWithTolerance(working: WorkingCase, command: Of<'accept-with-tolerance'>): void {
  // What a certificate says is owed by nobody.
  const found = new Set((currentState(working).found ?? []).map(({ material }) => material));
  const offered = offeredTolerances(
    working.definition,
    ({ when, material = '' }) => holds(when, scopeOf(working)) && !found.has(material),
  );
  if (command.obligations.length === 0) throw refuse('case.tolerance-empty');
  for (const obligation of command.obligations) {
    if (!offered.some(({ code }) => code === obligation))
      throw refuse('case.obligation-unknown', { obligation: obligationName(working.definition, obligation) });
  }
  accept(working, { owes: command.obligations });
}

export function requestCorrection(working: WorkingCase, command: Of<'request-correction'>): void {
  const acceptance = working.definition.acceptance;
  if (acceptance === undefined)
    throw refuse('case.move-not-allowed', { act: command.act, phase: 'submitted' });
  const { corrections } = currentState(working);
  if (corrections.length >= (acceptance.rounds?.most ?? 1)) throw refuse('case.correction-once');
  const { properties } = asForm(working.definition.form);
  if (command.items.length === 0) throw refuse('case.correction-empty');
  for (const { field, text } of command.items) {
    if (text.trim() === '') throw refuse('case.correction-empty');
    if (field !== null && !Object.hasOwn(properties, field))
      throw refuse('case.correction-field-unknown', { field });
  }
  refuseNewDemands(corrections, command.items);
  emit(working, {
    type: 'correction-requested',
    items: command.items,
    limit: plainLimit(acceptance.correction),
  });
}

export function refuseAcceptance(working: WorkingCase, command: Of<'refuse-acceptance'>): void {
  const known = working.definition.acceptance?.refusalReasons.some(
    (choice) => choice.code === command.reason,
  );
  if (known !== true) throw refuse('case.reason-unknown', { reason: command.reason });
  emit(working, {
    type: 'acceptance-refused',
    reason: command.reason,
    note: given(command.note),
    ...toldWith(working, 'not-accepted'),
  });
  endCase(working, outcomeOfClass(working, 'not-accepted'));
}

/** Everything is asked for at once: a later notice may only name again what the first one named. */
function refuseNewDemands(corrections: CaseState['corrections'], items: readonly CorrectionItem[]): void {
  const [first] = corrections;
  if (first === undefined) return;
  const named = first.items.map(({ field }) => field);
  const strange = items.filter(({ field }) => field === null || !named.includes(field));
  if (strange.length > 0) {
    throw refuse('case.correction-new', { items: strange.map(({ text }) => text).join('；') });
  }
}
