export { answerFrom } from './answer.ts';
export { tableFaults } from './check.ts';
export type * from './definition.ts';
