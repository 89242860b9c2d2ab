"""Uses each part of the service once, through the client of the generator `python`."""

import sys
from datetime import date
from uuid import uuid4

from framework_advisor import (
    Answers,
    ApiClient,
    ApiException,
    CheckInput,
    ChecksApi,
    Configuration,
    CriteriaApi,
    KnowledgeApi,
    PortfolioApi,
    ProfileInput,
    ProfilesApi,
    VerdictsApi,
    Waiver,
)

REGULATED = {
    "team-size": "large",
    "compliance": "strict",
    "security-defaults": "must-be-built-in",
    "admin-interface": "essential",
}
SINGLE_PAGE = Answers(project_scope="medium", application_type="single-page-app")


def expect(expected, actual):
    if expected != actual:
        raise AssertionError(f"expected {expected!r} but got {actual!r}")


def expect_status(status, call):
    try:
        call()
    except ApiException as error:
        expect(status, error.status)
    else:
        raise AssertionError(f"expected status {status}")


def knowledge(client):
    criteria = CriteriaApi(client).list_criteria().criteria
    expect(True, any(criterion.id == "team-size" for criterion in criteria))
    api = KnowledgeApi(client)
    rules = api.get_knowledge("2.0.0").verdict_rules
    expect(True, any(rule.when.margins for rule in rules))
    expect("object", api.get_profile_schema("2.0.0")["type"])


def verdicts(client):
    api = VerdictsApi(client)
    sent = api.create_verdict(ProfileInput(name="Patient records", answers=Answers.from_dict(REGULATED)))
    linked = api.get_verdict(**{name.replace("-", "_"): option for name, option in REGULATED.items()})
    expect("DJANGO", sent.verdict)
    expect(sent.decision_id, linked.decision_id)
    expect(4, len(linked.contributions))


def checks(client):
    api = ChecksApi(client)
    waiver = Waiver(
        reason="The team maintains three Flask services.",
        approved_by="Architecture board",
        expires=date(9999, 12, 31),
    )
    answers = Answers.from_dict(REGULATED)
    expect("WAIVED", api.create_check(CheckInput(declared="FLASK", answers=answers, waiver=waiver)).code)
    failing = CheckInput(declared="FLASK", answers=answers)
    expect_status(422, lambda: api.create_check(failing, enforce=True))


def profiles(client):
    api = ProfilesApi(client)
    created = api.create_profile(
        ProfileInput(name="Seat planner", answers=SINGLE_PAGE, knowledge="1.0.0"),
        idempotency_key=str(uuid4()),
    )
    check = ChecksApi(client).create_check(CheckInput(declared="FLASK", profile_id=created.id), min_answers=2)
    expect("AGREE", check.code)

    read = api.get_profile(created.id)
    expect("FLASK", read.verdict)
    expect(True, read.rejudged.verdict != read.verdict)
    expect(read.rejudged.verdict, change(client, created.id).to.verdict)

    update = ProfileInput(name="Seat planner", answers=Answers.from_dict(REGULATED), knowledge="2.0.0")
    expect(2, api.replace_profile(created.id, update, if_match='"1"').revision)
    expect(3, len(change(client, created.id, var_from="2.0.0", to="1.0.0").unfit.misfits))

    api.delete_profile(created.id, if_match='"2"')
    expect_status(404, lambda: api.get_profile(created.id))


def change(client, profile, **versions):
    changes = PortfolioApi(client).get_portfolio_drift(**versions).changes
    return next(change for change in changes if change.id == profile)


def main(services):
    for service in services:
        with ApiClient(Configuration(host=service)) as client:
            knowledge(client)
            verdicts(client)
            checks(client)
            profiles(client)
        print(f"python completed at {service}")


if __name__ == "__main__":
    main(sys.argv[1:])
