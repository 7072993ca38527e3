import { actorOf } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Kept } from '../../kernel/personal-data/retention.ts';
import type { Text } from '../../kernel/text.ts';
import { erasePersonalData } from '../../store/people/own-data.ts';
import type { Dependencies } from '../dependencies.ts';
import { erasePerson } from '../personal-fields/person-keys.ts';
import { mustBeConfirmed } from '../sessions/confirmed.ts';
import type { SignedIn } from '../sessions/find-signed-in.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { basisText } from '../views/parts.ts';
import { ownSubject } from './own-subject.ts';
import { keptOf } from './view-own-data.ts';

/**
 * Erases a person (个人信息保护法 art. 47) by destroying the key under which everything about them is sealed, in
 * events, rows, registers, certificates and files alike, and by closing their account. Every chain and every
 * tree stays as it was. Refuses (`privacy.kept`) while the law has anything kept, with each reason.
 */
export async function eraseOwnData(deps: Dependencies, signedIn: SignedIn): Promise<void> {
  mustBeConfirmed(deps, signedIn);
  const { database } = deps;
  const subject = await ownSubject(deps, signedIn.principal);
  const kept = await keptOf(deps, subject);
  if (kept.length > 0) {
    throw refuse(
      'privacy.kept',
      { count: kept.length },
      kept.map((each) => ({ path: '', message: sayKept(each, basisText(each.basis, deps.city)) })),
    );
  }
  await erasePersonalData(database, database.city, subject, {
    actor: actorOf(signedIn.principal),
    now: deps.now(),
  });
  // What this process remembers of the person is forgotten at once; others are told.
  await erasePerson(deps, subject.person);
  forgetSignIns(database);
}

function sayKept({ about, reason, until }: Kept, basis: Text): Text {
  return {
    zh: `${about.zh}：${reason.zh}${until === null ? '' : `，至 ${until}`}（${basis.zh}）`,
    en: `${about.en}: ${reason.en}${until === null ? '' : `, to ${until}`} (${basis.en})`,
  };
}
