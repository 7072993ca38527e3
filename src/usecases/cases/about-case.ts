import type { JsonObject } from '../../kernel/json.ts';
import { subjectOf } from '../../kernel/process/subject.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
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
  return found === null ? null : subjectOf(found.definition, found.state);
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
