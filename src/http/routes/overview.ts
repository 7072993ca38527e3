import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { OverviewView } from '../../usecases/overview/overview-views.ts';
import { readOverview } from '../../usecases/overview/read-overview.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { signedIn } from './replies.ts';

/** The leaders' first screen. */
export function overviewRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/overview',
    {
      schema: {
        tags: ['plan'],
        security: signedIn,
        summary: '驾驶舱：指标与推算、任务、红灯办件、督办、各地对照；可只看一个地方',
        description:
          'The leaders’ first screen: figures and where they lead, tasks, clocks at red, orders and the places, of the city or of one place',
        operationId: 'getOverview',
        policy: 'overview.read',
        refuses: ['request.not-found'],
        querystring: Type.Object({ place: Type.Optional(Type.String({ maxLength: 64 })) }),
        response: { 200: OverviewView },
      },
    },
    (request) => readOverview(deps, principalOf(request), request.query.place ?? null),
  );
}
