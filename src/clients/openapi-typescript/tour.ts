// Uses each part of the service once, through openapi-fetch and the types that openapi-typescript generates.
import { deepStrictEqual as expect } from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./generated/schema.js";

type Answers = components["schemas"]["Answers"];
// The media types that this program reads; other operations and formats would give a union.
type Media = "application/json" | "application/problem+json";
type Service = Client<paths, Media>;

const regulated = {
  "team-size": "large",
  compliance: "strict",
  "security-defaults": "must-be-built-in",
  "admin-interface": "essential",
} as const satisfies Answers;
const singlePage: Answers = { "project-scope": "medium", "application-type": "single-page-app" };

/** The body of a response that must have succeeded. */
async function body<T>(response: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await response;
  if (data === undefined) {
    throw new Error(JSON.stringify(error));
  }
  return data;
}

async function knowledge(service: Service) {
  const { criteria } = await body(service.GET("/api/v1/criteria"));
  expect(criteria.some((criterion) => criterion.id === "team-size"), true);
  const params = { path: { version: "2.0.0" } };
  const document = await body(service.GET("/api/v1/knowledge/{version}", { params }));
  expect(document.verdictRules.some((rule) => rule.when.margins.length > 0), true);
  const schema = await body(service.GET("/api/v1/knowledge/{version}/profile-schema", { params }));
  expect(schema["type"], "object");
}

async function verdicts(service: Service) {
  const profile = { name: "Patient records", answers: regulated };
  const sent = await body(service.POST("/api/v1/verdicts", { body: profile }));
  const linked = await body(service.GET("/api/v1/verdicts", { params: { query: regulated } }));
  expect(sent.verdict, "DJANGO");
  expect(linked.decisionId, sent.decisionId);
  expect(linked.contributions?.length, 4);
}

async function checks(service: Service) {
  const waiver = {
    reason: "The team maintains three Flask services.",
    approvedBy: "Architecture board",
    expires: "9999-12-31",
  };
  const waived = await body(
    service.POST("/api/v1/checks", { body: { declared: "FLASK", answers: regulated, waiver } }),
  );
  expect(waived.code, "WAIVED");
  const rejected = await service.POST("/api/v1/checks", {
    params: { query: { enforce: true } },
    body: { declared: "FLASK", answers: regulated },
  });
  expect(rejected.response.status, 422);
  expect(rejected.error?.type, "/problems/check-failed");
}

async function profiles(service: Service) {
  const created = await body(
    service.POST("/api/v1/profiles", {
      params: { header: { "Idempotency-Key": randomUUID() } },
      body: { name: "Seat planner", answers: singlePage, knowledge: "1.0.0" },
    }),
  );
  const id = created.id;
  const check = await body(
    service.POST("/api/v1/checks", {
      params: { query: { minAnswers: 2 } },
      body: { declared: "FLASK", profileId: id },
    }),
  );
  expect(check.code, "AGREE");

  const read = await body(service.GET("/api/v1/profiles/{id}", { params: { path: { id } } }));
  expect(read.verdict, "FLASK");
  expect(read.rejudged !== undefined && read.rejudged.verdict !== read.verdict, true);
  expect((await change(service, id)).to?.verdict, read.rejudged?.verdict);

  const updated = await body(
    service.PUT("/api/v1/profiles/{id}", {
      params: { path: { id }, header: { "If-Match": '"1"' } },
      body: { name: "Seat planner", answers: regulated, knowledge: "2.0.0" },
    }),
  );
  expect(updated.revision, 2);
  expect((await change(service, id, { from: "2.0.0", to: "1.0.0" })).unfit?.misfits?.length, 3);

  await service.DELETE("/api/v1/profiles/{id}", { params: { path: { id }, header: { "If-Match": '"2"' } } });
  const missing = await service.GET("/api/v1/profiles/{id}", { params: { path: { id } } });
  expect(missing.response.status, 404);
}

async function change(service: Service, id: string, query: { from?: string; to?: string } = {}) {
  const { changes } = await body(service.GET("/api/v1/portfolio/drift", { params: { query } }));
  const found = changes.find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw new Error(`${id} has not changed`);
  }
  return found;
}

for (const baseUrl of process.argv.slice(2)) {
  const service = createClient<paths, Media>({ baseUrl });
  await knowledge(service);
  await verdicts(service);
  await checks(service);
  await profiles(service);
  console.log(`openapi-typescript completed at ${baseUrl}`);
}
