import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  EntryPage,
  listRegisterEntries,
  listRegisters,
  RegisterView,
  VerifiedCertificate,
  verifyCertificate,
} from '../../usecases/registers/read-registers.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { paging, refusals } from './replies.ts';

export function registerRoutes(app: App, deps: Dependencies): void {
  const tags = ['registers'];
  app.get(
    '/api/registers',
    {
      schema: {
        tags,
        summary: 'The registers there are, and who owns them',
        operationId: 'listRegisters',
        response: { 200: listOf(RegisterView), ...refusals },
      },
    },
    () => ({ items: listRegisters(deps) }),
  );
  app.get(
    '/api/registers/:code/entries',
    {
      schema: {
        tags,
        summary: 'Entries of a register: published fields for everybody, all for its owner',
        operationId: 'listEntries',
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })), ...paging }),
        response: { 200: EntryPage, ...refusals },
      },
    },
    (request) =>
      listRegisterEntries(deps, request.signedIn?.principal ?? null, request.params.code, {
        limit: 50,
        ...request.query,
      }),
  );
  app.get(
    '/api/certificates/:number/verify',
    {
      schema: {
        tags,
        summary: 'Whether a certificate is genuine and in force',
        operationId: 'verifyCertificate',
        params: Type.Object({ number: Type.String({ maxLength: 64 }) }),
        response: { 200: VerifiedCertificate, ...refusals },
      },
    },
    (request) => verifyCertificate(deps, request.params.number),
  );
}
