import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { DocumentHost } from "../host/host";
import { Frame } from "./components/Frame";
import { Controller } from "./controller/controller";
import type { Engine } from "./engine";
import { browserMachine, type Machine } from "./machine";
import { type Pane, PaneProvider } from "./pane";
import { Body } from "./panels/Body";
import { startSession } from "./session";
import { createStore, type Store } from "./store";
import { stringsIn, StringsProvider } from "./strings/strings";
import { type Appearance, themes } from "./theme";

/** What the pane is put over. Another `host` is another pane: give it a `key`. */
export interface AppProps {
  readonly host: DocumentHost;
  readonly loadEngine: () => Promise<Engine>;
  readonly machine?: Machine;
  /** The pane's session, where something beside the pane follows it too. */
  readonly store?: Store;
  readonly appearance?: Appearance;
}

/** The pane: 核校, 签批, 单据 and settings over one document, wherever that is open. */
export function App({ appearance = "light", ...around }: AppProps) {
  const [{ store, pane }] = useState(() => startPane(around));
  const session = useSyncExternalStore(store.subscribe, store.get);
  const strings = stringsIn[session.preferences.language];
  useEffect(() => {
    void pane.controller.start();
    return () => pane.controller.stop();
  }, [pane]);
  const theme = useMemo(() => themes[appearance], [appearance]);
  return (
    <FluentProvider theme={theme} lang={strings.languageTag} style={fill}>
      <StringsProvider value={strings}>
        <PaneProvider value={pane}>
          <Frame session={session}>
            <Body session={session} />
          </Frame>
        </PaneProvider>
      </StringsProvider>
    </FluentProvider>
  );
}

/** The pane fills whatever it is put in. */
const fill = { height: "100%" } as const;

function startPane({ host, loadEngine, machine = browserMachine(), store }: Omit<AppProps, "appearance">) {
  const own = store ?? createStore(startSession(machine.load()));
  const controller = new Controller({ host, loadEngine, machine, store: own, now: () => new Date() });
  const extras = {
    countsPages: host.countPages !== undefined,
    opensCorrected: host.openCorrected !== undefined,
  };
  const pane: Pane = { controller, dispatch: own.dispatch, capabilities: () => host.capabilities, extras };
  return { store: own, pane };
}
