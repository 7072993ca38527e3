import { residentIdCheckDigit } from '../kernel/identity/resident-id.ts';
import { dayNumber, formatDay } from '../kernel/time/civil.ts';
import type { Random } from '../sampling/random.ts';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞鹏浩宇晨雪婷佳怡子轩梓涵思远'];

/** Somebody who does not exist. */
export type Invented = { readonly name: string; readonly residentId: string; readonly phone: string };

/**
 * An invented person of full age. The number's division is one that no division has (`410999`), so that nobody bears
 * it; its check digit is right. Telephone numbers begin with 199 0000, which a demonstration prints.
 */
export function inventPerson(random: Random): Invented {
  const length = random.chance(0.8) ? 2 : 1;
  const name = random.pick(surnames) + Array.from({ length }, () => random.pick(given)).join('');
  const born = formatDay(random.integer(dayNumber(1958, 1, 1), dayNumber(2003, 5, 31))).replaceAll('-', '');
  const digits = `410999${born}${String(random.integer(1, 999)).padStart(3, '0')}`;
  // A telephone that ends in four noughts is one nobody answers: those are made on purpose alone.
  const phone = `1990${String(random.integer(0, 999)).padStart(3, '0')}${String(random.integer(1, 9_999)).padStart(4, '0')}`;
  return { name, residentId: digits + residentIdCheckDigit(digits), phone };
}

const first = [...'清明远新金银宏盛德信恒安泰和兴瑞祥嘉丰润众博雅诚达顺鸿锦'];
const second = [...'禾山川田石松谷湖江河林原野峰云月星辰海泉溪竹梅兰荷菊桥桐'];
const third = [...'源坊苑居轩阁堂园记业创联科汇通佳美悦乐康宁'];
const lines = [
  '餐饮管理',
  '科技',
  '建材',
  '贸易',
  '物流',
  '农业',
  '服饰',
  '文化传播',
  '陶瓷',
  '家具',
  '食品',
  '装饰工程',
  '信息技术',
  '汽车服务',
  '花卉',
];
const streets = ['文化路', '建设路', '莲城大道', '颍河街', '钧台街', '示范路', '许都路', '八一路', '新兴街'];

/** A trade name; with 18,000 of them there, two firms of one month seldom choose the same, and then one is told. */
export function inventTradeName(random: Random): string {
  return random.pick(first) + random.pick(second) + (random.chance(0.9) ? random.pick(third) : '');
}

export const inventLine = (random: Random): string => random.pick(lines);

export function inventAddress(random: Random): string {
  return `${random.pick(streets)} ${random.integer(1, 399)} 号 ${random.integer(1, 18)} 层 ${random.integer(1, 20)} 室`;
}
