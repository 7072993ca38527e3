import { Type } from 'typebox';
import { bases, closed, code, expression, expressions, text } from '../process/schema-parts.ts';
import { rhythms } from '../time/periods.ts';
import { scheduleItems } from './schedule.ts';

const count = (minimum: number) => Type.Integer({ minimum, maximum: 60 });

/** The shape of one schedule. */
export const scheduleSchema = closed({
  code,
  name: text,
  every: Type.Union([...rhythms, 'plan-period' as const].map((every) => Type.Literal(every))),
  on: Type.Optional(
    Type.Union([
      closed({ workingDay: count(1) }),
      closed({ workingDaysBeforeEnd: count(0) }),
      closed({ workingDayAfterEnd: count(1) }),
    ]),
  ),
  while: Type.Optional(Type.Literal('plan-period')),
  each: Type.Optional(Type.Union(scheduleItems.map((item) => Type.Literal(item)))),
  reads: Type.Optional(closed({ register: code, key: expression })),
  when: Type.Optional(expression),
  later: Type.Optional(expression),
  opens: closed({ service: code, form: expressions, duty: Type.Optional(code) }),
  basis: bases,
});
