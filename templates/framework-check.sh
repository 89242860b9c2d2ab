#!/bin/sh
# Checks the framework that a project has declared, for action.yml and .pre-commit-hooks.yaml.
#
#   sh framework-check.sh PROFILE...
#
# Runs the first of these that is there: the service at ADVISOR_URL, the jar at ADVISOR_JAR (needs Java 17), the command
# framework-advisor, the container image ADVISOR_IMAGE (needs Docker).
#
# Environment:
# ADVISOR_URL: address of a service; needs curl and awk.
# ADVISOR_JAR: path of quarkus-run.jar. ADVISOR_IMAGE: the container image; default framework-advisor.
# ADVISOR_FAIL_ON: fail (default) or warn. ADVISOR_MIN_ANSWERS: number of answers that a check needs; default 3.
# ADVISOR_REPORT: an additional report file, for one profile; its extension selects the format: .sarif, .xml (JUnit) or
#   .json. It is written only if there is a result. A name that ends with code-quality-report.json is in that format.
# GITHUB_OUTPUT, GITHUB_STEP_SUMMARY: set by GitHub; then the result is also an annotation, outputs and a summary.
#
# Exit status: 0 if every check passes, 1 if one fails, 2 if there is no result.
set -u

here=$(dirname "$0")
report=${ADVISOR_REPORT:-}

give_up() {
  echo "framework check: $1" >&2
  exit 2
}

advisor() {
  if [ -n "${ADVISOR_JAR:-}" ]; then
    java -jar "$ADVISOR_JAR" "$@"
  elif command -v framework-advisor > /dev/null; then
    framework-advisor "$@"
  elif command -v docker > /dev/null; then
    docker run --rm --interactive "${ADVISOR_IMAGE:-framework-advisor}" "$@"
  else
    give_up "set ADVISOR_URL or ADVISOR_JAR, or install framework-advisor or docker"
  fi
}

# local_check FORMAT: checks by the command line. The profile is standard input, because a container sees no files.
local_check() {
  advisor check - --path "${profile#./}" --fail-on "${ADVISOR_FAIL_ON:-fail}" \
    --min-answers "${ADVISOR_MIN_ANSWERS:-3}" --format "$1" < "$profile"
}

# ask: sets line and status, and writes the report
ask() {
  if [ -n "${ADVISOR_URL:-}" ]; then
    line=$(FRAMEWORK_ADVISOR_URL=$ADVISOR_URL FRAMEWORK_ADVISOR_FAIL_ON=${ADVISOR_FAIL_ON:-} \
      FRAMEWORK_ADVISOR_MIN_ANSWERS=${ADVISOR_MIN_ANSWERS:-} sh "$here/../docs/ci/check.sh" "$profile" "$report")
    status=$?
    [ "$status" -le 1 ] || exit 2
    return
  fi
  line=$(local_check text)
  status=$?
  [ "$status" -le 1 ] || exit 2
  if [ -n "$report" ]; then
    part=$report.$$.part
    trap 'rm -f "$part"' EXIT
    local_check "$format" > "$part"
    [ $? -le 1 ] || exit 2
    mv -f "$part" "$report" || give_up "$report cannot be written"
  fi
}

# annotate: reports line to GitHub as an annotation, outputs and a summary
annotate() {
  result=${line%%:*}
  message=${line#*: }
  level=notice
  case $line in WARN\ *) level=warning ;; esac
  [ "$status" -eq 0 ] || level=error
  # % starts an escape sequence in a workflow command; : and , end a property. The line has no line break.
  file=$(printf '%s' "$profile" | sed 's/%/%25/g; s/:/%3A/g; s/,/%2C/g')
  printf '::%s file=%s,title=Framework Advisor %s::%s\n' "$level" "$file" "$result" \
    "$(printf '%s' "$message" | sed 's/%/%25/g')"
  # As a code block, so that a name in the message cannot add markup.
  comment=$(printf '### Framework Advisor: %s\n\n```text\n%s\n```' "$result" "$(printf '%s' "$message" | tr '`' "'")")
  printf '%s\n' "$comment" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
  {
    printf 'result=%s\n' "${result% *}"
    printf 'code=%s\n' "${result#* }"
    printf 'message=%s\n' "$message"
    # No line of the comment can equal the delimiter.
    printf 'comment<<END_OF_COMMENT\n%s\nEND_OF_COMMENT\n' "$comment"
  } >> "$GITHUB_OUTPUT"
}

[ $# -gt 0 ] || give_up "name the profile to check"
if [ -n "$report" ]; then
  [ $# -eq 1 ] || give_up "ADVISOR_REPORT needs exactly one profile"
  [ "$report" != "$1" ] || give_up "the report must be another file than the profile"
  case $report in
    *.sarif) format=sarif ;;
    *.xml) format=junit ;;
    *code-quality-report.json) format=gitlab ;;
    *.json) format=json ;;
    *) give_up "a report is a .sarif, .xml or .json file, not $report" ;;
  esac
  rm -f "$report" || give_up "the old $report cannot be removed"
fi

worst=0
for profile in "$@"; do
  [ -f "$profile" ] && [ -r "$profile" ] || give_up "there is no file $profile to read"
  ask
  printf '%s\n' "$line"
  if [ -n "${GITHUB_OUTPUT:-}" ]; then
    annotate
  fi
  [ "$status" -eq 0 ] || worst=1
done
exit "$worst"
