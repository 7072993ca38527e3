import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { milestoneRegister } from './projects/milestones.ts';
import { projectRegister } from './projects/register.ts';

export const registers: readonly RegisterDefinition[] = [projectRegister, milestoneRegister];
