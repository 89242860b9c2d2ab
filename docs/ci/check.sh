#!/bin/sh
# Checks the framework that a project has declared. A POSIX shell and curl are all it takes.
#
#   sh check.sh [PROFILE [REPORT]]
#
# PROFILE: the file to check; framework-profile.json where it is left out.
# REPORT: a file to write besides; its name tells the form: *.sarif, *.xml (JUnit) or *.json.
# FRAMEWORK_ADVISOR_URL: where the service is; http://localhost:8080 where it is not set.
#
# Prints one line and ends with 0 on PASS and WARN, with 1 on FAIL, and with 2 where there is no result: the file cannot
# be read or does not fit, or the service does not answer.
set -u

service=${FRAMEWORK_ADVISOR_URL:-http://localhost:8080}
profile=${1:-framework-profile.json}
report=${2:-}
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
    --data-binary @"$profile" "${service%/}/api/v1/checks") || give_up "there is no answer from $service"
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
