import { inText } from "../fault";

/** 标点。 */
export const punctuationFaults = [
  inText(
    "halfwidth-punctuation",
    "各单位要提高认识⟦,→，⟧明确分工。",
    "各单位要摸清底数⟦;→；⟧有关台账要随时更新。",
    "值班电话⟦(24小时开通)→（24小时开通）⟧要公布。",
    (any) => `检查内容包括⟦:→：⟧疏散通道、消防器材${any.of(["", "、电气线路"])}。`,
  ),
  inText(
    "paired-punctuation",
    "按照⟦《⟧天津市河道管理条例要求，做好巡查。",
    "落实四方责任⟦”⟧，强化属地管理。",
    "做好泵站检修⟦（⟧含闸门，确保正常运行。",
    "落实⟦“⟧一河一策，做好河道保洁。",
  ),
  inText(
    "repeated-punctuation",
    (any) => `各单位要认真落实${any.of(["⟦，，→，⟧", "⟦、，→，⟧"])}切实抓出成效。`,
    "各单位要切实抓出成效⟦。。→。⟧",
    "重点抓好巡查、清淤⟦，。→。⟧",
  ),
  inText(
    "enumeration-before-etc",
    "由区发展改革委、区财政局⟦、等→等⟧部门按职责分工负责。",
    "备足编织袋、水泵⟦、等→等⟧物资。",
  ),
  inText(
    "enumeration-between-marks",
    "落实《河道管理条例》⟦、→⟧《防洪法》等规定。",
    "推行“一河一长”⟦、→⟧“一河一策”。",
  ),
  inText("nested-marks", "按照《关于印发⟦《河长制工作方案》→〈河长制工作方案〉⟧的通知》落实。"),
  inText(
    "ellipsis",
    "检查泵站、闸门⟦...→……⟧逐一登记。",
    "检查水泵、电缆⟦。。。→……⟧逐一登记。",
    "检查水泵、电缆⟦……等→等⟧设备。",
  ),
  inText(
    "ordinal-punctuation",
    "⟦第一、→第一，⟧要摸清底数。⟦第二、→第二，⟧要健全台账。",
    "⟦首先、→首先，⟧各单位自查。",
  ),
  inText("range-connector", (any) => {
    const [from, to] = [any.whole(2, 9), any.whole(11, 19)];
    const unit = any.of(["人", "天"]);
    return any.of([
      `每组⟦${from}-${to}→${from}—${to}⟧${unit}。`,
      `年龄⟦${from}0~${to}0→${from}0～${to}0⟧岁的由社区统一登记。`,
      `实施期为⟦2021-20${to + 11}→2021—20${to + 11}⟧年。`,
    ]);
  }),
  inText("title-mark-misuse", "认真筹备⟦《全区防汛工作会议》⟧。", "推进⟦《老旧管网改造项目》⟧。"),
];
