import { Type } from 'typebox';
import writeXlsxFile from 'write-excel-file/node';
import { refuse } from '../../kernel/errors/index.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  allRows,
  FulfilmentPage,
  fulfilledWays,
  listFulfilment,
  promiseKinds,
} from '../../usecases/plans/list-fulfilment.ts';
import {
  CalendarFeedView,
  makeFeed,
  NewCalendarFeed,
  officeFeeds,
  readFeed,
  revokeOfficeFeed,
} from '../../usecases/plans/office-calendar.ts';
import { OwnTasks, ownTasks } from '../../usecases/plans/own-tasks.ts';
import { TaskPartsView } from '../../usecases/plans/part-views.ts';
import { RoundView, readRounds } from '../../usecases/plans/read-rounds.ts';
import { tableOfRounds } from '../../usecases/plans/rounds-table.ts';
import { readTaskParts } from '../../usecases/plans/task-parts.ts';
import { takeWorkbook, WorkbookResult, workbookRows } from '../../usecases/plans/task-workbook.ts';
import { harmless } from '../../usecases/views/harmless-cells.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { principalOf } from '../session.ts';
import { attachment, paging, signedIn } from './replies.ts';
import { csv, spreadsheet } from './tables.ts';

const tags = ['plan'];
const largestWorkbook = 4 * 1024 * 1024;

/** The ledger of the plan at work: what keeps each promise, an office's own tasks, who has reported. */
export function ledgerRoutes(app: App, deps: Dependencies): void {
  fulfilmentRoutes(app, deps);
  ownRoutes(app, deps);
  workbookRoute(app, deps);
  calendarRoutes(app, deps);
  app.get(
    '/api/rounds',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '最近几期周报和月报：谁已填报，谁没有',
        description: 'The latest weekly and monthly reports: who has reported, and who has not',
        operationId: 'listRounds',
        policy: 'round.read',
        response: { 200: listOf(RoundView) },
      },
    },
    async () => ({ items: [...(await readRounds(deps))] }),
  );
  roundTables(app, deps);
  app.get(
    '/api/tasks/:no/parts',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '一项任务的节点和分工：各由谁承办、到哪一步，以及方案点名的单位（已展开）',
        description:
          'How a task is divided: milestones, the parts that offices have and how they stand, and whom the plan names for it, groups expanded',
        operationId: 'getTaskParts',
        policy: 'round.read',
        refuses: ['request.not-found'],
        params: Type.Object({ no: Type.Integer({ minimum: 1, maximum: 99_999_999 }) }),
        response: { 200: TaskPartsView },
      },
    },
    (request) => readTaskParts(deps, principalOf(request), request.params.no),
  );
}

function fulfilmentRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/fulfilment',
    {
      schema: {
        tags,
        summary: '实现情况：每项任务、措施、指标、时限和系统功能由什么实现',
        description: 'What keeps each task, measure, indicator, limit and function of a system',
        operationId: 'listFulfilment',
        policy: 'published.read',
        querystring: Type.Object({
          kind: Type.Optional(Type.Enum([...promiseKinds])),
          by: Type.Optional(Type.Enum([...fulfilledWays])),
          plan: Type.Optional(Type.Integer({ minimum: 0, maximum: 9999 })),
          ...paging,
        }),
        response: { 200: FulfilmentPage },
      },
    },
    (request) => listFulfilment(deps, request.query),
  );
  app.get(
    '/api/fulfilment/table.csv',
    {
      schema: {
        tags,
        summary: '实现情况的表格（带标记的 UTF-8）',
        description: 'The same as a table (UTF-8 with mark)',
        operationId: 'downloadFulfilment',
        policy: 'published.read',
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const language = languageOf(request);
      const heading = {
        zh: ['种类', '代码', '方案', '名称', '所属系统', '由什么实现', '代码', '说明'],
        en: ['Kind', 'Key', 'Plan', 'Name', 'System', 'Kept by', 'Code', 'Note'],
      }[language];
      const rows = (await allRows(deps)).map((row) => [
        row.kind,
        row.key,
        row.plan,
        row.name[language],
        row.within?.[language] ?? '',
        row.by,
        row.what.map(({ code }) => code).join(' '),
        row.note?.[language] ?? '',
      ]);
      void reply.type('text/csv; charset=utf-8').header('content-disposition', attachment('fulfilment.csv'));
      return csv([heading, ...rows]);
    },
  );
}

/** A week or month of reports as office software takes it. */
function roundTables(app: App, deps: Dependencies): void {
  const schema = {
    tags,
    security: signedIn,
    policy: 'round.read',
    querystring: Type.Object({
      schedule: Type.Optional(Type.String({ maxLength: 64 })),
      period: Type.Optional(Type.String({ maxLength: 20 })),
    }),
  } as const;
  const summary = '一期周报或月报的表格：谁报了、何时报、最迟何时、报了什么；不选期次为最近一期';
  const description =
    'One week or month of reports as a table: who has reported, when, by when, and what; without a period the latest of each kind';
  app.get(
    '/api/rounds/table.csv',
    {
      schema: {
        ...schema,
        summary: `${summary}（带标记的 UTF-8）`,
        description: `${description} (UTF-8 with mark)`,
        operationId: 'downloadRounds',
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const rows = await tableOfRounds(deps, principalOf(request), request.query, languageOf(request));
      void reply.type('text/csv; charset=utf-8').header('content-disposition', attachment('reports.csv'));
      return csv(rows);
    },
  );
  app.get(
    '/api/rounds/table.xlsx',
    {
      schema: {
        ...schema,
        summary: `${summary}（XLSX）`,
        description: `${description} (a workbook)`,
        operationId: 'downloadRoundWorkbook',
        produces: [spreadsheet],
        response: { 200: Type.Any({ description: spreadsheet }) },
      },
    },
    async (request, reply) => {
      const rows = await tableOfRounds(deps, principalOf(request), request.query, languageOf(request));
      const file = await writeXlsxFile(rows.map((row) => row.map((cell) => harmless(cell)))).toBuffer();
      void reply.type(spreadsheet).header('content-disposition', attachment('reports.xlsx'));
      return file;
    },
  );
}

function ownRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/own-tasks',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '本单位的方案任务和待填报的周报、月报；专班的是所牵头方案的任务',
        description: 'The tasks of one’s office and reports that wait for it, or those of the plan one leads',
        operationId: 'listOwnTasks',
        policy: 'task.mine',
        refuses: ['access.not-permitted'],
        response: { 200: OwnTasks },
      },
    },
    (request) => ownTasks(deps, principalOf(request)),
  );
  app.get(
    '/api/own-tasks/workbook.xlsx',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '本单位可报告的任务，一张待填的表格（XLSX）',
        description: 'The tasks that one’s office may report on, as a workbook to fill in',
        operationId: 'downloadOwnTasks',
        policy: 'task.own',
        refuses: ['access.not-permitted'],
        produces: [spreadsheet],
        response: { 200: Type.Any({ description: spreadsheet }) },
      },
    },
    async (request, reply) => {
      const rows = await workbookRows(deps, principalOf(request), languageOf(request));
      const file = await writeXlsxFile(rows.map((row) => row.map((cell) => harmless(cell)))).toBuffer();
      void reply.type(spreadsheet).header('content-disposition', attachment('tasks.xlsx'));
      return file;
    },
  );
}

/** Takes bytes as they come, and so stands in a scope of its own. */
function workbookRoute(app: App, deps: Dependencies): void {
  void app.register((scope: App, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    scope.post(
      '/api/own-tasks/workbook',
      {
        bodyLimit: largestWorkbook,
        schema: {
          tags,
          security: signedIn,
          summary: '把填好的表格交回：先看每一行会怎样，再提交',
          description:
            'Takes the filled-in workbook back. Without `apply` it is only looked through; with it each row is a report of whoever sends it, stored or refused by itself.\n\n不带 `apply` 只检查；带上则逐行报告，每行单独存下或退回。',
          operationId: 'takeOwnTasks',
          policy: 'task.own',
          refuses: ['access.not-permitted', 'plan.not-a-workbook', 'plan.workbook-columns'],
          querystring: Type.Object({ apply: Type.Optional(Type.Boolean()) }),
          body: {
            content: {
              [spreadsheet]: { schema: Type.Unknown({ description: '文件内容。The file’s bytes' }) },
              'application/octet-stream': {
                schema: Type.Unknown({ description: '文件内容。The file’s bytes' }),
              },
            },
          },
          response: { 200: WorkbookResult },
        },
      },
      async (request) => {
        if (!Buffer.isBuffer(request.body)) throw refuse('plan.not-a-workbook');
        return await takeWorkbook(deps, principalOf(request), request.body, request.query.apply === true);
      },
    );
    done();
  });
}

function calendarRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/own-calendars',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '本单位还有效的日历订阅地址',
        description:
          'The addresses of one’s office’s calendar that still work; their secret parts are not kept',
        operationId: 'listCalendars',
        policy: 'task.own',
        refuses: ['access.not-permitted'],
        response: { 200: listOf(CalendarFeedView) },
      },
    },
    async (request) => ({ items: [...(await officeFeeds(deps, principalOf(request)))] }),
  );
  app.post(
    '/api/own-calendars',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '生成一个日历订阅地址（iCalendar），只显示这一次',
        description: 'Makes a secret address of the office’s calendar (iCalendar), shown this once',
        operationId: 'makeCalendar',
        policy: 'task.own',
        refuses: ['access.not-permitted'],
        response: { 201: NewCalendarFeed },
      },
    },
    async (request, reply) => reply.status(201).send(await makeFeed(deps, principalOf(request))),
  );
  app.delete(
    '/api/own-calendars/:id',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '作废一个日历订阅地址',
        description: 'Revokes an address: whoever has it reads nothing any more',
        operationId: 'revokeCalendar',
        policy: 'task.own',
        refuses: ['access.not-permitted', 'request.not-found'],
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await revokeOfficeFeed(deps, principalOf(request), request.params.id);
      return reply.status(204).send(null);
    },
  );
  app.get(
    '/api/calendars/:secret',
    {
      schema: {
        tags,
        summary: '按订阅地址读一个单位的期限：任务、督办、回头看、指标填报（iCalendar）',
        description:
          'An office’s deadlines by its secret address: tasks, orders, look-backs, figures to report (iCalendar)',
        operationId: 'readCalendar',
        policy: 'calendar.read',
        refuses: ['request.not-found'],
        params: Type.Object({ secret: Type.String({ maxLength: 100 }) }),
        produces: ['text/calendar'],
        response: { 200: Type.String({ description: 'text/calendar' }) },
      },
    },
    async (request, reply) => {
      const calendar = await readFeed(deps, request.params.secret, languageOf(request));
      void reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, max-age=900');
      return calendar;
    },
  );
}
