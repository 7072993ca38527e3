import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { proveCase } from '../../usecases/transparency/prove-case.ts';
import {
  proveConsistency,
  proveInclusion,
  readHeads,
  readLatestHead,
  readLeaves,
  readTransparency,
  viewHeads,
} from '../../usecases/transparency/read-transparency.ts';
import { signHead } from '../../usecases/transparency/sign-head.ts';
import { takeCosignature } from '../../usecases/transparency/take-cosignature.ts';
import {
  CaseProof,
  ConsistencyView,
  CosignatureBody,
  CosignatureTaken,
  HeadView,
  InclusionView,
  LeavesView,
  TransparencyView,
  TreeCode,
} from '../../usecases/transparency/transparency-views.ts';
import { listOf, pageOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { attachment, paging, signedIn } from './replies.ts';

const count = Type.Integer({ minimum: 0, maximum: 1e12 });

export function transparencyRoutes(app: App, deps: Dependencies): void {
  const tags = ['transparency'];
  app.get(
    '/api/transparency',
    {
      schema: {
        tags,
        summary: '日志公开：密钥、见证方、各日志的长度和最新日志头',
        description: 'The log as anybody may know it: keys, witnesses, the trees and their last heads',
        operationId: 'getTransparency',
        policy: 'transparency.read',
        response: { 200: TransparencyView },
      },
    },
    () => readTransparency(deps),
  );
  app.get(
    '/api/transparency/heads',
    {
      schema: {
        tags,
        summary: '签发过的日志头，新的在前',
        description: 'The heads that were signed, the latest first',
        operationId: 'listHeads',
        policy: 'transparency.read',
        querystring: Type.Object({ tree: Type.Optional(TreeCode), ...paging }),
        response: { 200: pageOf(HeadView) },
      },
    },
    (request) =>
      readHeads(deps, request.query.tree ?? 'events', {
        limit: request.query.limit ?? 50,
        after: request.query.after,
      }),
  );
  app.post(
    '/api/transparency/heads',
    {
      schema: {
        tags,
        summary: '立即签发日志头（审计、管理员）',
        description: 'Sign heads now; for audit and administration',
        operationId: 'signHeads',
        policy: 'transparency.sign',
        refuses: [
          'access.not-permitted',
          'transparency.not-signing',
          'transparency.log-shorter',
          'transparency.log-rewritten',
        ],
        security: signedIn,
        response: { 200: listOf(HeadView) },
      },
    },
    async () => {
      const [events, reads] = [await signHead(deps, 'events'), await signHead(deps, 'reads')];
      return {
        items: [...(await viewHeads(deps, 'events', [events])), ...(await viewHeads(deps, 'reads', [reads]))],
      };
    },
  );
  app.get(
    '/api/transparency/heads/latest',
    {
      schema: {
        tags,
        summary: '最新的日志头',
        description: 'The last head',
        operationId: 'getLatestHead',
        policy: 'transparency.read',
        refuses: ['transparency.head-unknown'],
        querystring: Type.Object({ tree: Type.Optional(TreeCode) }),
        response: { 200: HeadView },
      },
    },
    (request) => readLatestHead(deps, request.query.tree ?? 'events'),
  );
  app.get(
    '/api/transparency/consistency',
    {
      schema: {
        tags,
        summary: '证明较长的日志以较短的开头',
        description: 'What proves that the longer log begins with the shorter one',
        operationId: 'proveConsistency',
        policy: 'transparency.read',
        refuses: ['transparency.size-unknown'],
        querystring: Type.Object({ tree: Type.Optional(TreeCode), from: count, to: count }),
        response: { 200: ConsistencyView },
      },
    },
    (request) => proveConsistency(deps, { tree: 'events', ...request.query }),
  );
  app.get(
    '/api/transparency/inclusion',
    {
      schema: {
        tags,
        summary: '证明日志里有某一条',
        description: 'What proves that an entry is in the log',
        operationId: 'proveInclusion',
        policy: 'transparency.read',
        refuses: ['transparency.size-unknown'],
        querystring: Type.Object({ tree: Type.Optional(TreeCode), leaf: count, size: count }),
        response: { 200: InclusionView },
      },
    },
    (request) => proveInclusion(deps, { tree: 'events', ...request.query }),
  );
  app.get(
    '/api/transparency/leaves',
    {
      schema: {
        tags,
        summary: '日志各条的叶散列，供外部保存全部日志',
        description: 'Leaves of the log, for whoever wants to keep all of it',
        operationId: 'listLeaves',
        policy: 'transparency.read',
        querystring: Type.Object({
          tree: Type.Optional(TreeCode),
          from: count,
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 4096, default: 1024 })),
        }),
        response: { 200: LeavesView },
      },
    },
    (request) => readLeaves(deps, { tree: 'events', limit: 1024, ...request.query }),
  );
  app.post(
    '/api/transparency/cosignatures',
    {
      schema: {
        tags,
        summary: '见证方提交对日志头的签名',
        description: 'A registered witness puts its signature under a head',
        operationId: 'cosignHead',
        policy: 'transparency.cosign',
        refuses: ['transparency.cosignature-refused', 'transparency.head-unknown'],
        body: CosignatureBody,
        response: { 200: CosignatureTaken },
      },
    },
    (request) => takeCosignature(deps, request.body.note),
  );
  app.get(
    '/api/cases/:id/proof',
    {
      schema: {
        tags,
        summary: '一个办件的存在证明，可下载，不依赖本系统即可核验',
        description:
          'What proves that a case’s events are in the log, against the latest head or one of a given size; to be verified without this system (docs/verify)',
        operationId: 'downloadProof',
        policy: 'case.read',
        refuses: [
          'case.not-found',
          'transparency.head-unknown',
          'transparency.not-signing',
          'transparency.log-shorter',
          'transparency.log-rewritten',
        ],
        security: signedIn,
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ size: Type.Optional(count) }),
        response: { 200: CaseProof },
      },
    },
    async (request, reply) => {
      const proof = await proveCase(deps, principalOf(request), request.params.id, request.query.size);
      void reply.header('content-disposition', attachment(`${proof.case.number}-proof.json`));
      return proof;
    },
  );
}
