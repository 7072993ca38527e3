import { Type } from 'typebox';
import { LaterActView, SigningView } from '../signings/read-signing.ts';
import { Coded, DateTime, orNull, pageOf, TextView } from '../views/parts.ts';

/** Somebody at a counter or on the telephone, as their clerk has it before them. */
export const VisitView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ticket: Type.String({ description: '排队号。As it stands on the slip of the queue' }),
  channel: Type.Enum(['counter', 'phone']),
  service: Coded,
  person: Type.String({ description: '姓名只留首字。The name, but for its first character covered' }),
  for: orNull(TextView),
  document: orNull(TextView),
  openedAt: DateTime,
  endedAt: orNull(DateTime),
  own: Type.Boolean({ description: '本人接待的。The reader’s own' }),
  draft: orNull(Type.String({ format: 'uuid' })),
  about: orNull(
    Type.Object({
      ...LaterActView.properties,
      asked: Type.Array(Type.String(), { description: '要求补正的。What is asked to be corrected' }),
    }),
  ),
  signing: orNull(SigningView),
  case: orNull(
    Type.Object({
      id: Type.String({ format: 'uuid' }),
      number: Type.String(),
      queryCode: Type.String(),
    }),
  ),
});
export type VisitView = Type.Static<typeof VisitView>;
export const VisitPage = pageOf(VisitView);
