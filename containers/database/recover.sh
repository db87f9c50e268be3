#!/bin/sh
# recover.sh MOMENT: makes the database what it was at MOMENT (such as 2026-11-28T12:00:00Z, or `latest`), from the newest base
# backup before it and the log. Everybody is signed out, and screens read everything anew. Prints to when it was restored and
# where the database before it is kept. Run while the database is stopped; when it fails, nothing was changed.
set -eu
umask 077
log=/tmp/replay.log
sql() { psql --quiet --no-psqlrc --tuples-only --no-align --set ON_ERROR_STOP=1 "$@"; }

if [ "$1" = latest ]; then
  until=$(date -u +%Y%m%dT%H%M%S)
else
  until=$(echo "$1" | tr -d ':Z-')
fi
touch "$ARCHIVE/restores"
# Each line of `restores` is a restore that was done: when, to which moment, and the timeline that began there. What was
# archived in between belongs to a history that ended, unless MOMENT lies in between too.
found=$(ls -1 "$ARCHIVE/base" | tr -d Z | awk -v until="$until" '
  NF == 3 { done++; at[done] = $1; to[done] = $2; timeline[done] = $3; next }
  /^2/ { base[++bases] = $1 }
  END {
    timeline[0] = 1
    for (i = done + 0; i > 0 && at[i] > until; i--);
    goal = timeline[i]
    for (; i >= 0; i--) {
      if (i > 0 && at[i] > until) continue
      for (j = bases; j > 0; j--) if (base[j] <= until && (i == 0 || base[j] >= at[i])) { print base[j] "Z " goal; exit }
      until = to[i]
    }
  }' "$ARCHIVE/restores" -)
[ -n "$found" ] || {
  echo "There is no base backup from before $1. The oldest is $(ls -1 "$ARCHIVE/base" | grep '^2' | head -n 1)." >&2
  exit 1
}
base=$ARCHIVE/base/${found% *}

# lay_out MOMENT TIMELINE: the base backup in the database's place, to be replayed up to there. A restore that did not come to
# its end is no database to keep.
lay_out() {
  rm -rf "$PGDATA.new"
  mkdir "$PGDATA.new"
  tar -xzf "$base/base.tar.gz" -C "$PGDATA.new"
  tar -xzf "$base/pg_wal.tar.gz" -C "$PGDATA.new/pg_wal"
  touch "$PGDATA.new/recovery.signal"
  {
    echo "recovery_target_action = 'promote'"
    echo "recovery_target_timeline = '$2'"
    # PostgreSQL takes an offset here and no letter.
    [ "$1" = latest ] || echo "recovery_target_time = '${1%Z}+00'"
  } >"$PGDATA.new/postgresql.auto.conf"
  if [ -e "$PGDATA/recovery.signal" ]; then rm -rf "$PGDATA"; fi
  if [ -e "$PGDATA" ]; then
    aside=$PGDATA.before-$(date -u +%Y%m%d%H%M%S)
    mv "$PGDATA" "$aside"
  fi
  mv "$PGDATA.new" "$PGDATA"
}

# Starts it for this script alone and waits until it has replayed the log and begun a timeline of its own.
replay() {
  pg_ctl start --wait --timeout 604800 --silent --log "$log" --options \
    "-c config_file=/app/postgresql.conf -c listen_addresses=''" || return 1
  until [ "$(sql --dbname postgres --command 'SELECT pg_is_in_recovery()' 2>/dev/null)" = f ]; do
    pg_ctl status >/dev/null || return 1
    sleep 0.1
  done
}

give_up() {
  cat "$log" >&2
  rm -rf "$PGDATA"
  if [ -n "$aside" ]; then mv "$aside" "$PGDATA"; fi
  exit 1
}

aside=
if [ "$1" = latest ]; then moment="the end of its log"; else moment=$1; fi
echo "Replaying the log from the base backup ${found% *}" >&2
lay_out "$1" "${found#* }"
if ! replay; then
  grep -q 'recovery ended before configured recovery target' "$log" || give_up
  # Nothing was written between the log's end and MOMENT, or what was is lost: its end is the nearest that there is.
  moment="the end of its log, before $1"
  : >"$log"
  lay_out latest "${found#* }"
  replay || give_up
fi
ended=$(sed -n "s/.*last completed transaction was at log time \([^+]*\)+00$/\1/p" "$log" | tail -n 1)

sql --file /app/begin-anew.sql
sql --dbname postgres --command 'ALTER SYSTEM RESET ALL'
at=$(date -u +%Y%m%dT%H%M%S)
[ "$1" != latest ] || until=$at
timeline=$(sql --command "SELECT ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int")
echo "$at $until $timeline" >>"$ARCHIVE/restores"
pg_ctl stop --wait --timeout 604800 --silent --mode fast >&2
echo "The shop is as it was at $moment; the last change before that was at ${ended:-an unknown time}.${aside:+ The database before it is kept in the volume as $aside.}"
