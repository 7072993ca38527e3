import { Type } from 'typebox';
import { Coded, DateTime, Named, orNull, pageOf, TextView } from '../views/parts.ts';
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

export const BulletinPage = pageOf(BulletinRow);

/** A piece of a paper, whatever it is; what a kind has not is null or empty. */
export const PaperBlock = Type.Object({
  kind: Type.Enum(['heading', 'paragraph', 'table', 'bars', 'small']),
  text: orNull(Type.String()),
  section: orNull(
    Type.String({ description: '可在其下编写的段落。The passage that editors may write under a heading' }),
  ),
  written: Type.Boolean({ description: '由人编写。Written by an editor' }),
  columns: Type.Array(Type.String()),
  rows: Type.Array(
    Type.Array(Type.Object({ text: Type.String(), bad: Type.Boolean(), link: orNull(Type.String()) })),
  ),
  bars: Type.Array(
    Type.Object({
      name: Type.String(),
      share: Type.Number(),
      said: Type.String(),
      bad: Type.Boolean(),
    }),
  ),
});
export type PaperBlock = Type.Static<typeof PaperBlock>;

/** The paper as it is printed, for a screen. */
export const PaperView = Type.Object({
  office: Type.String(),
  title: Type.String(),
  subtitle: Type.Array(Type.String()),
  addressee: orNull(Type.String()),
  blocks: Type.Array(PaperBlock),
  signed: Type.Array(Type.String()),
  copies: orNull(Type.String()),
});
export type PaperView = Type.Static<typeof PaperView>;

/** A bulletin with its figures and words. */
export const BulletinView = Type.Object({
  ...BulletinRow.properties,
  version: Type.Integer({ description: '办件的版本，操作时送回。Of its case, to be sent with an act' }),
  statement: Statement,
  paper: PaperView,
  to: Type.String({ description: '主送。Whom it is sent to' }),
  copies: Type.String({ description: '抄送。Copies to' }),
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
