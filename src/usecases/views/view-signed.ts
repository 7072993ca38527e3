import { admits } from '../../kernel/access/allow.ts';
import type { PowerKind } from '../../kernel/access/powers.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { counterDocuments } from '../../kernel/access/real-name.ts';
import type { City } from '../../kernel/city/index.ts';
import { maskName } from '../../kernel/identity/mask.ts';
import { type CaseState, type ServiceDefinition, signerRoleName } from '../../kernel/process/index.ts';
import { signedHowNames } from '../../kernel/signatures/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { CaseView } from './case-views.ts';
import { officeName } from './names.ts';

const channels: Readonly<Record<string, Text>> = {
  counter: { zh: '窗口当面', en: 'at the counter' },
  phone: { zh: '电话', en: 'on the telephone' },
};

const bys: Readonly<Record<PowerKind, Text>> = {
  representative: {
    zh: '登记的法定代表人（负责人）',
    en: 'as its registered legal representative (or person in charge)',
  },
  delegate: { zh: '凭授权', en: 'by authorisation' },
  agency: { zh: '凭给代理机构的授权', en: 'by an authorisation given to an agency' },
};

/** Whose signatures a case was handed in with, and by which clerk it was filled in, as this reader may know them. */
export function viewSigned(
  { city }: { readonly city: City },
  definition: ServiceDefinition,
  { signed, channel }: CaseState,
  principal: Principal,
  names: ReadonlyMap<string, Text>,
): CaseView['signed'] {
  if (signed === undefined) return null;
  const named = admits('case.names', principal);
  const { attended } = signed;
  return {
    hash: signed.hash,
    signatures: signed.signatures.map(({ name, as, how, at }) => ({
      name: named ? name : maskName(name),
      as: as.map((code) => signerRoleName(definition, code)),
      how: signedHowNames[how],
      at,
    })),
    attended:
      attended === undefined
        ? null
        : {
            clerk: names.get(attended.clerk) ?? { zh: '窗口工作人员', en: 'A clerk' },
            office: { id: attended.office, name: officeName(city, attended.office) },
            channel: channels[channel] ?? { zh: channel, en: channel },
            document: documentName(attended.document),
            by: attended.by === undefined ? null : bys[attended.by],
          },
  };
}

function documentName(document: string | null): Text | null {
  return document !== null && document in counterDocuments
    ? counterDocuments[document as keyof typeof counterDocuments]
    : null;
}
