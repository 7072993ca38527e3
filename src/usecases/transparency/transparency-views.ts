import { Type } from 'typebox';
import { treeNames } from '../../store/transparency/trees.ts';
import { DateTime, orNull } from '../views/parts.ts';

export const TreeCode = Type.Enum([...treeNames], {
  description:
    'events：发生过的每一件事；reads：每一次查看个人信息。events: everything that happened; reads: every reading of personal data',
});
/** 32 bytes in hexadecimal. */
export const HashText = Type.String({ pattern: '^[0-9a-f]{64}$' });

export const CosignedBy = Type.Object({
  witness: Type.String(),
  at: Type.String({ format: 'date-time', description: '见证方的时钟。By the witness’s own clock' }),
});

export const HeadView = Type.Object({
  tree: TreeCode,
  size: Type.Integer({ description: '条数。How many entries it covers' }),
  root: HashText,
  at: DateTime,
  key: Type.String({ description: '签发所用的密钥。The key that signed it' }),
  note: Type.String({
    description:
      '签名文本（c2sp.org/tlog-checkpoint），含见证签名。The signed text, with what witnesses have put under it',
  }),
  cosigned: Type.Array(CosignedBy),
});
export type HeadView = Type.Static<typeof HeadView>;

export const LogKeyView = Type.Object({
  id: Type.String(),
  publicKey: Type.String({ description: 'Ed25519 公钥，base64。An Ed25519 key in base64' }),
  since: DateTime,
  endorsedBy: orNull(Type.String()),
  endorsement: orNull(Type.String({ description: '前一把密钥的签名。The word of the key before' })),
});

export const WitnessView = Type.Object({
  name: Type.String(),
  key: Type.String({ description: '公钥，一行：名称+编号+base64。The public key in one line' }),
  since: DateTime,
  last: Type.Array(
    Type.Object({ tree: TreeCode, size: Type.Integer(), at: Type.String({ format: 'date-time' }) }),
  ),
});

export const TreeView = Type.Object({
  tree: TreeCode,
  origin: Type.String(),
  size: Type.Integer({ description: '现有条数。How many entries there are now' }),
  keys: Type.Array(Type.String(), {
    description: '各把密钥，一行一把，新的在后。Its keys in one line each, the newest last',
  }),
  national: orNull(
    Type.String({
      description:
        '国密公钥（SM2），一行；空为不用。The SM2 key of the national signature in one line, or null',
    }),
  ),
  nationalRetired: Type.Array(Type.String(), {
    description: '停用的国密公钥，一行一把。SM2 keys that signed before, one in a line',
  }),
  head: orNull(HeadView),
});

export const TransparencyView = Type.Object({
  origin: Type.String(),
  trees: Type.Array(TreeView),
  keys: Type.Array(LogKeyView),
  witnesses: Type.Array(WitnessView),
});
export type TransparencyView = Type.Static<typeof TransparencyView>;

export const ConsistencyView = Type.Object({
  tree: TreeCode,
  from: Type.Integer(),
  to: Type.Integer(),
  proof: Type.Array(HashText, {
    description: '按 RFC 9162 第 2.1.4 节。As RFC 9162 says in 2.1.4',
  }),
});

export const InclusionView = Type.Object({
  tree: TreeCode,
  leaf: Type.Integer({ description: '从 0 数起。Counted from 0' }),
  size: Type.Integer(),
  hash: Type.String({
    pattern: '^[0-9a-f]{64}$',
    description:
      '该条的散列；叶散列是它前面加一个零字节的 SHA-256。Of the entry; its leaf is SHA-256 of a zero byte and this',
  }),
  path: Type.Array(HashText, { description: '按 RFC 9162 第 2.1.3 节。As RFC 9162 says in 2.1.3' }),
});

export const LeavesView = Type.Object({
  tree: TreeCode,
  from: Type.Integer(),
  leaves: Type.Array(HashText),
});

export const ProvenEvent = Type.Object({
  seq: Type.Integer(),
  type: Type.String(),
  occurredAt: DateTime,
  recordedAt: DateTime,
  leaf: Type.Integer({ description: '在日志里的位置，从 0 数起。Its place in the log, counted from 0' }),
  hash: HashText,
  event: orNull(
    Type.String({
      description:
        '事件全文，hash 就是它的 SHA-256；读者不能看到的为空。The whole event, of which hash is the SHA-256; null where it is not the reader’s to see',
    }),
  ),
  path: Type.Array(HashText),
});

export const CosignatureBody = Type.Object(
  {
    note: Type.String({
      maxLength: 4000,
      description:
        '日志头原文，下附见证方的一个签名（c2sp.org/tlog-cosignature）。The text of the head with the one signature of the witness under it',
    }),
  },
  { additionalProperties: false },
);
export const CosignatureTaken = Type.Object({ witness: Type.String() });

export const CaseProof = Type.Object({
  format: Type.Literal('yingshang-proof-1'),
  case: Type.Object({ id: Type.String(), number: Type.String() }),
  head: Type.String({ description: '日志头签名文本。The signed head' }),
  keys: Type.Array(Type.String()),
  witnesses: Type.Array(Type.String()),
  events: Type.Array(ProvenEvent),
  pending: Type.Integer({
    description: '尚未进入这个日志头的事件数。How many events this head does not cover',
  }),
});
export type CaseProof = Type.Static<typeof CaseProof>;
