import dongliPosts from "../../src/packs/dongli/posts.json";
import { faultInWords } from "../../src/routing/fault";
import { readSigningTables } from "../../src/routing/signing-tables";
import { dongliSources } from "./dongli-sources";
import { register } from "./dongli-tables";

test("posts.json is held to its own keys, to clauses there are and to absences that can be answered", () => {
  const { posts, acting } = dongliPosts;
  const spoiled = {
    posts: posts.map((post) =>
      post.name === "分管副区长" ? { ...post, duties: { 审核: "规则999" } } : post,
    ),
    acting: { ...acting, absences: ["出国", "在岗", "学习"], confirmBasis: "条例99", confirms: [] },
    actting: acting,
    everyStep: 5,
  };
  const read = readSigningTables({ ...dongliSources, posts: spoiled }, register());
  expect(read.faults.map(faultInWords)).toEqual([
    "posts.json：岗位“分管副区长”审核的依据：条款库里没有“规则999”，请核对写法，如“规则53(一)”。",
    "posts.json：没有“actting”这一项，是不是“acting”，请改正。",
    "posts.json：everyStep 应是一句话，用英文双引号括起，请改正。",
    "posts.json：受托主持（acting）里没有“confirms”这一项，是不是“confirm”，请改正。",
    "posts.json：受托主持的依据：条款库里没有“条例99”，请核对写法，如“规则53(一)”。",
    "posts.json：受托主持的 absences：没有“出国”这个值，可写：离津出差、出访、学习、其他。",
    "posts.json：受托主持的 absences：没有“在岗”这个值，可写：离津出差、出访、学习、其他。",
  ]);
  const listed = readSigningTables({ ...dongliSources, posts: { posts, acting: [] } }, register());
  expect(listed.faults.map(faultInWords)).toEqual([
    expect.stringMatching(/^posts\.json：受托主持（acting）应写成 \{ "post": …/),
  ]);
  expect(readSigningTables({ ...dongliSources, posts: { posts, acting } }, undefined).faults).toEqual([]);
});
