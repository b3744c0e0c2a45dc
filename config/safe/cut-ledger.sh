#!/usr/bin/env bash
# Cuts a ledger of the safe after its last good line, when it is damaged and no whole copy is left. It takes two people: one proposes,
# another carries out, each through sudo in their own name as the register's user; then the database's owner sets the head. Stop the
# register on every node first and start it when the head is set. SUDO_USER tells people apart only while nobody who may run this has a
# shell of root or of the register's user: sudoers must allow this script alone.
#
#   sudo -u register config/safe/cut-ledger.sh propose   /var/lib/register/safe/erasure-ledger.txt
#   sudo -u register config/safe/cut-ledger.sh carry-out /var/lib/register/safe/erasure-ledger.txt
#
# The damaged file is kept beside it, and FILE.cuts says who cut what and when. What the lost lines knew no later restore does again:
# destroy every backup of the database that is older than this.
set -euo pipefail
export LC_ALL=C
umask 077

die() { echo "$*" >&2; exit 1; }
[ $# -eq 2 ] || die "usage: $0 propose|carry-out FILE"
file=$2
who=${SUDO_USER:-}
[ -n "$who" ] || die "run this through sudo, in your own name: two people are needed"
case $(basename "$file") in
  erasure-ledger.txt) name=erasures ;;
  holds-ledger.txt) name=holds ;;
  *) die "$file is no ledger: erasure-ledger.txt or holds-ledger.txt" ;;
esac
[ -f "$file" ] || die "$file is not there"
owner=$(stat -c %U "$file")
[ "$who" != root ] && [ "$who" != "$owner" ] || die "$who is nobody in person: run this through sudo, in your own name"

fingerprint() { sha256sum "$file" | cut -d' ' -f1; }

# Sets good to the number of lines that hold, and head to the hash of the last of them.
measure() {
  good=0
  head=$(printf '0%.0s' {1..64})
  local row body hash
  while IFS= read -r row; do
    body=${row%;*}
    hash=${row##*;}
    [ "${row//[^;]/}" = ";;;;;" ] || return 0
    [ "${row%%;*}" = "$((good + 1))" ] || return 0
    [ "${body##*;}" = "$head" ] || return 0
    [ "$(printf '%s' "$body" | sha256sum | cut -d' ' -f1)" = "$hash" ] || return 0
    good=$((good + 1))
    head=$hash
  done < "$file"
}

measure
lines=$(wc -l < "$file")
[ ! -s "$file" ] || [ "$(tail -c 1 "$file" | wc -l)" = 1 ] || lines=$((lines + 1))
[ "$good" -lt "$lines" ] || die "every line of $file holds: nothing is to be cut"

case $1 in
  propose)
    printf '%s;%s;%s\n' "$who" "$(fingerprint)" "$good" > "$file.proposal"
    echo "Line $((good + 1)) of $lines does not hold. $((lines - good)) lines would be cut, $good kept."
    echo "Stop the register on every node. Somebody else than $who now runs: $0 carry-out $file"
    ;;
  carry-out)
    [ -f "$file.proposal" ] || die "nobody has proposed it"
    IFS=';' read -r proposer seen kept < "$file.proposal"
    [ "$proposer" != "$who" ] || die "$who has proposed it: somebody else carries it out"
    [ "$seen" = "$(fingerprint)" ] && [ "$kept" = "$good" ] || die "the file has changed since it was proposed: propose it again"
    at=$(date -u +%Y%m%dT%H%M%SZ)
    head -n "$good" "$file" > "$file.new"
    sync "$file.new"
    ln "$file" "$file.damaged-$at"
    mv "$file.new" "$file"
    printf '%s;%s;%s;%s;%s;%s\n' "$at" "$proposer" "$who" "$seen" "$good" "$((lines - good))" >> "$file.cuts"
    sync "$file.cuts"
    rm "$file.proposal"
    sync "$(dirname "$file")"
    echo "Cut. The damaged file is $file.damaged-$at. Now the database's owner runs, and then the register starts:"
    echo "update ledger_head set last_number = $good, last_hash = '$head', version = version + 1 where name = '$name';"
    ;;
  *) die "usage: $0 propose|carry-out FILE" ;;
esac
