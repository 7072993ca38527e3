import { refuse } from '../../kernel/errors/index.ts';
import { isPersonName, plainPersonName } from '../../kernel/identity/person-name.ts';

/** Somebody's name as it is kept, by the rule that holds in every form. Refuses `access.name-unfit`. */
export function writtenName(typed: string): string {
  const name = plainPersonName(typed);
  if (!isPersonName(name)) throw refuse('access.name-unfit');
  return name;
}
