#!/bin/sh
# run.sh SERVICE...: runs the program, which imports the generated client, against the services at these addresses.
set -eu
here=$(dirname "$0")
work=$here/../../../target/clients/python
python=${PYTHON:-python3}
if ! "$python" -c 'import dateutil, typing_extensions, urllib3; from pydantic import field_validator' 2>/dev/null; then
  "$python" -m venv "$work/venv"
  python=$work/venv/bin/python
  "$python" -m pip install --quiet --requirement "$here/requirements.txt"
fi
PYTHONPATH=$work/generated PYTHONDONTWRITEBYTECODE=1 "$python" "$here/tour.py" "$@"
