import {
  accept,
  acceptWithTolerance,
  refuseAcceptance,
  requestCorrection,
  resubmit,
  submit,
} from './acts/application.ts';
import { askAvoidance, orderAvoidance, refuseAvoidance, stayAway } from './acts/avoidance.ts';
import { given } from './acts/checks.ts';
import { addService, closeByOffice, tally } from './acts/children.ts';
import { resume, suspend } from './acts/clocks.ts';
import { rate, reopen, withdraw } from './acts/endings.ts';
import { decideExtension, requestExtension } from './acts/extensions.ts';
import { migrate } from './acts/migration.ts';
import { assignStep, claimStep, namePanel } from './acts/people.ts';
import { link, merge, rectify } from './acts/relations.ts';
import { childWaiting, complete, meetAwaited } from './acts/steps.ts';
import { followSuccessors, receiveTransfer, transfer } from './acts/transfers.ts';
import type { CaseCommand } from './command.ts';
import { checkClocks, recomputeClocks } from './deadlines.ts';
import { checkObligation, submitMaterial } from './obligations.ts';
import { emit, type WorkingCase } from './working-case.ts';

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
    case 'accept-with-tolerance':
      acceptWithTolerance(working, command);
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
    case 'meet-awaited':
      meetAwaited(working, command);
      return;
    case 'suspend':
      suspend(working, command);
      return;
    case 'resume':
      resume(working);
      return;
    case 'request-extension':
      requestExtension(working, command);
      return;
    case 'decide-extension':
      decideExtension(working, command);
      return;
    case 'submit-material':
      submitMaterial(working, command);
      return;
    case 'check-obligation':
      checkObligation(working, command);
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
      checkClocks(working);
      return;
    case 'recompute-clocks':
      recomputeClocks(working);
      checkClocks(working);
      return;
    case 'assign-step':
      assignStep(working, command);
      return;
    case 'claim-step':
      claimStep(working, command);
      return;
    case 'name-panel':
      namePanel(working, command);
      return;
    case 'transfer':
      transfer(working, command);
      return;
    case 'receive-transfer':
      receiveTransfer(working, command);
      return;
    case 'follow-successors':
      followSuccessors(working);
      return;
    case 'close-gathering':
      closeByOffice(working, command);
      return;
    case 'tally':
      tally(working, command);
      return;
    case 'add-service':
      addService(working, command);
      return;
    case 'link':
      link(working, command);
      return;
    case 'merge':
      merge(working, command);
      return;
    case 'rectify':
      rectify(working, command);
      return;
    case 'migrate':
      migrate(working);
      return;
    case 'stay-away':
      stayAway(working, command);
      return;
    case 'ask-avoidance':
      askAvoidance(working, command);
      return;
    case 'order-avoidance':
      orderAvoidance(working, command);
      return;
    case 'refuse-avoidance':
      refuseAvoidance(working, command);
      return;
  }
}
