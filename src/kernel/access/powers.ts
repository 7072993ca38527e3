/*
 * Whose powers a person holds. An enterprise acts through its legal representative (民法典 art. 61) and through
 * those it empowers (art. 161–173); an authorisation states the matters, the powers and the term (art. 165). The
 * default is none. What a holder is then allowed to do to a case, the policy says.
 */

/** What somebody may be empowered to do. `empower`: to pass on what they hold (转委托, 民法典 art. 169). */
export const delegableActs = ['read', 'apply', 'answer', 'withdraw', 'rate', 'empower'] as const;
export type DelegableAct = (typeof delegableActs)[number];

/** `services` names services, each with its parts (`startup` covers `startup.seals`); `*` is every service. */
export type Scope = { readonly services: readonly string[]; readonly acts: readonly DelegableAct[] };

export const wholeScope: Scope = { services: ['*'], acts: delegableActs };

/**
 * `representative`: of whom the register says so. `delegate`: a person. `agency`: an enterprise (中介、代理), whose
 * own people act for its clients as far as both powers reach.
 */
export const powerKinds = ['representative', 'delegate', 'agency'] as const;
export type PowerKind = (typeof powerKinds)[number];

/** One power, as it was given. */
export type Power = {
  readonly id: string;
  readonly kind: PowerKind;
  /** The party that is acted for. */
  readonly party: string;
  /** The party that acts: a person, or an agency. */
  readonly agent: string;
  readonly scope: Scope;
  /** First day, and last day or none. YYYY-MM-DD. */
  readonly from: string;
  readonly to: string | null;
  /** The powers that whoever gave it acted by; none where the party itself gave it. It stands only while they do. */
  readonly via: readonly string[];
  readonly revoked: boolean;
};

/** What somebody may do for a party on a day, and the powers it comes from, the nearest first. */
export type Held = {
  readonly party: string;
  readonly kind: PowerKind | 'self';
  readonly scope: Scope;
  readonly from: string;
  readonly to: string | null;
  readonly chain: readonly string[];
};

/** A service with its parts: `startup` covers `startup.seals`, not `startups`. */
function serviceCovers(outer: string, inner: string): boolean {
  return outer === '*' || inner === outer || inner.startsWith(`${outer}.`);
}

export function covers({ services, acts }: Scope, service: string, act: DelegableAct): boolean {
  return acts.includes(act) && services.some((each) => serviceCovers(each, service));
}

/** What both allow. */
export function narrow(one: Scope, other: Scope): Scope {
  const services = one.services.flatMap((mine) =>
    other.services.flatMap((theirs) =>
      serviceCovers(mine, theirs) ? [theirs] : serviceCovers(theirs, mine) ? [mine] : [],
    ),
  );
  return {
    services: [...new Set(services)],
    acts: one.acts.filter((act) => other.acts.includes(act)),
  };
}

/** Whether `inner` allows nothing that `outer` does not. */
export function isWithin(inner: Scope, outer: Scope): boolean {
  return (
    inner.acts.every((act) => outer.acts.includes(act)) &&
    inner.services.every((service) => outer.services.some((each) => serviceCovers(each, service)))
  );
}

function isOn({ from, to }: Pick<Power, 'from' | 'to'>, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

function isEmpty({ services, acts }: Scope): boolean {
  return services.length === 0 || acts.length === 0;
}

/** What is left of a power on a day, or null: nothing once it, or any power it stands on, has ended. */
function reachOf(
  power: Power,
  known: ReadonlyMap<string, Power>,
  day: string,
  above: readonly string[] = [],
): Scope | null {
  if (power.revoked || !isOn(power, day) || above.includes(power.id)) return null;
  let scope = power.scope;
  for (const id of power.via) {
    const under = known.get(id);
    const reach = under === undefined ? null : reachOf(under, known, day, [...above, power.id]);
    if (reach === null) return null;
    scope = narrow(scope, reach);
  }
  return isEmpty(scope) ? null : scope;
}

/**
 * The powers of a party over others on a day. `powers`: those given to it, those given to agencies it holds a
 * power over, and all that these stand on; what is missing counts as ended. An agency's agency is not reached.
 */
export function powersHeldBy(holder: string, powers: readonly Power[], day: string): readonly Held[] {
  const known = new Map(powers.map((power) => [power.id, power]));
  const direct = powers.flatMap((power): Held[] => {
    if (power.agent !== holder || power.party === holder) return [];
    const scope = reachOf(power, known, day);
    if (scope === null) return [];
    const { party, kind, from, to, id } = power;
    return [{ party, kind, scope, from, to, chain: [id] }];
  });
  const throughAgencies = direct.flatMap((own) =>
    powers.flatMap((power): Held[] => {
      if (power.kind !== 'agency' || power.agent !== own.party || power.party === holder) return [];
      const reach = reachOf(power, known, day);
      const scope = reach === null ? null : narrow(own.scope, reach);
      if (scope === null || isEmpty(scope)) return [];
      const { party, kind } = power;
      return [{ party, kind, scope, ...bothTerms(own, power), chain: [...own.chain, power.id] }];
    }),
  );
  return [...direct, ...throughAgencies];
}

function bothTerms(one: Pick<Held, 'from' | 'to'>, other: Pick<Held, 'from' | 'to'>) {
  const ends = [one.to, other.to].filter((to) => to !== null).sort();
  const beginnings = [one.from, other.from].sort();
  return { from: beginnings.at(-1) ?? one.from, to: ends[0] ?? null };
}

/** The power by which somebody may do this for the party; the default is null. */
export function powerFor(
  held: readonly Held[],
  party: string,
  service: string,
  act: DelegableAct,
): Held | null {
  return held.find((each) => each.party === party && covers(each.scope, service, act)) ?? null;
}

/** What a party holds over itself: everything. */
export function overItself(party: string): Held {
  return { party, kind: 'self', scope: wholeScope, from: '0000-01-01', to: null, chain: [] };
}

/** Whether somebody speaks for the party itself: the person, or the legal representative of the enterprise. */
export function speaksFor({ kind }: Held): boolean {
  return kind === 'self' || kind === 'representative';
}

/** Of what somebody holds over a party, what is shown of it: whoever represents it needs no other power. */
export function strongestOf(held: readonly Held[]): Held | null {
  return held.find(({ kind }) => kind === 'representative') ?? held[0] ?? null;
}

/** A power that is to be given. */
export type Grant = Pick<Power, 'party' | 'agent' | 'scope' | 'from' | 'to'> & {
  readonly kind: 'delegate' | 'agency';
};

/**
 * By which of what they hold somebody may give this power, or null. Nobody gives more than they have, in matters,
 * acts or days, and whoever does not speak for the party itself needs its leave to pass anything on
 * (民法典 art. 169).
 */
export function grantableBy(held: readonly Held[], grant: Grant): Held | null {
  if (grant.agent === grant.party || isEmpty(grant.scope)) return null;
  if (grant.to !== null && grant.to < grant.from) return null;
  return (
    held.find((each) => {
      if (each.party !== grant.party) return false;
      if (speaksFor(each)) return true;
      const inTime = each.to === null || (grant.to !== null && grant.to <= each.to);
      return (
        each.scope.acts.includes('empower') &&
        isWithin(grant.scope, each.scope) &&
        inTime &&
        grant.from >= each.from
      );
    }) ?? null
  );
}

/** The powers that a power given by this one stands on: none where the party itself gives it. */
export function standsOn(giver: Held): readonly string[] {
  return speaksFor(giver) ? [] : giver.chain;
}

/**
 * Whether somebody may end this power: whoever speaks for the party, whoever gave it by powers that are still
 * theirs, and whoever holds it (民法典 art. 173). What the register says of a representative only the register changes.
 */
export function mayRevoke(holder: string, held: readonly Held[], power: Power): boolean {
  if (power.kind === 'representative' || power.revoked) return false;
  if (power.agent === holder) return true;
  return held.some(
    (each) =>
      each.party === power.party &&
      (speaksFor(each) || (power.via.length > 0 && each.chain.every((id) => power.via.includes(id)))),
  );
}
