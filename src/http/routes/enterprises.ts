import type { Dependencies } from '../../usecases/dependencies.ts';
import { listOwnEnterprises, OwnEnterprise } from '../../usecases/enterprises/own-enterprises.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { signedIn } from './replies.ts';

/** Firms, for those who speak for them. */
export function enterpriseRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/own-enterprises',
    {
      schema: {
        tags: ['powers'],
        security: signedIn,
        summary: '本人可以全权代表的企业：各单位登记的内容、还可以补办的事项',
        description:
          'Enterprises that the signed-in person may act for in everything: what the registers hold of each, and what it may still ask for',
        operationId: 'listOwnEnterprises',
        policy: 'power.read',
        refuses: ['access.not-permitted'],
        response: { 200: listOf(OwnEnterprise) },
      },
    },
    async (request) => ({ items: await listOwnEnterprises(deps, principalOf(request)) }),
  );
}
