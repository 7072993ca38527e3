import { Type } from 'typebox';
import { shapeFaults } from '../process/check-shape.ts';
import type { Fault } from '../process/fault.ts';
import { closed, code, filled, json, text } from '../process/schema-parts.ts';
import { scheduleSchema } from './schedule-schema.ts';

const coded = Type.Array(Type.Intersect([json, Type.Object({ code: filled })]));
const reportStep = closed({ step: code, going: code, done: code });

/** The shape of a pack; each of its services has its own. */
const packSchema = closed({
  plan: code,
  besides: Type.Optional(Type.Array(code, { minItems: 1, uniqueItems: true })),
  name: text,
  services: Type.Array(json),
  registers: coded,
  indicators: coded,
  reactions: coded,
  schedules: Type.Optional(Type.Array(scheduleSchema)),
  certificates: coded,
  standings: Type.Optional(coded),
  datasets: Type.Optional(coded),
  tables: Type.Optional(coded),
  ledger: Type.Optional(
    closed({
      service: code,
      register: code,
      round: code,
      report: reportStep,
      part: closed({
        service: code,
        step: code,
        report: reportStep,
        checks: code,
        gives: code,
        done: code,
      }),
    }),
  ),
  sharing: Type.Optional(closed({ grants: code, request: code, objection: code })),
  oversight: Type.Optional(
    closed({
      order: code,
      meeting: code,
      inspection: code,
      commendation: code,
      records: code,
      circulars: code,
      ladder: coded,
    }),
  ),
  earlier: Type.Optional(closed({ through: Type.Record(code, Type.Integer({ minimum: 1 })), why: text })),
  meant: Type.Optional(
    Type.Array(closed({ code: filled, at: Type.Array(filled, { minItems: 1 }), why: text })),
  ),
  series: Type.Array(filled),
});

/** What is wrong with the shape of a pack and of its services: for what comes from a file of somebody's own. */
export function packShapeFaults(pack: unknown): readonly Fault[] {
  const own = shapeFaults(pack, packSchema);
  if (own.length > 0) return own;
  const { services } = pack as { readonly services: readonly { readonly code?: unknown }[] };
  return services.flatMap((service, at) =>
    shapeFaults(service).map((each) => ({
      ...each,
      path: `/${typeof service.code === 'string' ? service.code : `services/${at}`}${each.path}`,
    })),
  );
}
