import type { ErrorEntry } from './domain-error.ts';

/** Refusals about cases and what is done to them. */
export const caseErrors = {
  'case.not-found': {
    message: { zh: '没有找到这个办件', en: 'Case not found' },
    next: { zh: '请核对办件编号和查询码', en: 'Check the case number and the query code' },
  },
  'case.version-conflict': {
    message: { zh: '这个办件刚刚被别人更新过', en: 'Someone else has just updated this case' },
    next: {
      zh: '已为你取回最新状态，请核对后再提交；你填写的内容没有丢失',
      en: 'The latest state has been loaded. Check it and submit again. What you entered is kept',
    },
  },
  'case.move-not-allowed': {
    message: { zh: '办件现在的状态不能做这一步', en: 'This cannot be done in the case’s current state' },
    next: { zh: '请刷新页面，按页面列出的操作办理', en: 'Refresh and choose one of the actions shown' },
  },
  'case.form-invalid': {
    message: { zh: '有 {count} 处需要改一下', en: 'Items to change: {count}' },
    next: { zh: '请按提示逐项修改后再提交', en: 'Correct each marked item and submit again' },
  },
  'case.former-unknown': {
    message: {
      zh: '这个系列（同一种类、方案和地方）没有印发过第 {issue} 期',
      en: 'No issue {issue} of this series (of its kind, plan and place) was sent',
    },
    next: {
      zh: '请按“进展通报”页列出的期数填写，或不填，即与上一期比较',
      en: 'Name one that the page of bulletins lists, or none: then the last one is compared with',
    },
  },
  'case.figure-unknown': {
    message: {
      zh: '文字里引用了数字底稿没有的指标：{codes}',
      en: 'The words quote figures that the statement does not have: {codes}',
    },
    next: {
      zh: '请退回修改：换成底稿列出的代码，或者去掉花括号',
      en: 'Send it back: another code of the statement is to be quoted, or the braces taken away',
    },
  },
  'case.no-office': {
    message: {
      zh: '所选地区还没有办理这个事项的单位',
      en: 'No office provides this service in the selected region yet',
    },
    next: { zh: '请换一个地区，或联系政务服务大厅', en: 'Choose another region, or contact a service hall' },
  },
  'case.region-unknown': {
    message: { zh: '没有“{region}”这个地区', en: 'There is no region “{region}”' },
    next: { zh: '请从列表中选择地区', en: 'Choose a region from the list' },
  },
  'case.service-unknown': {
    message: { zh: '没有“{service}”这个事项', en: 'There is no service “{service}”' },
    next: { zh: '请在首页搜索要办的事', en: 'Search for what you need on the home page' },
  },
  'case.already-rated': {
    message: { zh: '这个办件已经评价过了', en: 'This case has already been rated' },
    next: {
      zh: '一个办件评价一次；还有意见请提诉求',
      en: 'Each case can be rated once. For further comments, raise a request',
    },
  },
  'case.correction-once': {
    message: {
      zh: '补正只能一次性告知，这个办件已经告知过',
      en: 'Corrections can be requested only once, and have already been requested for this case',
    },
    next: {
      zh: '材料齐全就受理，不齐全就说明理由不予受理',
      en: 'Accept it, or refuse acceptance with a reason',
    },
  },
  'case.correction-new': {
    message: {
      zh: '再次告知不能提出首次没有列出的内容：{items}',
      en: 'A further notice cannot ask for anything the first one did not list: {items}',
    },
    next: {
      zh: '只能要求补齐首次告知中仍未补齐的内容；其余的应当受理',
      en: 'Ask only for what is still missing from the first notice, and accept the rest',
    },
  },
  'case.correction-empty': {
    message: { zh: '请列出需要补正的全部内容', en: 'List everything that has to be corrected' },
    next: { zh: '至少写一项', en: 'Give at least one item' },
  },
  'case.correction-field-unknown': {
    message: { zh: '申请表里没有这一项：{field}', en: 'The application has no such item: {field}' },
    next: {
      zh: '选申请表里的一项，或者写明是整份申请',
      en: 'Choose an item of the application, or the whole application',
    },
  },
  'case.reason-unknown': {
    message: { zh: '理由“{reason}”不在法定列表里', en: '“{reason}” is not one of the statutory reasons' },
    next: { zh: '请从列表中选择理由', en: 'Choose a reason from the list' },
  },
  'case.reason-missing': {
    message: { zh: '这一步需要写明理由', en: 'This needs a reason' },
    next: { zh: '写上理由后再提交', en: 'Enter a reason and submit again' },
  },
  'case.pool-empty': {
    message: {
      zh: '{from} 至 {to} 没有受理过办件，没有什么可抽',
      en: 'No cases were accepted from {from} to {to}, so there is nothing to sample',
    },
    next: {
      zh: '请取消这一次，换一段日期重新发起',
      en: 'Cancel this inspection and start another with different dates',
    },
  },
  'case.pool-too-large': {
    message: {
      zh: '{from} 至 {to} 受理的办件多于 {most} 件，一次抽不了',
      en: 'More than {most} cases were accepted from {from} to {to}, too many for one sample',
    },
    next: {
      zh: '请取消这一次，换一段短些的日期重新发起',
      en: 'Cancel this inspection and start another with a shorter period',
    },
  },
  'case.outcome-early': {
    message: {
      zh: '这件事定在 {day}，那一天还没有到',
      en: 'This was set for {day}, which has not come yet',
    },
    next: {
      zh: '到那一天再登记；要提前或推后的，先改期',
      en: 'Record it on that day. To do it earlier or later, set another day first',
    },
  },
  'case.outcome-late': {
    message: {
      zh: '现在已经不能再选“{outcome}”：剩下的时间不够了',
      en: '“{outcome}” can no longer be chosen: too little time is left',
    },
    next: {
      zh: '请选其他处理结果',
      en: 'Choose another outcome',
    },
  },
  'case.field-not-amendable': {
    message: { zh: '这次不能修改：{field}', en: 'This cannot be changed now: {field}' },
    next: {
      zh: '只修改被退回的内容；其他变更另行申请',
      en: 'Change only what was returned. Request other changes separately',
    },
  },
  'case.suspension-unknown': {
    message: { zh: '没有“{suspension}”这种中止事由', en: 'There is no ground of suspension “{suspension}”' },
    next: {
      zh: '只有列出的法定事由才能停止计时',
      en: 'Only the listed statutory grounds can stop the clock',
    },
  },
  'case.suspension-spent': {
    message: {
      zh: '这种事由最多只能中止 {most} 次',
      en: 'A case can be suspended on this ground at most {most} times',
    },
    next: {
      zh: '请继续办理，或按规定申请延期',
      en: 'Continue with the case, or request an extension as the rules allow',
    },
  },
  'case.evidence-missing': {
    message: { zh: '需要说明依据或附上文件', en: 'This needs evidence: a statement or a file' },
    next: { zh: '写明依据或附上文件后再提交', en: 'State the evidence or attach a file, then submit again' },
  },
  'case.evidence-unnumbered': {
    message: {
      zh: '佐证“{what}”里没有办件编号',
      en: 'There is no number of a case in the evidence “{what}”',
    },
    next: {
      zh: '种类选“办件”的，请写办件编号，几件用顿号隔开；没有编号的，请选“文件”并上传',
      en: 'Under the kind “Cases” write their numbers, several with commas between them; what has none is a paper, to be attached',
    },
  },
  'case.evidence-case-unknown': {
    message: {
      zh: '没有编号为 {number} 的办件，或者您看不到它',
      en: 'There is no case with the number {number}, or it is not yours to see',
    },
    next: {
      zh: '请核对编号；别的单位的办件，由那个单位报告，或者附上文件说明',
      en: 'Look at the number again; what another office has, that office reports, or a paper shows it',
    },
  },
  'case.evidence-register-unknown': {
    message: { zh: '佐证“{what}”没有写明是哪个台账', en: 'The evidence “{what}” names no register there is' },
    next: {
      zh: '请先写台账的名称或代码，再写查什么；或者粘贴台账页面的地址（/registers/…）',
      en: 'Begin with the register’s name or code, then say what is looked up; or paste the address of its page (/registers/…)',
    },
  },
  'case.extension-refused': {
    message: {
      zh: '这个时限现在不能申请延长',
      en: 'An extension of this time limit cannot be requested now',
    },
    next: {
      zh: '只有规定的情形可以延期，用完或已在审批的不能再申请',
      en: 'The law must allow it, and it must not be used up or already waiting for a decision',
    },
  },
  'case.extension-invalid': {
    message: { zh: '写明延长多久', en: 'Enter how long the extension should be' },
    next: {
      zh: '填大于零的整数（工作日可以带半天）',
      en: 'Enter a whole number above zero (half days are allowed for working days)',
    },
  },
  'case.extension-too-long': {
    message: { zh: '最多只能延长：{most}', en: 'The time limit can be extended by at most {most}' },
    next: { zh: '请在规定的最长期限内填写', en: 'Enter no more than the maximum allowed' },
  },
  'case.extension-late': {
    message: {
      zh: '申请或批准延期必须在期限届满之前',
      en: 'An extension must be requested and approved before the time limit passes',
    },
    next: {
      zh: '期限已过或来不及，请尽快办结',
      en: 'It is too late. Complete the case as soon as possible',
    },
  },
  'case.extension-not-asked': {
    message: { zh: '现在没有待审批的延期申请', en: 'There is no extension request to decide' },
    next: { zh: '请刷新页面', en: 'Refresh the page' },
  },
  'case.tolerance-empty': {
    message: { zh: '容缺受理要写明缺哪份材料', en: 'To accept with papers to follow, say what is missing' },
    next: { zh: '请选择缺少的材料', en: 'Choose the missing documents' },
  },
  'case.obligation-unknown': {
    message: { zh: '“{obligation}”不能容缺', en: '“{obligation}” cannot follow later' },
    next: { zh: '只有列出的材料可以容缺补交', en: 'Only the listed documents can follow later' },
  },
  'case.obligation-not-owed': {
    message: { zh: '这一项现在不需要补交或核查', en: 'Nothing needs to be handed in or checked here now' },
    next: { zh: '请刷新页面查看还欠什么', en: 'Refresh the page to see what is outstanding' },
  },
  'case.obligation-late': {
    message: { zh: '补交期限已过', en: 'The deadline to hand it in has passed' },
    next: { zh: '请联系办理窗口', en: 'Please contact the office' },
  },
  'case.obligation-early': {
    message: {
      zh: '观察期还没有满，现在还不能认定没有反弹',
      en: 'Too early to confirm that it has held: the observation period is not over',
    },
    next: { zh: '请在观察期满后再核查', en: 'Please check after the observation period' },
  },
  'case.backdating-not-allowed': {
    message: {
      zh: '这一步不能补记为更早发生',
      en: 'This cannot be recorded as having happened earlier',
    },
    next: { zh: '请按现在的时间办理', en: 'Process it at the current time' },
  },
  'case.backdating-future': {
    message: { zh: '发生时间不能晚于现在', en: 'The time cannot be in the future' },
    next: { zh: '请改正发生时间', en: 'Correct the time' },
  },
  'case.backdating-too-far': {
    message: {
      zh: '发生时间超出允许补记的范围',
      en: 'It is too far back to be recorded late',
    },
    next: { zh: '请核对发生时间，或联系负责人', en: 'Check the time, or contact the head of the office' },
  },
  'case.step-not-open': {
    message: { zh: '“{step}”这一环节现在没有打开', en: 'The step “{step}” is not open now' },
    next: { zh: '请刷新页面查看当前环节', en: 'Refresh the page to see the current steps' },
  },
  'case.outcome-unknown': {
    message: {
      zh: '“{step}”这一环节没有“{outcome}”这个结果',
      en: 'The step “{step}” has no outcome “{outcome}”',
    },
    next: { zh: '请从列出的结果中选择', en: 'Choose one of the outcomes listed' },
  },
  'register.entry-missing': {
    message: { zh: '“{key}”没有登记，或已经注销', en: '“{key}” is not registered, or has been cancelled' },
    next: { zh: '请核对填写的内容，或先办理登记', en: 'Check what you entered, or register it first' },
  },
  'register.correction-elsewhere': {
    message: {
      zh: '这项内容不是在台账里改的：它在证照里，或由别的单位掌握',
      en: 'This is not put right in a register: it stands in a certificate, or another holds it',
    },
    next: {
      zh: '请先用原来的业务更正，再选“已由其他办件更正”并写明编号',
      en: 'Have it put right by the service it came from, then choose “put right by another case” and name that case',
    },
  },
  'register.correction-unfit': {
    message: {
      zh: '“{words}”不能写进“{field}”',
      en: '“{words}” cannot stand in “{field}”',
    },
    next: {
      zh: '请只写更正后的内容本身，例如门牌、金额（元）或选项的名称；与现在登记的相同、或是记录编号本身，也不能这样改',
      en: 'Write what it should say and nothing else, such as a street number, an amount in yuan or the name of a choice; what it says already, and the key of the record, cannot be written so',
    },
  },
  'register.lookup-unknown': {
    message: {
      zh: '这本登记簿不能按“{by}”查，或者不对你开放',
      en: 'This register is not found by “{by}”, or not by you',
    },
    next: {
      zh: '请换一种查法：编号，或登记簿列出的检索项',
      en: 'Look by its key, or by what the register says it is found by',
    },
  },
  'register.name-it': {
    message: { zh: '这本登记簿不公开全部名单', en: 'This register does not publish a full list' },
    next: {
      zh: '请填写要查的编号或检索项',
      en: 'Search by its number or another detail',
    },
  },
  'register.key-taken': {
    message: { zh: '“{key}”已经登记过了', en: '“{key}” is already registered' },
    next: { zh: '请换一个，或查看已有登记', en: 'Choose another, or check the existing entry' },
  },
} as const satisfies Record<string, ErrorEntry>;
