import type { Behaviour } from "./behaviour";
import { Mishaps } from "./behaviour";
import { CommonApi, CommonApiError } from "./common-api";
import { type QueryBody, QueryProcessor } from "./process-query";
import { WordDocument } from "./word-document";
import { WordError } from "./word-error";

/** A message between the pane and Word: office.js wraps each in JSON. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/**
 * Word on the web as office.js meets it: answers its messages over a document in memory. It is our reading of the wire
 * and of what is known of Word; that Word itself does the same it cannot show.
 */
export class SimulatedWord {
  readonly document: WordDocument;
  readonly mishaps = new Mishaps();
  /** Documents opened in windows of their own. */
  readonly opened: Uint8Array[] = [];
  /** Batches that changed the document: the steps Ctrl+Z would take back. */
  undoSteps = 0;
  /** Every message of the pane, by what it asked. */
  readonly asked: string[] = [];
  private readonly common: CommonApi;
  private readonly processor: QueryProcessor;
  private readonly registered = new Set<string>();
  private hasWritten = false;
  private isClosed = false;
  private isAnswerLost = false;
  private answer: (message: string) => void = () => undefined;

  constructor(
    bytes: Uint8Array,
    readonly behaviour: Behaviour = {},
  ) {
    this.document = new WordDocument(bytes, { deletedText: behaviour.deletedText ?? "hidden" });
    const app = {
      document: this.document,
      isModern: behaviour.wordApi !== "1.3",
      opened: (made: Uint8Array) => void this.opened.push(made),
    };
    this.processor = new QueryProcessor(app, (name, kind) => this.gate(name, kind));
    this.common = new CommonApi(this.document, behaviour, this.mishaps);
  }

  /** Files the pane asked for and has not closed. */
  get openFiles(): number {
    return this.common.openFiles;
  }

  /** How many files the pane has asked for. */
  get filesAskedFor(): number {
    return this.common.filesAskedFor;
  }

  /** Objects of the document the pane still holds on to. */
  get heldObjects(): number {
    return this.processor.held;
  }

  /** Where answers and events go. */
  connect(answer: (message: string) => void): void {
    this.answer = answer;
  }

  /** A message from the pane. */
  receive(message: string): void {
    const envelope: Envelope = JSON.parse(message);
    const { _messageType, _actionName } = envelope;
    if (_messageType !== 0) return;
    setTimeout(() => {
      const data = this.respond(_actionName, envelope._data);
      if (data !== neverAnswered) this.post(envelope, data);
    }, this.behaviour.delayMs ?? 0);
  }

  /** The document is closed under the pane: Word has nothing to answer with any more. */
  close(): void {
    this.isClosed = true;
  }

  /** Somebody types: the words of a paragraph change under the pane's hands. */
  type(paragraph: number, from: number, to: number, text: string): void {
    const node = this.document.paragraph(paragraph);
    const { trackingMode } = this.document;
    this.document.trackingMode = "Off";
    const span = this.document.span(node, from, to);
    this.document.replace(span, text);
    this.document.release(span);
    this.document.trackingMode = trackingMode;
    this.moveCursor();
  }

  /** The selection changed, as it does with every key and click. */
  moveCursor(): void {
    if (!this.registered.has("documentSelectionChanged")) return;
    this.answer(
      JSON.stringify({
        _messageType: 1,
        _actionName: "documentSelectionChanged",
        _conversationId: conversation,
        _correlationId: 0,
        _origin: hostOrigin,
        _data: {},
        _errorCode: 0,
        _responseType: 1,
        _serializerVersion: 1,
      }),
    );
  }

  private post({ _actionName, _conversationId, _correlationId }: Envelope, data: unknown): void {
    const fixed = {
      _messageType: 1,
      _origin: hostOrigin,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    };
    this.answer(JSON.stringify({ ...fixed, _actionName, _conversationId, _correlationId, _data: data }));
  }

  private respond(action: string, data: unknown): unknown {
    this.asked.push(action);
    if (action === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (action === "ContextActivationManager_notifyHost") return null;
    if (action === "executeMethod") return this.execute(data);
    if (isRecord(data) && typeof data.eventDispId === "number") return this.register(action);
    throw new Error(`the Word simulator does not know the action ${action}`);
  }

  private register(action: string): object {
    if (this.registered.has(action)) this.registered.delete(action);
    else this.registered.add(action);
    return { Error: 0 };
  }

  private execute(data: unknown): unknown {
    const method = isRecord(data) && isRecord(data.DdaMethod) ? Number(data.DdaMethod.DispatchId) : 0;
    if (!isRecord(data)) throw new Error("a call without data");
    try {
      if (this.isClosed) throw new CommonApiError(noSession);
      if (method === richApi) return { Version: 1, Error: 0, ...this.query(data.ArrayData) };
      const answer = this.common.call(method, data);
      return answer === undefined ? neverAnswered : { Version: 1, Error: 0, ...answer };
    } catch (error) {
      if (error instanceof CommonApiError) return { Version: 1, Error: error.code };
      if (error instanceof NoAnswer) return neverAnswered;
      throw error;
    }
  }

  private query(request: unknown): object {
    if (!Array.isArray(request)) throw new Error("a batch without a body");
    const body: QueryBody = JSON.parse(String(request[4]));
    const failure = this.mishaps.next("ProcessQuery");
    if (typeof failure === "number") throw new CommonApiError(failure);
    this.hasWritten = false;
    this.isAnswerLost = false;
    const answer = this.processor.process(body);
    if (this.hasWritten) this.undoSteps += 1;
    if (this.isAnswerLost) throw new NoAnswer();
    return { Data: [200, ["Content-Type", "application/json"], JSON.stringify(answer)] };
  }

  private gate(name: string, kind: "read" | "write" | "call"): void {
    const failure = this.mishaps.next(name);
    if (typeof failure === "string") throw new WordError(failure);
    const silenced = this.mishaps.silenced(name);
    if (silenced === "left") throw new NoAnswer();
    if (silenced === "done") this.isAnswerLost = true;
    if (kind !== "write") return;
    if (this.behaviour.readOnly || this.behaviour.isProtected) throw new WordError("AccessDenied");
    if (name !== "ChangeTrackingMode") this.hasWritten = true;
  }

  private appContext(): object {
    const {
      wordApi = "1.8",
      noCustomXml,
      readOnly,
      url = "https://oa.example/文件/通知.docx",
      language = "zh-CN",
    } = this.behaviour;
    const sets = {
      WordApi: wordApi,
      ...(wordApi !== "1.3" && { WordApiOnline: "1.1" }),
      CompressedFile: 1.1,
      ...(this.behaviour.pages !== undefined && { PdfFile: 1.1 }),
      ...(!noCustomXml && { CustomXmlParts: 1.1 }),
      DocumentEvents: 1.1,
      File: 1.1,
      Selection: 1.1,
      RichApiRuntime: 1.2,
    };
    return {
      _id: "simulated",
      _appName: 32,
      _appVersion: "16.01",
      _appUILocale: language,
      _dataLocale: "zh-CN",
      _docUrl: url,
      _clientMode: readOnly ? 0 : 1,
      _settings: {},
      _reason: "documentOpened",
      _osfControlType: 1,
      _correlationId: "",
      _appInstanceId: "simulated",
      _appDomains: [],
      _hostFullVersion: "16.0",
      _requirementMatrix: JSON.stringify(sets),
    };
  }
}

/** Where the simulated Word says it is; office.js trusts a host of the pane's own name. */
export const hostOrigin = "https://localhost:3443";
/** What the conversation between pane and Word is called. */
const conversation = "conv_word";
/** `window.name` of the pane: how office.js learns that it is in Word, and where Word is. */
export function paneName(hostUrl: string, language: Behaviour["language"] = "zh-CN"): string {
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Word$Web$16.01$${language}$telemetry$$disableLogging$0`,
    xdmInfo: `${conversation}|agave-1|${hostUrl}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

const richApi = 93;
const noSession = 5012;

class NoAnswer extends Error {}

const neverAnswered = Symbol("never answered");

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
