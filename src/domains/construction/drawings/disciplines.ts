import type { Expression } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';

/** What a set of drawings is reviewed for, and by whom: all of them at once, each on its own sheets (measure (三)). */
export type Discipline = { readonly code: string; readonly name: Text; readonly duty: string };

export const disciplines: readonly Discipline[] = [
  { code: 'architecture', name: { zh: '建筑', en: 'Architecture' }, duty: 'drawing-review' },
  { code: 'structure', name: { zh: '结构', en: 'Structure' }, duty: 'drawing-review' },
  { code: 'services', name: { zh: '水暖电', en: 'Water, heat and power' }, duty: 'drawing-review' },
  { code: 'fire', name: { zh: '消防', en: 'Fire safety' }, duty: 'fire-design-review' },
  { code: 'air-defence', name: { zh: '人防', en: 'Civil air defence' }, duty: 'civil-air-defence' },
];

export const disciplineChoices = disciplines.map(({ code, name }) => [code, name.zh, name.en] as const);

export const reviewOf = (code: string): string => `review-${code}`;

/**
 * What has to be reviewed, by what is built: not by what whoever builds would like. Civil buildings come with an
 * air-raid shelter (人民防空法 art. 22), stores and factories do not.
 */
export const requiredDisciplines: Expression =
  '(["architecture", "structure", "services", "fire"] + (data.use in ["housing", "other"] ? ["air-defence"] : []))';

/** Those of them that a list lacks. */
export const lackingOf = (given: Expression): Expression =>
  `${requiredDisciplines}.filter(each, !(each in ${given}))`;

const reviewedIn = (language: keyof Text, between: string): Expression =>
  `[${disciplines
    .map(
      ({ code, name }) =>
        `${JSON.stringify(code)} in data.disciplines ? ${JSON.stringify(name[language])} : ""`,
    )
    .join(', ')}].filter(each, each != "").join(${JSON.stringify(between)})`;

/** The names of the disciplines that reviewed, for the certificate: in both languages. */
export const reviewedInWords: Expression = `{"zh": ${reviewedIn('zh', '、')}, "en": ${reviewedIn('en', ', ')}}`;
