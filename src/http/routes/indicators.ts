import { stringify } from 'csv-stringify/sync';
import { Type } from 'typebox';
import { channels } from '../../kernel/process/events.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  ContributionView,
  getIndicator,
  IndicatorDetail,
  IndicatorView,
  listContributionViews,
  listIndicators,
} from '../../usecases/indicators/read-indicators.ts';
import { listOf, pageOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { attachment, paging } from './replies.ts';

const Code = Type.Object({ code: Type.String({ maxLength: 100 }) });
const month = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}$' }));
const filter = {
  from: month,
  to: month,
  region: Type.Optional(Type.String({ maxLength: 64 })),
  channel: Type.Optional(Type.Enum([...channels])),
};
const groupBy = Type.Optional(Type.Enum(['region', 'channel']));
const tableBy = Type.Optional(Type.Enum(['region', 'channel', 'period']));

export function indicatorRoutes(app: App, deps: Dependencies): void {
  const tags = ['indicators'];
  app.get(
    '/api/indicators',
    {
      schema: {
        tags,
        summary: '各项指标的数值与方案目标',
        description: 'Indicators with their values beside the plan’s targets',
        operationId: 'listIndicators',
        policy: 'published.read',
        querystring: Type.Object({
          plan: Type.Optional(
            Type.String({ maxLength: 64, description: '方案的编号或代码。Number or code of a plan' }),
          ),
        }),
        response: { 200: listOf(IndicatorView) },
      },
    },
    async (request) => ({ items: await listIndicators(deps, request.query.plan) }),
  );
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
      const head = language === 'zh' ? headings.zh : headings.en;
      // A table goes on without the page that labels it: what is a demonstration says so in each of its lines.
      const label = deps.demonstration ? [demonstration[language]] : [];
      const named =
        by === 'period'
          ? detail.series.map((month) => [month.period, month] as const)
          : detail.groups.map((group) => [group.name[language], group] as const);
      const rows = named.map(([name, { value, median, p90, numerator, included, excluded }]) => [
        name,
        value,
        median,
        p90,
        numerator,
        included,
        excluded,
        ...label,
      ]);
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachment(`${detail.code}.csv`));
      return `\uFEFF${stringify([[...head, ...label], ...rows])}`;
    },
  );
}

const demonstration = { zh: '演示数据', en: 'Demonstration data' } as const;

const headings = {
  zh: ['分组', '数值', '中位数', '九成分位', '分子', '计入', '未计入'],
  en: ['Group', 'Value', 'Median', '90th percentile', 'Numerator', 'Included', 'Left out'],
} as const;
