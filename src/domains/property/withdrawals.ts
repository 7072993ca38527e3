import type { CertificateWithdrawal, Expression, RegisterWrite } from '../../kernel/process/definition.ts';
import { registrationRules } from './basis.ts';
import { held } from './register/bars.ts';

/** Rights of others, whose number in the book is that of their proof. */
const proven = ['mortgages', 'notices', 'objections'] as const;

/**
 * 收回证书、证明 (细则 art. 23): the title certificate and the proofs that the entry named before a write and names no
 * more after it. They follow from what is written, so that no act can forget them.
 */
export function withdrawalsOf({
  register,
  content = {},
  when = 'true',
}: RegisterWrite): readonly CertificateWithdrawal[] {
  if (register !== 'property-unit') return [];
  const basis = registrationRules('23');
  const ifThere = (numbers: Expression): Expression => `facts.unit == null || !(${when}) ? [] : (${numbers})`;
  const { title } = content;
  const titles: readonly CertificateWithdrawal[] =
    title === undefined
      ? []
      : [
          {
            type: 'property-certificate',
            number: ifThere(
              `[facts.unit.?title.orValue("")].filter(t, t != "" && [${title}].all(now, now != t))`,
            ),
            basis,
          },
        ];
  const proofs = proven.flatMap((list): readonly CertificateWithdrawal[] => {
    const after = content[list];
    if (after === undefined || after === held(list)) return [];
    return [
      {
        type: 'property-registration-proof',
        number: ifThere(`${held(list)}.map(r, r.number).filter(n, !(${after}).exists(r, r.number == n))`),
        basis,
      },
    ];
  });
  return [...titles, ...proofs];
}
