import { Type } from 'typebox';
import { staffRoles } from '../../kernel/access/staff.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { endRole } from '../../usecases/staff/end-role.ts';
import { addToStaff, giveRole } from '../../usecases/staff/give-role.ts';
import { leaveOffice, previewLeaving } from '../../usecases/staff/leave-office.ts';
import { listOfficeStaff } from '../../usecases/staff/list-staff.ts';
import { HandoverPreview, OfficeRow, StaffPage } from '../../usecases/staff/staff-views.ts';
import { listOf, orNull } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { paging, signedIn } from './replies.ts';

const account = Type.String({ minLength: 1, maxLength: 64 });
const office = Type.String({ minLength: 1, maxLength: 100 });
const day = Type.String({ format: 'date' });
const role = Type.Enum([...staffRoles]);
const name = Type.String({ minLength: 1, maxLength: 100 });

const given = {
  role,
  office: Type.Optional(office),
  plan: Type.Optional(Type.String({ maxLength: 64 })),
  from: day,
  to: Type.Optional(day),
};
export const NewStaff = Type.Object(
  {
    username: Type.String({ pattern: '^[a-z][a-z0-9.-]{2,31}$' }),
    name: Type.Object({ zh: name, en: name }, { additionalProperties: false }),
    ...given,
  },
  { additionalProperties: false },
);
export const RoleGiven = Type.Object(given, { additionalProperties: false });
export const RoleEnded = Type.Object(
  { role, office: Type.Optional(office), plan: Type.Optional(Type.String({ maxLength: 64 })), lastDay: day },
  { additionalProperties: false },
);
export const LeavingOrder = Type.Object(
  {
    office,
    lastDay: day,
    colleague: orNull(account),
    reason: Type.String({ maxLength: 500 }),
  },
  { additionalProperties: false },
);

const Account = Type.Object({ account });

/** The people of offices: who works where from when to when, and what becomes of their work. */
export function staffRoutes(app: App, deps: Dependencies): void {
  const tags = ['staff'];
  const policy = 'staff.manage';
  app.get(
    '/api/staff',
    {
      schema: {
        tags,
        policy: 'staff.list',
        summary: '工作人员和岗位：各单位看本单位，系统管理员看全部或一个单位',
        description: 'Staff and their roles: people see their own office, an administrator one office or all',
        operationId: 'listStaff',
        refuses: ['access.not-permitted'],
        security: signedIn,
        querystring: Type.Object({ office: Type.Optional(office), ...paging }),
        response: { 200: StaffPage },
      },
    },
    (request) => listOfficeStaff(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/offices',
    {
      schema: {
        tags,
        policy: 'published.read',
        summary: '现有各机构（单位×地区）',
        description: 'Offices at work today: a unit in a region',
        operationId: 'listOffices',
        response: { 200: listOf(OfficeRow) },
      },
    },
    () => {
      const day = deps.now().slice(0, 10);
      const atWork = deps.city.offices.filter(
        ({ from, to }) => from <= day && (to === undefined || day <= to),
      );
      return { items: atWork.map(({ id, name, region }) => ({ id, name, region })) };
    },
  );
  app.post(
    '/api/staff',
    {
      schema: {
        tags,
        policy,
        summary: '新增工作人员和第一个岗位',
        description:
          'Take somebody on with a first role. A recovery code from the administrator opens the account.\n\n新账号凭系统管理员发的恢复码设置密码后才能登录。',
        operationId: 'addStaff',
        refuses: ['access.not-permitted', 'staff.grant-unfit', 'staff.name-taken'],
        security: signedIn,
        body: NewStaff,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await addToStaff(deps, principalOf(request), request.body);
      return await reply.status(204).send(null);
    },
  );
  app.post(
    '/api/staff/:account/roles',
    {
      schema: {
        tags,
        policy,
        summary: '给一个岗位，或延长现有岗位；原定离开该单位的不再离开',
        description: 'Give a role, or extend the one they have; whoever was to leave that office stays',
        operationId: 'giveRole',
        refuses: ['access.not-permitted', 'staff.grant-unfit', 'staff.not-found'],
        security: signedIn,
        params: Account,
        body: RoleGiven,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await giveRole(deps, principalOf(request), { ...request.body, account: request.params.account });
      return await reply.status(204).send(null);
    },
  );
  app.post(
    '/api/staff/:account/roles/ending',
    {
      schema: {
        tags,
        policy,
        summary: '结束一个岗位；是其在该单位最后一个岗位的，工作交回本单位',
        description:
          'End a role with a day; the last one in an office is a leaving, the work goes back to it',
        operationId: 'endRole',
        refuses: [
          'access.not-permitted',
          'staff.grant-unfit',
          'staff.grant-unknown',
          'staff.last-administrator',
          'staff.not-found',
          'staff.panel-needs-colleague',
        ],
        security: signedIn,
        params: Account,
        body: RoleEnded,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await endRole(deps, principalOf(request), { ...request.body, account: request.params.account });
      return await reply.status(204).send(null);
    },
  );
  app.get(
    '/api/staff/:account/leaving',
    {
      schema: {
        tags,
        policy,
        summary: '预览：此人离开单位时，手上的工作会到哪里',
        description: 'What is assigned to somebody in an office, and where it would go\n\n只看不改。',
        operationId: 'previewLeaving',
        refuses: ['access.not-permitted', 'staff.colleague-unfit', 'staff.not-found'],
        security: signedIn,
        params: Account,
        querystring: Type.Object({ office, colleague: Type.Optional(account) }),
        response: { 200: HandoverPreview },
      },
    },
    (request) => {
      const { colleague = null, ...rest } = request.query;
      return previewLeaving(deps, principalOf(request), { ...request.params, ...rest, colleague });
    },
  );
  app.post(
    '/api/staff/:account/leaving',
    {
      schema: {
        tags,
        policy,
        summary: '离开单位：最后一天之后不能再登录办理，工作交给同事或交回本单位',
        description:
          'Somebody leaves an office with a day: after it they have no role there, and their work goes to the colleague or back to the office. Yesterday as the last day means at once.\n\n最后一天填昨天即立即生效。',
        operationId: 'leaveOffice',
        refuses: [
          'access.not-permitted',
          'staff.colleague-unfit',
          'staff.grant-unfit',
          'staff.not-found',
          'staff.panel-needs-colleague',
        ],
        security: signedIn,
        params: Account,
        body: LeavingOrder,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await leaveOffice(deps, principalOf(request), { ...request.body, ...request.params });
      return await reply.status(204).send(null);
    },
  );
}
