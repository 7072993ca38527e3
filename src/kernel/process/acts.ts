import { accept, refuseAcceptance, requestCorrection, resubmit, submit } from './acts/application.ts';
import { given } from './acts/checks.ts';
import { extend, resume, suspend } from './acts/clocks.ts';
import { rate, reopen, withdraw } from './acts/endings.ts';
import { childWaiting, complete } from './acts/steps.ts';
import type { CaseCommand } from './command.ts';
import { checkClocks } from './deadlines.ts';
import { currentState, emit, type WorkingCase } from './working-case.ts';

/** One function for each act; who may and when was settled before. */
export function decideAct(working: WorkingCase, command: CaseCommand): void {
  switch (command.act) {
    case 'submit':
      submit(working, command);
      return;
    case 'resubmit':
      resubmit(working, command);
      return;
    case 'accept':
      accept(working);
      return;
    case 'request-correction':
      requestCorrection(working, command);
      return;
    case 'refuse-acceptance':
      refuseAcceptance(working, command);
      return;
    case 'complete-step':
      complete(working, command);
      return;
    case 'child-waiting':
      childWaiting(working, command);
      return;
    case 'suspend':
      suspend(working, command);
      return;
    case 'resume':
      resume(working);
      return;
    case 'extend':
      extend(working, command);
      return;
    case 'note':
      emit(working, { type: 'case-noted', note: given(command.note) });
      return;
    case 'withdraw':
      withdraw(working, command);
      return;
    case 'reopen':
      reopen(working, command);
      return;
    case 'rate':
      rate(working, command);
      return;
    case 'check-clocks':
      checkClocks(working, () => accept(working, { asOf: currentState(working).receivedAt }));
      return;
  }
}
