#!/bin/sh
# run.sh SERVICE...: generates the types and runs the program against the services at these addresses.
set -eu
here=$(dirname "$0")
contract=$(cd "$here/../../.." && pwd)/openapi.yaml
work=$here/../../../target/clients/openapi-typescript
mkdir -p "$work"
cp "$here"/*.json "$here/tour.ts" "$here/.npmrc" "$work"
cd "$work"
npm ci --no-audit --no-fund
npx --no-install openapi-typescript "$contract" --output generated/schema.d.ts
npx --no-install tsc
node build/tour.js "$@"
