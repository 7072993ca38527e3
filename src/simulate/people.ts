import type { Principal } from '../kernel/access/principal.ts';
import type { Running } from './running.ts';

type Account = Extract<Principal, { kind: 'account' }>;

export function applicantOf(name: string, proof: Account['proof'] = 'licence'): Account {
  return {
    kind: 'account',
    account: name,
    displayName: name,
    role: 'applicant',
    party: `party-${name}`,
    proof,
  };
}

/** Somebody of an office; the same person each time, so that what is theirs stays theirs. */
export function officerOf(office: string, role: 'handler' | 'head'): Account {
  return { kind: 'account', account: `${role} ${office}`, displayName: role, role, office };
}

/** Everybody who may have something to do with a case as it stands, in an order that is always the same. */
export function peopleOf({ state }: Running): readonly Principal[] {
  const { party, account, name } = state.applicant;
  const asker: Account = {
    kind: 'account',
    account: account ?? party,
    displayName: name,
    role: 'applicant',
    party,
    proof: 'licence',
  };
  const steps = Object.values(state.steps).filter(({ status }) => status === 'open');
  const offices = [
    state.office,
    state.transfer?.to ?? null,
    ...steps.flatMap((step) => [
      step.office,
      step.transfer?.to ?? null,
      ...Object.values(step.offices ?? {}),
    ]),
    ...Object.values(state.obligations).map(({ office }) => office),
    ...state.extensions.map(({ office }) => office),
  ].filter((office) => office !== null);
  const members = steps.flatMap(({ panel }) => panel?.members ?? []);
  const parties = steps.flatMap(({ outside }) => (outside === null ? [] : [outside]));
  return [
    asker,
    ...[...new Set(offices)].flatMap((office) => [officerOf(office, 'handler'), officerOf(office, 'head')]),
    ...members.map(
      (member): Account => ({
        kind: 'account',
        account: member.account,
        displayName: member.name,
        role: 'expert',
      }),
    ),
    ...[...new Set(parties)].map(
      (outside): Principal => ({ kind: 'outside', party: outside, displayName: outside }),
    ),
  ];
}
