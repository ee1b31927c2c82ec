import type { FactKey } from "../../facts/facts";

/** What each fact is called and asked in English; its values stay the paper's own words. */
export const factsInEnglish: Readonly<
  Record<FactKey, { readonly heading: string; readonly question: string }>
> = {
  matter: { heading: "Matter", question: "What is this paper for?" },
  stage: { heading: "Stage", question: "How far along is the paper?" },
  issuer: { heading: "Issuer", question: "In whose name is it issued?" },
  draftingUnit: { heading: "Drafting unit", question: "Which unit drafted it?" },
  documentType: { heading: "Document type", question: "Which type of document is it?" },
  recipient: { heading: "Main recipient", question: "Whom is it addressed to?" },
  jointWith: { heading: "Issued jointly with", question: "Which organs issue it jointly?" },
  jointRole: { heading: "Lead or joining", question: "Who leads the joint issue?" },
  mayorPortfolio: {
    heading: "Mayor's own portfolio",
    question: "Does it concern work the mayor is directly in charge of?",
  },
  personnel: { heading: "Appointments", question: "Does it appoint or remove anyone?" },
  majorMatter: {
    heading: "Other major matter",
    question: "Does it concern another major matter for the mayor to sign?",
  },
  importantMatter: {
    heading: "Major plan, policy, project or resources",
    question: "Does it concern a major plan, policy, project, or people and money?",
  },
  organOrFunds: {
    heading: "Organs, funds or powers",
    question: "Is it an important document that sets up or changes organs, funds or powers?",
  },
  meeting: { heading: "Meeting that passed it", question: "Which meeting passed it?" },
  revision: { heading: "Revision since the meeting", question: "How much has it changed since the meeting?" },
  viceMayors: {
    heading: "Vice mayors concerned",
    question: "How many vice mayors' portfolios does it touch?",
  },
  mayorNeeded: { heading: "Needs the mayor", question: "Does it need to go to the mayor?" },
  filing: { heading: "For the record", question: "Is it only reported for the record?" },
  internal: { heading: "Internal affair", question: "Is it an internal affair of the government office?" },
  officeAuthorized: {
    heading: "Authorised to sign the office letter",
    question: "Who is authorised to sign this office letter?",
  },
  minutesOf: { heading: "Minutes of", question: "Which meeting are these the minutes of?" },
  meetingHost: { heading: "Chaired by", question: "Who chaired the meeting?" },
  mayorAbsence: { heading: "Mayor away", question: "Is the mayor at work when it is signed?" },
  mayorDelegated: { heading: "Delegated", question: "Has the mayor delegated the work while away?" },
  normative: { heading: "Normative document", question: "Is it an administrative normative document?" },
  otherDepartments: { heading: "Others' powers", question: "Does it touch other departments' powers?" },
  dissent: { heading: "Departments differ", question: "Do the departments concerned differ?" },
  inPlan: { heading: "In the issuing plan", question: "Is it in this year's issuing plan?" },
  majorDecision: {
    heading: "Major administrative decision",
    question: "Is it a major administrative decision?",
  },
  marketActivity: {
    heading: "Business operators",
    question: "Does it touch the economic activity of business operators?",
  },
  socialRisk: {
    heading: "Public interest or stability",
    question: "Does it touch major public interests or risk social unrest?",
  },
  lengthClass: { heading: "Length class", question: "Which length limit does it fall under?" },
  disclosure: { heading: "Disclosure", question: "How is it disclosed?" },
  disclosureReason: { heading: "Reason", question: "Why is it not disclosed in full?" },
  secrecy: { heading: "Secrecy", question: "What is its secrecy level?" },
  urgency: { heading: "Urgency", question: "How urgent is it?" },
  traveller: { heading: "Traveller", question: "Who travels abroad?" },
  absentee: { heading: "Absentee", question: "Who is away or asks leave?" },
};
