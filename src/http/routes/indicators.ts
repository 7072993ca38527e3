import { Type } from 'typebox';
import writeXlsxFile from 'write-excel-file/node';
import { channels } from '../../kernel/process/events.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { tableOfIndicator, tableOfIndicators } from '../../usecases/indicators/indicator-tables.ts';
import {
  ContributionView,
  IndicatorDetail,
  IndicatorView,
} from '../../usecases/indicators/indicator-views.ts';
import { tableOfRanking } from '../../usecases/indicators/ranking-table.ts';
import {
  getIndicator,
  listContributionViews,
  listIndicators,
  pageOfIndicators,
} from '../../usecases/indicators/read-indicators.ts';
import { RankingView, rankedKinds, readRanking } from '../../usecases/indicators/read-ranking.ts';
import { beginReport, ReportBody, ReportList, readReports } from '../../usecases/indicators/reports.ts';
import { Opened } from '../../usecases/sharing/request-data.ts';
import { harmless } from '../../usecases/views/harmless-cells.ts';
import { pageOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { principalOf } from '../session.ts';
import { attachment, idempotencyHeader, paging, signedIn } from './replies.ts';
import { csv, spreadsheet } from './tables.ts';

const Code = Type.Object({ code: Type.String({ maxLength: 100 }) });
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const month = Type.Optional(Month);
const filter = {
  from: month,
  to: month,
  region: Type.Optional(Type.String({ maxLength: 64 })),
  channel: Type.Optional(Type.Enum([...channels])),
};
const groupBy = Type.Optional(Type.Enum(['region', 'channel']));
const tableBy = Type.Optional(Type.Enum(['region', 'channel', 'period']));
const plan = Type.Optional(
  Type.String({ maxLength: 64, description: '方案的编号或代码。Number or code of a plan' }),
);
const tags = ['indicators'];

/** Figures, what they are made of, how units report them, and who is ahead by them. */
export function indicatorRoutes(app: App, deps: Dependencies): void {
  listRoutes(app, deps);
  oneRoutes(app, deps);
  reportRoutes(app, deps);
}

function listRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/indicators',
    {
      schema: {
        tags,
        summary: '各项指标的数值与方案目标',
        description:
          'Indicators with their values beside the plan’s targets; all of them where no limit is given',
        operationId: 'listIndicators',
        policy: 'published.read',
        refuses: ['request.invalid'],
        querystring: Type.Object({
          plan,
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
          after: Type.Optional(Type.String({ maxLength: 100 })),
        }),
        response: { 200: pageOf(IndicatorView) },
      },
    },
    (request) => pageOfIndicators(deps, request.query),
  );
  app.get(
    '/api/indicators/table.csv',
    {
      schema: {
        tags,
        summary: '全部指标的表格（带标记的 UTF-8）',
        description: 'All indicators as a table (UTF-8 with mark)',
        operationId: 'downloadIndicators',
        policy: 'published.read',
        querystring: Type.Object({ plan }),
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const rows = tableOfIndicators(
        deps,
        await listIndicators(deps, request.query.plan),
        languageOf(request),
      );
      void reply.type('text/csv; charset=utf-8').header('content-disposition', attachment('indicators.csv'));
      return csv(rows);
    },
  );
  app.get(
    '/api/indicators/table.xlsx',
    {
      schema: {
        tags,
        summary: '全部指标的表格（XLSX）',
        description: 'All indicators as a workbook',
        operationId: 'downloadIndicatorWorkbook',
        policy: 'published.read',
        querystring: Type.Object({ plan }),
        produces: [spreadsheet],
        response: { 200: Type.Any({ description: spreadsheet }) },
      },
    },
    async (request, reply) => {
      const rows = tableOfIndicators(
        deps,
        await listIndicators(deps, request.query.plan),
        languageOf(request),
      );
      const file = await writeXlsxFile(rows.map((row) => row.map((cell) => harmless(cell)))).toBuffer();
      void reply.type(spreadsheet).header('content-disposition', attachment('indicators.xlsx'));
      return file;
    },
  );
  app.get(
    '/api/rankings/:of',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '各县区或各部门的综合排名、所用权重和敏感性',
        description: 'Places or departments ranked, with the formula and how places move with its weights',
        operationId: 'getRanking',
        policy: 'ranking.read',
        refuses: ['request.invalid'],
        params: Type.Object({ of: Type.Enum([...rankedKinds]) }),
        querystring: Type.Object({ from: Month, to: Month }),
        response: { 200: RankingView },
      },
    },
    (request) => readRanking(deps, request.params.of, request.query),
  );
  app.get(
    '/api/rankings/:of/table.csv',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '综合排名的表格（带标记的 UTF-8）',
        description: 'The ranking as a table with its weights (UTF-8 with mark)',
        operationId: 'downloadRanking',
        policy: 'ranking.read',
        refuses: ['request.invalid'],
        params: Type.Object({ of: Type.Enum([...rankedKinds]) }),
        querystring: Type.Object({ from: Month, to: Month }),
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const ranking = await readRanking(deps, request.params.of, request.query);
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachment(`ranking-${request.params.of}.csv`));
      return csv(tableOfRanking(deps, ranking, languageOf(request)));
    },
  );
}

function oneRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/indicators/:code',
    {
      schema: {
        tags,
        summary: '一项指标，按地区或渠道分组，并按月',
        description: 'One indicator by region or channel, and by month',
        operationId: 'getIndicator',
        policy: 'published.read',
        refuses: ['request.not-found'],
        params: Code,
        querystring: Type.Object({ groupBy, ...filter }),
        response: { 200: IndicatorDetail },
      },
    },
    (request) => {
      const { groupBy: by, ...rest } = request.query;
      return getIndicator(deps, request.params.code, by ?? 'region', rest);
    },
  );
  app.get(
    '/api/indicators/:code/contributions',
    {
      schema: {
        tags,
        summary: '一个数值背后的办件，未计入的说明理由',
        description: 'The cases behind a figure, those left out with their reason',
        operationId: 'listContributions',
        policy: 'published.read',
        refuses: ['request.not-found'],
        params: Code,
        querystring: Type.Object({ ...filter, excluded: Type.Optional(Type.Boolean()), ...paging }),
        response: { 200: pageOf(ContributionView) },
      },
    },
    (request) => listContributionViews(deps, request.params.code, { limit: 50, ...request.query }),
  );
  app.get(
    '/api/indicators/:code/table.csv',
    {
      schema: {
        tags,
        summary: '同样的数值，供办公软件使用的表格（带标记的 UTF-8）',
        description: 'The same figures as a table for office software (UTF-8 with mark)',
        operationId: 'downloadIndicator',
        policy: 'published.read',
        refuses: ['request.not-found'],
        params: Code,
        querystring: Type.Object({ groupBy: tableBy, ...filter }),
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const { groupBy: by, ...rest } = request.query;
      const detail = await getIndicator(
        deps,
        request.params.code,
        by === 'channel' ? 'channel' : 'region',
        rest,
      );
      const language = languageOf(request);
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachment(`${detail.code}.csv`));
      return csv(tableOfIndicator(deps, detail, by ?? 'region', language));
    },
  );
}

function reportRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/indicators/:code/reports',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '一项指标的填报：来源、复核、更正和疑点',
        description: 'What was reported of an indicator: sources, checks, corrections, and what is odd',
        operationId: 'listReports',
        policy: 'indicator.reports',
        refuses: ['request.not-found'],
        params: Code,
        response: { 200: ReportList },
      },
    },
    (request) => readReports(deps, principalOf(request), request.params.code),
  );
  app.post(
    '/api/indicators/:code/reports',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '开始填报一个月、一个地方的数值',
        description: 'Begin a report of one month and place: a case of one’s own office',
        operationId: 'beginReport',
        policy: 'indicator.report',
        refuses: [
          'access.not-permitted',
          'case.form-invalid',
          'indicator.not-reported-here',
          'indicator.not-responsible',
          'indicator.period-to-come',
          'indicator.reported-by-another',
          'indicator.why-missing',
          'request.not-found',
        ],
        params: Code,
        headers: idempotencyHeader,
        body: ReportBody,
        response: { 200: Opened },
      },
    },
    (request) => {
      const key = request.headers['idempotency-key'];
      return beginReport(deps, principalOf(request), request.params.code, {
        ...request.body,
        ...(key === undefined ? {} : { key }),
      });
    },
  );
}

/** With the mark by which office software knows UTF-8. */
