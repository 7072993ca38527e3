import type { ChildrenEvent } from '../events/children.ts';
import type { CaseState } from '../state.ts';
import { withStep } from './tools.ts';

export function foldChildren(state: CaseState, body: ChildrenEvent): CaseState {
  const step = state.steps[body.step];
  if (step === undefined) return state;
  switch (body.type) {
    case 'children-opened':
      return withStep(state, body.step, { ...step, gathering: { open: false, children: body.children } });
    case 'gathering-closed':
      return withStep(state, body.step, {
        ...step,
        gathering: { children: [], ...step.gathering, open: false },
      });
    case 'service-added':
      return state;
  }
}
