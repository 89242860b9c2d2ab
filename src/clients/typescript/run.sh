#!/bin/sh
# run.sh SERVICE...: compiles the generated client and runs the program against the services at these addresses.
set -eu
here=$(dirname "$0")
work=$here/../../../target/clients/typescript
mkdir -p "$work"
cp "$here"/*.json "$here/tour.ts" "$here/.npmrc" "$work"
cd "$work"
npm ci --no-audit --no-fund
npx --no-install tsc
node build/tour.js "$@"
