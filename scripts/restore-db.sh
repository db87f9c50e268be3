#!/usr/bin/env bash
# Puts a backup in the place of the shop's database, and keeps the one that was there.
#   scripts/restore-db.sh backups/monday.db
# A damaged file or one of a newer version is refused before anything is touched. The shop is closed for seconds.
set -euo pipefail
. "$(dirname "$0")/compose.sh"

[ $# -eq 1 ] || fail "Say which backup: scripts/restore-db.sh backups/<name>.db"
[ -r "$1" ] || fail "$1 cannot be read."
in_place_of_backend() { compose run --rm --no-deps -T backend "$@"; }

say "Checking $1"
rows=$(in_place_of_backend node server/restore.js receive <"$1") || fail "Nothing was changed."
say "Closing the shop"
compose stop backend >&2
aside=$(in_place_of_backend node server/restore.js swap </dev/null) || fail "The shop is closed: docker compose up --wait backend opens it."
say "Opening the shop"
compose up --detach --wait --no-deps backend >&2 ||
  fail "The shop did not open with $1. The database before it is kept in the volume as $aside."
echo "Restored $1, rows $rows. The database before it is kept in the volume as $aside."
