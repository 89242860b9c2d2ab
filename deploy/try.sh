#!/usr/bin/env bash
# Tests the deployment: builds the image, starts the services of docker-compose.yml, and checks the statements of
# docs/operations.md step by step. Uses its own project name, containers, networks and volumes, and removes them at the end;
# the image remains.
#
#   deploy/try.sh      with Docker; without it, with podman and buildah (as root) and docker-compose, which talks to podman
#
# ADVISOR_PORT is the port on the loopback interface to use, 18080 by default.
set -euo pipefail
cd "$(dirname "$0")/.."

export ADVISOR_PORT=${ADVISOR_PORT:-18080}
POSTGRES_PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')\$\"\'
export POSTGRES_PASSWORD
ADVISOR_ACCESS_BOOTSTRAP_KEY=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
export ADVISOR_ACCESS_BOOTSTRAP_KEY
project=advisor-try-$$
image=framework-advisor:0.1.0
url=http://127.0.0.1:$ADVISOR_PORT
work=$(mktemp -d)
children=()
credential="Authorization: Bearer $ADVISOR_ACCESS_BOOTSTRAP_KEY"

say() {
  printf '\n== %s\n' "$*"
}

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# --- the engine

if docker info --format '{{.ServerVersion}}' > /dev/null 2>&1; then
  engine=docker
  build() { docker build --quiet --tag "$image" .; }
else
  engine=podman
  build() { buildah bud --isolation=chroot --pull-never --tag "$image" . > "$work/build.log" 2>&1 || { tail -20 "$work/build.log" >&2; return 1; }; }
  # As root, podman raises limits above the maximum of a confined machine.
  limit() { local own; own=$(ulimit "$1"); [ "$own" != unlimited ] && [ "$own" -lt 32768 ] && echo "$own" || echo 32768; }
  printf '[containers]\ndefault_ulimits = ["nofile=%s:%s", "nproc=%s:%s"]\n' \
    "$(limit -n)" "$(limit -n)" "$(limit -u)" "$(limit -u)" > "$work/containers.conf"
  export CONTAINERS_CONF=$work/containers.conf
fi
if docker compose version > /dev/null 2>&1; then
  compose() { docker compose --project-name "$project" "$@"; }
else
  compose() { docker-compose --ansi never --project-name "$project" "$@"; }
fi

cleanup() {
  local status=$?
  trap - EXIT
  set +e
  if [ $status -ne 0 ]; then
    compose logs --tail=30 > "$work/logs" 2>&1
    tail -120 "$work/logs" >&2
  fi
  say "Cleaning up"
  $engine rm --force "$project-single" > /dev/null 2>&1
  $engine volume rm "$project-single" > /dev/null 2>&1
  compose down --volumes --timeout 5 > "$work/down" 2>&1 || cat "$work/down" >&2
  for child in "${children[@]}"; do
    kill "$child" 2> /dev/null
    wait "$child" 2> /dev/null
  done
  rm -rf "$work"
  [ $status -eq 0 ] && echo "All steps succeeded."
  exit $status
}
trap cleanup EXIT

if [ $engine = podman ]; then
  podman system service --time 0 "unix://$work/podman.sock" > "$work/podman.log" 2>&1 &
  children+=($!)
  export DOCKER_HOST=unix://$work/podman.sock
  # Without systemd, podman does not run health checks.
  while sleep 1; do
    for container in $(podman ps --quiet --filter "name=$project"); do
      podman healthcheck run "$container" > /dev/null 2>&1 || true
    done
  done &
  children+=($!)
fi

# --- functions of the steps

# status CURL-ARGUMENT... : prints the status of the response; stores its body in $work/body and its head in $work/head
status() {
  curl --silent --header "$credential" --output "$work/body" --dump-header "$work/head" --write-out '%{http_code}' --max-time 60 "$@" || true
}

# expect STATUS CURL-ARGUMENT...
expect() {
  local wanted=$1 got last=${*: -1}
  shift
  got=$(status "$@")
  [ "$got" = "$wanted" ] || fail "$* responded with $got instead of $wanted: $(head -c 500 "$work/body")"
  echo "$got  ${last:0:100}"
}

# until_status STATUS SECONDS CURL-ARGUMENT...
until_status() {
  local wanted=$1 end=$((SECONDS + $2)) begin=$SECONDS
  shift 2
  until [ "$(status "$@")" = "$wanted" ]; do
    [ $SECONDS -lt $end ] || fail "$* does not respond with $wanted"
    sleep 0.3
  done
  echo "$wanted  ${*: -1}  (after $((SECONDS - begin)) s)"
}

# at REPLICA CURL-ARGUMENT... PATH : prints the response of one replica, bypassing nginx
at() {
  local replica=$1
  shift
  compose exec -T nginx curl --silent --header "$credential" --fail-with-body --max-time 10 "${@:1:$#-1}" "http://$replica:8080${*: -1}"
}

until_healthy() {
  local end=$((SECONDS + 90)) service
  for service in "$@"; do
    until [ "$($engine inspect --format '{{.State.Health.Status}}' "$(compose ps --quiet "$service")" 2> /dev/null)" = healthy ]; do
      [ $SECONDS -lt $end ] || fail "$service does not become healthy"
      sleep 0.5
    done
  done
  echo "healthy: $*"
}

replicas_seen() {
  compose logs --no-color nginx | grep -o '"replicas":"[0-9.]*:8080"' | sort | uniq -c
}

profile='{"name": "Editorial portal", "answers": {"team-size": "large", "compliance": "strict"}}'
json='Content-Type: application/json'

# --- the steps

say "docker-compose.yml is valid only with a password"
compose config --quiet
(unset POSTGRES_PASSWORD; compose config --quiet) 2> "$work/rejection" && fail "it is accepted without a password"
grep -o 'set it in the environment[^"}]*' "$work/rejection" | head -1

say "Building the image"
build

say "Starting PostgreSQL, two replicas and nginx"
compose up -d --no-build > "$work/up" 2>&1 || { cat "$work/up" >&2; fail "it does not start"; }
until_healthy postgres advisor-1 advisor-2 nginx
until_status 200 30 "$url/q/health/ready"

say "No process in the containers is root, can gain privileges, or can write to the image"
for service in postgres advisor-1 advisor-2 nginx; do
  compose exec -T "$service" sh -euc '
    [ "$(id -u)" != 0 ]
    grep -q "^CapBnd:.*0000000000000000$" /proc/self/status
    grep -q "^NoNewPrivs:.*1$" /proc/self/status
    ! touch /try /etc/try 2> /dev/null' || fail "$service is not confined"
  echo "confined: $service"
done

say "Stored profiles need a key, and verdicts do not"
[ "$(curl --silent --output /dev/null --write-out '%{http_code}' "$url/api/v1/profiles")" = 401 ] || fail "profiles are open"
[ "$(curl --silent --output /dev/null --write-out '%{http_code}' "$url/api/v1/verdicts")" = 200 ] || fail "verdicts are not open"

say "Both replicas get requests"
for _ in $(seq 20); do
  [ "$(status "$url/api/v1/verdicts?team-size=large")" = 200 ] || fail "a verdict failed"
done
replicas_seen
[ "$(replicas_seen | wc -l)" -ge 2 ] || fail "one replica got all requests"

say "A profile created through one replica is read through the other"
created=$(at advisor-1 --header "$json" --data "$profile" /api/v1/profiles)
id=$(sed 's/.*"id":"\([^"]*\)".*/\1/' <<< "$created")
at advisor-2 "/api/v1/profiles/$id" | head -c 200
echo
expect 200 "$url/api/v1/profiles/$id"
expect 200 "$url/api/v1/portfolio"

say "A creation through nginx"
expect 201 --header "$json" --data "$profile" "$url/api/v1/profiles"
grep -iE '^(location|etag|x-request-id)' "$work/head"

say "A batch of 100,000 long lines is processed while it is sent"
# Long lines, so that neither direction fits into buffers: a proxy that stops sending at the first response fails.
awk 'BEGIN { for (n = 0; n < 100000; n++) printf "{\"answers\": {\"team-size\": \"large\"}%500s}\n", "" }' > "$work/batch"
answered=$(curl --silent --max-time 300 --header 'Content-Type: application/x-ndjson' --data-binary "@$work/batch" \
  "$url/api/v1/verdicts/batch" | grep -c '"decisionId"' || true)
[ "$answered" = 100000 ] || fail "$answered lines got a verdict"
echo "$answered lines got a verdict"

say "Errors of nginx are problem responses too"
head -c 70000 /dev/zero > "$work/large"
expect 413 --header 'X-Request-Id: try-1' --header "$json" --data-binary "@$work/large" "$url/api/v1/verdicts"
grep -q '^X-Request-Id: try-1' "$work/head" || fail "the request's id is lost"
grep -q '^Content-Type: application/problem+json' "$work/head" || fail "it is not a problem"
cat "$work/body"
echo
head -c 20000 /dev/zero | tr '\0' a > "$work/long"
expect 414 "$url/$(cat "$work/long")"
grep -q '/problems/uri-too-long' "$work/body" || fail "the response to a too long address is not a problem"
expect 431 --header "X-Long: $(cat "$work/long")" "$url/api/v1/criteria"
grep -q '/problems/request-header-fields-too-large' "$work/body" || fail "the response to too large headers is not a problem"

# under_load COMMAND... : runs it while profiles are read and created through nginx, and counts the statuses
under_load() {
  local kind loops=()
  rm -f "$work/stop"
  for kind in reads creations; do
    (
      while [ ! -e "$work/stop" ]; do
        case $kind in
          reads) curl --silent --header "$credential" --output /dev/null --max-time 10 --write-out '%{http_code}\n' "$url/api/v1/profiles/$id" ;;
          creations) curl --silent --header "$credential" --output /dev/null --max-time 10 --write-out '%{http_code}\n' --header "$json" --data "$profile" "$url/api/v1/profiles" ;;
        esac || true
      done > "$work/$kind"
    ) &
    loops+=($!)
  done
  "$@"
  sleep 2
  touch "$work/stop"
  wait "${loops[@]}"
  for kind in reads creations; do
    echo "$kind: $(sort "$work/$kind" | uniq -c | tr -s ' \n' ' ')"
  done
}

kill_one() {
  compose kill advisor-1 > /dev/null 2>&1
  sleep 5
}

replace_each() {
  local replica
  for replica in advisor-1 advisor-2; do
    compose up -d --no-build --no-deps --force-recreate "$replica" > "$work/up" 2>&1 || { cat "$work/up" >&2; fail "$replica is not replaced"; }
    until_healthy "$replica"
    sleep 3
  done
}

say "One replica is killed: the other continues"
under_load kill_one
grep -vq '^200$' "$work/reads" && fail "a read failed"
expect 200 "$url/api/v1/profiles/$id"

say "It is restarted, and gets requests again"
compose up -d --no-build > /dev/null 2>&1
until_healthy advisor-1
until_serving() {
  local end=$((SECONDS + 60)) address
  address=$(compose exec -T nginx getent hosts "$1" | sed 's/ .*//')
  until compose logs --no-color --tail=50 nginx | grep -q "\"replicas\":\"$address:8080\""; do
    [ $SECONDS -lt $end ] || fail "$1 gets no requests"
    status "$url/api/v1/profiles/$id" > /dev/null
  done
  echo "$1 serves requests"
}
until_serving advisor-1

say "A rolling upgrade: each replica is replaced in turn, under load"
under_load replace_each
grep -vq '^200$' "$work/reads" && fail "a read failed"
replicas_seen

say "The database is unavailable: stateless operations continue, others respond with 503 and Retry-After"
compose stop --timeout 20 postgres > /dev/null 2>&1
expect 200 "$url/api/v1/verdicts?team-size=large"
expect 503 "$url/api/v1/profiles/$id"
grep -i '^retry-after' "$work/head"
until_status 503 30 "$url/q/health/ready"
expect 200 "$url/q/health/live"

say "It is available again, and everything recovers without intervention"
compose start postgres > /dev/null 2>&1
until_status 200 60 "$url/api/v1/profiles/$id"
until_status 200 60 "$url/q/health/ready"

say "Everything but the volume is removed and started again: the profile still exists"
compose down --timeout 20 > /dev/null 2>&1
compose up -d --no-build > "$work/up" 2>&1 || { cat "$work/up" >&2; fail "it does not start again"; }
until_healthy postgres advisor-1 advisor-2 nginx
until_status 200 30 "$url/api/v1/profiles/$id"

say "A backup taken under load is restored into an empty volume"
backup() {
  sleep 1
  compose exec -T postgres pg_dump -U advisor -Fc advisor > "$work/backup.dump"
}
under_load backup
compose down --volumes --timeout 20 > /dev/null 2>&1
compose up -d --no-build postgres > /dev/null 2>&1
until_healthy postgres
compose exec -T postgres pg_restore -U advisor -d advisor --single-transaction < "$work/backup.dump"
compose up -d --no-build > "$work/up" 2>&1 || { cat "$work/up" >&2; fail "it does not start again"; }
until_healthy advisor-1 advisor-2 nginx
until_status 200 30 "$url/api/v1/profiles/$id"
expect 201 --header "$json" --data "$profile" "$url/api/v1/profiles"
expect 200 "$url/api/v1/portfolio"
grep -o '"profiles":[0-9]*' "$work/body"

say "The same image alone, with SQLite in a volume"
single=http://127.0.0.1:$((ADVISOR_PORT + 1))
$engine run --detach --name "$project-single" --publish "127.0.0.1:$((ADVISOR_PORT + 1)):8080" --read-only --tmpfs /tmp:noexec \
  --cap-drop ALL --security-opt no-new-privileges --volume "$project-single:/advisor/data" \
  --env ADVISOR_ACCESS=keys --env ADVISOR_ACCESS_BOOTSTRAP_KEY "$image" > /dev/null
until_status 200 60 "$single/q/health/ready"
expect 201 --header "$json" --data "$profile" "$single/api/v1/profiles"
id=$(sed 's/.*"id":"\([^"]*\)".*/\1/' "$work/body")
$engine restart "$project-single" > /dev/null
until_status 200 60 "$single/api/v1/profiles/$id"
