#!/bin/sh
# What scripts/backup-db.sh runs: the whole database as it is at one moment (pg_dump's custom format), checked, on standard
# output; what it holds, as one line of JSON, on standard error. The shop goes on meanwhile.
set -eu
umask 077
# Beside the database, where there is room for it; /tmp is a small one in memory.
copy=$PGDATA.dump-$$
trap 'rm -f "$copy"' EXIT
pg_dump --format custom --no-owner --no-privileges --file "$copy" || {
  echo "The backup failed." >&2
  exit 1
}
# Reading all of it back is the check; each table's rows stand between COPY and \.
rows=$(pg_restore --file - "$copy" | awk '
  /^\\\.$/ { if (table !~ /^_/) rows = rows (rows == "" ? "" : ",") "\"" table "\":" count; table = ""; next }
  table != "" { count++ }
  /^COPY public\./ { table = $2; gsub(/^public\.|"/, "", table); count = 0 }
  END { print "{" rows "}" }')
echo "{\"bytes\":$(wc -c <"$copy"),\"sha256\":\"$(sha256sum "$copy" | cut -d' ' -f1)\",\"rows\":$rows}" >&2
cat "$copy"
