import type { Principal } from '../../kernel/access/principal.ts';
import type { CaseState } from '../../kernel/process/index.ts';
import { worksInside } from '../views/timeline.ts';
import { type FileView, viewFile } from './file-views.ts';

/** What was handed in with a case, as this person may read it. */
export function viewCaseFiles(state: CaseState, principal: Principal): FileView[] {
  const inside = worksInside(principal);
  return Object.values(state.files ?? {})
    .filter((file) => inside || file.inside !== true)
    .map(viewFile);
}
