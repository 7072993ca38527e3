import { actorOf } from '../../kernel/access/principal.ts';
import type { counterDocuments } from '../../kernel/access/real-name.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { checkResidentId } from '../../kernel/identity/resident-id.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { storeProof } from '../../store/people/real-names.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import type { Person } from './capacity.ts';
import { refuseOneself } from './not-oneself.ts';
import { partyWith } from './note-standings.ts';
import { partyNames } from './party-names.ts';
import { personStream } from './person-stream.ts';
import { writtenName } from './written-name.ts';

/**
 * A clerk has seen somebody and their document: from now on every service knows them (市场主体登记管理条例 art. 15).
 * A number that is known under another name is refused, and the clerk's own; one that is not known yet is entered.
 * Refuses `access.name-unfit`.
 */
export async function proveAtCounter(
  deps: Dependencies,
  clerk: Person,
  shown: {
    readonly name: string;
    readonly residentId: string;
    readonly phone: string;
    readonly document: keyof typeof counterDocuments;
  },
): Promise<void> {
  const { database } = deps;
  const { office } = clerk;
  if (office === undefined) throw refuse('access.not-permitted');
  const name = writtenName(shown.name);
  const number = shown.residentId.trim().toUpperCase();
  if (checkResidentId(number).error !== null) throw refuse('access.person-unfit');
  const person = await partyWith(deps, 'person', number, {
    name: { zh: name, en: name },
    identifier: number,
    phone: shown.phone,
    phoneFrom: 'desk',
  });
  await refuseOneself(deps, clerk, person);
  const known = (await partyNames(deps, [person])).get(person);
  const now = deps.now();
  await recordAccess(database, database.city, {
    id: deps.newId(),
    at: now,
    account: clerk.account,
    purpose: 'prove-identity',
    case: null,
    fields: ['name', 'residentId'],
    subjects: [personOf(deps.masterKey, number)],
  });
  if (known?.name.zh !== name && known?.name.en !== name) throw refuse('access.person-unfit');
  await storeProof(
    database,
    database.city,
    {
      id: deps.newId(),
      person,
      level: 'counter',
      how: shown.document,
      office,
      case: null,
      provenBy: clerk.account,
      provenAt: now,
      until: null,
    },
    { actor: actorOf(clerk), stream: personStream(person) },
  );
  forgetSignIns(database);
}
