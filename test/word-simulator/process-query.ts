import { type Application, documentObject, isWordObject, newObject, type WordObject } from "./word-objects";
import { WordError } from "./word-error";

/** A batch of calls as office.js sends it, and the answer to it, as far as they are used here. */
export interface QueryBody {
  readonly Actions: readonly QueryAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
interface QueryAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}
interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Called before anything named is read, set or called; throws WordError to make it fail. */
export type Gate = (name: string, kind: "read" | "write" | "call") => void;

/** Runs batches against the document. What it does not know it refuses, loudly. */
export class QueryProcessor {
  private readonly references = new Map<string, WordObject>();
  private readonly ids = new Map<WordObject, string>();
  private made = 0;

  constructor(
    private readonly app: Application,
    private readonly gate: Gate,
  ) {}

  /** Objects the pane still holds on to. */
  get held(): number {
    return this.references.size;
  }

  /** The answer to one batch: results up to the first failure, and that failure. */
  process(body: QueryBody): object {
    const batch = new Batch(body, this);
    const results: object[] = [];
    const traced: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === trace) traced.push(action.Id);
        else results.push({ ActionId: action.Id, Value: batch.act(action) });
      } catch (error) {
        if (!(error instanceof WordError)) throw error;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: action.Name,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
          Results: results,
        };
      }
    }
    return { Results: results, TraceIds: traced };
  }

  read(object: WordObject, name: string): unknown {
    const property = object.properties[name];
    if (!property) throw unknown(`${object.type}.${name}`);
    this.gate(name, "read");
    return property.get();
  }

  write(object: WordObject, name: string, value: unknown): void {
    const property = object.properties[name];
    if (!property?.set) throw unknown(`${object.type}.${name} =`);
    if (object.type !== "SearchOptions") this.gate(name, "write");
    property.set(value);
  }

  call(object: WordObject, name: string, given: readonly unknown[]): unknown {
    if (name === "_KeepReference") return void this.keep(object);
    if (name === "_RemoveReference") return this.forget(String(given[0]));
    const method = object.methods[name];
    if (!method) throw unknown(`${object.type}.${name}()`);
    this.gate(name, writing.has(name) ? "write" : "call");
    return method(...given);
  }

  top(): WordObject {
    return documentObject(this.app);
  }

  create(name: string): WordObject {
    const object = newObject(name, this.app);
    if (!object) throw unknown(`new ${name}`);
    return object;
  }

  referred(id: string): WordObject {
    const object = this.references.get(id);
    if (!object) throw new WordError("ItemNotFound");
    return object;
  }

  keep(object: WordObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.made += 1;
    const id = `{ref-${this.made}}`;
    this.ids.set(object, id);
    this.references.set(id, object);
    return id;
  }

  private forget(id: string): void {
    const object = this.references.get(id);
    if (!object) return;
    object.release?.();
    this.references.delete(id);
    this.ids.delete(object);
  }
}

/** An action on nothing: office.js takes up what it was to do next, such as listening, where its id comes back. */
const trace = 5;

const writing = new Set(["InsertText", "Delete"]);

/** One batch: each path is walked once, since walking may change the document. */
class Batch {
  private readonly walked = new Map<number, unknown>();

  constructor(
    private readonly body: QueryBody,
    private readonly processor: QueryProcessor,
  ) {}

  act(action: QueryAction): unknown {
    const value = this.at(action.ObjectPathId);
    if (action.ActionType === 1) return this.described(value);
    if (value === null) return null;
    if (!isWordObject(value)) throw unknown(`action on ${String(value)}`);
    if (action.ActionType === 2) return this.query(value, action);
    if (action.ActionType === 3)
      return this.answer(this.processor.call(value, action.Name, this.given(action.ArgumentInfo)));
    if (action.ActionType === 4)
      return this.processor.write(value, action.Name, this.given(action.ArgumentInfo)[0]);
    throw unknown(`action type ${action.ActionType}`);
  }

  private at(id: number): unknown {
    if (this.walked.has(id)) return this.walked.get(id);
    const path = this.body.ObjectPaths[id];
    if (!path) throw unknown(`object path ${id}`);
    const value = this.walk(path);
    this.walked.set(id, value);
    return value;
  }

  private walk(path: ObjectPath): unknown {
    if (path.ObjectPathType === 1) return this.processor.top();
    if (path.ObjectPathType === 2) return this.processor.create(path.Name);
    if (path.ObjectPathType === 6) return this.processor.referred(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (!isWordObject(parent)) return null;
    if (path.ObjectPathType === 3)
      return this.processor.call(parent, path.Name, this.given(path.ArgumentInfo));
    if (path.ObjectPathType === 4) return this.processor.read(parent, path.Name);
    throw unknown(`object path type ${path.ObjectPathType} (${path.Name})`);
  }

  private given({
    Arguments: values = [],
    ReferencedObjectPathIds: ids = [],
  }: Arguments = {}): readonly unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? this.at(id) : value;
    });
  }

  private described(value: unknown): unknown {
    if (!isWordObject(value)) return value ?? null;
    return referable.has(value.type) ? { _ReferenceId: this.processor.keep(value) } : {};
  }

  private answer(value: unknown): unknown {
    return isWordObject(value) ? this.described(value) : value;
  }

  private query(object: WordObject, { QueryInfo: info = {} }: QueryAction): object {
    if (info.Skip) throw unknown("$skip");
    const select = (info.Select ?? []).map((path) => path.replace(/^items\//, ""));
    if (!object.items) return { ...this.reference(object), ...this.selected(object, select) };
    const items = object.items.slice(0, info.Top ?? object.items.length);
    const asked = select.filter((path) => path !== "items");
    return {
      ...this.reference(object),
      _Items: items.map((item) => ({ ...this.reference(item), ...this.selected(item, asked) })),
    };
  }

  private reference(object: WordObject): object {
    return referable.has(object.type) ? { _ReferenceId: this.processor.keep(object) } : {};
  }

  private selected(object: WordObject, select: readonly string[]): object {
    const values: Record<string, unknown> = {};
    for (const path of select) {
      const [first = "", ...rest] = path.split("/");
      const name = first.charAt(0).toUpperCase() + first.slice(1);
      const value = this.processor.read(object, name);
      const inner = isWordObject(value) ? this.selected(value, [rest.join("/")].filter(Boolean)) : value;
      const known = values[name];
      values[name] = isRecord(known) && isRecord(inner) ? { ...known, ...inner } : inner;
    }
    return values;
  }
}

const referable = new Set([
  "Body",
  "Paragraph",
  "ParagraphCollection",
  "Range",
  "RangeCollection",
  "DocumentCreated",
]);

/** So that a missing piece of the simulator is seen for what it is. */
function unknown(what: string): WordError {
  const error = new WordError("NotImplemented");
  error.message = `the Word simulator does not know ${what}`;
  return error;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
