import { setTimeout as sleep } from 'node:timers/promises';
import { application } from '../../bench/applications.ts';
import { type Ledger, type Person, person } from './people.ts';
import type { Random } from './random.ts';

/** People at work until they are told to go home; then each finishes what is begun. */
export type Load = {
  readonly stop: () => Promise<void>;
  /** Permits whose applicant owes a lease; bundles and companies that were seen to their end. */
  readonly seenToTheEnd: readonly string[];
  /** What broke the work of one of them, other than the outage. */
  readonly failures: readonly string[];
};

const done = { outcome: 'approve', output: {} };
const decided = (step: string, outcome: string) => ({ step, outcome, reason: '理由', output: {} });

export function startLoad(url: string, ledger: Ledger, random: Random): Load {
  const home = new AbortController();
  const at = (account: string): Person => person(url, account, ledger);
  const crew = {
    applicant: at('chenyufan'),
    clerk: at('yuzhou-clerk'),
    handler: at('yuzhou-handler'),
  };
  const seenToTheEnd: string[] = [];
  const failures: string[] = [];
  let serial = 0;
  const work = async (once: () => Promise<void>): Promise<void> => {
    while (!home.signal.aborted) {
      try {
        await once();
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
        await sleep(200);
      }
    }
  };
  const next = (): number => (serial += 1);
  const kinds = [
    ...Array.from({ length: 6 }, () => () => permit(crew, next(), random, home.signal)),
    ...Array.from({ length: 2 }, () => async () => {
      seenToTheEnd.push(await bundle(crew, next()));
    }),
    ...Array.from({ length: 2 }, () => async () => {
      seenToTheEnd.push(await company(crew, next()));
    }),
  ];
  const working = Promise.all(kinds.map(work));
  return {
    seenToTheEnd,
    failures,
    stop: async () => {
      home.abort();
      await working;
    },
  };
}

type Crew = { readonly applicant: Person; readonly clerk: Person; readonly handler: Person };

/** A permit: sometimes owing a lease, sometimes late, in the end granted, refused, withdrawn, or left to itself. */
async function permit(crew: Crew, serial: number, random: Random, home: AbortSignal): Promise<void> {
  const id = await crew.applicant.apply('trial.permit', { mark: `permit ${serial}`, keeper: '林晓' });
  const owes = random() < 0.4;
  if (owes) await crew.clerk.act(id, 'accept-with-tolerance', { obligations: ['lease'] });
  else await crew.clerk.act(id, 'accept');
  for (let notes = Math.floor(random() * 4); notes > 0; notes -= 1) {
    await crew.handler.act(id, 'note', { note: `备注 ${serial}/${notes}` });
  }
  if (owes && random() < 0.5) {
    await crew.applicant.act(id, 'submit-material', {
      obligation: 'lease',
      evidence: { text: '租赁合同', files: [] },
    });
  }
  // Some are late, and some nobody comes back to: time alone acts on those.
  const fate = random();
  if (fate < 0.2) return;
  if (fate < 0.35) await sleep(15_000 * random(), undefined, { signal: home }).catch(() => {});
  if (fate > 0.9) {
    await crew.applicant.act(id, 'withdraw', { reason: '' });
    return;
  }
  await crew.handler.act(id, 'complete-step', decided('look', 'approve'));
  await crew.handler.act(id, 'complete-step', decided('decide', fate > 0.75 ? 'refuse' : 'grant'));
}

async function bundle({ applicant, handler }: Crew, serial: number): Promise<string> {
  const id = await applicant.apply('trial.bundle', { mark: `bundle ${serial}`, keeper: '林晓' });
  const parts = await until(async () => {
    const { children } = await applicant.read(id);
    return children.length === 2 ? children : undefined;
  });
  for (const part of parts) await handler.act(part.id, 'complete-step', decided('decide', 'grant'));
  await ended(applicant, id);
  return id;
}

/** A company, with its outside parties. */
async function company({ applicant, clerk, handler }: Crew, serial: number): Promise<string> {
  const id = await applicant.apply('startup', (sheet) => application(serial, sheet));
  await clerk.act(id, 'accept');
  const registration = await until(async () => {
    const { children } = await clerk.read(id);
    return children.find(({ service }) => service.code === 'startup.registration');
  });
  await handler.act(registration.id, 'complete-step', { step: 'review', ...done });
  await ended(applicant, id);
  return id;
}

async function ended(who: Person, id: string): Promise<void> {
  await until(async () => ((await who.read(id)).phase === 'ended' ? true : undefined));
}

const patienceMs = 180_000;

async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error('what should follow by itself did not');
    await sleep(200);
  }
}
