import { Type } from 'typebox';
import { Named, orNull, TextView } from '../views/parts.ts';

export const partStates = ['late', 'to-check', 'handed-back', 'open', 'done', 'taken-back'] as const;

/** What one office has to do of a task. */
export const PartView = Type.Object({
  caseId: Type.String({ format: 'uuid' }),
  number: Type.String(),
  task: Type.Integer(),
  title: Type.String({ description: '所属任务。The task it belongs to' }),
  what: Type.String(),
  office: Named,
  from: Type.Intersect([Named], { description: '分解单位。The office that gave it out' }),
  owner: orNull(Type.String({ description: '责任人。The person in charge' })),
  due: orNull(Type.String({ format: 'date' })),
  state: Type.Enum([...partStates]),
  stateText: TextView,
  share: orNull(Type.Number()),
  progress: orNull(Type.String()),
  on: orNull(Type.String({ format: 'date', description: '最后报告日期。Last reported on' })),
});
export type PartView = Type.Static<typeof PartView>;

/** How a task is divided, and among whom the plan would have it divided. */
export const TaskPartsView = Type.Object({
  caseId: orNull(Type.String({ format: 'uuid', description: '任务的办件。The task’s own case' })),
  opens: Type.Boolean({
    description: '读者能打开任务的办件。Whether the reader may open the task’s own case',
  }),
  answers: orNull(Type.Intersect([Named], { description: '承办单位。The office that answers for the task' })),
  owner: orNull(
    Type.String({
      description:
        '责任人；只给任务和分工的承办单位。Who has it in hand; null for whoever has no part in the task',
    }),
  ),
  parts: Type.Array(
    Type.Object({
      ...PartView.properties,
      what: orNull(
        Type.String({
          description:
            '做什么；和责任人、进展一样，只给任务和分工的承办单位。Null, as who has it and how far it is, for whoever has no part in the task',
        }),
      ),
    }),
  ),
  milestones: Type.Array(
    Type.Object({
      what: Type.String(),
      owner: orNull(Type.String()),
      due: orNull(Type.String({ format: 'date' })),
      done: Type.Boolean(),
    }),
    { description: '承办单位自己的节点。Milestones of whoever answers' },
  ),
  offices: Type.Array(Type.Object({ ...Named.properties, roleName: TextView, given: Type.Boolean() }), {
    description:
      '方案点名的单位，单位组已展开到各县（市、区），不含承办单位。Whom the plan names, groups expanded, without whoever answers',
  }),
  live: Type.Array(
    Type.Object({
      code: Type.String(),
      open: Type.Integer(),
      late: Type.Integer({ description: '其中超期的。Of these past their day' }),
    }),
    { description: '实现它的事项现在在办多少件。What keeps it and how many of its cases are open now' },
  ),
  mayDivide: Type.Boolean({
    description: '读者的单位现在可以分解下达。The reader’s office may give parts out now',
  }),
});
export type TaskPartsView = Type.Static<typeof TaskPartsView>;
