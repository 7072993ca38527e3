import type { Pack } from '../../kernel/pack/definition.ts';
import { plan } from './basis.ts';
import { classTable } from './project-class.ts';
import { projectRegistration } from './projects/service.ts';
import { registers } from './registers.ts';

/** 办理建筑许可: from a project's entry in the register to the title of what was built. */
export const pack: Pack = {
  plan,
  name: { zh: '办理建筑许可', en: 'Construction permits' },
  services: [projectRegistration],
  registers,
  indicators: [],
  reactions: [],
  certificates: [],
  tables: [classTable],
  series: [],
};
