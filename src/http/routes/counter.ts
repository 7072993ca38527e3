import { Type } from 'typebox';
import { counterDocuments } from '../../kernel/access/real-name.ts';
import { openCaseVisit } from '../../usecases/counter/case-visits.ts';
import { findRepresented, RepresentedList } from '../../usecases/counter/find-represented.ts';
import { CounterServiceList, listCounterServices } from '../../usecases/counter/offered-at-counters.ts';
import { VisitPage, VisitView } from '../../usecases/counter/visit-views.ts';
import { leaveVisit, listOwnVisits, openVisit, readVisit } from '../../usecases/counter/visits.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { orNull } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { actedFor, paging, signedIn } from './replies.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });
export const NewVisit = Type.Object(
  {
    service: Type.String({ maxLength: 64 }),
    region: Type.String({ maxLength: 64 }),
    ticket: Type.String({ maxLength: 20 }),
    channel: Type.Enum(['counter', 'phone']),
    person: Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 100 }),
        residentId: Type.String({ minLength: 15, maxLength: 18 }),
        phone: Type.String({ minLength: 5, maxLength: 20 }),
      },
      { additionalProperties: false },
    ),
    for: actedFor,
    document: orNull(Type.Enum(Object.keys(counterDocuments) as (keyof typeof counterDocuments)[])),
  },
  { additionalProperties: false },
);

const { ticket, channel, person, document } = NewVisit.properties;
export const NewCaseVisit = Type.Object(
  {
    number: Type.String({ minLength: 1, maxLength: 40 }),
    act: Type.Enum(['resubmit', 'withdraw']),
    reason: Type.Optional(Type.String({ maxLength: 500 })),
    ticket,
    channel,
    person,
    document,
  },
  { additionalProperties: false },
);

export const NewRepresented = Type.Object(
  {
    person: Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 100 }),
        residentId: Type.String({ minLength: 15, maxLength: 18 }),
      },
      { additionalProperties: false },
    ),
    q: Type.String({ minLength: 2, maxLength: 4000 }),
  },
  { additionalProperties: false },
);

/** Counters and telephones: a clerk fills in for whoever is there, and they confirm it themselves. */
export function counterRoutes(app: App, deps: Dependencies): void {
  const common = { tags: ['counter'], security: signedIn, policy: 'counter.attend' as const };
  app.post(
    '/api/counter/visits',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        ...common,
        summary: '窗口或电话接待一位申请人，代为填写',
        description:
          'Begin with somebody at the counter or on the telephone. Their identity is written down once; the form is theirs, and they confirm it before it is handed in.\n\n本人确认后才能提交。',
        operationId: 'openVisit',
        refuses: [
          'access.name-unfit',
          'access.not-permitted',
          'access.person-unfit',
          'counter.caller-unproven',
          'counter.enterprise-only',
          'counter.power-not-held',
          'counter.service-not-here',
          'counter.signature-needed',
          'power.not-offered',
        ],
        body: NewVisit,
        response: { 200: VisitView },
      },
    },
    (request) => openVisit(deps, principalOf(request), request.body),
  );
  app.post(
    '/api/counter/case-visits',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        ...common,
        summary: '窗口或电话接待一位来补正或撤回已有办件的申请人',
        description:
          'Begin with somebody who comes for a case that is there: to answer a correction, or to withdraw it, as its applicant or by a power.\n\n按办件编号；本人确认后才能提交。',
        operationId: 'openCaseVisit',
        refuses: [
          'access.name-unfit',
          'access.not-permitted',
          'access.person-unfit',
          'case.own-matter',
          'case.stays-away',
          'counter.caller-unproven',
          'counter.case-not-here',
          'counter.case-not-theirs',
          'counter.case-not-waiting',
          'counter.power-not-held',
          'counter.signature-needed',
        ],
        body: NewCaseVisit,
        response: { 200: VisitView },
      },
    },
    (request) => openCaseVisit(deps, principalOf(request), request.body),
  );
  app.get(
    '/api/counter/services',
    {
      schema: {
        ...common,
        summary: '窗口和电话能办的事项，各由谁申请',
        description: 'What is begun at counters and on the telephone, and who may ask for each',
        operationId: 'listCounterServices',
        refuses: ['access.not-permitted'],
        response: { 200: CounterServiceList },
      },
    },
    () => listCounterServices(deps),
  );
  app.post(
    '/api/counter/represented',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        ...common,
        summary: '来人能不能代表这家企业（这个人）、凭什么、能办什么',
        description:
          'Whether somebody who is there may act for an enterprise (or a person), by what, and what can be begun for it.\n\n按名称、证件号码，或扫到的证照二维码、出示码查找。',
        operationId: 'findRepresented',
        refuses: [
          'access.name-unfit',
          'access.not-permitted',
          'access.person-unfit',
          'certificate.not-found',
          'certificate.not-in-force',
          'certificate.shown-too-long-ago',
          'counter.presented-by-another',
          'counter.represented-unknown',
          'power.not-held',
        ],
        body: NewRepresented,
        response: { 200: RepresentedList },
      },
    },
    (request) => findRepresented(deps, principalOf(request), request.body),
  );
  app.get(
    '/api/counter/visits',
    {
      schema: {
        ...common,
        summary: '本单位窗口接待的人',
        description: 'Whom the office attends to at its counters, the last first',
        operationId: 'listVisits',
        refuses: ['access.not-permitted'],
        querystring: Type.Object(paging),
        response: { 200: VisitPage },
      },
    },
    (request) => listOwnVisits(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/counter/visits/:id',
    {
      schema: {
        ...common,
        summary: '本人正在接待的一位',
        description: 'One of one’s own visits, as it stands now',
        operationId: 'getVisit',
        refuses: ['access.not-permitted', 'counter.visit-not-found'],
        params: Id,
        response: { 200: VisitView },
      },
    },
    (request) => readVisit(deps, principalOf(request), request.params.id),
  );
  app.delete(
    '/api/counter/visits/:id',
    {
      schema: {
        ...common,
        summary: '不办了：结束接待，所填内容作废',
        description: 'The person has gone: what was typed is thrown away',
        operationId: 'leaveVisit',
        refuses: ['access.not-permitted', 'counter.visit-not-found'],
        params: Id,
        response: { 200: VisitView },
      },
    },
    (request) => leaveVisit(deps, principalOf(request), request.params.id),
  );
}
