import type { Rule } from "../linter/rule";
import packSchema from "./pack.schema.json";

/** The schema of pack.json with every rule's own options in it, read off the rule's defaults. */
export function packSchemaFor(rules: readonly Rule[]): object {
  const { properties } = packSchema;
  const setting = properties.rules.additionalProperties;
  const settings = rules.map((rule) => [
    rule.id,
    { ...setting, properties: { ...setting.properties, options: optionsSchema(rule) } },
  ]);
  return {
    ...packSchema,
    properties: {
      ...properties,
      rules: { type: "object", properties: Object.fromEntries(settings), additionalProperties: false },
    },
  };
}

function optionsSchema({ defaults, choices = {} }: Rule): object {
  const few = Object.entries(choices).map(([option, values]: [string, unknown]) => [
    option,
    { enum: values },
  ]);
  return objectSchema(Object.entries(defaults), Object.fromEntries(few));
}

/**
 * The shape of a default: an object of the same keys, a list of the same elements, a value of the same type. Keys that
 * are no identifiers are data (局部 → 全局): such an object takes any key.
 */
function schemaOf(value: unknown): object {
  if (Array.isArray(value)) return { type: "array", items: anyOf(value.map(schemaOf)) };
  // Counts of things, all of them.
  if (Number.isInteger(value)) return { type: "integer", minimum: 0 };
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return { type: typeof value };
  }
  return typeof value === "object" && value !== null ? objectSchema(Object.entries(value)) : {};
}

function objectSchema(entries: readonly (readonly [string, unknown])[], known: object = {}): object {
  const schemas = entries.map(([key, value]) => [key, schemaOf(value)] as const);
  const isData = entries.length > 0 && entries.some(([key]) => !/^[A-Za-z][A-Za-z0-9]*$/.test(key));
  if (isData) return { type: "object", additionalProperties: anyOf(schemas.map(([, schema]) => schema)) };
  return {
    type: "object",
    properties: { ...Object.fromEntries(schemas), ...known },
    additionalProperties: false,
  };
}

/** One schema where all are the same, else any of them; anything where there is none to go by. */
function anyOf(schemas: readonly object[]): object {
  const different = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  const [first, ...others] = different.values();
  if (!first) return {};
  return others.length === 0 ? first : { anyOf: [...different.values()] };
}
