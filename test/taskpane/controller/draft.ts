/** A notice with a heading number left out and a word confused in each of two lines. */
export const draft = `
  东丽政发〔2026〕5号
  天津市东丽区人民政府关于做好防汛工作的通知
  各街道办事处，各委、办、局：
  现就做好防汛工作通知如下。
  一、截止9月底完成。
  三、截止10月底完成。
  天津市东丽区人民政府
  2026年3月5日
`;
