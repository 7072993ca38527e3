import { Type } from 'typebox';
import { followSuccessors } from '../../usecases/cases/follow-successors.ts';
import {
  changesOf,
  listEarlierVersions,
  migrateCases,
  previewMigrations,
} from '../../usecases/cases/migrate-cases.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { Coded, listOf, orNull, pageOf, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { paging, signedIn } from './replies.ts';

/** So many go over in one request, unless it says otherwise. */
const casesAtOnce = 50;

/** A case that stayed as it was, with the code of the reason. */
export const LeftCase = Type.Object({ case: Type.String(), code: Type.String() });
export const Succession = Type.Object({ moved: Type.Array(Type.String()), left: Type.Array(LeftCase) });
export const Migration = Type.Object({
  migrated: Type.Array(Type.String()),
  left: Type.Array(LeftCase),
  next: orNull(
    Type.String({
      description:
        '后面还有办件时，再次发送并填入 `after`。Where there are more behind these: to be passed back as `after`',
    }),
  ),
});
const Service = Type.Object({ code: Type.String({ maxLength: 64 }) });
const from = Type.Integer({
  minimum: 1,
  description: '在办件开始时所用的版本。The version that open cases began under',
});

export const MigrationOrder = Type.Object({ from, ...paging }, { additionalProperties: false });
export const StepChange = Type.Object({
  step: Coded,
  becomes: orNull(Coded),
  stops: Type.Boolean({ description: '正在办，会停下。Somebody is at it: that work stops' }),
});
export const CaseMigration = Type.Object({
  case: Type.String(),
  number: Type.String(),
  possible: Type.Boolean(),
  steps: Type.Record(Type.String(), Type.String()),
  dropped: Type.Array(Type.String()),
  stops: Type.Array(Type.String(), { description: '会因此停下的在办工作。Open work that would stop' }),
  changes: Type.Array(StepChange),
});
export const EarlierVersionView = Type.Object({
  service: Coded,
  from,
  to: Type.Integer({ description: '现行版本。The present version' }),
  open: Type.Integer({ description: '在办件数。How many open cases' }),
  declared: Type.Boolean({
    description: '现行版本是否写明怎样转。Whether the present version says how to go over',
  }),
  why: orNull(TextView),
});
export const EarlierVersions = listOf(EarlierVersionView);
export const MigrationPreview = pageOf(CaseMigration);

/** What an administrator does when offices or services change under open cases. */
export function reorganisationRoutes(app: App, deps: Dependencies): void {
  const tags = ['cases'];
  app.post(
    '/api/offices/successions',
    {
      schema: {
        tags,
        summary: '机构调整后，把未办结的办件转给承接单位',
        description:
          'Hand the open cases of offices that have ended to those that took over. May be sent as often as one likes.\n\n没有承接单位的办件在 `left` 中逐件列出。',
        operationId: 'followSuccessors',
        policy: 'office.reorganise',
        refuses: ['access.not-permitted'],
        security: signedIn,
        response: { 200: Succession },
      },
    },
    async () => {
      const { moved, left } = await followSuccessors(deps);
      return { moved: [...moved], left: [...left] };
    },
  );
  app.get(
    '/api/migrations',
    {
      schema: {
        tags,
        summary: '还有在办件的旧版本，以及现行版本',
        description: 'Earlier versions of services under which cases are open, and the present ones',
        operationId: 'listEarlierVersions',
        policy: 'service.migrate',
        refuses: ['access.not-permitted'],
        security: signedIn,
        response: { 200: EarlierVersions },
      },
    },
    async () => {
      return { items: [...(await listEarlierVersions(deps))] };
    },
  );
  app.get(
    '/api/services/:code/migrations',
    {
      schema: {
        tags,
        summary: '预览：旧版本的在办件转到现行版本会怎样',
        description:
          'What going over to the service’s present version would do to each open case of an earlier one\n\n只看不改。',
        operationId: 'previewMigrations',
        policy: 'service.migrate',
        refuses: ['access.not-permitted', 'case.service-unknown'],
        security: signedIn,
        params: Service,
        querystring: Type.Object({ from, ...paging }),
        response: { 200: MigrationPreview },
      },
    },
    async (request) => {
      const { items, next } = await previewMigrations(deps, {
        service: request.params.code,
        limit: casesAtOnce,
        ...request.query,
      });
      const viewed = items.map(async ({ case: id, number, preview }) => ({
        case: id,
        number,
        possible: preview !== null,
        steps: { ...preview?.steps },
        dropped: [...(preview?.dropped ?? [])],
        stops: [...(preview?.stops ?? [])],
        changes: preview === null ? [] : [...(await changesOf(deps, preview))],
      }));
      return { items: await Promise.all(viewed), next };
    },
  );
  app.post(
    '/api/services/:code/migrations',
    {
      schema: {
        tags,
        summary: '把旧版本的在办件转到现行版本',
        description:
          'Take open cases of an earlier version over to the present one, as its declaration says how, a page at a time. Each is an act of its own.\n\n一次转一页；不能转的在 `left` 中逐件列出，按原版本继续办理。',
        operationId: 'migrateCases',
        policy: 'service.migrate',
        refuses: ['access.not-permitted', 'case.service-unknown', 'list.cursor-invalid'],
        security: signedIn,
        params: Service,
        body: MigrationOrder,
        response: { 200: Migration },
      },
    },
    async (request) => {
      const { migrated, left, next } = await migrateCases(deps, {
        service: request.params.code,
        limit: casesAtOnce,
        ...request.body,
      });
      return { migrated: [...migrated], left: [...left], next };
    },
  );
}
