// Uses each part of the service once, through the client of the generator typescript-fetch.
import { deepStrictEqual as expect } from "node:assert/strict";
import { randomUUID } from "node:crypto";
import {
  type Answers,
  ChecksApi,
  Configuration,
  CriteriaApi,
  KnowledgeApi,
  PortfolioApi,
  ProfilesApi,
  ResponseError,
  VerdictsApi,
} from "./generated";

const regulated: Answers = {
  teamSize: "large",
  compliance: "strict",
  securityDefaults: "must-be-built-in",
  adminInterface: "essential",
};
const singlePage: Answers = { projectScope: "medium", applicationType: "single-page-app" };

async function knowledge(service: Configuration) {
  const { criteria } = await new CriteriaApi(service).listCriteria();
  expect(criteria.some((criterion) => criterion.id === "team-size"), true);
  const api = new KnowledgeApi(service);
  const document = await api.getKnowledge({ version: "2.0.0" });
  expect(document.verdictRules.some((rule) => rule.when.margins.length > 0), true);
  expect((await api.getProfileSchema({ version: "2.0.0" })).type, "object");
}

async function verdicts(service: Configuration) {
  const api = new VerdictsApi(service);
  const sent = await api.createVerdict({ profileInput: { name: "Patient records", answers: regulated } });
  const linked = await api.getVerdict({
    teamSize: "large",
    compliance: "strict",
    securityDefaults: "must-be-built-in",
    adminInterface: "essential",
  });
  expect(sent.verdict, "DJANGO");
  expect(linked.decisionId, sent.decisionId);
  expect(linked.contributions?.length, 4);
}

async function checks(service: Configuration) {
  const api = new ChecksApi(service);
  const waiver = {
    reason: "The team maintains three Flask services.",
    approvedBy: "Architecture board",
    expires: new Date("9999-12-31"),
  };
  const waived = await api.createCheck({ checkInput: { declared: "FLASK", answers: regulated, waiver } });
  expect(waived.code, "WAIVED");
  const rejected = api.createCheck({ checkInput: { declared: "FLASK", answers: regulated }, enforce: true });
  const error = await rejected.catch((reason: unknown) => reason);
  expect(error instanceof ResponseError && error.response.status, 422);
}

async function profiles(service: Configuration) {
  const api = new ProfilesApi(service);
  const created = await api.createProfile({
    profileInput: { name: "Seat planner", answers: singlePage, knowledge: "1.0.0" },
    idempotencyKey: randomUUID(),
  });
  const id = created.id;
  const check = await new ChecksApi(service).createCheck({
    checkInput: { declared: "FLASK", profileId: id },
    minAnswers: 2,
  });
  expect(check.code, "AGREE");

  const read = await api.getProfile({ id });
  expect(read.verdict, "FLASK");
  expect(read.rejudged !== undefined && read.rejudged.verdict !== read.verdict, true);
  expect((await change(service, id)).to?.verdict, read.rejudged?.verdict);

  const updated = await api.replaceProfile({
    id,
    ifMatch: '"1"',
    profileInput: { name: "Seat planner", answers: regulated, knowledge: "2.0.0" },
  });
  expect(updated.revision, 2);
  expect((await change(service, id, "2.0.0", "1.0.0")).unfit?.misfits?.length, 3);

  await api.deleteProfile({ id, ifMatch: '"2"' });
  const missing = await api.getProfile({ id }).catch((reason: unknown) => reason);
  expect(missing instanceof ResponseError && missing.response.status, 404);
}

async function change(service: Configuration, id: string, from?: string, to?: string) {
  const { changes } = await new PortfolioApi(service).getPortfolioDrift({ from, to });
  const found = changes.find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw new Error(`${id} has not changed`);
  }
  return found;
}

async function main(services: string[]) {
  for (const basePath of services) {
    const service = new Configuration({ basePath });
    await knowledge(service);
    await verdicts(service);
    await checks(service);
    await profiles(service);
    console.log(`typescript completed at ${basePath}`);
  }
}

void main(process.argv.slice(2));
