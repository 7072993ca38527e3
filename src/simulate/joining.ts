import { DomainError } from '../kernel/errors/index.ts';
import { admission, type ServiceDefinition } from '../kernel/process/index.ts';
import type { Random } from '../sampling/random.ts';
import { sampleForm } from '../sampling/sample-form.ts';
import type { Pace } from './pace.ts';
import { applicantOf } from './people.ts';
import type { Place } from './place.ts';
import type { Running } from './running.ts';
import type { World } from './world.ts';

/** While a step gathers cases, some people come and begin theirs under it: the same people, step after step. */
export function letJoin(
  world: World,
  random: Random,
  place: Place,
  open: readonly Running[],
  joined: Set<string>,
  pace: Pace,
): void {
  for (const running of open) {
    for (const [step, { gathering, round }] of Object.entries(running.state.steps)) {
      const gathers = running.definition.steps.find(({ code }) => code === step)?.gathers;
      const key = `${running.id} ${step} ${round}`;
      if (gathering?.open !== true || gathers === undefined || gathers.each !== undefined || joined.has(key))
        continue;
      joined.add(key);
      const service = place.services.get(gathers.service);
      if (service === undefined) {
        world.missing.add(gathers.service);
        continue;
      }
      const count = pace === 'brink' ? 3 : random.integer(0, 4);
      for (let index = 1; index <= count; index += 1)
        join(world, random, place, { running, step, service, name: `joiner-${index}` });
    }
  }
}

function join(
  world: World,
  random: Random,
  place: Place,
  asked: {
    readonly running: Running;
    readonly step: string;
    readonly service: ServiceDefinition;
    readonly name: string;
  },
): void {
  const { running, step, service, name } = asked;
  const today = place.iso(world.now).slice(0, 10);
  const form = sampleForm(random, service.form, place.codeLists, undefined, undefined, today);
  if (form === null) return;
  const who = applicantOf(name);
  const party = who.party ?? name;
  const { state } = running;
  const admitted = admission(running.definition, state, {
    step,
    child: { form, party, applicant: name },
    now: place.iso(world.now),
    time: running.time,
    scope: world.scopeOf(running),
  });
  if (admitted instanceof DomainError) return;
  world.act(
    world.newId(),
    who,
    {
      act: 'submit',
      region: state.region,
      channel: 'online',
      applicant: { party, account: who.account, name },
      form,
      parent: { case: running.id, step, round: admitted.round },
    },
    service,
  );
}
