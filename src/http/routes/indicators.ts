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
import { paging, refusals } from './replies.ts';

const Code = Type.Object({ code: Type.String({ maxLength: 100 }) });
const month = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}$' }));
const filter = {
  from: month,
  to: month,
  region: Type.Optional(Type.String({ maxLength: 64 })),
  channel: Type.Optional(Type.Enum([...channels])),
};
const groupBy = Type.Optional(Type.Enum(['region', 'channel']));

export function indicatorRoutes(app: App, deps: Dependencies): void {
  const tags = ['indicators'];
  app.get(
    '/api/indicators',
    {
      schema: {
        tags,
        summary: 'Indicators with their values beside the plan’s targets',
        operationId: 'listIndicators',
        querystring: Type.Object({
          plan: Type.Optional(Type.String({ maxLength: 64, description: 'number or code of a plan' })),
        }),
        response: { 200: listOf(IndicatorView), ...refusals },
      },
    },
    async (request) => ({ items: await listIndicators(deps, request.query.plan) }),
  );
  app.get(
    '/api/indicators/:code',
    {
      schema: {
        tags,
        summary: 'One indicator by region or channel, and by month',
        operationId: 'getIndicator',
        params: Code,
        querystring: Type.Object({ groupBy, ...filter }),
        response: { 200: IndicatorDetail, ...refusals },
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
        summary: 'The cases behind a figure, those left out with their reason',
        operationId: 'listContributions',
        params: Code,
        querystring: Type.Object({ ...filter, excluded: Type.Optional(Type.Boolean()), ...paging }),
        response: { 200: pageOf(ContributionView), ...refusals },
      },
    },
    (request) => listContributionViews(deps, request.params.code, { limit: 50, ...request.query }),
  );
  app.get(
    '/api/indicators/:code/table.csv',
    {
      schema: {
        tags,
        summary: 'The same figures as a table for office software (UTF-8 with mark)',
        operationId: 'downloadIndicator',
        params: Code,
        querystring: Type.Object({ groupBy, ...filter }),
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }), ...refusals },
      },
    },
    async (request, reply) => {
      const { groupBy: by, ...rest } = request.query;
      const detail = await getIndicator(deps, request.params.code, by ?? 'region', rest);
      const language = languageOf(request);
      const head = language === 'zh' ? headings.zh : headings.en;
      const rows = detail.groups.map(({ name, value, median, p90, numerator, included, excluded }) => [
        name[language],
        value,
        median,
        p90,
        numerator,
        included,
        excluded,
      ]);
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${detail.code}.csv"`);
      return `\uFEFF${stringify([head, ...rows])}`;
    },
  );
}

const headings = {
  zh: ['分组', '数值', '中位数', '九成分位', '分子', '计入', '未计入'],
  en: ['Group', 'Value', 'Median', '90th percentile', 'Numerator', 'Included', 'Left out'],
} as const;
