import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { exportBpmn } from '../../usecases/services/export-bpmn.ts';
import { FrontPageView, viewFrontPage } from '../../usecases/services/view-front-page.ts';
import { ProcessDiagram, viewProcess } from '../../usecases/services/view-process.ts';
import {
  getServiceGuide,
  getServicePage,
  listServices,
  ServiceGuide,
  ServiceRow,
  ServiceView,
} from '../../usecases/services/view-service.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { factsIn } from '../facts-in.ts';
import { attachment } from './replies.ts';

export function serviceRoutes(app: App, deps: Dependencies): void {
  const tags = ['services'];
  app.get(
    '/api/front-page',
    {
      schema: {
        tags,
        summary: '首页：哪些方案有事可办、近来最多人办的、几项承诺与实际',
        description:
          'What the first page shows: plans with services, what is asked for most, some promises and what was measured',
        operationId: 'getFrontPage',
        policy: 'published.read',
        response: { 200: FrontPageView },
      },
    },
    () => viewFrontPage(deps),
  );
  app.get(
    '/api/services',
    {
      schema: {
        tags,
        summary: '可以申请的事项，日常说法也能查到',
        description: 'What can be asked for; everyday words are understood',
        operationId: 'listServices',
        policy: 'published.read',
        querystring: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }),
        response: { 200: listOf(ServiceRow) },
      },
    },
    (request) => ({ items: listServices(deps, request.query.q) }),
  );
  app.get(
    '/api/services/:code',
    {
      schema: {
        tags,
        summary: '一个事项：多久、多少钱、跑几趟、带什么、有哪些环节、依据与表单',
        description:
          'One service: how long, how much, how many trips, what to bring, the steps, the law, the form',
        operationId: 'getService',
        policy: 'published.read',
        refuses: ['case.service-unknown'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ lang: Type.Optional(Type.Enum(['zh', 'en'])) }),
        response: { 200: ServiceView },
      },
    },
    (request) => getServicePage(deps, request.params.code, request.query.lang ?? null),
  );
  app.get(
    '/api/services/:code/guide',
    {
      schema: {
        tags,
        summary: '一个事项的办事指南：同上，不含表单',
        description:
          'The guide to one service: the same without the form. `facts`, a JSON object by the form, leave only the steps and limits that may be theirs; nothing is kept',
        operationId: 'getServiceGuide',
        policy: 'published.read',
        refuses: ['case.service-unknown', 'request.invalid'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ facts: Type.Optional(Type.String({ maxLength: 4000 })) }),
        response: { 200: ServiceGuide },
      },
    },
    ({ params: { code }, query: { facts } }) => getServiceGuide(deps, code, factsIn(facts)),
  );
  app.get(
    '/api/services/:code/process',
    {
      schema: {
        tags,
        summary: '事项的办理流程图：各环节、先后关系与可能的结果',
        description: 'The service’s process, drawn: steps, what each waits for, and how it may end',
        operationId: 'getProcess',
        policy: 'published.read',
        refuses: ['case.service-unknown'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        response: { 200: ProcessDiagram },
      },
    },
    (request) => viewProcess(deps, request.params.code),
  );
  app.get(
    '/api/services/:code/process.bpmn',
    {
      schema: {
        tags,
        summary: '事项的办理流程，BPMN 2.0 文件',
        description: 'The service’s process as a BPMN 2.0 file',
        operationId: 'downloadProcess',
        policy: 'published.read',
        refuses: ['case.service-unknown'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ lang: Type.Optional(Type.Enum(['zh', 'en'])) }),
        produces: ['application/xml'],
        response: {
          200: Type.String({ description: 'BPMN 2.0 XML，含流程图。BPMN 2.0 XML with its diagram' }),
        },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const xml = await exportBpmn(deps, code, request.query.lang ?? 'zh');
      return reply
        .header('content-disposition', attachment(`${code}.bpmn`))
        .type('application/xml; charset=utf-8')
        .send(xml);
    },
  );
}
