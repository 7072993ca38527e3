import type { CaseRow, Text } from '../api/types.ts';

/** Whose case it is: people and firms go by the name they have, an office by its name in the reader's language. */
export function partyName(
  { applicantName, applicantOffice }: Pick<CaseRow, 'applicantName' | 'applicantOffice'>,
  text: (value: Text) => string,
): string {
  return applicantOffice === null ? applicantName : text(applicantOffice);
}
