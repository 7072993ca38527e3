import type { Principal } from '../../src/kernel/access/principal.ts';
import type { CaseState } from '../../src/kernel/process/index.ts';
import type { IdempotentAnswer } from '../../src/store/cases/act.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { changeCase } from '../../src/usecases/cases/change-case.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { answerOf } from '../../src/usecases/requests/repeated-request.ts';
import { completionsOf, stallForm } from './scenario.ts';

const region = '411081';

function applicantOf(serial: number): Extract<Principal, { kind: 'account' }> {
  const account = `keeper-${serial % 1_000}`;
  return { kind: 'account', account, displayName: account, role: 'applicant', party: `party-${account}` };
}

function officerOf(office: string | null): Principal {
  if (office === null) throw new Error('a step without an office');
  return { kind: 'account', account: `officer of ${office}`, displayName: '承办', role: 'handler', office };
}

function keyOf(deps: Dependencies, id: string, act: string, principal: Principal): IdempotentAnswer {
  const account = principal.kind === 'account' ? principal.account : '';
  return answerOf(deps, { account, key: `${id} ${act}`, content: { case: id, act } }, id);
}

/** Begins a case, which waits for its papers to be looked at. */
export async function openStallCase(deps: Dependencies, serial: number): Promise<CaseState> {
  const applicant = applicantOf(serial);
  const id = deps.newId();
  const { state } = await changeCase(deps, {
    principal: applicant,
    case: { id, service: 'bench.stall' },
    expectedVersion: null,
    idempotency: keyOf(deps, id, 'submit', applicant),
    command: {
      act: 'submit',
      region,
      channel: 'online',
      applicant: {
        party: applicant.party ?? '',
        account: applicant.account,
        name: applicant.displayName,
      },
      form: stallForm(serial),
      parent: null,
    },
  });
  return state;
}

/**
 * One case from its form to its permit; each act has a key and the version its caller saw. `note` is told
 * how long each took, `before` of which case each is.
 */
export async function runStallCase(
  deps: Dependencies,
  serial: number,
  note: (ms: number) => void,
  before: (id: string) => void = () => {},
): Promise<CaseState> {
  let began = performance.now();
  let state = await openStallCase(deps, serial);
  const { id } = state;
  note(performance.now() - began);
  for (const step of completionsOf(serial)) {
    before(id);
    const officer = officerOf(state.steps[step]?.office ?? null);
    began = performance.now();
    const changed = await actOnCase(
      deps,
      officer,
      id,
      state.version,
      { act: 'complete-step', step, outcome: 'approve', reason: null, output: {} },
      { idempotency: keyOf(deps, id, step, officer) },
    );
    note(performance.now() - began);
    state = changed.state;
  }
  if (state.outcome?.code !== 'granted') throw new Error('a case was not granted');
  return state;
}
