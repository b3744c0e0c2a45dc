#!/usr/bin/env bash
# Brings a database to the level of this archive, as the user that may change its structure. Reads REGISTER_DB_URL,
# REGISTER_DB_USER and REGISTER_DB_PASSWORD (who will run the register and is given its rights here), REGISTER_DB_DDL_USER
# and REGISTER_DB_DDL_PASSWORD. Needs ./mvnw package to have been run. With --demo: fills an empty one with demo data.
#
# Once, as the database's administrator:
#   create database register character set utf8mb4 collate utf8mb4_swedish_ci;
#   create user register_ddl@'HOST' identified by '…';
#   grant all privileges on register.* to register_ddl@'HOST' with grant option;
#   create user register@'HOST' identified by '…' with max_statement_time 30;
#   grant select on register.* to register@'HOST';
set -euo pipefail
target="$(cd "$(dirname "$0")/../.." && pwd)/register-launcher/target"
exec java -cp "$target/classes:$target/runtime/lib/*" eu.dfence.register.launcher.Migrate "$@"
