#!/bin/sh
# Receives the log as the database writes it, so that a lost disk costs no more than the last moment, and makes a base backup
# when there is none, and every night at BACKUP_HOUR (UTC).
set -eu
umask 077
received=$ARCHIVE/received
mkdir -p "$received" "$ARCHIVE/wal"

# What was received of a piece that the database could not finish is kept: after a restore it is another history's.
put_aside() {
  for file in "$received"/*; do
    [ -e "$file" ] || continue
    name=$(basename "$file" .partial)
    kept=$ARCHIVE/wal/$name.received.gz
    if ! [ -e "$ARCHIVE/wal/$name.gz" ]; then
      gzip -1c "$file" >"$kept.partial" || continue
      sync "$kept.partial"
      mv "$kept.partial" "$kept"
    fi
    rm -f "$file"
  done
}

# It begins anew with the piece that is being written; those before it are archived by the database itself.
receive() {
  while :; do
    put_aside
    pg_receivewal --dbname "host=database user=replicator application_name=archive" --directory "$received" \
      --synchronous --no-loop || true
    sleep 1
  done
}
receive &
receiver=$!

forget_archived() {
  for file in "$received"/* "$ARCHIVE"/wal/*.received.gz; do
    if [ -e "$ARCHIVE/wal/$(basename "$file" .received.gz).gz" ]; then rm -f "$file"; fi
  done
}

trap 'trap - TERM; kill 0' INT TERM
last=
while kill -0 $receiver; do
  forget_archived
  today=$(date -u +%Y-%m-%d)
  hour=$(date -u +%H)
  if ! ls -d "$ARCHIVE"/base/2* >/dev/null 2>&1; then
    /app/base-backup.sh || echo "The base backup failed; it is tried again in a minute." >&2
  elif [ "${hour#0}" = "${BACKUP_HOUR#0}" ] && [ "$last" != "$today" ]; then
    if /app/base-backup.sh; then last=$today; else echo "The base backup failed; it is tried again in a minute." >&2; fi
  fi
  sleep 60 &
  wait $!
done
