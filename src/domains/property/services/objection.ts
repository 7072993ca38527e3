import { choice, file } from '../../../kernel/form/field-makers.ts';
import { civilCode, hourLimit, measure, registrationRules } from '../basis.ts';
import { codeOf, codesOf, nameOf, namesOf, others, side, signersOf, words } from '../fields.ts';
import {
  bookEntry,
  cancelled,
  held,
  lasts,
  mortgaged,
  noticedBy,
  notTheirs,
  seized,
  unknown,
} from '../register/bars.ts';
import { free, inBoth, newProof, proofIssue, registration, unitNotes } from '../registration.ts';

const noFee = free([{ standard: '财税〔2016〕79号' }]);

const same = `o.?byCode.orValue("") == ${codeOf('objector')} && o.?ground.orValue("") == form.ground`;

/** 异议登记: warns whoever deals with the owner, for fifteen days or until the suit is decided (民法典 art. 220, 细则 art. 83). */
export const objection = registration({
  code: 'property-objection',
  name: { zh: '不动产异议登记', en: 'Objection to what is registered' },
  summary: {
    zh: '认为登记簿记错了、权利人不同意更正的，先做异议登记提醒别人；15 日内起诉',
    en: 'The register is wrong and its owner does not agree: others are warned, and a suit follows within 15 days',
  },
  keywords: ['异议', '登记有误', 'objection'],
  basis: [...civilCode('220'), ...registrationRules('82'), ...measure('one-window')],
  limits: [hourLimit],
  fields: {
    ...side('objector', '异议人', 'Objector'),
    ground: words('异议事项', 'What is objected to', 500, { minLength: 4, 'x-personal': true }),
    lawsuit: file('法院受理通知书（已起诉的）', 'The court’s acceptance, where a suit was brought'),
  },
  required: [...namesOf('objector'), 'ground'],
  groups: [
    { code: 'what', title: { zh: '异议', en: 'Objection' }, fields: ['unit', 'ground', 'lawsuit'] },
    { code: 'who', title: { zh: '异议人', en: 'Objector' }, fields: namesOf('objector') },
  ],
  signers: [
    { code: 'objector', name: { zh: '异议人', en: 'Objector' }, persons: signersOf('objector', false) },
  ],
  bars: [
    unknown,
    cancelled,
    {
      when: `${held('objections')}.exists(o, ${same}) && !has(form.lawsuit)`,
      reason: {
        zh: '异议登记失效后，同一事项、同一理由不能再次申请（实施细则第八十三条）；已经起诉的，请附受理通知书',
        en: 'It lapsed once, and is not registered again on the same ground (implementing rules, art. 83); where a suit was brought, attach the court’s acceptance',
      },
    },
  ],
  sets: { ...unitNotes, proof: newProof },
  writes: [
    bookEntry('objection', {
      // What lapsed stays: by it one sees that the same ground was used up. Another ground is another objection.
      objections: `${held('objections')}.filter(o, !(${same} && ${lasts('o')})) + [{"number": data.proof, "by": ${nameOf('objector')}, "byCode": ${codeOf('objector')}, "ground": form.ground, "from": today, "until": has(form.lawsuit) ? "9999-12-31" : daysLater(today, 15)}]`,
    }),
  ],
  issues: [proofIssue(nameOf('objector'), inBoth('"异议登记"', '"Objection"'))],
  fee: noFee,
});

const ofKind = (kind: string) => `form.cancels == "${kind}"`;
const named = (list: string) => `${held(list)}.exists(r, r.?number.orValue("") == form.number)`;
const without = (list: string, kind: string) =>
  `${ofKind(kind)} ? ${held(list)}.filter(r, r.?number.orValue("") != form.number) : ${held(list)}`;

/**
 * What somebody’s right is cancelled by whom it is: the owner’s all, a mortgage’s or notice’s its holder. A notice that
 * lapsed (民法典 art. 221) the owners may have cancelled, too, by what shows it where the book itself does not.
 */
const holderOf = (list: string, code: string) =>
  `${held(list)}.exists(r, r.?number.orValue("") == form.number && r.?${code}.orValue("") == ${codeOf('holder')})`;

const lapsedOfOwners = `${held('notices')}.exists(n, n.?number.orValue("") == form.number && (!(${lasts('n')}) || has(form.lapse))) && !(${notTheirs(codesOf('holder')).when})`;

/** 注销登记: of the owner's right, a mortgage, an advance notice or an objection (民法典 art. 393, 细则 art. 28). */
export const cancellation = registration({
  code: 'property-cancellation',
  name: { zh: '不动产注销登记', en: 'Cancellation of a right' },
  summary: {
    zh: '还清贷款注销抵押、撤销预告和异议、房屋灭失，1 小时办结',
    en: 'A paid mortgage, a notice, an objection or a lost building: within an hour',
  },
  keywords: ['注销', '解押', '解除抵押', '还清贷款', 'cancel', 'paid off'],
  basis: [...civilCode('393'), ...registrationRules('28'), ...measure('one-window')],
  limits: [hourLimit],
  fields: {
    cancels: choice('注销什么', 'What is cancelled', [
      ['mortgage', '抵押权', 'A mortgage'],
      ['notice', '预告登记', 'An advance notice'],
      ['objection', '异议登记', 'An objection'],
      ['right', '所有权、使用权（灭失或放弃）', 'The owner’s right (lost or given up)'],
    ]),
    number: words('登记证明号', 'Number of its proof', 60, {
      'x-when': 'form.cancels != "right"',
      minLength: 4,
    }),
    ...side('holder', '权利人', 'Holder of the right'),
    holderOthers: others('其他共有人', 'Further owners'),
    lapse: file('预告登记失效的证明', 'What shows that the advance notice lapsed', {
      'x-when': 'form.cancels == "notice"',
      'x-text': {
        title: { zh: '预告登记失效的证明', en: 'What shows that the advance notice lapsed' },
        description: {
          zh: '不动产权利人申请注销已失效的预告登记时提交：如合同解除的文书；登记簿上已满期限的不用交',
          en: 'For owners who have a lapsed notice cancelled, such as the end of the contract; not needed where its term in the register is over',
        },
      },
    }),
    mortgageeConsent: file('抵押权人的书面同意', 'The creditor’s written consent'),
    noticeConsent: file('预告登记权利人的书面同意', 'Written consent of whoever holds the advance notice'),
  },
  required: ['cancels', 'number', ...namesOf('holder')],
  groups: [
    { code: 'what', title: { zh: '注销什么', en: 'What' }, fields: ['unit', 'cancels', 'number'] },
    { code: 'who', title: { zh: '权利人', en: 'Holder' }, fields: [...namesOf('holder'), 'holderOthers'] },
    {
      code: 'restrictions',
      title: { zh: '有限制的才填', en: 'Only if the property is restricted' },
      fields: ['lapse', 'mortgageeConsent', 'noticeConsent'],
    },
  ],
  signers: [{ code: 'holder', name: { zh: '权利人', en: 'Holder' }, persons: signersOf('holder') }],
  bars: [
    unknown,
    cancelled,
    {
      when: `${ofKind('mortgage')} && !${named('mortgages')} || ${ofKind('notice')} && !${named('notices')} || ${ofKind('objection')} && !${named('objections')}`,
      reason: { zh: '登记簿里没有这个编号的登记', en: 'Nothing stands under this number' },
    },
    {
      when: `${ofKind('mortgage')} && !${holderOf('mortgages', 'creditorCode')} || ${ofKind('notice')} && !${holderOf('notices', 'holderCode')} && !(${lapsedOfOwners}) || ${ofKind('objection')} && !${holderOf('objections', 'byCode')}`,
      reason: {
        zh: '只有这项权利的权利人才能注销它；预告登记已经失效的，由全体不动产权利人提交失效证明申请',
        en: 'It is its holder’s to cancel; where an advance notice lapsed, all owners of the unit may ask with what shows it',
      },
    },
    ...[seized, notTheirs(codesOf('holder')), mortgaged, noticedBy(codeOf('holder'))].map(
      ({ when, reason }) => ({ when: `${ofKind('right')} && (${when})`, reason }),
    ),
  ],
  writes: [
    bookEntry('cancellation', {
      mortgages: without('mortgages', 'mortgage'),
      notices: without('notices', 'notice'),
      objections: without('objections', 'objection'),
      stage: `${ofKind('right')} ? "cancelled" : facts.unit.stage`,
      title: `${ofKind('right')} ? null : facts.unit.?title.orValue(null)`,
    }),
  ],
  fee: noFee,
  doneName: { zh: '已注销', en: 'Cancelled' },
});
