import { forgetAnswers } from '../store/cases/idempotency.ts';
import { forgetQuotas } from '../store/exchange/calls.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { sweepFiles } from '../usecases/files/sweep-files.ts';
import { requeueOverdue } from '../usecases/messages/deliver-messages.ts';
import { clearAwaySignIns } from '../usecases/sessions/clear-away.ts';
import { noteSignInsInLog } from '../usecases/transparency/sign-in-heads.ts';

/** Answers to repeated requests are kept this long: nobody's browser tries again after it. */
const answersKeptMs = 48 * 3_600_000;

/** A pass that clears away what has served its time: ended sessions, answers kept for repeated requests, quotas of days gone by, files that nobody handed in. */
export function housekeepingPass(deps: Dependencies): () => Promise<boolean> {
  return async () => {
    const { database } = deps;
    const now = deps.now();
    await clearAwaySignIns(deps);
    const before = new Date(Date.parse(now) - answersKeptMs).toISOString();
    await forgetAnswers(database, database.city, before);
    await forgetQuotas(database, database.city, now.slice(0, 10));
    await noteSignInsInLog(deps);
    await sweepFiles(deps);
    await requeueOverdue(deps);
    return false;
  };
}
