import { useStrings } from "../strings/strings";

/**
 * Words of the pane that quote the document's: in another language than Chinese, the Chinese in them is marked as such, so
 * that it is read out and set as what it is.
 */
export function Words({ children }: { readonly children: string }) {
  const { languageTag } = useStrings();
  if (languageTag === "zh-CN") return children;
  return children.split(chinese).map((words, index) =>
    index % 2 === 0 ? (
      words
    ) : (
      <span key={index} lang="zh-CN">
        {words}
      </span>
    ),
  );
}

/** From the first ideograph to the last, with the marks that belong to them. */
const chinese =
  /([“《（〔]*[\u3400-\u9fff](?:[\u3000-\u9fff\uff01-\uff5e“”…·\d]*[\u3000-\u9fff\uff01-\uff5e”])?)/u;
