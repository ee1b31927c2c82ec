import { useSyncExternalStore } from "react";
import type { Checked } from "../taskpane/engine";
import type { DeskDocument } from "./desk-document";
import { type IgnoredRow, type ReportRow, type ReportRows, reportRows } from "./report-rows";
import type { DeskStrings } from "./strings/zh";

interface Props {
  readonly document: DeskDocument;
  readonly words: DeskStrings;
  readonly onClose: () => void;
}

/** 退文理由: the findings as a paper that can be printed and sent back with the draft. */
export function Report({ document: { host, store }, words, onClose }: Props) {
  const session = useSyncExternalStore(store.subscribe, store.get);
  const checked = session.kind === "open" && !session.isStale ? session.checked : undefined;
  return (
    <section className="draft report-view" aria-label={words.report} tabIndex={0}>
      <div className="report-tools">
        <button type="button" className="primary" disabled={!checked} onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={onClose}>
          {words.backToDraft}
        </button>
      </div>
      <article className="report">
        <h2>{words.reportOf}</h2>
        {checked ? (
          <ReportBody checked={checked} name={host.name} words={words} />
        ) : (
          <p>{words.reportUnchecked}</p>
        )}
      </article>
    </section>
  );
}

interface BodyProps {
  readonly checked: Checked;
  readonly name: string;
  readonly words: DeskStrings;
}

function ReportBody({ checked, name, words }: BodyProps) {
  const { findings, ignored, clauses, counts, failures } = reportRows(checked);
  return (
    <>
      <dl>
        <dt>{words.reportFile}</dt>
        <dd lang="zh-CN">{checked.title === "" ? name : `${checked.title}（${name}）`}</dd>
        <dt>{words.reportPack}</dt>
        <dd>
          <span lang="zh-CN">{checked.pack.title}</span>
          {`（${words.version(checked.pack.version)}）`}
        </dd>
        <dt>{words.reportDate}</dt>
        <dd lang="zh-CN">
          {new Date().toLocaleDateString("zh-CN", { year: "numeric", month: "long", day: "numeric" })}
        </dd>
      </dl>
      <p>
        {findings.length === 0
          ? words.reportNone
          : words.reportCounts(counts.error, counts.warning, counts.advice)}
        {failures > 0 && words.reportFailures(failures)}
      </p>
      {findings.length > 0 && <FindingTable rows={findings} words={words} />}
      {ignored.length > 0 && <IgnoredTable rows={ignored} words={words} />}
      {clauses.length > 0 && <ClauseList clauses={clauses} words={words} />}
      <p className="signature">{words.reportSign}</p>
    </>
  );
}

function FindingTable({ rows, words }: { readonly rows: readonly ReportRow[]; readonly words: DeskStrings }) {
  return (
    <table className="findings">
      <thead>
        <tr>
          <th scope="col">{words.reportNumber}</th>
          <th scope="col">{words.reportSeverity}</th>
          <th scope="col">{words.reportWhere}</th>
          <th scope="col">{words.reportWhat}</th>
          <th scope="col">{words.reportBasis}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{words.severities[row.severity]}</td>
            <td>
              <Place pieces={row.place} words={words} />
            </td>
            <td lang="zh-CN">{row.message}</td>
            <td lang="zh-CN">{row.clauses.map(({ title }) => title).join("；")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function IgnoredTable({
  rows,
  words,
}: {
  readonly rows: readonly IgnoredRow[];
  readonly words: DeskStrings;
}) {
  return (
    <>
      <h3>{words.reportIgnored}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.reportWhere}</th>
            <th scope="col">{words.reportWhat}</th>
            <th scope="col">{words.reportReason}</th>
            <th scope="col">{words.reportWho}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>
                <Place pieces={row.place} words={words} />
              </td>
              <td lang="zh-CN">{row.message}</td>
              <td lang="zh-CN">{row.reason}</td>
              <td lang="zh-CN">{row.who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Where a finding stands: its words in bold among those around them. */
function Place({ pieces, words }: { readonly pieces: ReportRow["place"]; readonly words: DeskStrings }) {
  if (pieces.length === 0) return <>{words.missingPlace}</>;
  return (
    <span lang="zh-CN">
      {pieces.map(({ text, marked }, index) => (marked ? <strong key={index}>{text}</strong> : text))}
    </span>
  );
}

/** The clauses in their own words, each once. */
function ClauseList({
  clauses,
  words,
}: {
  readonly clauses: ReportRows["clauses"];
  readonly words: DeskStrings;
}) {
  return (
    <>
      <h3>{words.reportClauses}</h3>
      {clauses.map(({ title, words: clause }) => (
        <p key={title} className="clause" lang="zh-CN">
          <strong>{title}</strong> {clause}
        </p>
      ))}
    </>
  );
}
