import type { Text } from '../text.ts';
import type { SignedApplication } from './events.ts';

/** Who signed, by their number, that a clerk filled it in, and whether for somebody who was there for another. Names nobody. */
export function describeSigning({ signatures, attended }: SignedApplication): Text {
  const count = signatures.length;
  const signed: Text = {
    zh: `${count} 人已对同一内容签名`,
    en: count === 1 ? '1 signature on the content' : `${count} signatures on the same content`,
  };
  if (attended === undefined) return signed;
  if (attended.by !== undefined)
    return {
      zh: `窗口工作人员代为填写，来办的人代表申请人确认；${signed.zh}`,
      en: `Filled in by a clerk, and confirmed in person on the applicant’s behalf. ${signed.en}`,
    };
  return {
    zh: `窗口工作人员代为填写，本人已确认；${signed.zh}`,
    en: `Filled in by a clerk, and confirmed by the applicant. ${signed.en}`,
  };
}
