import type { ErrorEntry } from './domain-error.ts';

/** Refusals about requests as such, and about the service being away. */
export const requestErrors = {
  'request.invalid': {
    message: {
      zh: '请求里有 {count} 处格式不对',
      en: 'Parts of the request with the wrong format: {count}',
    },
    next: { zh: '请按提示修改后重试', en: 'Correct them as marked and try again' },
  },
  'request.unreadable': {
    message: { zh: '没能读懂这个请求', en: 'The request could not be read' },
    next: { zh: '请刷新页面后重试', en: 'Refresh the page and try again' },
  },
  'request.not-found': {
    message: { zh: '没有这个页面或资料', en: 'Page or data not found' },
    next: { zh: '请核对地址，或从首页查找', en: 'Check the address, or search from the home page' },
  },
  'request.method-not-allowed': {
    message: { zh: '这个地址不接受这种请求', en: 'This address does not accept this type of request' },
    next: {
      zh: '请按接口说明的方式请求；没有改动任何内容',
      en: 'Follow the API description. Nothing was changed',
    },
  },
  'request.too-large': {
    message: { zh: '提交的内容太大', en: 'What you submitted is too large' },
    next: { zh: '请缩小后重试；没有保存任何内容', en: 'Make it smaller and try again. Nothing was saved' },
  },
  'request.unsupported': {
    message: { zh: '不支持这种格式', en: 'This format is not supported' },
    next: { zh: '请换成说明里列出的格式', en: 'Use one of the formats listed' },
  },
  'request.too-many': {
    message: { zh: '操作太频繁', en: 'Too many requests' },
    next: { zh: '请稍等一分钟再试', en: 'Wait a minute and try again' },
  },
  'request.key-reused': {
    message: {
      zh: '同一个请求编号用在了不同的内容上',
      en: 'The same request key was used for different content',
    },
    next: { zh: '请刷新页面后重新提交', en: 'Refresh the page and submit again' },
  },
  'request.failed': {
    message: {
      zh: '系统出了问题，我们已经记录',
      en: 'Something went wrong on our side. It has been recorded',
    },
    next: { zh: '你填写的内容没有丢失，请稍后重试', en: 'What you entered is kept. Please try again later' },
  },
  'service.database-away': {
    message: { zh: '系统暂时用不了', en: 'The service is temporarily unavailable' },
    next: { zh: '没有保存任何内容，请一分钟后重试', en: 'Nothing was saved. Try again in a minute' },
  },
  'service.busy': {
    message: { zh: '现在办事的人太多', en: 'The service is very busy right now' },
    next: {
      zh: '没有保存任何内容，请过几秒钟重试',
      en: 'Nothing was saved. Try again in a few seconds',
    },
  },
  'draft.not-found': {
    message: { zh: '没有找到这份草稿', en: 'Draft not found' },
    next: {
      zh: '它可能已经提交或删除，请看“我的办件”',
      en: 'It may have been submitted or deleted. Check My cases',
    },
  },
  'draft.service-missing': {
    message: {
      zh: '没有写明要办什么：service 和 from 都是空的',
      en: 'The request does not say what to apply for: service and from are both missing',
    },
    next: {
      zh: '请写 service（事项代码），或写 from（用哪件没有办成的办件所填的内容重新申请）',
      en: 'Give service (a service code), or from (an unsuccessful case to reapply from)',
    },
  },
  'draft.version-conflict': {
    message: { zh: '这份草稿在别处更新过', en: 'This draft was updated elsewhere' },
    next: {
      zh: '已取回最新内容，请核对；你刚填的没有丢失',
      en: 'The latest content has been loaded for you to check. What you just entered is kept',
    },
  },
  'draft.case-under-way': {
    message: {
      zh: '办件 {number} 还在办理，所填内容都在',
      en: 'Case {number} is still in progress, with everything you entered',
    },
    next: {
      zh: '请在该办件里修改或补正；确实要重来的，先撤回它',
      en: 'Change or correct it in that case. To start over, withdraw it first',
    },
  },
  'draft.case-granted': {
    message: {
      zh: '办件 {number} 已经办成，不用重新申请',
      en: 'Case {number} was successful, so you do not need to apply again',
    },
    next: {
      zh: '还要办同一件事的，请从办事指南开始',
      en: 'To apply for the same service again, start from its service page',
    },
  },
  'draft.has-files': {
    message: {
      zh: '草稿里有已经上传的文件，文件是替现在的申请人加密保存的，不能随草稿换人',
      en: 'This draft has uploaded files. They are encrypted for the current applicant and cannot be moved to another',
    },
    next: {
      zh: '请先删掉草稿里的文件，换好以后再上传一次；已填的内容都会带过去',
      en: 'Remove the files first and upload them again after the change. What you entered is carried over',
    },
  },
  'certificate.number-taken': {
    message: { zh: '证照编号 {number} 已经发过', en: 'Certificate number {number} has been issued already' },
    next: {
      zh: '没有保存任何内容；请换一个编号，同一编号不能发两次',
      en: 'Nothing was saved; use another number: one number is never issued twice',
    },
  },
  'certificate.not-in-force': {
    message: { zh: '证照 {number} 已不再有效', en: 'Certificate {number} is no longer in force' },
    next: { zh: '出示接替它的证照，或重新申请', en: 'Show the certificate that replaced it, or apply again' },
  },
  'certificate.not-found': {
    message: { zh: '没有这个编号的证照', en: 'There is no certificate with this number' },
    next: {
      zh: '请核对编号；仿冒的证照也查不到',
      en: 'Check the number. Forged certificates are not found either',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
