#!/usr/bin/env bash
# Makes, hardens and fills a Payara Server domain for the register. May be run again: it changes what differs and
# leaves the rest. config/README.md tells the order of things, config/keys.md every variable.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"

: "${PAYARA_HOME:?the folder that holds bin/asadmin}"
: "${REGISTER_ADMIN_PASSWORD:?password of the domain administrator}"
: "${REGISTER_MASTER_PASSWORD:?password of the domain keystore}"
: "${REGISTER_DB_URL:?JDBC address, for example jdbc:mariadb://db1:3306/register}"
: "${REGISTER_DB_USER:?database user without rights to change the structure}"
: "${REGISTER_DB_PASSWORD:?}"
: "${REGISTER_DRIVER:?mariadb-java-client.jar}"
: "${REGISTER_SAFE:?folder with the key of the register, backed up apart from the database}"
domain="${REGISTER_DOMAIN:-register}"
domains="${REGISTER_DOMAINS_DIR:-$PAYARA_HOME/glassfish/domains}"
https_port="${REGISTER_HTTPS_PORT:-8181}"
admin_port="${REGISTER_ADMIN_PORT:-4848}"
heap="${REGISTER_HEAP:-1536m}"
pool_size="${REGISTER_POOL_SIZE:-32}"

umask 077
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
printf 'AS_ADMIN_PASSWORD=%s\nAS_ADMIN_MASTERPASSWORD=%s\nAS_ADMIN_ALIASPASSWORD=%s\n' \
  "$REGISTER_ADMIN_PASSWORD" "$REGISTER_MASTER_PASSWORD" "$REGISTER_DB_PASSWORD" > "$work/passwords"
asadmin="$PAYARA_HOME/bin/asadmin"

# Commands of one domain's own life take its folder; commands to the running server take its port.
local_() { local command="$1"; shift; "$asadmin" --user admin --passwordfile "$work/passwords" --interactive=false "$command" --domaindir "$domains" "$@"; }
remote() { "$asadmin" --user admin --passwordfile "$work/passwords" --interactive=false --host 127.0.0.1 --port "$admin_port" "$@"; }
# Each line of a file by itself; the first that fails ends the installation and is named.
each_line_of() {
  remote multimode --file "$1" > "$work/said" 2>&1 || true
  if grep -qE '^Command [a-z-]+ failed|^remote failure|Use "exit"|is not a valid' "$work/said"; then cat "$work/said" >&2; exit 1; fi
}
running() { local_ list-domains 2>/dev/null | grep -q "^$domain running"; }
escaped() { printf '%s' "$1" | sed 's/[\\:=]/\\&/g'; }
quietly() { "$@" > "$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }; }

if [ ! -d "$domains/$domain" ]; then
  # The other ports belong to listeners that are shut before the first start.
  quietly local_ create-domain --savemasterpassword=true --checkports=false \
    --domainproperties "domain.adminPort=$admin_port:http.ssl.port=$https_port" "$domain"
  rm -f "$domains/$domain/docroot/index.html"
  echo "domain $domain made"
fi
[ -d "$REGISTER_SAFE" ] || mkdir -p "$REGISTER_SAFE"
safe="$(cd "$REGISTER_SAFE" && pwd)"
chmod 700 "$safe"
install -m 644 "$REGISTER_DRIVER" "$domains/$domain/lib/mariadb-java-client.jar"

# Hardened before the first listener opens; the rest of the domain is settled while nothing but the administrator is let in.
running || quietly local_ start-domain --prebootcommandfile "$here/harden.asadmin" "$domain"
each_line_of "$here/harden.asadmin"
each_line_of "$here/settings.asadmin"

# Java: memory of its own, the safe, UTC, no product name on any page.
remote list-jvm-options > "$work/options"
wanted=("-Xmx$heap" "-Dregister.safe=$safe" "-Dregister.scanned=$domains/$domain/logs" "-Dproduct.name=" "-Duser.timezone=UTC" "-Dfile.encoding=UTF-8" "-XX:+ExitOnOutOfMemoryError")
grep -E '^-Xmx|^-Dregister\.safe=' "$work/options" | grep -vx -e "-Xmx$heap" -e "-Dregister.safe=$safe" > "$work/former" || true
while read -r option; do
  quietly remote delete-jvm-options "$(printf '%s' "$option" | sed 's/:/\\:/g')" < /dev/null
done < "$work/former"
for option in "${wanted[@]}"; do
  grep -qx -- "$option" "$work/options" || quietly remote create-jvm-options "$(printf '%s' "$option" | sed 's/:/\\:/g')"
done

# The database: its password is kept under an alias in the domain's keystore, never in domain.xml.
if remote list-password-aliases | grep -qx register-db; then
  remote update-password-alias register-db > /dev/null
else
  remote create-password-alias register-db > /dev/null
fi
if remote list-jdbc-connection-pools | grep -qx registerPool; then
  remote delete-jdbc-connection-pool --cascade=true registerPool > /dev/null
fi
case "$REGISTER_DB_URL" in
  *\?*) url="$REGISTER_DB_URL" ;;
  *) url="$REGISTER_DB_URL?connectTimeout=5000&socketTimeout=120000&tcpKeepAlive=true&useBulkStmts=true&useServerPrepStmts=true&prepStmtCacheSize=100" ;;
esac
quietly remote create-jdbc-connection-pool --datasourceclassname=org.mariadb.jdbc.MariaDbDataSource \
  --restype=javax.sql.DataSource --steadypoolsize=4 "--maxpoolsize=$pool_size" --poolresize=4 --maxwait=10000 --idletimeout=300 \
  --isolationlevel=read-committed --isisolationguaranteed=true --isconnectvalidatereq=true \
  --validationmethod=custom-validation --validateatmostonceperiod=30 --failconnection=true --statementcachesize=0 --wrapjdbcobjects=false \
  --validationclassname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation \
  --property "url=$(escaped "$url"):user=$(escaped "$REGISTER_DB_USER"):password=\${ALIAS\\=register-db}" registerPool
quietly remote create-jdbc-resource --connectionpoolid=registerPool jdbc/register
quietly remote ping-connection-pool registerPool

# Read back what was set: a line the server took without keeping it must not pass for done.
sed -n 's/^set \([^=]*\)=.*/get \1/p' "$here/harden.asadmin" > "$work/read.asadmin"
remote multimode --file "$work/read.asadmin" | grep '^configs' | sort > "$work/found"
sed -n 's/^set //p' "$here/harden.asadmin" | sort > "$work/meant"
diff "$work/meant" "$work/found" || { echo "the domain did not keep every setting" >&2; exit 1; }

remote enable-secure-admin > /dev/null 2>&1 || true
quietly local_ stop-domain --kill=true "$domain"
quietly local_ start-domain "$domain"
remote get secure-admin.enabled | grep -q '=true' || { echo "secure admin is not on" >&2; exit 1; }
echo "domain $domain hardened: HTTPS on $https_port, administration on 127.0.0.1:$admin_port"

if [ -n "${REGISTER_EAR:-}" ]; then
  quietly remote deploy --force=true --name register "$REGISTER_EAR"
  echo "register.ear deployed"
fi
