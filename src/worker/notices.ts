import { DomainError } from '../kernel/errors/index.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { projectNotices } from '../usecases/notices/project-notices.ts';

/**
 * A pass that works on at the notices. `onTold` is called when there are new ones, also where another
 * process has written them: its own pages wait to hear of it as well.
 */
export function noticesPass(deps: Dependencies, onTold: () => void): () => Promise<boolean> {
  let seen: number | null = null;
  return async () => {
    try {
      const { position, told, more } = await projectNotices(deps);
      const another = told === 0 && seen !== null && position !== seen;
      seen = position;
      if (told > 0 || another) onTold();
      return more;
    } catch (error) {
      // Another process was faster; it goes on from where that one is.
      if (error instanceof DomainError && error.code === 'projector.moved') return true;
      throw error;
    }
  };
}
