import type { Principal } from '../../kernel/access/principal.ts';
import { type HeldAbout, type Kept, keptAgainstErasure } from '../../kernel/personal-data/retention.ts';
import { listHeldAbout } from '../../store/people/own-data.ts';
import { listVisibleCases } from '../cases/list-work.ts';
import { listOwnCertificates } from '../certificates/own-certificates.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { listOwnDrafts } from '../drafts/index.ts';
import { partyNames } from '../parties/party-names.ts';
import { basisView } from '../views/parts.ts';
import { followNames } from './follow-names.ts';
import type { OwnDataView } from './own-data-views.ts';
import { type OwnSubject, ownSubject } from './own-subject.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** What there is about a person, and what of it the law has kept (个人信息保护法 art. 44, 47). */
export async function viewOwnData(deps: Dependencies, person: Person): Promise<OwnDataView> {
  const subject = await ownSubject(deps, person);
  const [cases, drafts, certificates, kept] = await Promise.all([
    listVisibleCases(deps, person, { for: subject.party, limit: 500 }),
    listOwnDrafts(deps, person, { limit: 500 }),
    listOwnCertificates(deps, person),
    keptOf(deps, subject),
  ]);
  return {
    cases: cases.items.length,
    drafts: drafts.items.length,
    certificates: certificates.length,
    kept: kept.map((each) => ({ ...each, basis: basisView(each.basis, deps.city) })),
  };
}

export async function keptOf(deps: Dependencies, subject: OwnSubject): Promise<readonly Kept[]> {
  const { database, time, packs } = deps;
  while (await followNames(deps));
  const { cases, entries, represented } = await listHeldAbout(database, database.city, subject);
  const names = await partyNames(deps, represented);
  const dayOf = (at: string | null): string | null =>
    at === null ? null : inCityTime(time.zone, at).slice(0, 10);
  const held: readonly HeldAbout[] = [
    ...cases.map(({ number, acceptedAt, endedAt, favourable }): HeldAbout => {
      return { kind: 'case', number, acceptedOn: dayOf(acceptedAt), endedOn: dayOf(endedAt), favourable };
    }),
    ...entries.map(({ register, key }): HeldAbout => {
      const name = packs.registers.get(register)?.name ?? { zh: register, en: register };
      return { kind: 'entry', register: name, key };
    }),
    ...represented.map((party): HeldAbout => {
      return { kind: 'power', party: names.get(party)?.name ?? { zh: party, en: party } };
    }),
  ];
  return keptAgainstErasure(held, deps.now().slice(0, 10));
}
