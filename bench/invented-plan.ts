const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A plan document of an invented city, in the plainest layout, as long as real ones are. */
export function inventedPlan(units: readonly string[]): string {
  const unit = (index: number): string => units[index % units.length] ?? '市政府办公室';
  const lines = ['云溪市营商环境优化行动方案（2022版）', ''];
  for (let plan = 1; plan <= 22; plan += 1) {
    lines.push(`附件 ${plan + 1}`, '', `云溪市第${plan}类事项提升专项行动方案`, '', '一、总体要求', '');
    lines.push('以企业感受为准绳，把办事的时间、环节和费用降下来。', '', '二、主要措施', '');
    for (let measure = 0; measure < 14; measure += 1) {
      const ref = measure < 10 ? numerals[measure] : `十${numerals[measure - 10]}`;
      lines.push(`（${ref}）压减第${measure + 1}类事项办理时间。${sentence(plan, measure)}`, '');
      lines.push(`时间节点：2022年${(measure % 12) + 1}月`, '');
      lines.push(`责任单位：${unit(plan + measure)}、${unit(plan * 3 + measure)}`, '');
    }
  }
  return lines.join('\n');
}

function sentence(plan: number, measure: number): string {
  const one = `办理时限压缩至${(measure % 9) + 1}个工作日以内，网上办理比例达到${80 + (plan % 20)}%以上，申请材料减少到${(measure % 5) + 2}份。`;
  return one.repeat(8);
}
