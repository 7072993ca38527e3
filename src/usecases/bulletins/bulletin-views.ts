import { Type } from 'typebox';
import { Coded, DateTime, listOf, Named, orNull, TextView } from '../views/parts.ts';
import { Statement } from './statement.ts';

const Day = Type.String({ format: 'date' });

/** One bulletin in a list. */
export const BulletinRow = Type.Object({
  id: Type.String({ format: 'uuid' }),
  number: Type.String({ description: '办件编号。Number of its case' }),
  kind: Coded,
  title: TextView,
  period: Type.Object({ from: Day, to: Day }),
  plan: orNull(Coded),
  place: orNull(Named),
  state: Type.Enum(['draft', 'sent', 'dropped']),
  step: orNull(Coded),
  issue: orNull(Type.Integer()),
  sentOn: orNull(Day),
  open: Type.Boolean({ description: '向社会公开。Published for everybody' }),
  hash: orNull(Type.String()),
  figuresAt: orNull(DateTime),
});
export type BulletinRow = Type.Static<typeof BulletinRow>;

export const BulletinList = listOf(BulletinRow);

/** A bulletin with its figures and words. */
export const BulletinView = Type.Object({
  ...BulletinRow.properties,
  version: Type.Integer({ description: '办件的版本，操作时送回。Of its case, to be sent with an act' }),
  statement: Statement,
  passages: Type.Array(
    Type.Object({
      code: Type.String(),
      name: TextView,
      longest: Type.Integer(),
      zh: Type.String(),
      en: Type.String(),
    }),
    { description: '编写的文字。What people wrote' },
  ),
  unknown: Type.Array(Type.String(), {
    description:
      '文字里引用了、底稿里没有的指标代码。Codes that the words name and the statement does not have',
  }),
  acts: Type.Array(Type.String(), {
    description: '本人现在可以办的环节。Steps that the signed-in person may complete now',
  }),
});
export type BulletinView = Type.Static<typeof BulletinView>;
