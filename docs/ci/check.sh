#!/bin/sh
# Checks the framework that a project has declared. Needs only a POSIX shell with awk, and curl.
#
#   sh check.sh [PROFILE [REPORT]]
#
# PROFILE: the file to check; default framework-profile.json. Give it at least four answers: a check with fewer than
#   three counted answers ends with WARN INSUFFICIENT_ANSWERS.
# REPORT: an additional report file; its extension selects the format: .sarif, .xml (JUnit) or .json. A name that ends with
#   code-quality-report.json is in the format of GitLab Code Quality. An older report is removed first, so that no later
#   step publishes it after exit status 2.
#
# Environment:
# FRAMEWORK_ADVISOR_URL: address of the service; default http://localhost:8080.
# FRAMEWORK_ADVISOR_MIN_ANSWERS: number of counted answers that a check needs; default 3; 0 checks every profile.
# FRAMEWORK_ADVISOR_FAIL_ON: fail (default), or warn: then a WARN fails as well, unless it is waived.
# FRAMEWORK_ADVISOR_PATH: path of the profile in the repository, for reports; default PROFILE, relative to the working
#   directory.
#
# Prints one line. Exit status: 0 if the check passes; 1 if it fails; 2 if there is no result, because the file cannot be read
# or is invalid, or the service does not respond. Then stderr has the reason and every violation on a line of its own.
set -u

if [ -z "${FRAMEWORK_ADVISOR_URL:-}" ]; then
  echo "framework check: FRAMEWORK_ADVISOR_URL is not set, so http://localhost:8080 is used" >&2
fi
service=${FRAMEWORK_ADVISOR_URL:-http://localhost:8080}
profile=${1:-framework-profile.json}
report=${2:-}
fail_on=${FRAMEWORK_ADVISOR_FAIL_ON:-fail}
newline='
'

give_up() {
  echo "framework check: $1" >&2
  exit 2
}

# encode TEXT: prints every byte as %xx, so that no character of TEXT has a meaning in a query
encode() {
  printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'
}

# report_path: prints the path of the profile for reports, which must be relative and have no segments . and ..
report_path() {
  relative=${profile#"$PWD"/}
  relative=${relative#./}
  case /$relative/ in
    //* | */../* | */./*) relative=${relative##*/} ;;
  esac
  printf '%s' "${FRAMEWORK_ADVISOR_PATH:-$relative}"
}

# explain: prints the detail of the problem in $answer, or all of $answer if it is not a problem; then each violation on a line,
# as "pointer: message (did you mean ...?)"
explain() {
  printf '%s\n' "$answer" | awk '
    function value(token) {
      token = substr(token, 2, length(token) - 2)
      gsub(/\\[nrt]/, " ", token)
      gsub(/\\"/, "\"", token)
      gsub(/\\\//, "/", token)
      gsub(/\\\\/, "\\", token)
      return token
    }
    { text = text $0 }
    END {
      raw = text
      while (match(text, /"([^"\\]|\\.)*"|[^" \t]/)) {
        token = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
        if (token ~ /^[{[]$/) {
          depth++
        } else if (token ~ /^[]}]$/) {
          if (depth == 3 && token == "}" && "message" in found) {
            hint = "didYouMean" in found ? " (did you mean " found["didYouMean"] "?)" : ""
            place = found["pointer"] == "" ? "" : found["pointer"] ": "
            lines = lines "\n  " place found["message"] hint
          }
          depth--
        } else if (token ~ /^"/) {
          if (text ~ /^[ \t]*:/) {
            key = value(token)
            if (key == "pointer") split("", found)
          } else if (depth == 3) {
            found[key] = value(token)
          } else if (depth == 1 && key == "detail") {
            detail = value(token)
          }
        }
      }
      print (detail == "" ? raw : detail) lines
    }'
}

# ask MEDIA_TYPE: sets status and answer
ask() {
  reply=$(curl --silent --show-error --connect-timeout 10 --max-time 60 --write-out '\n%{http_code}' \
    --header 'Content-Type: application/json' --header "Accept: $1" \
    --data-binary @"$profile" "${service%/}/api/v1/checks$query") || give_up "there is no answer from $service"
  status=${reply##*"$newline"}
  answer=${reply%"$newline"*}
  [ "$status" = 200 ] || give_up "$service answers $status to $profile: $(explain)"
}

query="?failOn=$(encode "$fail_on")&path=$(encode "$(report_path)")"
if [ -n "${FRAMEWORK_ADVISOR_MIN_ANSWERS:-}" ]; then
  query="$query&minAnswers=$(encode "$FRAMEWORK_ADVISOR_MIN_ANSWERS")"
fi

if [ -n "$report" ]; then
  [ "$report" != "$profile" ] || give_up "the report must be another file than the profile"
  case $report in
    *.sarif) form=application/sarif+json ;;
    *.xml) form=application/junit+xml ;;
    *code-quality-report.json) form=application/vnd.gitlab.code-quality+json ;;
    *.json) form=application/json ;;
    *) give_up "a report is a .sarif, .xml or .json file, not $report" ;;
  esac
  rm -f "$report" || give_up "the old $report cannot be removed"
fi

if [ ! -f "$profile" ] || [ ! -r "$profile" ]; then
  give_up "there is no file $profile to read"
fi

if [ -n "$report" ]; then
  # Written to a temporary file, so that an incomplete report is never published.
  part=$report.$$.part
  trap 'rm -f "$part"' EXIT
  ask "$form"
  printf '%s\n' "$answer" > "$part" || give_up "$report cannot be written"
fi

ask text/plain
line=${answer%"$newline"}
case $line in
  PASS\ * | WARN\ * | FAIL\ *) ;;
  *) give_up "$service gives no result" ;;
esac
if [ -n "$report" ]; then
  mv -f "$part" "$report" || give_up "$report cannot be written"
fi
printf '%s\n' "$line"
case $fail_on/$line in
  */FAIL\ *) exit 1 ;;
  warn/WARN\ WAIVED:*) ;;
  warn/WARN\ *) exit 1 ;;
esac
