export { isApplicant, isOfficer, mayAct } from './access.ts';
export { leavingCause } from './access-to-steps.ts';
export { factsOfCase } from './case-facts.ts';
export { caseScope, withNames } from './case-scope.ts';
export { checkDefinition, type Fault } from './check.ts';
export * from './command.ts';
export { nextCheck, runningClocks } from './deadlines.ts';
export { decide } from './decide.ts';
export * from './definition.ts';
export { describeEvent, outcomeName, phaseNames, stepName } from './describe.ts';
export { nameRelation } from './describe-people.ts';
export * from './events.ts';
export { evolve, fold, momentOf } from './evolve.ts';
export {
  checkExpression,
  type ExpressionScope,
  evaluate,
  evaluateAll,
  expressionNames,
  holds,
} from './expression.ts';
export { evidenceOf, filesOf } from './files.ts';
export { type FollowUp, followUps } from './follow-ups.ts';
export { formOfChild } from './form-of-child.ts';
export { formOfStep } from './form-of-step.ts';
export { admission, type ChildFact } from './gathering.ts';
export { heldBackFrom } from './held-back.ts';
export { inspectionsFor, inspectorsOf } from './inspectors.ts';
export { lifecycle } from './lifecycle.ts';
export { type MigrationPreview, previewMigration } from './migration.ts';
export { legalMoves, type Move, movesFor } from './moves.ts';
export { type Purpose, purposeOf, worksOn } from './purpose.ts';
export { mayReceive } from './receiving.ts';
export { rectifiableFacts } from './rectifiable.ts';
export { groundOfNothing, isRefusal, type Refusal, refusalOf } from './refusal.ts';
export { applicantRole, type NamedSigner, signerRoleName, signersOf } from './signers.ts';
export { type CaseState, type Phase, phases, type StepState } from './state.ts';
export { towards } from './within-power.ts';
export { type WorkItem, workItems } from './work-items.ts';
