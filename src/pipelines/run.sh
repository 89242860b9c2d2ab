#!/bin/sh
# run.sh ROOT: checks the parts for pipelines in the repository at this directory.
set -eu
here=$(dirname "$0")
work=$here/../../target/pipelines
mkdir -p "$work"
cp "$here"/*.json "$here/lint.mjs" "$here/.npmrc" "$work"
root=$(cd "$1" && pwd)
cd "$work"
npm ci --no-audit --no-fund
node lint.mjs "$root"
