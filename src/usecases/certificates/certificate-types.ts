import { Type } from 'typebox';
import type { CertificateValidity } from '../../kernel/certificate/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { BasisView, basisView, TextView } from '../views/parts.ts';

/** A type of certificate, as anybody may know it. */
export const CertificateTypeView = Type.Object({
  code: Type.String(),
  name: TextView,
  issuer: TextView,
  validity: TextView,
  fields: Type.Array(Type.Object({ key: Type.String(), name: TextView })),
  basis: Type.Array(BasisView),
});
export type CertificateTypeView = Type.Static<typeof CertificateTypeView>;

export function listCertificateTypes({ packs, city }: Dependencies): readonly CertificateTypeView[] {
  return [...packs.certificates.values()].map(({ code, name, issuerDuty, validity, fields, basis }) => ({
    code,
    name,
    issuer: city.duties.find((duty) => duty.code === issuerDuty)?.name ?? { zh: issuerDuty, en: issuerDuty },
    validity: validityWords(validity),
    fields: fields.map((field) => ({ key: field.key, name: field.name })),
    basis: basis.map((each) => basisView(each, city)),
  }));
}

function validityWords(validity: CertificateValidity): Text {
  switch (validity.kind) {
    case 'lasting':
      return { zh: '长期有效', en: 'Holds for good' };
    case 'until':
      return { zh: '至证照载明的日期', en: 'Until the day that it says' };
    case 'months':
      return { zh: `自签发之日起 ${validity.months} 个月`, en: `${validity.months} months from its issue` };
  }
}
