#!/bin/sh
# Checks the framework that a project has declared. Needs only a POSIX shell and curl.
#
#   sh check.sh [PROFILE [REPORT]]
#
# PROFILE: the file to check; default framework-profile.json. Give it at least four answers: a check with fewer than
#   three counted answers ends with WARN INSUFFICIENT_ANSWERS.
# REPORT: an additional report file; its extension selects the format: .sarif, .xml (JUnit) or .json.
#
# Environment:
# FRAMEWORK_ADVISOR_URL: address of the service; default http://localhost:8080.
# FRAMEWORK_ADVISOR_MIN_ANSWERS: number of counted answers that a check needs; default 3; 0 checks every profile.
#
# Prints one line. Exit status: 0 for PASS and WARN; 1 for FAIL; 2 if there is no result, because the file cannot be read
# or is invalid, or the service does not respond.
set -u

service=${FRAMEWORK_ADVISOR_URL:-http://localhost:8080}
profile=${1:-framework-profile.json}
report=${2:-}
query=${FRAMEWORK_ADVISOR_MIN_ANSWERS:+?minAnswers=$FRAMEWORK_ADVISOR_MIN_ANSWERS}
newline='
'

give_up() {
  echo "framework check: $1" >&2
  exit 2
}

# ask MEDIA_TYPE: sets status and answer
ask() {
  reply=$(curl --silent --show-error --connect-timeout 10 --max-time 60 --write-out '\n%{http_code}' \
    --header 'Content-Type: application/json' --header "Accept: $1" \
    --data-binary @"$profile" "${service%/}/api/v1/checks$query") || give_up "there is no answer from $service"
  status=${reply##*"$newline"}
  answer=${reply%"$newline"*}
  [ "$status" = 200 ] || give_up "$service answers $status to $profile: $answer"
}

if [ ! -f "$profile" ] || [ ! -r "$profile" ]; then
  give_up "there is no file $profile to read"
fi

if [ -n "$report" ]; then
  case $report in
    *.sarif) form=application/sarif+json ;;
    *.xml) form=application/junit+xml ;;
    *.json) form=application/json ;;
    *) give_up "a report is a .sarif, .xml or .json file, not $report" ;;
  esac
  ask "$form"
  printf '%s\n' "$answer" > "$report" || give_up "$report cannot be written"
fi

ask text/plain
line=${answer%"$newline"}
case $line in
  PASS\ * | WARN\ *) printf '%s\n' "$line" ;;
  FAIL\ *)
    printf '%s\n' "$line"
    exit 1
    ;;
  *) give_up "$service gives no result" ;;
esac
