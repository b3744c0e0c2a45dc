#!/usr/bin/env bash
# Makes the first account of a register that has none: one IT administrator, who opens the others. Prints a one-time
# password; the person chooses an own one at the first sign-in. Run db/migrate.sh first. Reads REGISTER_DB_URL,
# REGISTER_DB_USER and REGISTER_DB_PASSWORD. Needs ./mvnw package to have been run.
#
#   config/db/first-account.sh --user NAME --name "FIRST LAST" --company "COMPANY" --business-id 1234567-1 [--language fi|en]
set -euo pipefail
target="$(cd "$(dirname "$0")/../.." && pwd)/register-launcher/target"
exec java -cp "$target/classes:$target/runtime/lib/*" eu.dfence.register.launcher.FirstAccount "$@"
