import { Type } from 'typebox';
import writeXlsxFile from 'write-excel-file/node';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { listLimits } from '../../usecases/plans/list-limits.ts';
import { listTasks } from '../../usecases/plans/list-tasks.ts';
import { listUnits } from '../../usecases/plans/list-units.ts';
import {
  LimitRow,
  PlanRow,
  PlanView,
  TaskPage,
  taskStates,
  UnitRow,
} from '../../usecases/plans/plan-views.ts';
import { getPlan, listPlans } from '../../usecases/plans/read-plans.ts';
import { tableOfTasks } from '../../usecases/plans/task-table.ts';
import { harmless } from '../../usecases/views/harmless-cells.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { attachment, paging } from './replies.ts';
import { csv, spreadsheet } from './tables.ts';

/** How wide, in the order in which they stand (`task-table.ts`): what is long is read without pulling at it. */
const taskColumns = [10, 24, 28, 60, 36, 24, 20, 14, 12, 36, 24, 8, 10, 10, 12];

const PlanNo = Type.Integer({ minimum: 0, maximum: 9999 });
const taskFilter = {
  plan: Type.Optional(PlanNo),
  planYear: Type.Optional(
    Type.Integer({ minimum: 2000, maximum: 2100, description: '哪一年的方案。The plan of which year' }),
  ),
  current: Type.Optional(
    Type.Boolean({
      description:
        '只要今天算数的：正在推进的方案的任务，和以前方案没有了结的。Only what counts today: tasks of the plan at work, and what an earlier one has not settled',
    }),
  ),
  unit: Type.Optional(Type.String({ maxLength: 100 })),
  deadline: Type.Optional(Type.String({ pattern: '^(\\d{4}-(0[1-9]|1[0-2])|ongoing)$' })),
  state: Type.Optional(Type.Enum([...taskStates])),
  q: Type.Optional(Type.String({ maxLength: 100 })),
};

/** The plan as a ledger: public, as the plan itself is. */
export function planRoutes(app: App, deps: Dependencies): void {
  const tags = ['plan'];
  app.get(
    '/api/plans',
    {
      schema: {
        tags,
        summary: '总体方案与各专项方案',
        description: 'The general plan and the special plans',
        operationId: 'listPlans',
        policy: 'published.read',
        response: { 200: listOf(PlanRow) },
      },
    },
    async () => ({ items: [...(await listPlans(deps))] }),
  );
  app.get(
    '/api/plans/:no',
    {
      schema: {
        tags,
        summary: '一个方案及其措施',
        description:
          'One plan with its measures. The wording of a measure is there once a document was imported.\n\n导入方案文件后才有措施原文。',
        operationId: 'getPlan',
        policy: 'published.read',
        refuses: ['request.not-found'],
        params: Type.Object({ no: PlanNo }),
        response: { 200: PlanView },
      },
    },
    (request) => getPlan(deps, request.params.no),
  );
  app.get(
    '/api/tasks',
    {
      schema: {
        tags,
        summary: '任务清单',
        description:
          'The task list. The state follows from what fulfils a task, its deadline and the city’s date. A unit’s tasks include those of groups it belongs to.\n\n任务状态由落实情况、期限和城市当天日期得出；单位的任务包括其所属各组的任务。',
        operationId: 'listTasks',
        policy: 'published.read',
        querystring: Type.Object({ ...taskFilter, ...paging }),
        response: { 200: TaskPage },
      },
    },
    (request) => listTasks(deps, request.query),
  );
  taskTables(app, deps);
  app.get(
    '/api/units',
    {
      schema: {
        tags,
        summary: '方案点名的单位及单位组',
        description: 'Units the plan names, and groups of them',
        operationId: 'listUnits',
        policy: 'published.read',
        response: { 200: listOf(UnitRow) },
      },
    },
    async () => ({ items: [...(await listUnits(deps))] }),
  );
  app.get(
    '/api/limits',
    {
      schema: {
        tags,
        summary: '方案为各事项规定的时限、上限与门槛',
        description: 'Limits, caps and thresholds the plan sets for services',
        operationId: 'listLimits',
        policy: 'published.read',
        querystring: Type.Object({
          plan: Type.Optional(PlanNo),
          kind: Type.Optional(Type.Enum(['time-limit', 'steps', 'fee-cap', 'ratio', 'threshold'])),
        }),
        response: { 200: listOf(LimitRow) },
      },
    },
    async (request) => ({ items: [...(await listLimits(deps, request.query))] }),
  );
}

/** The task list as office software takes it. */
function taskTables(app: App, deps: Dependencies): void {
  const schema = {
    tags: ['plan'],
    policy: 'published.read',
    querystring: Type.Object(taskFilter),
  } as const;
  app.get(
    '/api/tasks/table.csv',
    {
      schema: {
        ...schema,
        summary: '任务清单的表格（带标记的 UTF-8）',
        description: 'The task list as a table (UTF-8 with mark), narrowed as the list is',
        operationId: 'downloadTasks',
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const rows = await tableOfTasks(deps, request.query, languageOf(request));
      void reply.type('text/csv; charset=utf-8').header('content-disposition', attachment('tasks.csv'));
      return csv(rows);
    },
  );
  app.get(
    '/api/tasks/table.xlsx',
    {
      schema: {
        ...schema,
        summary: '任务清单的表格（XLSX）',
        description: 'The task list as a workbook, narrowed as the list is',
        operationId: 'downloadTaskWorkbook',
        produces: [spreadsheet],
        response: { 200: Type.Any({ description: spreadsheet }) },
      },
    },
    async (request, reply) => {
      const [heading = [], ...rows] = await tableOfTasks(deps, request.query, languageOf(request));
      const file = await writeXlsxFile(
        [
          heading.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
          ...rows.map((row) => row.map((cell) => harmless(cell))),
        ],
        { stickyRowsCount: 1, columns: taskColumns.map((width) => ({ width })) },
      ).toBuffer();
      void reply.type(spreadsheet).header('content-disposition', attachment('tasks.xlsx'));
      return file;
    },
  );
}
