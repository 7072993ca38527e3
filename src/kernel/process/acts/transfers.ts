import type { Office } from '../../city/organisation.ts';
import { refuse } from '../../errors/index.ts';
import { balanceClock } from '../balance.ts';
import type { StepDefinition, TransferDeclaration } from '../definition.ts';
import { pendingExtensions, stepOfClock } from '../extensions.ts';
import { openObligations } from '../open-obligations.ts';
import { isAtWork, mayReceive } from '../receiving.ts';
import type { CaseState } from '../state.ts';
import { successorOf } from '../successors.ts';
import { currentState, emit, type WorkingCase } from '../working-case.ts';
import { given, type Of, openStep } from './checks.ts';

/** A step or the whole case goes to another office, on a declared ground, with what becomes of the clock. */
export function transfer(working: WorkingCase, command: Of<'transfer'>): void {
  const declared = working.definition.transfers?.find(({ code }) => code === command.transfer);
  if (declared === undefined || (declared.of === 'step') !== (command.step !== null))
    throw refuse('case.transfer-unknown', { transfer: command.transfer });
  const reason = given(command.reason);
  const state = currentState(working);
  const [basis] = declared.basis;
  if (basis === undefined) throw new Error('a transfer without a basis passed the check');
  const about = { transfer: declared.code, name: declared.name, reason, clock: declared.clock, basis };
  if (command.step !== null) {
    const { code } = openStep(working, command.step);
    const from = state.steps[code]?.office ?? null;
    const to = receiving(working, declared, from, command.office);
    emit(working, { type: 'step-transferred', step: code, from: to.from, to: to.office.id, ...about });
    return;
  }
  const { from, office } = receiving(working, declared, state.office, command.office);
  emit(working, {
    type: 'case-transferred',
    from,
    to: office.id,
    region: office.region,
    steps: stepsOf(state, from),
    ...about,
  });
}

export function receiveTransfer(working: WorkingCase, command: Of<'receive-transfer'>): void {
  emit(working, { type: 'transfer-received', step: command.step });
  balanceClock(working);
}

function receiving(
  working: WorkingCase,
  declared: TransferDeclaration,
  from: string | null,
  to: string,
): { readonly from: string; readonly office: Office } {
  const office = working.context.findOffice(to);
  if (office === null || from === null || !mayReceive(working.context, declared, from, office))
    throw refuse('case.office-unfit', { office: office?.name ?? to });
  return { from, office };
}

function stepsOf(state: CaseState, office: string): readonly string[] {
  return Object.entries(state.steps)
    .filter(
      ([, step]) =>
        step.status === 'open' &&
        (step.office === office || Object.values(step.offices ?? {}).includes(office)),
    )
    .map(([code]) => code);
}

/** Everything open at an office that has ended goes to its successor; of several, to the one that has the duty. */
export function followSuccessors(working: WorkingCase): void {
  const before = currentState(working);
  const { definition, context } = working;
  for (const from of officesOf(before)) {
    const ended = context.findOffice(from);
    if (ended === null || isAtWork(ended, context.now)) continue;
    const moves = new Map<string, Succession>();
    const moveTo = (duty: string | undefined): Succession => {
      const to = successorOf(working, ended, duty);
      const move = moves.get(to) ?? { holder: false, steps: [], obligations: [], extensions: [] };
      moves.set(to, move);
      return move;
    };
    const dutyOf = (code: string): string | undefined => {
      const declared = definition.steps.find((step) => step.code === code);
      return declared === undefined ? undefined : dutyAt(declared, before, from);
    };
    if (before.office === from) moveTo(definition.acceptance?.by.duty).holder = true;
    for (const code of stepsOf(before, from)) moveTo(dutyOf(code)).steps.push(code);
    for (const [code, { office }] of openObligations(before)) {
      if (office !== from) continue;
      const declared = definition.obligations?.find((each) => each.code === code);
      moveTo(declared?.check?.by.duty).obligations.push(code);
    }
    for (const asked of pendingExtensions(before)) {
      if (asked.office !== from) continue;
      const declared = definition.extensions?.find(({ code }) => code === asked.extension);
      const step = stepOfClock(asked.clock);
      const duty = declared?.by?.duty ?? (step === null ? definition.acceptance?.by.duty : dutyOf(step));
      moveTo(duty).extensions.push(asked.extension);
    }
    for (const [to, { holder, steps, obligations, extensions }] of moves)
      emit(working, {
        type: 'office-succeeded',
        from,
        to,
        holder,
        steps,
        ...(obligations.length > 0 && { obligations }),
        ...(extensions.length > 0 && { extensions }),
      });
  }
}

type Succession = {
  holder: boolean;
  readonly steps: string[];
  readonly obligations: string[];
  readonly extensions: string[];
};

/** Every office that has something of the case which is not settled. */
function officesOf(state: CaseState): ReadonlySet<string> {
  const open = Object.values(state.steps).filter(({ status }) => status === 'open');
  const offices = [
    state.office,
    ...open.flatMap((step) => [step.office, ...Object.values(step.offices ?? {})]),
    ...openObligations(state).map(([, { office }]) => office),
    ...pendingExtensions(state).map(({ office }) => office),
  ];
  return new Set(offices.filter((office) => office !== null));
}

function dutyAt({ by, code }: StepDefinition, state: CaseState, office: string): string | undefined {
  if ('duty' in by) return by.duty;
  if ('panel' in by) return by.panel.duty;
  return Object.entries(state.steps[code]?.offices ?? {}).find(([, at]) => at === office)?.[0];
}
