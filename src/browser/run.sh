#!/bin/sh
# run.sh SERVICE: drives Swagger UI of the service at this address in Chromium.
set -eu
here=$(dirname "$0")
work=$here/../../target/browser
mkdir -p "$work"
cp "$here"/*.json "$here/swagger-ui.mjs" "$here/.npmrc" "$work"
cd "$work"
npm ci --no-audit --no-fund
node swagger-ui.mjs "$@"
