import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { DateTime, listOf, Named, orNull, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';

export const RegionView = Type.Object({
  code: Type.String(),
  name: TextView,
  kind: Type.String(),
  level: Type.String(),
  parent: orNull(Type.String()),
  tile: orNull(
    Type.Object(
      { row: Type.Integer(), column: Type.Integer() },
      { description: '在示意图上的位置。Where it stands on the map of tiles' },
    ),
  ),
});
export const CityView = Type.Object({
  slug: Type.String(),
  code: Type.String(),
  name: TextView,
  now: DateTime,
  today: Type.String({ format: 'date' }),
  timeZone: Type.String(),
  planYear: Type.Integer(),
  planEnded: Type.Boolean({ description: '方案期限已过。The period of the plan is past' }),
  period: Type.Object({ from: Type.String({ format: 'date' }), to: Type.String({ format: 'date' }) }),
  regions: Type.Array(RegionView),
  demonstration: Type.Boolean(),
});

export const OutsideParty = Type.Intersect([
  Named,
  Type.Object({ kind: Type.String(), regions: Type.Array(Type.String()) }),
]);

export function cityRoutes(app: App, deps: Dependencies): void {
  const tags = ['city'];
  app.get(
    '/api/city',
    {
      schema: {
        tags,
        summary: '城市、当前时间与辖区',
        description: 'The city, its time and its regions',
        operationId: 'getCity',
        policy: 'published.read',
        response: { 200: CityView },
      },
    },
    () => {
      const { profile, regions } = deps.city;
      const now = deps.now();
      return {
        slug: profile.slug,
        code: profile.code,
        name: profile.name,
        now,
        today: now.slice(0, 10),
        timeZone: profile.timeZone,
        planYear: profile.planYear,
        planEnded: now.slice(0, 10) > profile.period.to,
        period: profile.period,
        regions: regions.map(({ id, name, kind, level, parent, tile }) => ({
          code: id,
          name,
          kind,
          level,
          parent,
          tile: tile ?? null,
        })),
        demonstration: deps.demonstration,
      };
    },
  );
  app.get(
    '/api/outside-parties',
    {
      schema: {
        tags,
        summary: '参与办理的市外单位：银行、刻章单位、税务等',
        description: 'Bodies outside the city that take part: banks, seal makers, tax',
        operationId: 'listOutsideParties',
        policy: 'published.read',
        querystring: Type.Object({
          kind: Type.Optional(Type.String({ maxLength: 40 })),
          region: Type.Optional(Type.String({ maxLength: 64 })),
        }),
        response: {
          200: listOf(OutsideParty),
        },
      },
    },
    (request) => ({
      items: deps.city.outsideParties
        .filter(({ kind, regions }) => {
          const { query } = request;
          return (
            (query.kind === undefined || kind === query.kind) &&
            (query.region === undefined || regions.includes(query.region))
          );
        })
        .map(({ id, name, kind, regions }) => ({ id, name, kind, regions: [...regions] })),
    }),
  );
}
