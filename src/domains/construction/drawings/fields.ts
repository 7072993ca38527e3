import { choice, file } from '../../../kernel/form/field-makers.ts';
import type { ArrayField, FormSchema, NumberField } from '../../../kernel/form/schema.ts';
import { formOf, words } from '../fields.ts';

/** Of the sheet's width from the left, or of its height from the top, in thousandths. */
function thousandths(zh: string, en: string): NumberField {
  return { type: 'integer', minimum: 0, maximum: 1000, 'x-text': { title: { zh, en } } };
}

function count(zh: string, en: string, maximum: number): NumberField {
  return { type: 'integer', minimum: 1, maximum, 'x-text': { title: { zh, en } } };
}

/** The sheets that are handed in: a PDF of several pages, or a picture of one. A later round may put others in their place. */
export const drawings: ArrayField = {
  type: 'array',
  minItems: 1,
  maxItems: 30,
  items: {
    type: 'object',
    properties: {
      title: words('图名', 'Title', 80, { minLength: 2 }),
      file: file('图纸文件', 'The drawing', {
        'x-text': {
          title: { zh: '图纸文件', en: 'The drawing' },
          description: { zh: 'PDF 或 PNG、JPEG 图片', en: 'PDF, or a PNG or JPEG picture' },
        },
      }),
    },
    required: ['title', 'file'],
    'x-text': { title: { zh: '图纸', en: 'Drawing' } },
  },
  'x-text': { title: { zh: '图纸', en: 'Drawings' } },
};

/** A reviewer's mark: at a place of a sheet, how much it weighs, and by which clause of the codes. */
const marks: ArrayField = {
  type: 'array',
  maxItems: 60,
  items: {
    type: 'object',
    properties: {
      file: words('图纸文件', 'Drawing', 64),
      page: count('第几页', 'Page', 500),
      x: thousandths('横向位置（千分之）', 'Across, in thousandths'),
      y: thousandths('纵向位置（千分之）', 'Down, in thousandths'),
      weight: choice('程度', 'Weight', [
        ['must', '违反强制性条文', 'Against a binding clause'],
        ['should', '应当修改', 'To be changed'],
        ['ask', '请说明', 'To be explained'],
      ]),
      text: words('意见', 'What is wrong', 500, { minLength: 2 }),
      rule: words('依据的规范条文', 'Clause of the code', 100),
    },
    required: ['file', 'page', 'x', 'y', 'weight', 'text'],
    'x-text': { title: { zh: '批注', en: 'Mark' } },
  },
  'x-text': { title: { zh: '批注', en: 'Marks' } },
};

/** Marks are known by their place in the list of all, from 1. */
const settled: ArrayField = {
  type: 'array',
  maxItems: 200,
  items: count('第几条批注', 'Number of the mark', 2000),
  'x-text': { title: { zh: '已解决的批注', en: 'Marks that are settled' } },
};

export const reviewForm: FormSchema = {
  type: 'object',
  properties: { marks, settled },
  required: [],
};

export const answerForm: FormSchema = formOf(
  { zh: '回复批注', en: 'Answer the marks' },
  {
    drawings,
    answers: {
      type: 'array',
      maxItems: 300,
      items: {
        type: 'object',
        properties: {
          mark: count('第几条批注', 'Number of the mark', 2000),
          text: words('回复', 'Answer', 500, { minLength: 2 }),
        },
        required: ['mark', 'text'],
        'x-text': { title: { zh: '回复', en: 'Answer' } },
      },
      'x-text': { title: { zh: '逐条回复', en: 'Answers' } },
    },
  },
  ['drawings'],
);
