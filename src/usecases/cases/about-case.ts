import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { subjectOf } from '../../kernel/process/subject.ts';
import type { Text } from '../../kernel/text.ts';
import type { CaseRow as StoredRow } from '../../store/cases/case-row.ts';
import type { Dependencies } from '../dependencies.ts';
import { getDefinition } from './definitions.ts';
import { findCaseState } from './load-case.ts';

/** Entries of the data dictionary that name what somebody asks for something about, the surest first. */
const naming = ['enterpriseName', 'projectName', 'tradeName'] as const;

/**
 * What a case is about, in the words of those who ask: the firm's name, or what it is to be called. Null where nothing
 * in it has a name. For those alone whose case it is.
 */
export async function aboutCase(deps: Dependencies, id: string): Promise<string | null> {
  const found = await findCaseState(deps, id);
  return found === null ? null : nameIn(found.state.data, found.state.form);
}

/** What an office's own matter is about, as its service tells it. */
export async function aboutMatter(deps: Dependencies, id: string): Promise<Text | null> {
  const found = await findCaseState(deps, id);
  return found === null ? null : subjectOf(found.definition, found.state, deps.codeLists);
}

/**
 * A line of a list with what it is about: for whoever reads contents, and for everybody else where that is published
 * anyway. Lists hold what one may open, so that nothing is told of others' matters.
 */
export async function withSubject<Row extends { readonly id: string }>(
  deps: Dependencies,
  { id, definition: version }: Pick<StoredRow, 'id' | 'definition'>,
  principal: Principal,
  row: Row,
): Promise<Row & { readonly subject?: Text | null }> {
  const definition = await getDefinition(deps, version);
  if (definition.subject === undefined) return row;
  const reads = admits('case.contents', principal) || definition.subject.open === true;
  return reads ? { ...row, subject: await aboutMatter(deps, id) } : row;
}

/** The surest name in these entries. What is sealed is an object, and no name. */
export function nameIn(...entries: readonly JsonObject[]): string | null {
  for (const name of naming)
    for (const entry of entries) {
      const said = entry[name];
      if (typeof said === 'string' && said.trim() !== '') return said.trim();
    }
  return null;
}
