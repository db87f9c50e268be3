#!/usr/bin/env bash
# Puts a backup in the place of the shop's database, and keeps the one that was there.
#   scripts/restore-db.sh backups/monday.db
#   scripts/restore-db.sh --until 2026-11-28T12:00:00Z     the shop as it was at that moment (UTC): on PostgreSQL from its
#                                                          archive, on SQLite from the copy at OFFSITE_URL
#   scripts/restore-db.sh --until latest                   ... and as it was last, when its volume is lost
# A damaged file or one of a newer version is refused before anything is touched. The shop is closed for seconds.
set -euo pipefail
. "$(dirname "$0")/compose.sh"

# One container of a service, on the volumes that the service has.
in_place_of() {
  local service=$1
  shift
  compose run --rm --no-deps -T "$service" "$@"
}
# The services that copy the database elsewhere, where there are containers of them.
offsite_services() { compose --profile offsite ps --all --format '{{.Service}}' offsite offsite-check 2>/dev/null; }
close_shop() {
  say "Closing the shop"
  compose --profile offsite stop backend $(offsite_services) >&2
}
open_shop() {
  say "Opening the shop"
  compose up --detach --wait --no-deps backend >&2 || return
  local services
  services=$(offsite_services)
  [ -z "$services" ] || compose --profile offsite start $services >&2
}

restore_file() {
  say "Checking $1"
  local rows aside
  rows=$(in_place_of backend node server/restore.js receive <"$1") || fail "Nothing was changed."
  close_shop
  aside=$(in_place_of backend node server/restore.js swap </dev/null) || fail "The shop is closed: docker compose up --wait backend opens it."
  open_shop || fail "The shop did not open with $1. The database before it is kept in the volume as $aside."
  echo "Restored $1, rows $rows. The database before it is kept in the volume as $aside."
}

# Sessions and answers that were kept for a database that is no longer there.
empty_cache() { compose exec -T cache valkey-cli flushall >/dev/null || say "The cache does not answer: there is nothing to empty."; }

restore_dump() {
  say "Checking $1"
  local report aside known unknown
  report=$(compose exec -T database /app/receive.sh <"$1") || fail "Nothing was changed."
  known=$(in_place_of backend ls server/migrations/postgresql </dev/null)
  unknown=$(sed '$d' <<<"$report" | grep -vxF "$known" | tail -n 1) || true
  [ -z "$unknown" ] || fail "$1 was made by a newer version (it has the migration \"$unknown\", which this one does not know). Nothing was changed."
  close_shop
  aside=$(compose exec -T database /app/swap.sh </dev/null) || fail "The shop is closed: docker compose up --wait backend opens it."
  empty_cache
  open_shop || fail "The shop did not open with $1. The database before it is kept as $aside."
  echo "Restored $1, rows $(tail -n 1 <<<"$report"). The database before it is kept as $aside."
}

# A moment's copy from elsewhere, as a backup beside the others.
restore_offsite() {
  local file
  umask 077
  mkdir -p backups
  file=backups/offsite-$(date -u +%Y-%m-%dT%H-%M-%SZ).db
  say "Fetching the copy at OFFSITE_URL"
  # A check deletes what another restore has left, and so would take this one's file.
  compose --profile offsite stop offsite-check >&2
  compose --profile offsite run --rm --no-deps -T offsite-check fetch "$1" >"$file" </dev/null || { rm -f "$file"; fail "Nothing was changed."; }
  restore_file "$file"
}

restore_moment() {
  local until=$1 startedAt=$SECONDS report
  [[ $until =~ ^(latest|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z)$ ]] ||
    fail "--until takes a moment in UTC such as 2026-11-28T12:00:00Z, or latest: '$until' is neither."
  [[ $until = latest || $until < $(date -u +%Y-%m-%dT%H:%M:%SZ) ]] || fail "$until is yet to come."
  if ! on_postgresql; then
    restore_offsite "$until"
    return
  fi
  close_shop
  # PostgreSQL knows that a moment has passed when something was written after it.
  compose exec -T database psql --quiet --command 'SELECT pg_current_xact_id()' --command 'SELECT pg_switch_wal()' </dev/null >/dev/null 2>&1 || true
  compose stop database database-backups database-replica >&2
  if ! report=$(in_place_of database /app/recover.sh "$until" </dev/null); then
    in_place_of database sh -c 'test -e "$PGDATA"' </dev/null || fail "There is no database, and none was restored."
    compose up --detach --wait --no-deps database database-backups database-replica >&2
    open_shop
    fail "Nothing was changed."
  fi
  compose up --detach --wait --no-deps database database-backups >&2
  empty_cache
  open_shop || fail "The shop did not open. $report"
  echo "Restored in $((SECONDS - startedAt)) s. $report"
  # The replica copies the restored database; the next restore begins with a backup of it.
  compose up --detach --no-deps --force-recreate database-replica >&2
  compose exec -T database-backups /app/base-backup.sh </dev/null
}

usage="Say which backup: scripts/restore-db.sh backups/<name>.db"
[ $# -ge 1 ] || fail "$usage"
if [ "$1" = --until ]; then
  [ $# -eq 2 ] || fail "Say until when: scripts/restore-db.sh --until 2026-11-28T12:00:00Z"
  restore_moment "$2"
  exit
fi
[ $# -eq 1 ] || fail "$usage"
[ -r "$1" ] || fail "$1 cannot be read."
if on_postgresql; then restore_dump "$1"; else restore_file "$1"; fi
