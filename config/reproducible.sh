#!/usr/bin/env bash
# Builds twice from nothing and compares: the same sources give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

build() {
  ./mvnw -B -q clean package -pl register-ear -am -Dmaven.test.skip=true -Dspotless.check.skip=true
  sha256sum register-ear/target/register.ear register-ear/target/register.war
}

first=$(build)
second=$(build)
echo "$second"
if [ "$first" != "$second" ]; then
  echo "The second build differs from the first:"
  echo "$first"
  exit 1
fi
echo "Two builds, the same bytes."
