import { refuse } from '../errors/index.ts';
import { isEmpty, type Of } from './acts/checks.ts';
import { withNames } from './case-scope.ts';
import { isPast } from './clocks-of-case.ts';
import type { ObligationDeclaration, ServiceDefinition } from './definition.ts';
import { momentOf } from './evolve.ts';
import { holds } from './expression.ts';
import { isOpen, openObligations } from './open-obligations.ts';
import { writeRegisters } from './register-writes.ts';
import { takeUpAgain } from './reopening.ts';
import { holdingClock } from './time-to-check.ts';
import { currentState, emit, plainLimit, readFacts, scopeOf, type WorkingCase } from './working-case.ts';

/** Tolerances the accepting office may offer now: declared, and meant for such a case. */
export function offeredTolerances(
  definition: ServiceDefinition,
  holdsFor: (obligation: ObligationDeclaration) => boolean = () => true,
): readonly ObligationDeclaration[] {
  return (definition.obligations ?? []).filter((each) => each.kind === 'tolerance' && holdsFor(each));
}

/**
 * Opens an obligation that acceptance or an outcome brings with it. One that is open already stays as it is,
 * and one that was kept or broken is settled for good: only what a case had released is owed anew, or what took the
 * case up again when it was broken.
 */
export function openObligation(working: WorkingCase, code: string): void {
  const declared = declarationOf(working, code);
  const known = currentState(working).obligations[code];
  const isAnew =
    known?.status === 'released' || (known?.status === 'broken' && declared.breach.reopens !== undefined);
  if (known !== undefined && !isAnew) return;
  if (!holds(declared.when, scopeOf(working))) return;
  const { check, within } = declared;
  const state = currentState(working);
  const office = check === undefined ? null : working.context.office(check.by.duty, state.region);
  if (check !== undefined && office === null) throw refuse('case.no-office', { region: state.region });
  const [basis] = declared.basis;
  if (basis === undefined) throw new Error('an obligation without a basis passed the check');
  emit(working, {
    type: 'obligation-opened',
    obligation: code,
    kind: declared.kind,
    name: declared.name,
    basis,
    limit: within === undefined ? null : plainLimit(within),
    office: office?.id ?? null,
    checkWithin: check === undefined ? null : plainLimit(check.within),
  });
}

/** The party hands in what it owes. In time is in time also when it is written down later. */
export function submitMaterial(working: WorkingCase, command: Of<'submit-material'>): void {
  const owed = currentState(working).obligations[command.obligation];
  if (owed?.status !== 'owed') throw refuse('case.obligation-not-owed');
  if (isEmpty(command.evidence)) throw refuse('case.evidence-missing');
  const { time, now, occurredAt } = working.context;
  if (isPast(owed.clock, time, momentOf(occurredAt ?? now))) throw refuse('case.obligation-late');
  if (owed.checkWithin !== null) {
    const { obligation, evidence } = command;
    emit(working, { type: 'material-submitted', obligation, evidence });
    return;
  }
  emit(working, {
    type: 'obligation-kept',
    obligation: command.obligation,
    by: 'material',
    note: command.evidence.text,
  });
}

/** The follow-up check of what was promised or handed in. */
export function checkObligation(working: WorkingCase, command: Of<'check-obligation'>): void {
  const { obligation, kept, reason } = command;
  if (currentState(working).obligations[obligation]?.status !== 'to-check')
    throw refuse('case.obligation-not-owed');
  if (kept) {
    refuseBeforeTime(working, obligation);
    emit(working, { type: 'obligation-kept', obligation, by: 'check', note: reason });
    return;
  }
  if (reason.trim() === '') throw refuse('case.reason-missing');
  breakObligation(working, obligation, 'check', reason);
}

/** An outcome that shows an obligation to be kept. */
export function keepObligation(working: WorkingCase, obligation: string): void {
  const known = currentState(working).obligations[obligation];
  if (known === undefined || !isOpen(known.status)) return;
  emit(working, { type: 'obligation-kept', obligation, by: 'step', note: '' });
}

/**
 * What the office can find itself is not asked of the party: registers are looked at first. Only then is
 * a tolerance whose time has passed broken. An office late with its check breaks nobody's obligation.
 */
export function checkObligations(working: WorkingCase): void {
  const { time, now } = working.context;
  for (const [code, owed] of openObligations(currentState(working))) {
    if (isObtained(working, code)) {
      emit(working, { type: 'obligation-kept', obligation: code, by: 'register', note: '' });
    } else if (owed.status === 'owed' && isPast(owed.clock, time, momentOf(now))) {
      breakObligation(working, code, 'expiry', '');
    }
  }
}

/** A case that gave nothing leaves nothing owed. */
export function releaseObligations(working: WorkingCase): void {
  const { outcome } = currentState(working);
  if (outcome?.class === 'favourable' || outcome?.class === 'partial') return;
  for (const [obligation] of openObligations(currentState(working))) {
    emit(working, { type: 'obligation-released', obligation });
  }
}

function isObtained(working: WorkingCase, code: string): boolean {
  const { obtained } = declarationOf(working, code);
  if (obtained === undefined) return false;
  const before = scopeOf(working);
  const read = { as: 'obtained', register: obtained.register, key: obtained.key };
  const facts = readFacts(working, [read], before);
  return facts.obtained !== null && holds(obtained.when, withNames(before, { facts }));
}

function breakObligation(working: WorkingCase, code: string, by: 'expiry' | 'check', note: string): void {
  const { breach } = declarationOf(working, code);
  const [basis] = breach.basis;
  if (basis === undefined) throw new Error('a breach without a basis passed the check');
  emit(working, { type: 'obligation-broken', obligation: code, by, note, basis, notice: breach.notice });
  for (const { id, type, number, revokedAt } of currentState(working).certificates) {
    if (revokedAt !== undefined || breach.revokes?.includes(type) !== true) continue;
    emit(working, {
      type: 'certificate-revoked',
      certificate: id,
      certificateType: type,
      number,
      basis,
    });
  }
  writeRegisters(working, breach.writes, scopeOf(working));
  if (breach.reopens !== undefined && currentState(working).phase === 'ended')
    takeUpAgain(working, breach.reopens, note);
}

/** That something holds is known only when it has had the time not to. That it does not may be seen on any day. */
function refuseBeforeTime(working: WorkingCase, code: string): void {
  const holding = holdingClock(working.definition, currentState(working), code);
  if (holding === null) return;
  const { time, now, occurredAt } = working.context;
  if (!isPast(holding, time, momentOf(occurredAt ?? now))) throw refuse('case.obligation-early');
}

function declarationOf({ definition }: WorkingCase, code: string): ObligationDeclaration {
  const declared = definition.obligations?.find((each) => each.code === code);
  if (declared === undefined) throw refuse('case.obligation-unknown', { obligation: code });
  return declared;
}
