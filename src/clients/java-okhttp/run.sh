#!/bin/sh
# run.sh SERVICE...: compiles the generated client and runs the program against the services at these addresses.
set -eu
mvn --batch-mode --no-transfer-progress --quiet -f "$(dirname "$0")/pom.xml" compile exec:java -Dexec.args="$*"
