/** A 请示 for a journey abroad: a 区级领导's unless `title` names another's. */
export function delegationRequest(body: string, title = "副区长张某率团出访日本"): string {
  return [
    `天津市东丽区人民政府外事办公室关于${title}的请示`,
    "区人民政府：",
    body,
    "天津市东丽区人民政府外事办公室",
    "2026年8月3日",
  ].join("\n");
}
