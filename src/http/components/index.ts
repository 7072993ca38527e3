import type { TSchema } from 'typebox';
import { casesComponents } from './cases.ts';
import { cityComponents } from './city.ts';
import { counterComponents } from './counter.ts';
import { draftsComponents } from './drafts.ts';
import { figuresComponents } from './figures.ts';
import { operationsComponents } from './operations.ts';
import { partsComponents } from './parts.ts';
import { peopleComponents } from './people.ts';
import { planComponents } from './plan.ts';
import { registersComponents } from './registers.ts';
import { sharingComponents } from './sharing.ts';
import { signingInComponents } from './signing-in.ts';

/**
 * The shapes that the API's description gives a name to, wherever they occur in it, by subject. Whoever generates a
 * client gets these names for its types; so a name, once given, stays.
 */
export const components: Readonly<Record<string, TSchema>> = {
  ...partsComponents,
  ...cityComponents,
  ...signingInComponents,
  ...draftsComponents,
  ...counterComponents,
  ...casesComponents,
  ...peopleComponents,
  ...planComponents,
  ...figuresComponents,
  ...registersComponents,
  ...sharingComponents,
  ...operationsComponents,
};
