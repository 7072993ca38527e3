import { refuse } from '../errors/index.ts';
import { type FileReference, fileLimits } from '../file/index.ts';
import { filesInForm } from '../form/files.ts';
import type { JsonObject } from '../json.ts';
import type { CaseAct, CaseCommand } from './command.ts';
import type { ServiceDefinition } from './definition.ts';
import type { CaseEventBody } from './events.ts';
import { isApplicant } from './roles.ts';
import type { CaseState } from './state.ts';
import { currentState, emit, type WorkingCase } from './working-case.ts';

/** Acts by which offices speak among themselves: parties read neither their words nor their files. */
const amongOffices: ReadonlySet<CaseAct> = new Set<CaseAct>([
  'note',
  'request-extension',
  'decide-extension',
  'transfer',
  'receive-transfer',
  'assign-step',
  'link',
  'stay-away',
  'order-avoidance',
]);

/** Says in the stream itself which files came with the act; one that came before comes with it no more. */
export function attachFiles(working: WorkingCase, command: CaseCommand): void {
  const { files = [] } = command;
  if (files.length === 0) return;
  const known = currentState(working).files ?? {};
  const fresh = files.filter(({ id }) => !Object.hasOwn(known, id));
  if (Object.keys(known).length + fresh.length > fileLimits.files)
    throw refuse('file.place-full', { files: fileLimits.files, most: fileLimits.place / 1024 / 1024 });
  if (fresh.length === 0) return;
  const inside = !isApplicant(working.context.principal, currentState(working)) && isInside(working, command);
  emit(working, { type: 'files-attached', files: fresh, ...(inside && { inside }) });
}

/** What one of several signs or votes with stays among them as its reasons do. */
function isInside({ definition }: WorkingCase, command: CaseCommand): boolean {
  if (amongOffices.has(command.act)) return true;
  if (command.act !== 'complete-step') return false;
  const by = definition.steps.find(({ code }) => code === command.step)?.by;
  return by !== undefined && ('offices' in by || 'panel' in by);
}

/** Whatever the act names, or has made the case name, must have come with it, whole and checked. */
export function checkFilesNamed({ definition, events, state }: WorkingCase, command: CaseCommand): void {
  if (state === null) return;
  const named = [...evidenceOf(command), ...events.flatMap(({ body }) => filesEntered(definition, body))];
  for (const id of named)
    if (state.files === undefined || !Object.hasOwn(state.files, id)) throw refuse('file.not-ready');
}

/** The ids of files that an act brings as evidence. */
export function evidenceOf(command: CaseCommand): readonly string[] {
  const shown =
    command.act === 'suspend' || command.act === 'submit-material' ? command.evidence?.files : undefined;
  return [...(command.late?.evidence.files ?? []), ...(shown ?? [])];
}

function filesEntered(definition: ServiceDefinition, body: CaseEventBody): readonly string[] {
  switch (body.type) {
    case 'case-submitted':
    case 'case-resubmitted':
    case 'form-amended':
      return filesInForm(definition.form, body.form);
    case 'step-completed':
    case 'step-signed': {
      const schema = definition.steps.find(({ code }) => code === body.step)?.form;
      return schema === undefined ? [] : filesInForm(schema, body.output);
    }
    default:
      return [];
  }
}

/** Those of a case's files that a form names: they go with it into a case that it begins. */
export function filesOf(
  { files = {} }: Pick<CaseState, 'files'>,
  schema: JsonObject,
  form: JsonObject,
): readonly FileReference[] {
  return filesInForm(schema, form).flatMap((id) => files[id] ?? []);
}
