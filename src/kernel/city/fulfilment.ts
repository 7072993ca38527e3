import { Type } from 'typebox';
import { bilingual, closed, type Frozen, filled, slug } from './fields.ts';

/**
 * What fulfils one promise of the plan (`fulfilment.json`). The promise is a task, an indicator,
 * a limit, or one function of a system (`system` + position, counted from 0).
 */
export const Fulfilment = closed({
  of: Type.Union([
    closed({ task: Type.Integer({ minimum: 1 }) }),
    closed({ measure: Type.String() }),
    closed({ indicator: slug() }),
    closed({ limit: slug() }),
    closed({ system: slug(), function: Type.Integer({ minimum: 0 }) }),
  ]),
  /**
   * service, register, exchange, limit, indicator: working, and named in `what`;
   * evidence: tracked with papers; later: not there yet.
   */
  by: Type.Union([
    Type.Literal('service'),
    Type.Literal('register'),
    Type.Literal('exchange'),
    Type.Literal('limit'),
    Type.Literal('indicator'),
    Type.Literal('evidence'),
    Type.Literal('later'),
  ]),
  /** Code of the service, register, dataset or indicator; absent for evidence and later. */
  what: Type.Optional(Type.Array(filled(), { minItems: 1 })),
  note: Type.Optional(bilingual()),
});
export type Fulfilment = Frozen<Type.Static<typeof Fulfilment>>;
