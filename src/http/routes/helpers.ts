import { Type } from 'typebox';
import {
  askForHelp,
  endHelpRequest,
  giveHelper,
  HelperList,
  HelpList,
  HelpView,
  listOwnHelp,
  readHelpers,
  takeHelpRequest,
} from '../../usecases/counter/helpers.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { orNull } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { signedIn } from './replies.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });
const day = Type.String({ format: 'date' });
const codes = Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 50 });

export const NewHelper = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 100 }),
    kind: Type.Enum(['staff', 'volunteer']),
    services: codes,
    regions: codes,
    from: day,
    to: day,
  },
  { additionalProperties: false },
);
export const HelpEnded = Type.Object(
  { rating: orNull(Type.Integer({ minimum: 1, maximum: 5 })) },
  { additionalProperties: false },
);

/** Helpers (帮办代办): who they are, who asks for them, and what they may do for whom. */
export function helperRoutes(app: App, deps: Dependencies): void {
  const tags = ['counter'];
  app.get(
    '/api/helpers',
    {
      schema: {
        tags,
        summary: '帮办员名单（公开）',
        description: 'Who helps people with their applications, in public',
        operationId: 'listHelpers',
        policy: 'published.read',
        response: { 200: HelperList },
      },
    },
    () => readHelpers(deps),
  );
  app.post(
    '/api/helpers',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '登记帮办员及其帮办范围',
        description: 'Give somebody scope to help at the head’s office',
        operationId: 'giveHelper',
        policy: 'helper.give',
        refuses: ['access.not-permitted', 'help.other-office', 'help.person-unfit'],
        body: NewHelper,
        response: { 200: HelperList },
      },
    },
    (request) => giveHelper(deps, principalOf(request), request.body),
  );
  app.get(
    '/api/help-requests',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '本人请求的帮办；帮办员还有待接和已接的',
        description: 'Help one asked for; of helpers what waits within their scope, and what they have taken',
        operationId: 'listHelpRequests',
        policy: 'draft.write',
        refuses: ['access.not-permitted'],
        response: { 200: HelpList },
      },
    },
    (request) => listOwnHelp(deps, principalOf(request)),
  );
  app.post(
    '/api/drafts/:id/help',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        tags,
        security: signedIn,
        summary: '请人帮办：同意帮办员查看和填写这份草稿，直到结束',
        description: 'Ask for help: a helper may read and fill in this draft until it ends, and nothing more',
        operationId: 'askForHelp',
        policy: 'draft.write',
        refuses: [
          'access.not-permitted',
          'case.region-unknown',
          'draft.not-found',
          'help.not-found',
          'help.not-yours',
          'power.not-held',
        ],
        params: Id,
        response: { 200: HelpView },
      },
    },
    (request) => askForHelp(deps, principalOf(request), request.params.id),
  );
  app.post(
    '/api/help-requests/:id/taking',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '帮办员接办',
        description: 'A helper takes a request within their scope',
        operationId: 'takeHelpRequest',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'help.not-found', 'help.out-of-scope'],
        params: Id,
        response: { 200: HelpView },
      },
    },
    (request) => takeHelpRequest(deps, principalOf(request), request.params.id),
  );
  app.post(
    '/api/help-requests/:id/ending',
    {
      schema: {
        tags,
        security: signedIn,
        summary: '结束帮办，请求人可以评价',
        description: 'End the help; whoever asked may rate it',
        operationId: 'endHelpRequest',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'help.not-found'],
        params: Id,
        body: HelpEnded,
        response: { 200: HelpView },
      },
    },
    (request) => endHelpRequest(deps, principalOf(request), request.params.id, request.body.rating),
  );
}
