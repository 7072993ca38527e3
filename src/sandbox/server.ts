import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { addControl, holdsToken } from './control.ts';
import { seal, Unacceptable } from './envelope.ts';
import type { PlayedParty, SandboxOptions } from './options.ts';
import { openParty, type Party } from './party.ts';
import { addPost } from './post.ts';
import { playWitness } from './witness.ts';

const maximumEnvelopeBytes = 256 * 1024;

export type Sandbox = {
  /** Such as `http://127.0.0.1:41235`; a party's messages go to `<url>/parties/<id>/messages`. */
  readonly url: string;
  /** To be called when the city's clock has been moved by hand. */
  readonly timeMoved: () => void;
  readonly close: () => Promise<void>;
};

/** Starts the outside world: every party on one port, each at its own address. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const server = fastify({ bodyLimit: maximumEnvelopeBytes, forceCloseConnections: true });
  server.addContentTypeParser('application/jose', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  answerFaults(server);

  const parties = new Map(options.parties.map((played) => [played.id, openParty(played, options)]));
  for (const played of options.parties) addParty(server, played, parties);
  addControl(server, parties, options.controlToken);
  addPost(server, (header) => holdsToken(header, options.controlToken));
  server.get('/healthz', async () => ({ status: 'ok', parties: parties.size }));

  await server.listen({ host: options.host, port: options.port });
  const { port } = server.server.address() as AddressInfo;
  const witness = options.witness === undefined ? null : playWitness(options.witness);
  return {
    url: `http://${options.host}:${port}`,
    timeMoved: () => {
      for (const party of parties.values()) party.timeMoved();
    },
    close: async () => {
      await witness?.close();
      await server.close();
      await Promise.all([...parties.values()].map((party) => party.close()));
    },
  };
}

function addParty(server: FastifyInstance, played: PlayedParty, parties: ReadonlyMap<string, Party>): void {
  server.post<{ Body: string }>(`/parties/${played.id}/messages`, async (request, reply) => {
    const party = parties.get(played.id);
    if (party === undefined || typeof request.body !== 'string') throw new Unacceptable(415, 'malformed');
    const receipt = await party.receive(request.body);
    return reply
      .code(202)
      .type('application/jose')
      .send(await seal(played.key, 'yingshang-receipt+jws', receipt));
  });
  server.post<{ Body: string }>(`/parties/${played.id}/questions`, async (request, reply) => {
    const party = parties.get(played.id);
    if (party === undefined || typeof request.body !== 'string') throw new Unacceptable(415, 'malformed');
    const answer = await party.answer(request.body);
    return reply
      .code(200)
      .type('application/jose')
      .send(await seal(played.key, 'yingshang-answer+jws', answer));
  });
}

/** A fault is answered with its code and nothing else. */
function answerFaults(server: FastifyInstance): void {
  server.setErrorHandler(async (error: unknown, _request, reply) => {
    if (error instanceof Unacceptable) return reply.code(error.status).send({ code: error.code });
    const { statusCode, message } = error as { statusCode?: number; message?: string };
    if (statusCode !== undefined && statusCode < 500)
      return reply.code(statusCode).send({ code: 'malformed', message });
    return reply.code(500).send({ code: 'unexpected' });
  });
  server.setNotFoundHandler(async (_request, reply) => reply.code(404).send({ code: 'not-found' }));
}
