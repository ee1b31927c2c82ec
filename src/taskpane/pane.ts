import { createContext, useContext } from "react";
import type { Capabilities } from "../host/host";
import type { Controller } from "./controller/controller";
import type { SessionEvent } from "./session";

/** What panels act through: work that takes time goes to the controller, the rest is an event. */
export interface Pane {
  readonly controller: Controller;
  readonly dispatch: (event: SessionEvent) => void;
  /** What the document's host can do as things stand. */
  capabilities(): Capabilities;
  /** Whether the host can count pages when asked, and open a corrected copy where it cannot change the draft itself. */
  readonly extras: { readonly countsPages: boolean; readonly opensCorrected: boolean };
}

const PaneContext = createContext<Pane | undefined>(undefined);

/** Gives what is below it what panels act through. */
export const PaneProvider = PaneContext.Provider;

/** Only below a PaneProvider. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is called outside the pane");
  return pane;
}
