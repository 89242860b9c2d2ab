#!/bin/sh
# Validates a check file against the schema of its knowledge version, with curl, jq and npx (ajv-cli). Optional: the service
# validates the file again in every check and rejects an invalid one with 422. An editor can use the same schema.
#
#   sh validate.sh [PROFILE]
#
# FRAMEWORK_ADVISOR_URL: address of the service; default http://localhost:8080.
set -eu

service=${FRAMEWORK_ADVISOR_URL:-http://localhost:8080}
profile=${1:-framework-profile.json}
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT

version=$(jq -r '.knowledge // empty' "$profile")
if [ -z "$version" ]; then
  version=$(curl --silent --show-error --fail "${service%/}/api/v1/knowledge" | jq -r .current)
fi
curl --silent --show-error --fail --output "$directory/schema.json" \
  "${service%/}/api/v1/knowledge/$version/check-schema"

npx --yes ajv-cli@5.0.0 validate --spec=draft2020 --strict=false --all-errors \
  -s "$directory/schema.json" -d "$profile"
