import type { FileReference } from '../../kernel/file/index.ts';
import { generateUscc } from '../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import type { CaseState } from '../../kernel/process/state.ts';
import { applicant, type Place, place, story, system } from '../../kernel/process/story.fixture.ts';
import { projectRegistration } from './projects/service.ts';

/* A store of 1,300 m² in the north, on Monday 6 June 2022. */

export const builder = applicant('lin');
export const uscc = generateUscc('9', '1', '411000', 7);
const contact = { name: '林晓', residentId: '411082198506150021', phone: '13800000001' };
export const code = '2205-411002-04-01-123456';

/** The project and who builds it, as every form begins. */
export const project: JsonObject = { projectCode: code, uscc, enterpriseName: '莲城仓储有限公司' };
export const withContact: JsonObject = { ...project, contact };

export const store: JsonObject = {
  uscc,
  enterpriseName: '莲城仓储有限公司',
  contact,
  filed: true,
  projectCode: code,
  projectName: '莲城仓储一号普通仓库',
  projectAddress: { region: '411002', detail: '莲城大道 8 号地块' },
  projectContent: '新建单层普通仓库一座，建筑面积一千三百平方米',
  investmentFen: 1_500_000_00,
  landRight: 'granted',
  funding: 'private',
  filing: 'filed',
  use: 'warehouse',
  floorArea: 1300,
  height: 9,
  hazardous: false,
  heritage: false,
  complexGround: false,
};

export const parties = { 'investment-platform': 'platform' };

export function tell(
  service: ServiceDefinition,
  form: JsonObject,
  where: Place,
  at = '2022-06-06T09:00',
  files: readonly FileReference[] = [],
  parent: CaseState['parent'] = null,
) {
  const told = story(service, { place: where, parties });
  const events = told.act(parent === null ? builder : system, at, {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'party-lin', account: 'lin', name: 'lin' },
    form,
    parent,
    files,
  });
  if (typeof events === 'string') throw new Error(events);
  return told;
}

/** A place where the project stands in the register already. */
export function placeWith(form: JsonObject = store): Place {
  const where = place();
  where.registers.set(`investment-project ${code}`, { version: 1, content: { projectCode: code, uscc } });
  const told = tell(projectRegistration, form, where);
  if (told.state.outcome?.code !== 'registered') throw new Error(JSON.stringify(told.state.steps));
  return where;
}
