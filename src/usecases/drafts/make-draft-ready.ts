import { tidyForm } from '../../kernel/form/tidy.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Applicant } from '../../kernel/process/index.ts';
import { createDraft } from '../../store/cases/drafts.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { sealDraft } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { beginningOf } from '../requests/repeated-request.ts';

/**
 * A draft that nobody began: with what is known of whoever asked for something else, for them to look at and hand in.
 * Made once for each `id`, however often it is called and whatever became of the draft. Whoever asked without an account
 * has none.
 */
export async function makeDraftReady(
  deps: Dependencies,
  given: {
    readonly id: string;
    readonly service: string;
    readonly region: string;
    readonly form: JsonObject;
    readonly applicant: Applicant;
  },
): Promise<void> {
  const { id, service, region } = given;
  const { account, party } = given.applicant;
  if (account === null) return;
  const definition = currentDefinition(deps, service);
  const form = await sealDraft(deps, definition, party, tidyForm(definition.form, given.form));
  const once = beginningOf(deps, { account, key: id, content: { ready: id } }, id);
  await createDraft(
    deps.database,
    deps.database.city,
    { id, account, party, service, region, form },
    deps.now(),
    once,
  );
}
