#!/usr/bin/env bash
# Copies the database out of the running shop, consistent and checked, while it goes on taking orders.
#   scripts/backup-db.sh [name]     writes backups/<name>.db; the name is the time (UTC) when none is given
# On PostgreSQL it is backups/<name>.dump, in pg_dump's custom format.
# BACKUPS is the folder (backups), KEEP how many of the newest stay in it (14).
set -euo pipefail
# Guests' names and telephones are in it: only the user who makes a backup may read it.
umask 077
. "$(dirname "$0")/compose.sh"

folder=${BACKUPS:-backups}
keep=${KEEP:-14}
name=${1:-$(date -u +%Y-%m-%dT%H-%M-%SZ)}
[[ $name =~ ^[A-Za-z0-9._-]+$ ]] || fail "A backup's name may have letters, digits, dots and dashes: '$name' has more."
[[ $keep =~ ^[1-9][0-9]*$ ]] || fail "KEEP must be a whole number of backups, at least 1."
if on_postgresql; then
  suffix=dump
  source=(database /app/dump.sh)
else
  suffix=db
  source=(backend node server/backup.js)
fi
file=$folder/$name.$suffix
[ ! -e "$file" ] || fail "$file is there already: choose another name."

mkdir -p "$folder"
partial=$file.partial
report=$(mktemp)
trap 'rm -f "$partial" "$report"' EXIT
compose exec -T "${source[@]}" >"$partial" 2>"$report" || fail "$(cat "$report")"

# What arrived is what was checked inside, byte for byte.
wanted=$(sed -n 's/.*"sha256":"\([0-9a-f]*\)".*/\1/p' "$report")
arrived=$(sha256sum "$partial" | cut -d' ' -f1)
[ -n "$wanted" ] && [ "$wanted" = "$arrived" ] || fail "The copy was damaged on its way out: nothing was kept."
mv "$partial" "$file"
echo "$file: $(wc -c <"$file") bytes, integrity ok, rows $(sed -n 's/.*"rows":\({[^}]*}\).*/\1/p' "$report")"

# The newest stay; a name with a line break cannot be there, it was refused above.
ls -1t "$folder"/*."$suffix" | tail -n +$((keep + 1)) | while IFS= read -r old; do
  rm -f "$old"
  echo "Removed $old: $keep newer ones are kept."
done
