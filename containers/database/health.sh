#!/bin/sh
# Succeeds when the container does what it is for: the primary takes writes, the replica follows, the archive is being written.
set -eu
answer() { psql --no-psqlrc --tuples-only --no-align --dbname postgres --command "$1"; }
case ${1:-primary} in
  primary) [ "$(answer 'SELECT pg_is_in_recovery()')" = f ] ;;
  replica) [ "$(answer 'SELECT count(*) FROM pg_stat_wal_receiver')" = 1 ] ;;
  backups) ls -d "$ARCHIVE"/base/2* >/dev/null && grep -qsx pg_receivewal /proc/[0-9]*/comm ;;
esac
