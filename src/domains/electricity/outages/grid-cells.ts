import { published } from '../../published-entry/published.ts';
import { measure, supplier } from '../basis.ts';
import { region, words } from '../registers.ts';

const required = { minLength: 1 } as const;

/** 网格化抢修: which crew answers for which line, so that a fault goes to its people by itself ((五)1). */
export const gridCells = published({
  code: 'power-grid-cell',
  by: supplier,
  name: { zh: '供电网格和抢修班组', en: 'Grid cells and their crews' },
  verb: { zh: '登记线路所属网格', en: 'Enter the cell of a line' },
  summary: {
    zh: '每条线路归哪个网格、哪个班组，抢修和接电现场作业找谁',
    en: 'To which cell and crew each line belongs: who repairs it and who works on connections there',
  },
  basis: measure('outages'),
  fields: {
    region,
    substation: { ...words('变电站', 'Substation', 60), ...required },
    feeder: { ...words('公用线路', 'Public line', 60), ...required },
    cell: { ...words('网格', 'Cell', 60), ...required },
    crew: { ...words('抢修班组', 'Crew', 60), ...required },
    phone: { ...words('班组值班电话', 'Telephone of the crew on duty', 20), minLength: 5 },
  },
  required: ['region', 'substation', 'feeder', 'cell', 'crew', 'phone'],
  key: 'form.region + " " + form.substation + " " + form.feeder',
  keyName: { zh: '县区、变电站、线路', en: 'District, substation, line' },
});
