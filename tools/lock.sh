#!/bin/sh
# Write the locks: for every Python from 3.11 on and every system, each version with the hashes of all its files.
# Usage: tools/lock.sh UV   (from the root of the project; `make lock` does)
set -eu
uv=$1
export UV_CUSTOM_COMPILE_COMMAND="make lock"
lock() { "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade "$@"; }
lock pyproject.toml requirements/build.in --output-file requirements/play.txt
lock pyproject.toml requirements/build.in --extra dev --constraints requirements/play.txt --output-file requirements/dev.txt
lock requirements/lock.in --output-file requirements/lock.txt
