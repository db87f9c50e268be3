#!/bin/sh
# What a container of this image is: `primary`, the database that is written to; `replica`, a copy that follows it and answers
# reads; `backups`, which archives what the primary writes. Any other command runs as it is.
set -eu
umask 077

fail() {
  echo "$1" >&2
  exit 1
}

# Makes the database beside where it belongs and moves it there when it is whole.
create() {
  new=$PGDATA.new
  rm -rf "$new"
  # The builtin locale sorts the same on every system, whatever its C library.
  initdb --pgdata "$new" --username postgres --auth trust --encoding UTF8 --locale-provider builtin --locale C.UTF-8 >&2
  pg_ctl start --pgdata "$new" --wait --silent --options \
    "-c config_file=/app/postgresql.conf -c listen_addresses='' -c unix_socket_directories=$new -c archive_mode=off" >&2
  psql --quiet --no-psqlrc --host "$new" --dbname postgres --set ON_ERROR_STOP=1 --file /app/create.sql
  pg_ctl stop --pgdata "$new" --wait --silent --mode fast >&2
  mv "$new" "$PGDATA"
}

primary() {
  if ! [ -e "$PGDATA/PG_VERSION" ]; then
    if ls -d "$ARCHIVE"/base/2* >/dev/null 2>&1; then
      fail "The database is gone, and there are backups of it: scripts/restore-db.sh --until latest brings it back. (For an empty shop, remove the volume database-archive too.)"
    fi
    create
  fi
  exec postgres -D "$PGDATA" -c config_file=/app/postgresql.conf
}

# Whose history a database is, and which one of its: a copy of another can never follow it.
identity_of_primary() {
  psql --no-psqlrc --tuples-only --no-align --field-separator ' ' \
    --dbname "host=database user=replicator dbname=postgres replication=true" --command IDENTIFY_SYSTEM | cut -d' ' -f1,2
}
identity_of_copy() {
  pg_controldata "$PGDATA" 2>/dev/null |
    sed -n "s/^Database system identifier: *//p; s/^Latest checkpoint's TimeLineID: *//p" | tr '\n' ' ' | sed 's/ $//'
}

replica() {
  wanted=$(identity_of_primary) || fail "The database does not answer."
  if [ "$(identity_of_copy)" != "$wanted" ]; then
    echo "Copying the database" >&2
    rm -rf "$PGDATA" "$PGDATA.new"
    pg_basebackup --dbname "host=database user=replicator" --pgdata "$PGDATA.new" --checkpoint fast
    touch "$PGDATA.new/standby.signal"
    mv "$PGDATA.new" "$PGDATA"
  fi
  exec postgres -D "$PGDATA" -c config_file=/app/postgresql.conf -c archive_mode=off \
    -c primary_conninfo="host=database user=replicator application_name=replica"
}

case ${1:-primary} in
  primary) primary ;;
  replica) replica ;;
  backups) exec /app/keep-backups.sh ;;
  *) exec "$@" ;;
esac
