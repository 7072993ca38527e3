import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  ConsumerKey,
  ConsumerKeyList,
  listConsumerKeys,
  registerConsumerKey,
  revokeConsumerKey,
} from '../../usecases/sharing/consumer-keys.ts';
import { describeOperation } from '../../usecases/sharing/describe-operation.ts';
import { DataObjection, objectToData } from '../../usecases/sharing/object-to-data.ts';
import {
  aboutPublished,
  cellsOf,
  columnsOf,
  getPublished,
  openCatalogue,
  publishedRecords,
} from '../../usecases/sharing/open-data.ts';
import {
  listOwnRequests,
  OwnRequestPage,
  Withdrawal,
  withdrawRequest,
} from '../../usecases/sharing/own-requests.ts';
import {
  DatasetList,
  DatasetView,
  readCatalogue,
  readDataset,
} from '../../usecases/sharing/read-catalogue.ts';
import { CensusView, readCensus } from '../../usecases/sharing/read-census.ts';
import { ReadingPage, readReadings } from '../../usecases/sharing/read-readings.ts';
import { GrantList, readGrants, readUsage, UsagePage } from '../../usecases/sharing/read-usage.ts';
import { DataRequest, Opened, requestData } from '../../usecases/sharing/request-data.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { principalOf } from '../session.ts';
import { actedFor, attachment, idempotencyHeader, paging, signedIn } from './replies.ts';

const tags = ['sharing'];
const code = Type.String({ maxLength: 64 });

/** A description in the words of OpenAPI, or of DCAT-AP: shapes of others, which we do not say again. */
export const OperationDescription = Type.Object({ openapi: Type.String() }, { additionalProperties: true });
export const OpenCatalogue = Type.Object({ '@id': Type.String() }, { additionalProperties: true });
export const OpenRecords = Type.Object({
  dataset: Type.String(),
  records: Type.Array(Type.Record(Type.String(), Type.Unknown())),
});
export const NewConsumerKey = Type.Object({
  consumer: Type.Optional(
    Type.String({
      maxLength: 100,
      description:
        '单位或机构代码；管理员登记时填写，其他人只能登记本单位的。Whose key: for administrators to say',
    }),
  ),
  key: Type.Record(Type.String({ maxLength: 20 }), Type.String({ maxLength: 2000 }), {
    description: '公钥（JWK）。The public key, as a JWK',
    maxProperties: 20,
  }),
});

/** Sharing data between offices: the catalogue, who may use what, who did, and what is published for anybody. */
export function sharingRoutes(app: App, deps: Dependencies): void {
  catalogueRoutes(app, deps);
  usingRoutes(app, deps);
  openDataRoutes(app, deps);
}

function catalogueRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/exchange/datasets',
    {
      schema: {
        tags,
        summary: '数据目录：哪个单位有什么数据，给谁用，怎么用',
        description: 'The catalogue: which office holds what, for whom, and how it is asked',
        operationId: 'listDatasets',
        policy: 'published.read',
        response: { 200: DatasetList },
      },
    },
    () => readCatalogue(deps),
  );
  app.get(
    '/api/exchange/datasets/:code',
    {
      schema: {
        tags,
        summary: '一个数据集',
        description: 'One dataset',
        operationId: 'getDataset',
        policy: 'published.read',
        refuses: ['sharing.dataset-unknown'],
        params: Type.Object({ code }),
        response: { 200: DatasetView },
      },
    },
    (request) => readDataset(deps, request.params.code),
  );
  app.get(
    '/api/exchange/operations/:code/openapi.json',
    {
      schema: {
        tags,
        summary: '一项服务的接口说明（OpenAPI）',
        description: 'One operation of the exchange, described as OpenAPI',
        operationId: 'describeOperation',
        policy: 'published.read',
        refuses: ['sharing.operation-unknown'],
        params: Type.Object({ code: Type.String({ maxLength: 130 }) }),
        response: { 200: OperationDescription },
      },
    },
    (request) => describeOperation(deps, request.params.code, baseOf(request)) as { openapi: string },
  );
  app.get(
    '/api/exchange/census',
    {
      schema: {
        tags,
        summary: '数据普查：各事项向公众要什么，谁已经掌握',
        description: 'The census: what services ask of the public, and who has it already',
        operationId: 'getCensus',
        policy: 'published.read',
        response: { 200: CensusView },
      },
    },
    () => readCensus(deps),
  );
  app.get(
    '/api/exchange/census/table.csv',
    {
      schema: {
        tags,
        summary: '数据普查表（带标记的 UTF-8）',
        description: 'The census as a table for office software (UTF-8 with mark)',
        operationId: 'downloadCensus',
        policy: 'published.read',
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    (request, reply) => {
      const language = languageOf(request);
      const head = {
        zh: ['事项', '要的内容', '位置', '数据项', '已掌握单位', '怎么办', '缺口'],
        en: ['Service', 'Asked for', 'Where', 'Entry', 'Held by', 'How', 'Gap'],
      }[language];
      const rows = readCensus(deps).rows.map(({ service, name, at, field, held, how, gap }) => [
        service.name[language],
        name[language],
        at,
        field ?? '',
        held.map((holder) => `${holder.owner[language]} ${holder.name[language]}`).join('; '),
        how,
        gap ? '1' : '0',
      ]);
      void reply.type('text/csv; charset=utf-8').header('content-disposition', attachment('census.csv'));
      return `\uFEFF${stringify([head, ...rows], { escape_formulas: true })}`;
    },
  );
}

/** What one's own office or institution asks for, and asks for no more. */
function requestRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/exchange/requests',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '本单位提出的数据共享申请，新的在前',
        description: 'What one’s own office or institution asked for, the latest first',
        operationId: 'listDataRequests',
        policy: 'sharing.ask',
        refuses: ['access.not-permitted', 'request.not-found'],
        querystring: Type.Object(paging),
        response: { 200: OwnRequestPage },
      },
    },
    (request) => listOwnRequests(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.post(
    '/api/exchange/requests/:id/withdraw',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '撤回本单位的申请；已经授权的，授权随之停用',
        description: 'Withdraw a request of one’s own office; what was granted under it ends with it',
        operationId: 'withdrawDataRequest',
        policy: 'sharing.ask',
        refuses: [
          'access.not-permitted',
          'case.move-not-allowed',
          'case.not-found',
          'case.version-conflict',
          'request.not-found',
        ],
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        body: Withdrawal,
        response: { 200: Opened },
      },
    },
    (request) => withdrawRequest(deps, principalOf(request), request.params.id, request.body),
  );
}

function usingRoutes(app: App, deps: Dependencies): void {
  requestRoutes(app, deps);
  app.post(
    '/api/exchange/requests',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '为本单位申请有条件共享的数据，由数据主管单位作为办件审批',
        description: 'Ask for data for one’s own office or institution: a case at the office that owns them',
        operationId: 'requestData',
        policy: 'sharing.ask',
        refuses: [
          'access.not-permitted',
          'case.form-invalid',
          'case.no-office',
          'sharing.dataset-unknown',
          'sharing.not-shared',
          'sharing.request-invalid',
          'request.not-found',
        ],
        headers: idempotencyHeader,
        body: DataRequest,
        response: { 200: Opened },
      },
    },
    (request) => requestData(deps, principalOf(request), request.body, request.headers['idempotency-key']),
  );
  app.post(
    '/api/exchange/objections',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '数据有误：提异议，由数据主管单位作为办件校核',
        description: 'What is held is wrong: a case at the office that it comes from',
        operationId: 'objectToData',
        policy: 'sharing.object',
        refuses: [
          'access.not-permitted',
          'case.form-invalid',
          'case.no-office',
          'power.not-held',
          'sharing.dataset-unknown',
          'sharing.record-unknown',
          'sharing.request-invalid',
          'request.not-found',
        ],
        headers: idempotencyHeader,
        body: DataObjection,
        response: { 200: Opened },
      },
    },
    (request) => objectToData(deps, principalOf(request), request.body, request.headers['idempotency-key']),
  );
  app.get(
    '/api/exchange/grants',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '本单位得到的、给出的数据授权',
        description: 'What was granted to one’s own office or institution, and by it',
        operationId: 'listGrants',
        policy: 'sharing.grants',
        refuses: ['access.not-permitted'],
        response: { 200: GrantList },
      },
    },
    (request) => readGrants(deps, principalOf(request)),
  );
  app.get(
    '/api/exchange/usage',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '谁为哪个办件用过本单位主管的数据，新的在前',
        description: 'Who used the data one’s office owns, for which case, the latest first',
        operationId: 'listUsage',
        policy: 'sharing.watch',
        refuses: ['access.not-permitted'],
        querystring: Type.Object({ dataset: Type.Optional(code), ...paging }),
        response: { 200: UsagePage },
      },
    },
    (request) => readUsage(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/exchange/keys',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '用来提问的公钥',
        description: 'The public keys under which questions are asked',
        operationId: 'listConsumerKeys',
        policy: 'sharing.keys',
        refuses: ['access.not-permitted'],
        response: { 200: ConsumerKeyList },
      },
    },
    (request) => listConsumerKeys(deps, principalOf(request)),
  );
  app.post(
    '/api/exchange/keys',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '登记本单位的公钥',
        description: 'Register a public key of one’s own office or institution',
        operationId: 'registerConsumerKey',
        policy: 'sharing.keys-change',
        refuses: ['access.not-permitted', 'sharing.key-unfit', 'sharing.consumer-unknown'],
        body: NewConsumerKey,
        response: { 200: ConsumerKey },
      },
    },
    (request) => registerConsumerKey(deps, principalOf(request), request.body),
  );
  app.post(
    '/api/exchange/keys/:kid/revoke',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '收回一把公钥，立即生效',
        description: 'Withdraw a key: nothing is answered under it from now on',
        operationId: 'revokeConsumerKey',
        policy: 'sharing.keys-change',
        refuses: ['access.not-permitted', 'sharing.key-unknown', 'sharing.consumer-unknown'],
        params: Type.Object({ kid: Type.String({ maxLength: 160 }) }),
        response: { 200: ConsumerKey },
      },
    },
    (request) => revokeConsumerKey(deps, principalOf(request), request.params.kid),
  );
  app.get(
    '/api/my/readings',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '谁看过我的信息，新的在前',
        description: 'Who looked at what is known of me, the latest first',
        operationId: 'listReadings',
        policy: 'reading.own',
        refuses: ['access.not-permitted', 'power.not-held'],
        querystring: Type.Object({ for: actedFor, ...paging }),
        response: { 200: ReadingPage },
      },
    },
    (request) => {
      const { for: party, ...page } = request.query;
      return readReadings(deps, principalOf(request), {
        limit: 50,
        ...page,
        ...(party === undefined ? {} : { party }),
      });
    },
  );
}

function openDataRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/data/catalog.jsonld',
    {
      schema: {
        tags,
        summary: '开放数据目录（DCAT-AP，JSON-LD），供其他平台收割',
        description: 'The catalogue of published data as DCAT-AP in JSON-LD, for harvesters such as CKAN’s',
        operationId: 'getOpenCatalogue',
        policy: 'published.read',
        produces: ['application/ld+json'],
        response: { 200: OpenCatalogue },
      },
    },
    async (request, reply) => {
      void reply.type('application/ld+json; charset=utf-8').header('access-control-allow-origin', '*');
      return (await openCatalogue(deps, baseOf(request))) as { '@id': string };
    },
  );
  app.get(
    '/data/:code/records.csv',
    {
      schema: {
        tags,
        summary: '一个开放数据集的全部记录，表格（带标记的 UTF-8）',
        description: 'All records of a published dataset as a table (UTF-8 with mark)',
        operationId: 'downloadRecordsTable',
        policy: 'published.read',
        refuses: ['sharing.dataset-unknown'],
        params: Type.Object({ code }),
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const published = getPublished(deps, request.params.code);
      const columns = columnsOf(deps, published);
      async function* lines(): AsyncGenerator<string> {
        yield `\uFEFF${stringify([[...columns]], { escape_formulas: true })}`;
        for await (const record of publishedRecords(deps, published))
          yield stringify([[...cellsOf(record, columns)]], { escape_formulas: true });
      }
      return reply
        .type('text/csv; charset=utf-8')
        .header('access-control-allow-origin', '*')
        .header('content-disposition', attachment(`${request.params.code}.csv`))
        .send(Readable.from(lines()) as unknown as string);
    },
  );
  app.get(
    '/data/:code/records.json',
    {
      schema: {
        tags,
        summary: '一个开放数据集的全部记录，JSON，写明许可',
        description: 'All records of a published dataset as JSON, with its licence',
        operationId: 'downloadRecords',
        policy: 'published.read',
        refuses: ['sharing.dataset-unknown'],
        params: Type.Object({ code }),
        response: { 200: OpenRecords },
      },
    },
    async (request, reply) => {
      const published = getPublished(deps, request.params.code);
      const about = JSON.stringify(await aboutPublished(deps, published));
      async function* parts(): AsyncGenerator<string> {
        yield `${about.slice(0, -1)},"records":[`;
        let first = true;
        for await (const record of publishedRecords(deps, published)) {
          yield `${first ? '' : ','}${JSON.stringify(record)}`;
          first = false;
        }
        yield ']}';
      }
      return reply
        .type('application/json; charset=utf-8')
        .header('access-control-allow-origin', '*')
        .send(Readable.from(parts()) as unknown as Type.Static<typeof OpenRecords>);
    },
  );
}

/** Where whoever asks reached us: what a catalogue points to must be found from there. */
function baseOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}
