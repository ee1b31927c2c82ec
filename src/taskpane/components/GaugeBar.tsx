import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Gauge } from "../../linter/gauges";
import { useStrings } from "../strings/strings";
import type { Strings } from "../strings/zh";
import { Words } from "./Words";

/** One measure of length: how much, of how much, counted how. The bar repeats what the words say. */
export function GaugeBar({ gauge }: { readonly gauge: Gauge }) {
  const styles = useStyles();
  const strings = useStrings();
  const { value, limit, state } = gauge;
  const share = value !== undefined && limit !== undefined ? Math.min(1, value / limit) : undefined;
  const limitText = limitWords(gauge, strings);
  return (
    <div className={styles.gauge}>
      <div className={styles.line}>
        <span>
          {gauge.kind === "words" && <Words>{`${strings.wordsOf(gauge.part)} `}</Words>}
          <strong>
            <Words>{valueWords(gauge, strings)}</Words>
          </strong>
        </span>
        <span className={styles.limit}>
          <Words>{limitText}</Words>
        </span>
      </div>
      {share !== undefined && (
        <div className={styles.track} aria-hidden="true">
          <div className={mergeClasses(styles.fill, styles[state])} style={{ width: `${share * 100}%` }} />
        </div>
      )}
      <div className={styles.method}>{methodWords(gauge, strings)}</div>
    </div>
  );
}

function valueWords({ kind, value, method }: Gauge, strings: Strings): string {
  if (value === undefined) return strings.pagesUnknown;
  if (kind === "words") return strings.words(value);
  return strings.pages(value, method === "laid out" || method === "given");
}

function limitWords({ kind, limit, lengthClass, isSure }: Gauge, strings: Strings): string {
  const name = lengthClass && (isSure ? lengthClass : strings.lengthClassGuess(lengthClass));
  if (limit === undefined)
    return lengthClass ? strings.classAndLimit(name ?? lengthClass, strings.noLimit) : "";
  const words = strings.limit(kind === "words" ? strings.words(limit) : strings.pages(limit, true));
  return kind === "words" && name ? strings.classAndLimit(name, words) : words;
}

function methodWords({ method, state, value }: Gauge, strings: Strings): string {
  if (value === undefined) return "";
  const warning = {
    over: strings.overLimit,
    near: strings.nearLimit,
    within: "",
    unlimited: "",
    unknown: "",
  }[state];
  return warning === "" ? strings.methods[method] : `${warning} · ${strings.methods[method]}`;
}

const useStyles = makeStyles({
  gauge: { display: "flex", flexDirection: "column", gap: "3px" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  limit: { color: tokens.colorNeutralForeground2 },
  method: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: {
    height: "6px",
    boxSizing: "border-box",
    borderRadius: "3px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", height: "8px" },
  },
  fill: {
    height: "100%",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  within: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  near: { backgroundColor: tokens.colorStatusWarningBackground3 },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  unlimited: { backgroundColor: tokens.colorNeutralForeground3 },
  unknown: { backgroundColor: tokens.colorNeutralForeground3 },
});
