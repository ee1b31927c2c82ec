import { DraftHead } from "../components/DraftHead";
import type { Open } from "../session";
import { CheckTroubles } from "./CheckTroubles";
import { Findings } from "./Findings";
import { FixesDone } from "./FixesDone";
import { FixPreview } from "./FixPreview";
import { Handled } from "./Handled";
import { Lengths } from "./Lengths";
import { Scroll } from "./Scroll";
import { SeverityStrip } from "./SeverityStrip";
import { StepBar } from "./StepBar";

/** 核校: whether the draft can go up, what stands in the way, and mending it where it stands. */
export function Check({ session }: { readonly session: Open }) {
  if (session.task.kind === "choosingFixes") return <FixPreview session={session} />;
  return (
    <>
      <Scroll>
        <DraftHead session={session} />
        <SeverityStrip session={session} />
        <CheckTroubles session={session} />
        <Lengths session={session} />
        <Lists session={session} />
      </Scroll>
      <StepBar session={session} />
    </>
  );
}

function Lists({ session }: { readonly session: Open }) {
  switch (session.task.kind) {
    case "handled":
      return <Handled session={session} />;
    case "reviewingFixes":
      return <FixesDone task={session.task} />;
    default:
      return <Findings session={session} />;
  }
}
