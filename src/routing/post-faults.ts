import { isRecord } from "../facts/json";
import { nearest } from "../facts/nearest";

/** What is wrong with an entry of posts.json that has a name, a Chinese sentence each: a key misspelt would be passed over in silence. */
export function postFaults(entry: Readonly<Record<string, unknown>>): readonly string[] {
  const post = `岗位“${String(entry.name)}”`;
  const unknown = Object.keys(entry).filter((key) => !(key in shapes));
  const wrong = Object.entries(shapes).filter(
    ([key, { fits }]) => entry[key] !== undefined && !fits(entry[key]),
  );
  return [
    ...unknown.map((key) => `${post}里没有“${key}”这一项，${meant(key, Object.keys(shapes))}，请改正。`),
    ...wrong.map(([key, { should }]) => `${post}的 ${key} ${should}，请改正。`),
  ];
}

/** What is wrong with posts.json beside its list: what is misspelt there would never be heard of. */
export function topFaults(json: Readonly<Record<string, unknown>>): readonly string[] {
  const unknown = Object.keys(json).filter((key) => !topKeys.includes(key));
  const { everyStep } = json;
  return [
    ...unknown.map((key) => `没有“${key}”这一项，${meant(key, topKeys)}，请改正。`),
    ...(everyStep === undefined || isText(everyStep)
      ? []
      : ["everyStep 应是一句话，用英文双引号括起，请改正。"]),
  ];
}

/** What is meant by a key there is not: the one most like it, or any there is. */
export function meant(key: string, keys: readonly string[]): string {
  const like = nearest(key, keys);
  return like === undefined ? `可写 ${keys.join("、")}` : `是不是“${like}”`;
}

const topKeys: readonly string[] = ["posts", "acting", "everyStep"];

interface Shape {
  fits(value: unknown): boolean;
  readonly should: string;
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

const shapes: Readonly<Record<string, Shape>> = {
  name: { fits: isText, should: "应是文字" },
  rank: { fits: (value) => typeof value === "number", should: "应是数字，不加引号，如 40" },
  duties: {
    fits: (value) => isRecord(value) && Object.values(value).every(isText),
    should: '应写成 { "审核": "规则52" } 的样子',
  },
  aliases: {
    fits: (value) => Array.isArray(value) && value.every(isText),
    should: '应写成 ["别称"] 的样子',
  },
  isA: { fits: isText, should: "应是一个岗位的名称" },
  single: { fits: (value) => typeof value === "boolean", should: "应是 true 或者 false" },
  inCharge: {
    fits: (value) =>
      isRecord(value) && isText(value.post) && (value.of === "涉及单位" || value.of === "起草单位"),
    should: '应写成 { "post": "副区长", "of": "涉及单位" } 的样子，of 写“涉及单位”或者“起草单位”',
  },
};
