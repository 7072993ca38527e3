import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { DomainError } from '../../src/kernel/errors/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import type { CaseState } from '../../src/kernel/process/index.ts';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { listOutboxOfCase, type OutboxMessage } from '../../src/store/exchange/outbox.ts';
import { changeCase } from '../../src/usecases/cases/change-case.ts';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { createExchange, type Exchange } from '../../src/usecases/exchange/exchange.ts';
import {
  generateSigningKey,
  publicPart,
  type RegisteredParty,
  type SigningKey,
} from '../../src/usecases/exchange/keys.ts';
import { receiveInboxMessage } from '../../src/usecases/exchange/receive-inbox-message.ts';
import { type BehaviourOrder, tellSandbox } from '../../src/usecases/exchange/tell-sandbox.ts';
import { answerQuestion } from '../../src/usecases/sharing/answer-question.ts';
import { startWorker } from '../../src/worker/index.ts';
import type { LogFields, WorkerLog } from '../../src/worker/log.ts';
import { testDatabase } from '../support/database.ts';
import { inventedPack } from './invented-pack.ts';

export const maker = 'seal-maker-tingyuan';
const token = 'the token of the tests';

/** The example city at work on a database of its own, with its outside parties over real connections. */
export type InventedCity = {
  readonly deps: Dependencies;
  readonly exchange: Exchange;
  /** The city's clock; a test may move it on. */
  readonly clock: { now: number };
  readonly inbox: string;
  /** A second key of the sign maker, with which a test can speak for it. */
  readonly makerKey: SigningKey;
  /** What the worker has logged. */
  readonly lines: readonly (LogFields & { readonly message: string })[];
  /** Asks for a service of the invented pack. */
  readonly submit: (service: string, name: string) => Promise<CaseState>;
  /** Asks for any service. */
  readonly ask: (service: string, form: JsonObject) => Promise<CaseState>;
  readonly state: (id: string) => Promise<CaseState>;
  readonly outbox: (id: string) => Promise<readonly OutboxMessage[]>;
  readonly tell: (order: Omit<BehaviourOrder, 'party'> & { readonly party?: string }) => Promise<unknown>;
  readonly startWorker: () => () => Promise<void>;
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
};

/** Call at the top of a test file, with `await`, and close it after its last test. */
export async function inventedCity(packs: readonly Pack[] = [inventedPack]): Promise<InventedCity> {
  const { appUrl, ownerUrl } = await testDatabase();
  const database = openDatabase({ url: appUrl, city: '990000' });
  const clock = { now: Date.parse('2024-03-13T11:00:00+06:00') };
  const deps = await createDependencies({
    dataFolder: resolve(import.meta.dirname, '../../data'),
    city: 'example',
    packs,
    database,
    masterKey: new Uint8Array(32).fill(7),
    demonstration: true,
    clock: () => clock.now,
  });
  const cityKey = await generateSigningKey('990000');
  const makerKey = await generateSigningKey(maker);
  const played = await Promise.all(
    deps.city.outsideParties.map(async ({ id, kind, name }) => ({
      id,
      kind,
      name,
      key: await generateSigningKey(id),
    })),
  );
  const holder: { exchange?: Exchange } = {};
  const server = await startInbox(async (compact, asked) => {
    if (holder.exchange === undefined) throw new Error('the city is not open yet');
    return await (asked === 'question' ? answerQuestion : receiveInboxMessage)(
      deps,
      holder.exchange,
      compact,
    );
  });
  const inbox = `http://127.0.0.1:${(server.address() as AddressInfo).port}/exchange/inbox`;
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    city: '990000',
    product: { inbox, keys: [publicPart(cityKey)] },
    parties: played,
    controlToken: token,
    folder: null,
    clockOffsetMs: clock.now - Date.now(),
    promptness: { leastMs: 1, mostMs: 20 },
  });
  const exchange = createExchange({
    key: cityKey,
    parties: new Map(
      played.map(({ id, key }): [string, RegisteredParty] => [
        id,
        {
          id,
          url: `${sandbox.url}/parties/${id}`,
          keys: id === maker ? [publicPart(key), publicPart(makerKey)] : [publicPart(key)],
        },
      ]),
    ),
    wall: Date.now,
    random: () => 0,
  });
  holder.exchange = exchange;
  const { log, lines } = keepingLog();
  const stops = new Set<() => Promise<void>>();

  return {
    deps,
    exchange,
    clock,
    inbox,
    makerKey,
    lines,
    ownerUrl,
    submit: (service, name) => ask(deps, service, { name, phone: '13800001234', maker }),
    ask: (service, form) => ask(deps, service, form),
    state: async (id) => (await loadCase(deps, id)).state,
    outbox: (id) => listOutboxOfCase(database, database.city, id),
    tell: (order) => tellSandbox({ url: sandbox.url, token }, { party: maker, ...order }),
    startWorker: () => {
      const stopping = new AbortController();
      const worker = startWorker({
        deps,
        exchange,
        ownerUrl,
        signal: stopping.signal,
        log,
        random: () => 0,
      });
      const stop = async () => {
        stops.delete(stop);
        stopping.abort();
        await worker.stopped;
      };
      stops.add(stop);
      return stop;
    },
    close: async () => {
      await Promise.all([...stops].map((stop) => stop()));
      await sandbox.close();
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      await closeDatabase(database);
    },
  };
}

export const lin: Principal = {
  kind: 'account',
  account: 'lin',
  displayName: '林小满',
  role: 'applicant',
  party: 'lin',
  proof: 'counter',
};

async function ask(deps: Dependencies, service: string, form: JsonObject): Promise<CaseState> {
  const { state } = await changeCase(deps, {
    principal: lin,
    case: { id: deps.newId(), service },
    expectedVersion: null,
    command: {
      act: 'submit',
      region: '990000',
      channel: 'online',
      applicant: { party: 'lin', account: 'lin', name: '林小满' },
      form,
      parent: null,
      // Whoever else is named has signed.
      onlySigner: true,
    },
  });
  return state;
}

/** Where others hand in what they have to say and ask, and nothing else. */
async function startInbox(
  receive: (compact: string, asked: 'question' | 'reply') => Promise<string>,
): Promise<Server> {
  const server = createServer(async (request, response) => {
    try {
      const asked = request.url?.endsWith('/questions') === true ? 'question' : 'reply';
      const said = await receive(await text(request), asked);
      response.writeHead(asked === 'question' ? 200 : 202, { 'content-type': 'application/jose' }).end(said);
    } catch (error) {
      const code = error instanceof DomainError ? error.code : 'unexpected';
      const later = ['exchange.busy', 'exchange.case-suspended', 'unexpected'].includes(code);
      response.writeHead(later ? 503 : 400).end(JSON.stringify({ code }));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function keepingLog() {
  const lines: (LogFields & { readonly message: string })[] = [];
  const keep = (fields: LogFields, message: string) => void lines.push({ ...fields, message });
  const log: WorkerLog = { info: keep, warn: keep, error: keep };
  return { log, lines };
}
