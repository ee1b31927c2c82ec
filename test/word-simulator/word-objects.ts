import { atomsOf } from "./atoms";
import { text } from "./given";
import { indentProperty, justification, spacingProperty } from "./paragraph-setting";
import { type Span, type WordDocument } from "./word-document";
import { WordError } from "./word-error";
import { fontObject } from "./word-font";
import type { XmlNode } from "./xml-node";

/** An object of Word's as the wire knows it: names are those of the wire, a value may be another object. */
export interface WordObject {
  readonly type: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  /** What a collection holds. */
  readonly items?: readonly WordObject[];
  /** Lets go of what the object holds on to in the document. */
  readonly release?: () => void;
}

/** A property; one without `set` cannot be written. */
export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** What objects do beyond the document itself. */
export interface Application {
  readonly document: WordDocument;
  /** Above the floor the add-in may count on. */
  readonly isModern: boolean;
  /** A document made by an add-in was opened in a window of its own. */
  opened(bytes: Uint8Array): void;
}

/** `context.document`. */
export function documentObject(app: Application): WordObject {
  const { document } = app;
  const tracking = {
    get: () => document.trackingMode,
    set: (value: unknown) => void (document.trackingMode = text(value)),
  };
  return {
    type: "Document",
    properties: {
      Body: { get: () => bodyObject(app) },
      ...(app.isModern && { ChangeTrackingMode: tracking }),
    },
    methods: {},
  };
}

/** The objects made by name rather than reached from the document; undefined for a name nobody knows. */
export function newObject(name: string, app: Application): WordObject | undefined {
  if (name === "Microsoft.WordServices.SearchOptions") return searchOptions();
  if (name === "Microsoft.WordServices.Application") return applicationObject(app);
  if (name === "Microsoft.InternalService.AddinInternalService") {
    return { type: name, properties: {}, methods: { NotifyActionHandlerReady: () => undefined } };
  }
  return undefined;
}

/** Whether a value of the wire is an object of Word's. */
export function isWordObject(value: unknown): value is WordObject {
  return typeof value === "object" && value !== null && "properties" in value && "methods" in value;
}

function applicationObject(app: Application): WordObject {
  const create = (base64: unknown): WordObject => {
    const bytes = new Uint8Array(Buffer.from(text(base64), "base64"));
    return { type: "DocumentCreated", properties: {}, methods: { Open: () => app.opened(bytes) } };
  };
  return { type: "Application", properties: {}, methods: { CreateDocument: create } };
}

function searchOptions(): WordObject {
  const given: Record<string, unknown> = {};
  const names = [
    "MatchCase",
    "MatchWholeWord",
    "MatchWildcards",
    "IgnorePunct",
    "IgnoreSpace",
    "MatchPrefix",
    "MatchSuffix",
  ];
  const property = (name: string): Property => ({
    get: () => given[name] ?? false,
    set: (value) => void (given[name] = value),
  });
  return {
    type: "SearchOptions",
    properties: Object.fromEntries(names.map((name) => [name, property(name)])),
    methods: {},
  };
}

function bodyObject(app: Application): WordObject {
  const { document } = app;
  const paragraphs = (): readonly WordObject[] =>
    document.paragraphs().map((each) => paragraphObject(each, app));
  return {
    type: "Body",
    properties: {
      Paragraphs: { get: () => collection("ParagraphCollection", paragraphs()) },
      Text: {
        get: () =>
          document
            .paragraphs()
            .map((each) => wholeText(each, document))
            .join("\r"),
      },
    },
    methods: { GetOoxml: () => document.package.flatOpc() },
  };
}

function collection(type: string, items: readonly WordObject[]): WordObject {
  const first = (): WordObject => {
    if (!items[0]) throw new WordError("ItemNotFound");
    return items[0];
  };
  return {
    type,
    properties: {},
    methods: { GetFirst: first, GetFirstOrNullObject: () => items[0] ?? null },
    items,
  };
}

function paragraphObject(paragraph: XmlNode, app: Application): WordObject {
  const { document } = app;
  const whole = (): Span => document.whole(paragraph);
  const briefly = <T>(use: (span: Span) => T): T => {
    const span = whole();
    const result = use(span);
    document.release(span);
    return result;
  };
  return {
    type: "Paragraph",
    properties: {
      Text: { get: () => wholeText(paragraph, document) },
      Font: { get: () => fontObject(whole(), document) },
      Alignment: justification(paragraph),
      FirstLineIndent: indentProperty(paragraph, "firstLine"),
      LeftIndent: indentProperty(paragraph, "left"),
      RightIndent: indentProperty(paragraph, "right"),
      SpaceBefore: spacingProperty(paragraph, "before", 20),
      SpaceAfter: spacingProperty(paragraph, "after", 20),
      LineUnitBefore: spacingProperty(paragraph, "beforeLines", 100),
      LineUnitAfter: spacingProperty(paragraph, "afterLines", 100),
    },
    methods: {
      GetRange: (place) => rangeObject(placed(whole(), text(place), document), app),
      Search: (needle, options) => briefly((span) => hits(span, needle, options, app)),
      Select: () => briefly((span) => document.select(span)),
      ...(app.isModern && {
        GetReviewedText: (version: unknown) => briefly((span) => document.reviewedText(span, text(version))),
      }),
    },
  };
}

function rangeObject(span: Span, app: Application): WordObject {
  const { document } = app;
  const readers = {
    GetRange: (place: unknown) => rangeObject(placed(span, text(place), document), app),
    ExpandTo: (other: unknown) => rangeObject(union(span, spanOf(other), document), app),
    Search: (needle: unknown, options: unknown) => hits(span, needle, options, app),
    Select: () => document.select(span),
    ...(app.isModern && {
      GetReviewedText: (version: unknown) => document.reviewedText(span, text(version)),
    }),
  };
  const made: WordObject = {
    type: "Range",
    properties: { Text: { get: () => document.text(span) }, Font: { get: () => fontObject(span, document) } },
    methods: {
      ...readers,
      InsertText: (words, place) => rangeObject(inserted(span, text(words), text(place), document), app),
      Delete: () => document.replace(span, ""),
    },
    release: () => document.release(span),
  };
  spans.set(made, span);
  return made;
}

const spans = new WeakMap<WordObject, Span>();

function spanOf(value: unknown): Span {
  const span = isWordObject(value) ? spans.get(value) : undefined;
  if (!span) throw new WordError("InvalidArgument");
  return span;
}

function hits(span: Span, needle: unknown, options: unknown, app: Application): WordObject {
  const given = isWordObject(options) ? options.properties : {};
  const exotic = ["MatchWholeWord", "MatchWildcards", "IgnorePunct", "IgnoreSpace"].find((name) =>
    given[name]?.get(),
  );
  if (exotic !== undefined) throw new WordError("NotImplemented");
  const found = app.document.search(span, text(needle), given.MatchCase?.get() === true);
  return collection(
    "RangeCollection",
    found.map((each) => rangeObject(each, app)),
  );
}

function placed({ paragraph, from, to }: Span, place: string, document: WordDocument): Span {
  if (place === "Start") return document.span(paragraph, from, from);
  if (place === "End") return document.span(paragraph, to, to);
  if (place === "Whole" || place === "Content" || place === "") return document.span(paragraph, from, to);
  throw new WordError("NotImplemented");
}

function union(one: Span, other: Span, document: WordDocument): Span {
  if (one.paragraph !== other.paragraph) throw new WordError("NotImplemented");
  return document.span(one.paragraph, Math.min(one.from, other.from), Math.max(one.to, other.to));
}

/** A range of the words put in; the range they were put beside stays where it is. */
function inserted(span: Span, words: string, place: string, document: WordDocument): Span {
  if (/[\r\n]/.test(words)) throw new WordError("NotImplemented");
  if (place === "Replace") {
    document.replace(span, words);
    return document.span(span.paragraph, span.from, span.to);
  }
  if (place !== "Start" && place !== "End" && place !== "Before" && place !== "After")
    throw new WordError("InvalidArgument");
  const made = document.span(span.paragraph, span.from, span.to);
  document.insertAt(made, place, words);
  return made;
}

function wholeText(paragraph: XmlNode, document: WordDocument): string {
  const length = atomsOf(paragraph).length;
  return document.text({ paragraph, from: 0, to: length });
}
