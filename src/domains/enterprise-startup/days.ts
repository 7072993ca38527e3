import type { FieldRule } from '../../kernel/form/schema.ts';
import type { Text } from '../../kernel/text.ts';

/* Days and years that a form names, held against the day on which it is handed in. */

/** What is said to have happened has happened by now. */
export const happenedBefore = (field: string, text: Text): FieldRule => ({
  holds: `form.${field} <= today`,
  at: field,
  text,
});

/** A year that is reported is over. */
export const yearIsOver = (field: string): FieldRule => ({
  holds: `form.${field} < timestamp(today + "T00:00:00Z").getFullYear()`,
  at: field,
  text: {
    zh: '年度报告报的是已经结束的年度，请核对报告年度',
    en: 'An annual report is for a year that is over: check the year',
  },
});

/** The year in which it was established, as the register says. */
export const establishedIn = 'timestamp(facts.enterprise.establishedOn + "T00:00:00Z").getFullYear()';

/** What an automatic look-up gives back to whoever asked, instead of ending it. */
export const beforeItsTime = (when: string) =>
  ({
    when,
    outcome: 'returned',
    reason: {
      zh: '所填的年度（日期）早于企业成立，请核对后修改',
      en: 'The year or day entered is before the enterprise was established: check and change it',
    },
  }) as const;
