#!/usr/bin/env bash
# Proves register.ear on a hardened Payara Server: unzips the server, makes a domain with install.sh, deploys, signs in over
# TLS, opens a customer, looks at headers, cookies and listeners, and stops everything again. Build first.
#   SMOKE_HTTPS_PORT 18302, SMOKE_ADMIN_PORT 18300
set -euo pipefail
project="$(cd "$(dirname "$0")/../.." && pwd)"
cd "$project"
https_port="${SMOKE_HTTPS_PORT:-18302}"
admin_port="${SMOKE_ADMIN_PORT:-18300}"
work="$project/target/payara-smoke"
launcher="$project/register-launcher/target"
ear="$project/register-ear/target/register.ear"
[ -f "$ear" ] && [ -d "$launcher/runtime" ] || { echo "build first: ./mvnw package" >&2; exit 1; }

version="$(sed -n 's/.*<payara.version>\(.*\)<.*/\1/p' pom.xml)"
zip="$project/target/payara/payara-$version.zip"
[ -f "$zip" ] || ./mvnw -q -N dependency:copy "-Dartifact=fish.payara.distributions:payara:$version:zip" -DoutputDirectory="$project/target/payara"

database=""
stop() {
  "$work/payara6/bin/asadmin" stop-domain --domaindir "$work/domains" --kill=true smoke > /dev/null 2>&1 || true
  [ -z "$database" ] || { exec 3>&-; wait "$database" 2> /dev/null || true; }
}
trap stop EXIT
rm -rf "$work"
mkdir -p "$work"
( cd "$work" && jar xf "$zip" && find payara6 -path '*/bin/*' -type f -exec chmod +x {} + )

# A database of its own with demo data; it stops when descriptor 3 closes.
mkfifo "$work/until-closed"
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -cp "$launcher/classes:$launcher/runtime/lib/*" \
  eu.dfence.register.launcher.DatabaseAlone "$work/database" "$launcher/runtime" < "$work/until-closed" > "$work/database.env" &
database=$!
exec 3> "$work/until-closed"
for _ in $(seq 180); do
  grep -q REGISTER_DEMO_PASSWORD "$work/database.env" && break
  kill -0 "$database" 2> /dev/null || { echo "the database did not start" >&2; exit 1; }
  sleep 1
done
set -a
. "$work/database.env"
PAYARA_HOME="$work/payara6"
REGISTER_DOMAIN=smoke
REGISTER_DOMAINS_DIR="$work/domains"
REGISTER_HTTPS_PORT="$https_port"
REGISTER_ADMIN_PORT="$admin_port"
REGISTER_ADMIN_PASSWORD="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
REGISTER_MASTER_PASSWORD="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
REGISTER_DRIVER="$launcher/runtime/mariadb-java-client.jar"
REGISTER_SAFE="$work/safe"
REGISTER_HEAP=768m
REGISTER_EAR="$ear"
set +a
config/payara/install.sh
# Idempotent: the second run changes nothing and says no fault.
REGISTER_EAR="" config/payara/install.sh

java -XX:TieredStopAtLevel=1 -Xmx128m -cp "$launcher/classes:$launcher/runtime/lib/*" \
  eu.dfence.register.launcher.bench.Smoke "https://127.0.0.1:$https_port/register/" asiakaspalvelu \
  "$work/domains/smoke/config/pid" "$admin_port"
