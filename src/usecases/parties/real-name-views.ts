import { Type } from 'typebox';
import { proofLevels } from '../../kernel/access/real-name.ts';
import { Coded, DateTime, Named, orNull, TextView } from '../views/parts.ts';
import { PartyView, ProofView } from './power-views.ts';

/** One way of being checked without going anywhere, and who does it. */
export const CheckChannel = Type.Object({
  ...Coded.properties,
  level: Type.Enum([...proofLevels]),
  levelName: TextView,
  parties: Type.Array(Named, {
    description: '由谁核验；有几家的自己选。Who checks; where there are several, one chooses',
  }),
  entries: Type.Array(
    Type.Object({
      ...Coded.properties,
      party: Type.Boolean({ description: '从核验机构里选。Chosen among those who check' }),
    }),
    { description: '还要填写什么。What has to be entered beside it' },
  ),
});

/** A check that was asked for: going on, or how the last one ended. */
export const CheckView = Type.Object({
  case: Type.Object({ id: Type.String(), number: Type.String() }),
  channel: orNull(TextView),
  at: DateTime,
  waitsFor: orNull(
    Type.Enum(['source', 'person'], {
      description:
        '等核验机构，或等本人更正；空为已结束。Waits for the source, or for the person; null where it has ended',
    }),
  ),
  passed: Type.Boolean(),
  outcome: orNull(TextView),
  reason: orNull(TextView),
});

export const RealNameView = Type.Object({
  self: orNull(PartyView),
  level: Type.Enum([...proofLevels]),
  levelName: TextView,
  proof: orNull(ProofView),
  proofs: Type.Array(ProofView),
  channels: Type.Array(CheckChannel),
  check: orNull(CheckView),
  asks: Type.Array(Coded, {
    description: '哪些事项要求实名；核验一次全部通用。Which services ask for it; one proof serves them all',
  }),
});
export type RealNameView = Type.Static<typeof RealNameView>;
