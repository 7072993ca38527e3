import type { FormSchema } from '../form/schema.ts';
import type { ServiceDefinition } from '../process/definition.ts';
import { checkExpression } from '../process/expression.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { Reaction } from './definition.ts';

/** What is wrong with a reaction: with what it reacts to, and with what it opens or makes ready. */
export function reactionFaults(
  reaction: Reaction,
  { services }: { readonly services: ReadonlyMap<string, ServiceDefinition> },
): readonly Fault[] {
  const path = `/reactions/${reaction.code}`;
  const { on, opens } = reaction;
  const obligations = services.get(on.service)?.obligations ?? [];
  const opened = services.get(opens.service);
  const condition = on.when === undefined ? null : checkExpression(on.when, 'bool');
  return [
    ...[on.service, opens.service]
      .filter((service) => !services.has(service) && !isAny(reaction, service))
      .map((service) => fault(path, 'pack.service-unknown', { service })),
    ...(opened === undefined ? [] : openedFaults(opened, reaction, path)),
    ...(condition === null ? [] : [fault(`${path}/on/when`, 'pack.expression-wrong', { reason: condition })]),
    ...('obligation' in on && !obligations.some(({ code }) => code === on.obligation)
      ? [fault(`${path}/on/obligation`, 'pack.obligation-unknown', { obligation: on.obligation })]
      : []),
    ...eachFaults(reaction, path),
    ...(opened === undefined ? [] : goesOnFaults(opened, reaction, path)),
    ...Object.entries(opens.form).flatMap(([key, expression]) => {
      const reason = checkExpression(expression);
      return reason === null ? [] : [fault(`${path}/opens/form/${key}`, 'pack.expression-wrong', { reason })];
    }),
  ];
}

/** A case of what nobody applies for, or a draft of what people apply for, with entries that its form has. */
function openedFaults(
  { code, openedBy, steps, form }: ServiceDefinition,
  { opens }: Reaction,
  path: string,
): readonly Fault[] {
  if (opens.asDraft === true) {
    const { properties = {} } = form as Partial<FormSchema>;
    return [
      ...(openedBy === 'applicant' ? [] : [fault(path, 'pack.draft-unwanted', { service: code })]),
      ...Object.keys(opens.form)
        .filter((field) => !Object.hasOwn(properties, field))
        .map((field) => fault(`${path}/opens/form`, 'pack.form-field-unused', { field })),
    ];
  }
  const waits = steps.some(({ awaits }) => awaits !== undefined);
  return [
    ...(openedBy === 'applicant' || openedBy === 'joining'
      ? [fault(path, 'pack.reaction-unwanted', { service: code })]
      : []),
    ...(waits && opens.linked !== true
      ? [fault(`${path}/opens`, 'pack.awaits-unlinked', { service: code })]
      : []),
  ];
}

function goesOnFaults(
  { form }: ServiceDefinition,
  { opens: { goesOnIn } }: Reaction,
  path: string,
): readonly Fault[] {
  if (goesOnIn === undefined) return [];
  const { properties = {} } = form as Partial<FormSchema>;
  const reason = checkExpression(goesOnIn.number);
  return [
    ...(reason === null ? [] : [fault(`${path}/opens/goesOnIn/number`, 'pack.expression-wrong', { reason })]),
    ...(Object.hasOwn(properties, goesOnIn.same)
      ? []
      : [fault(`${path}/opens/goesOnIn/same`, 'pack.form-field-unused', { field: goesOnIn.same })]),
  ];
}

function eachFaults({ opens: { each } }: Reaction, path: string): readonly Fault[] {
  const reason = each === undefined ? null : checkExpression(each);
  return reason === null ? [] : [fault(`${path}/opens/each`, 'pack.each-not-a-list', { reason })];
}

/** A warning and a bad rating may be reacted to whatever the service. */
function isAny({ on }: Reaction, service: string): boolean {
  return ('warned' in on || 'rated' in on) && service === '*';
}
