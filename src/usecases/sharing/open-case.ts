import type { Principal } from '../../kernel/access/principal.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Applicant } from '../../kernel/process/index.ts';
import { changeCase } from '../cases/change-case.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { answerOf, findRepeated } from '../requests/repeated-request.ts';

/**
 * Begins a case from the catalogue, which alone knows whose the data are: so it is the machine that begins it, and
 * whoever asked stands in it as its applicant. With a `key` the same request sent again gives the case it began.
 */
export async function openFromCatalogue(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  given: {
    readonly service: string;
    readonly region: string;
    readonly applicant: Applicant;
    readonly form: JsonObject;
    readonly asked: JsonObject;
    readonly key?: string;
  },
): Promise<{ readonly case: string; readonly number: string }> {
  const { service, region, applicant, form, asked, key } = given;
  const request =
    key === undefined ? null : { account: principal.account, key, content: { open: service, asked } };
  const before = request === null ? null : await findRepeated(deps, request);
  if (before !== null) return numbered(await loadCase(deps, before));
  const id = deps.newId();
  return numbered(
    await changeCase(deps, {
      principal: { kind: 'system', cause: `catalogue, for ${principal.account}` },
      case: { id, service },
      expectedVersion: null,
      ...(request === null ? {} : { idempotency: answerOf(deps, request, id) }),
      command: { act: 'submit', region, channel: 'online', applicant, form, parent: null },
    }),
  );
}

function numbered({ state }: { readonly state: { readonly id: string; readonly number: string } }) {
  return { case: state.id, number: state.number };
}
