import { DomainError } from '../kernel/errors/index.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { planNewMessages } from '../usecases/messages/plan-messages.ts';

/** A pass that plans what goes out by e-mail and text message; jobs send it. */
export function messagesPass(deps: Dependencies): () => Promise<boolean> {
  return async () => {
    try {
      return (await planNewMessages(deps)).more;
    } catch (error) {
      // Another process was faster; it goes on from where that one is.
      if (error instanceof DomainError && error.code === 'projector.moved') return true;
      throw error;
    }
  };
}
