import { allRules } from "../../../src/linter/rule-list";
import { conductFaults } from "./faults/conduct";
import { elementFaults } from "./faults/elements";
import { eventFaults } from "./faults/events";
import { lengthFaults } from "./faults/length";
import { numeralFaults } from "./faults/numerals";
import { punctuationFaults } from "./faults/punctuation";
import { wordingFaults } from "./faults/wording";
import { structureFaults } from "./faults/structure";
import { testRecall } from "./test-recall";

describe("length", () => testRecall(lengthFaults));
describe("events", () => testRecall(eventFaults));
describe("elements", () => testRecall(elementFaults));
describe("conduct", () => testRecall(conductFaults));
describe("structure", () => testRecall(structureFaults));
describe("punctuation", () => testRecall(punctuationFaults));
describe("numerals and dates", () => testRecall(numeralFaults));
describe("wording", () => testRecall(wordingFaults));

test("every rule has a fault that is put in", () => {
  const faults = [
    lengthFaults,
    eventFaults,
    elementFaults,
    conductFaults,
    structureFaults,
    punctuationFaults,
    numeralFaults,
    wordingFaults,
  ].flat();
  const covered = new Set(faults.map(({ rule }) => rule));
  expect(allRules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});
